// Signatures of Unsplasharp, read in github.com/rootasjey/unsplasharp at 5420ec6 (2025-07-18): what the model names and what leads there.

using Unsplasharp;
using Unsplasharp.Models;

namespace Unsplasharp
{
    public class UnsplasharpClient
    {
        internal UnsplasharpClient() { }
        public UnsplasharpClient(string applicationId) { }
        public Task<List<Photo>> GetCollectionPhotos(string id) => throw null!;
        public Task<List<Photo>> GetCollectionPhotos(string id, int page, int perPage, CancellationToken cancellationToken) => throw null!;
        public Task<Photo> GetPhoto(string id) => throw null!;
        public Task<Photo> GetPhoto(string id, int width, int height, CancellationToken cancellationToken) => throw null!;
        public Task<Photo> GetPhoto(string id, int width, int height, int rectX, int rectY, int rectWidth, int rectHeight) => throw null!;
        public Task<Photo> GetPhoto(string id, int width, int height, int rectX, int rectY, int rectWidth, int rectHeight, CancellationToken cancellationToken) => throw null!;
        public Task<Photo> GetPhotoAsync(string id) => throw null!;
        public Task<Photo> GetPhotoAsync(string id, int width, int height, CancellationToken cancellationToken) => throw null!;
        public Task<Photo> GetRandomPhoto() => throw null!;
        public Task<Photo> GetRandomPhoto(CancellationToken cancellationToken) => throw null!;
        public Task<Photo> GetRandomPhoto(string collectionId) => throw null!;
        public Task<Photo> GetRandomPhoto(string[] collectionIds) => throw null!;
        public Task<Photo> GetRandomPhoto(string collectionId, CancellationToken cancellationToken) => throw null!;
        public Task<Photo> GetRandomPhoto(string[] collectionIds, CancellationToken cancellationToken) => throw null!;
        public Task<List<Photo>> GetRandomPhoto(int count) => throw null!;
        public Task<List<Photo>> GetRandomPhoto(UnsplasharpClient.Orientation orientation) => throw null!;
        public Task<List<Photo>> GetRandomPhoto(bool featured) => throw null!;
        public Task<List<Photo>> GetRandomPhoto(UnsplasharpClient.Orientation orientation, bool featured) => throw null!;
        public Task<Photo> GetRandomPhotoAsync() => throw null!;
        public Task<Photo> GetRandomPhotoAsync(CancellationToken cancellationToken) => throw null!;
        public Task<List<Photo>> ListPhotos() => throw null!;
        public Task<List<Photo>> ListPhotos(int page, int perPage, UnsplasharpClient.OrderBy orderBy, CancellationToken cancellationToken) => throw null!;
        public Task<List<Photo>> ListUserPhotos(string username) => throw null!;
        public Task<List<Photo>> SearchPhotos(string query) => throw null!;
        public Task<List<Photo>> SearchPhotos(string query, int page, int perPage, CancellationToken cancellationToken) => throw null!;
        public Task<List<Photo>> SearchPhotos(string query, string collectionId) => throw null!;
        public Task<List<Photo>> SearchPhotos(string query, string[] collectionIds) => throw null!;
        public Task<List<Photo>> SearchPhotos(string query, string collectionId, int page, int perPage, CancellationToken cancellationToken) => throw null!;
        public Task<List<Photo>> SearchPhotos(string query, string[] collectionIds, int page, int perPage, CancellationToken cancellationToken) => throw null!;
        public enum OrderBy { }
        public enum Orientation { }
    }
}

namespace Unsplasharp.Models
{
    public class Photo { }
}
