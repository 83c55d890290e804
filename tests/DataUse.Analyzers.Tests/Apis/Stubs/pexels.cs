// Signatures of PexelsDotNetSDK, read in github.com/pexels/PexelsDotNetSDK at 3213431 (2022-09-16): what the model names and what leads there.

using PexelsDotNetSDK.Api;
using PexelsDotNetSDK.Models;

namespace PexelsDotNetSDK.Api
{
    public class PexelsClient
    {
        internal PexelsClient() { }
        public PexelsClient(string token) { }
        public Task<CollectionPage> CollectionsAsync() => throw null!;
        public Task<PhotoPage> CuratedPhotosAsync() => throw null!;
        public Task<CollectionPage> FeaturedCollectionsAsync() => throw null!;
        public Task<CollectionMediaPage> GetCollectionAsync(string id) => throw null!;
        public Task<Photo> GetPhotoAsync(int id) => throw null!;
        public Task<Video> GetVideoAsync(int id) => throw null!;
        public Task<VideoPage> PopularVideosAsync() => throw null!;
        public Task<PhotoPage> SearchPhotosAsync(string query) => throw null!;
        public Task<VideoPage> SearchVideosAsync(string query) => throw null!;
    }
}

namespace PexelsDotNetSDK.Models
{
    public class CollectionMediaPage { }
    public class CollectionPage { }
    public class Photo { }
    public class PhotoPage { }
    public class Video { }
    public class VideoPage { }
}
