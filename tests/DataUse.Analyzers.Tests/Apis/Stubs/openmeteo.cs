// Signatures of OpenMeteo, read in github.com/AlienDwarf/open-meteo-dotnet at a056053 (2024-03-12): what the model names and what leads there.

namespace OpenMeteo
{
    public class AirQuality { }
    public class AirQualityOptions { }
    public class GeocodingApiResponse { }
    public class GeocodingOptions { }
    public class OpenMeteoClient
    {
        public OpenMeteoClient() { }
        public Task<GeocodingApiResponse> GetLocationDataAsync(string location) => throw null!;
        public Task<GeocodingApiResponse> GetLocationDataAsync(GeocodingOptions options) => throw null!;
        public Task<(float latitude, float longitude)?> GetLocationLatitudeLongitudeAsync(string location) => throw null!;
        public WeatherForecast Query(WeatherForecastOptions options) => throw null!;
        public WeatherForecast Query(GeocodingOptions options) => throw null!;
        public WeatherForecast Query(string location) => throw null!;
        public AirQuality Query(AirQualityOptions options) => throw null!;
        public WeatherForecast Query(float latitude, float longitude) => throw null!;
        public WeatherForecast Query(string location, WeatherForecastOptions options) => throw null!;
        public Task<WeatherForecast> QueryAsync(string location) => throw null!;
        public Task<WeatherForecast> QueryAsync(GeocodingOptions options) => throw null!;
        public Task<WeatherForecast> QueryAsync(WeatherForecastOptions options) => throw null!;
        public Task<AirQuality> QueryAsync(AirQualityOptions options) => throw null!;
        public Task<WeatherForecast> QueryAsync(float latitude, float longitude) => throw null!;
        public Task<WeatherForecast> QueryAsync(string location, WeatherForecastOptions options) => throw null!;
    }
    public class WeatherForecast { }
    public class WeatherForecastOptions { }
}
