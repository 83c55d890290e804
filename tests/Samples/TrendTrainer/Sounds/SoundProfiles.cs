namespace TrendTrainer.Sounds;

/// <summary>How a recording sounds, so that the model can write one like it.</summary>
public sealed class SoundProfiles(HttpClient http)
{
    private static readonly Uri Api = new("https://api.spotify.com/v1/");

    public async Task<string> OfAsync(string track)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Api, $"audio-analysis/{track}"));
        using var response = await http.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
