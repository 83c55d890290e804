// Signatures of Imgur.API, read in github.com/DamienDennehy/Imgur.API at 1612f21 (2020-08-16): what the model names and what leads there.

using Imgur.API.Authentication;
using Imgur.API.Endpoints;
using Imgur.API.Models;

namespace Imgur.API.Authentication
{
    public interface IApiClient { }
}

namespace Imgur.API.Endpoints
{
    public abstract class EndpointBase
    {
        internal EndpointBase() { }
    }
    public interface IImageEndpoint
    {
        Task<IImage> GetImageAsync(string imageId) => throw null!;
        Task<IImage> UploadImageAsync(string imageUrl) => throw null!;
        Task<IImage> UploadImageAsync(Stream image) => throw null!;
    }
    public class ImageEndpoint : EndpointBase, IImageEndpoint
    {
        internal ImageEndpoint() { }
        public ImageEndpoint(IApiClient apiClient, HttpClient httpClient) { }
        public Task<IImage> GetImageAsync(string imageId) => throw null!;
    }
}

namespace Imgur.API.Models
{
    public interface IImage { }
}
