// Signatures of Windows.Services.Maps, read in learn.microsoft.com/uwp/api/windows.services.maps.

namespace Windows.Services.Maps
{
    public static class MapLocationFinder
    {
        public static object FindLocationsAsync(string searchText, object referencePoint) => throw null!;
        public static object FindLocationsAtAsync(object queryPoint) => throw null!;
    }
    public static class MapRouteFinder
    {
        public static object GetDrivingRouteAsync(object startPoint, object endPoint) => throw null!;
        public static object GetWalkingRouteAsync(object startPoint, object endPoint) => throw null!;
    }
}
