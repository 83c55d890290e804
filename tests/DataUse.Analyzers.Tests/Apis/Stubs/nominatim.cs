// Signatures of Nominatim.API, read in github.com/f1ana/Nominatim.API at 08a58c9 (2025-01-01): what the model names and what leads there.

using Nominatim.API.Interfaces;
using Nominatim.API.Models;

namespace Nominatim.API.Interfaces
{
    public interface IAddressSearcher
    {
        Task<AddressLookupResponse[]> Lookup(AddressSearchRequest req) => throw null!;
    }
    public interface IForwardGeocoder
    {
        Task<GeocodeResponse[]> Geocode(ForwardGeocodeRequest req) => throw null!;
    }
    public interface IQuerySearcher
    {
        Task<AddressSearchResponse[]> Search(SearchQueryRequest req) => throw null!;
    }
    public interface IReverseGeocoder
    {
        Task<GeocodeResponse> ReverseGeocode(ReverseGeocodeRequest req) => throw null!;
    }
}

namespace Nominatim.API.Models
{
    public class AddressLookupResponse { }
    public class AddressSearchRequest { }
    public class AddressSearchResponse { }
    public class ForwardGeocodeRequest { }
    public class GeocodeResponse { }
    public class ReverseGeocodeRequest { }
    public class SearchQueryRequest { }
}
