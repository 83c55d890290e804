// Signatures of DiscogsClient, read in github.com/David-Desmaisons/DiscogsClient at 17401d7 (2020-10-29): what the model names and what leads there.

using DiscogsClient;
using DiscogsClient.Data.Query;
using DiscogsClient.Data.Result;
using DiscogsClient.Internal;

namespace DiscogsClient
{
    public class DiscogsClient : IDiscogsDataBaseClient, IDiscogsReleaseRatingClient
    {
        internal DiscogsClient() { }
        public DiscogsClient(object oAuthCompleteInformation) { }
        public DiscogsClient(TokenAuthenticationInformation tokenAuthenticationInformation) { }
        public Task DownloadImageAsync(DiscogsImage image, Stream copyStream) => throw null!;
        public Task DownloadImageAsync(DiscogsImage image, Stream copyStream, CancellationToken cancellationToken) => throw null!;
        public IObservable<DiscogsLabelRelease> GetAllLabelReleases(int labelId) => throw null!;
        public IEnumerable<DiscogsLabelRelease> GetAllLabelReleasesAsEnumerable(int labelId) => throw null!;
        public Task<DiscogsLabelReleases> GetAllLabelReleasesAsync(int labelId) => throw null!;
        public Task<DiscogsLabelReleases> GetAllLabelReleasesAsync(int labelId, DiscogsPaginable paginable, CancellationToken token) => throw null!;
        public Task<DiscogsArtist> GetArtistAsync(int artistId) => throw null!;
        public Task<DiscogsArtist> GetArtistAsync(int artistId, CancellationToken token) => throw null!;
        public IObservable<DiscogsArtistRelease> GetArtistRelease(int artistId) => throw null!;
        public IEnumerable<DiscogsArtistRelease> GetArtistReleaseAsEnumerable(int artistId) => throw null!;
        public Task<DiscogsArtistReleases> GetArtistReleaseAsync(int artistId) => throw null!;
        public Task<DiscogsArtistReleases> GetArtistReleaseAsync(int artistId, DiscogsSortInformation sort, DiscogsPaginable paginable, CancellationToken token) => throw null!;
        public Task<DiscogsCommunityReleaseRating> GetCommunityReleaseRatingAsync(int releaseId) => throw null!;
        public Task<DiscogsCommunityReleaseRating> GetCommunityReleaseRatingAsync(int releaseId, CancellationToken token) => throw null!;
        public Task<DiscogsLabel> GetLabelAsync(int labelId) => throw null!;
        public Task<DiscogsLabel> GetLabelAsync(int labelId, CancellationToken token) => throw null!;
        public Task<DiscogsMaster> GetMasterAsync(int masterId) => throw null!;
        public Task<DiscogsMaster> GetMasterAsync(int masterId, CancellationToken token) => throw null!;
        public IObservable<DiscogsReleaseVersion> GetMasterReleaseVersions(int masterId) => throw null!;
        public IEnumerable<DiscogsReleaseVersion> GetMasterReleaseVersionsAsEnumerable(int masterId) => throw null!;
        public Task<DiscogsReleaseVersions> GetMasterReleaseVersionsAsync(int masterId) => throw null!;
        public Task<DiscogsReleaseVersions> GetMasterReleaseVersionsAsync(int masterId, DiscogsPaginable paginable, CancellationToken token) => throw null!;
        public Task<DiscogsRelease> GetReleaseAsync(int releaseId) => throw null!;
        public Task<DiscogsRelease> GetReleaseAsync(int releaseId, CancellationToken token) => throw null!;
        public Task<string> SaveImageAsync(DiscogsImage image, string path, string fileName) => throw null!;
        public Task<string> SaveImageAsync(DiscogsImage image, string path, string fileName, CancellationToken cancellationToken) => throw null!;
        public IObservable<DiscogsSearchResult> Search(DiscogsSearch search) => throw null!;
        public IEnumerable<DiscogsSearchResult> SearchAsEnumerable(DiscogsSearch search) => throw null!;
        public Task<DiscogsSearchResults> SearchAsync(DiscogsSearch search) => throw null!;
        public Task<DiscogsSearchResults> SearchAsync(DiscogsSearch search, DiscogsPaginable paginable, CancellationToken token) => throw null!;
    }
    public interface IDiscogsDataBaseClient : IDiscogsReleaseRatingClient
    {
        Task DownloadImageAsync(DiscogsImage image, Stream copyStream) => throw null!;
        Task DownloadImageAsync(DiscogsImage image, Stream copyStream, CancellationToken cancellationToken) => throw null!;
        IObservable<DiscogsLabelRelease> GetAllLabelReleases(int labelId) => throw null!;
        IEnumerable<DiscogsLabelRelease> GetAllLabelReleasesAsEnumerable(int labelId) => throw null!;
        Task<DiscogsLabelReleases> GetAllLabelReleasesAsync(int labelId) => throw null!;
        Task<DiscogsLabelReleases> GetAllLabelReleasesAsync(int labelId, DiscogsPaginable paginable, CancellationToken token) => throw null!;
        Task<DiscogsArtist> GetArtistAsync(int artistId) => throw null!;
        Task<DiscogsArtist> GetArtistAsync(int artistId, CancellationToken token) => throw null!;
        IObservable<DiscogsArtistRelease> GetArtistRelease(int artistId) => throw null!;
        IEnumerable<DiscogsArtistRelease> GetArtistReleaseAsEnumerable(int artistId) => throw null!;
        Task<DiscogsArtistReleases> GetArtistReleaseAsync(int artistId) => throw null!;
        Task<DiscogsArtistReleases> GetArtistReleaseAsync(int artistId, DiscogsSortInformation sort, DiscogsPaginable paginable, CancellationToken token) => throw null!;
        Task<DiscogsLabel> GetLabelAsync(int labelId) => throw null!;
        Task<DiscogsLabel> GetLabelAsync(int labelId, CancellationToken token) => throw null!;
        Task<DiscogsMaster> GetMasterAsync(int masterId) => throw null!;
        Task<DiscogsMaster> GetMasterAsync(int masterId, CancellationToken token) => throw null!;
        IObservable<DiscogsReleaseVersion> GetMasterReleaseVersions(int masterId) => throw null!;
        IEnumerable<DiscogsReleaseVersion> GetMasterReleaseVersionsAsEnumerable(int masterId) => throw null!;
        Task<DiscogsReleaseVersions> GetMasterReleaseVersionsAsync(int masterId) => throw null!;
        Task<DiscogsReleaseVersions> GetMasterReleaseVersionsAsync(int masterId, DiscogsPaginable paginable, CancellationToken token) => throw null!;
        Task<DiscogsRelease> GetReleaseAsync(int releaseId) => throw null!;
        Task<DiscogsRelease> GetReleaseAsync(int releaseId, CancellationToken token) => throw null!;
        Task<string> SaveImageAsync(DiscogsImage image, string path, string fileName) => throw null!;
        Task<string> SaveImageAsync(DiscogsImage image, string path, string fileName, CancellationToken cancellationToken) => throw null!;
        IObservable<DiscogsSearchResult> Search(DiscogsSearch search) => throw null!;
        IEnumerable<DiscogsSearchResult> SearchAsEnumerable(DiscogsSearch search) => throw null!;
        Task<DiscogsSearchResults> SearchAsync(DiscogsSearch search) => throw null!;
        Task<DiscogsSearchResults> SearchAsync(DiscogsSearch search, DiscogsPaginable paginable, CancellationToken token) => throw null!;
    }
    public interface IDiscogsReleaseRatingClient
    {
        Task<DiscogsCommunityReleaseRating> GetCommunityReleaseRatingAsync(int releaseId) => throw null!;
        Task<DiscogsCommunityReleaseRating> GetCommunityReleaseRatingAsync(int releaseId, CancellationToken cancellationToken) => throw null!;
    }
}

namespace DiscogsClient.Data.Query
{
    public class DiscogsPaginable { }
    public class DiscogsSearch { }
    public class DiscogsSortInformation { }
}

namespace DiscogsClient.Data.Result
{
    public class DiscogsArtist { }
    public class DiscogsArtistRelease { }
    public class DiscogsArtistReleases { }
    public class DiscogsCommunityReleaseRating { }
    public class DiscogsImage { }
    public class DiscogsLabel { }
    public class DiscogsLabelRelease { }
    public class DiscogsLabelReleases { }
    public class DiscogsMaster { }
    public class DiscogsRelease { }
    public class DiscogsReleaseVersion { }
    public class DiscogsReleaseVersions { }
    public class DiscogsSearchResult { }
    public class DiscogsSearchResults { }
}

namespace DiscogsClient.Internal
{
    public class TokenAuthenticationInformation { }
}
