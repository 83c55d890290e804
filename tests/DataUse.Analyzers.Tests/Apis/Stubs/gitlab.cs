// Signatures of GitLabApiClient and NGitLab: what the model names and what leads there. Read in
// github.com/nmklotas/GitLabApiClient at 89e2a16 (2021-11-26)
// github.com/ubisoft/NGitLab at a8fec69e (2026-07-08).

using GitLabApiClient;
using GitLabApiClient.Internal.Paths;
using GitLabApiClient.Models.Trees.Responses;
using NGitLab;
using NGitLab.Models;

namespace GitLabApiClient
{
    public class GitLabClient : global::GitLabApiClient.IGitLabClient
    {
        internal GitLabClient() { }
        public GitLabClient(string hostUrl) { }
        public IFilesClient Files => throw null!;
        public ITreesClient Trees => throw null!;
    }
    public interface IFilesClient
    {
        Task<object> GetAsync(global::GitLabApiClient.Internal.Paths.ProjectId projectId, string filePath) => throw null!;
    }
    public interface IGitLabClient
    {
        IFilesClient Files => throw null!;
        ITreesClient Trees => throw null!;
    }
    public interface ITreesClient
    {
        Task<IList<Tree>> GetAsync(global::GitLabApiClient.Internal.Paths.ProjectId projectId) => throw null!;
    }
}

namespace GitLabApiClient.Internal.Paths
{
    public class ProjectId { }
}

namespace GitLabApiClient.Models.Trees.Responses
{
    public class Tree { }
}

namespace NGitLab
{
    public class GitLabClient : global::NGitLab.IGitLabClient
    {
        internal GitLabClient() { }
        public GitLabClient(string hostUrl) { }
        public GitLabClient(string hostUrl, RequestOptions options) { }
        public GitLabClient(string hostUrl, string apiToken) { }
        public GitLabClient(string hostUrl, string userName, string password) { }
        public GitLabClient(string hostUrl, string apiToken, RequestOptions options) { }
        public GitLabClient(string hostUrl, string userName, string password, RequestOptions options) { }
        public ICommitClient GetCommits(global::NGitLab.Models.ProjectId projectId) => throw null!;
        public IEventClient GetProjectEvents(global::NGitLab.Models.ProjectId projectId) => throw null!;
        public IRepositoryClient GetRepository(global::NGitLab.Models.ProjectId projectId) => throw null!;
    }
    public interface ICommitClient { }
    public interface IEventClient { }
    public interface IGitLabClient
    {
        ICommitClient GetCommits(global::NGitLab.Models.ProjectId projectId) => throw null!;
        IEventClient GetProjectEvents(global::NGitLab.Models.ProjectId projectId) => throw null!;
        IRepositoryClient GetRepository(global::NGitLab.Models.ProjectId projectId) => throw null!;
    }
    public interface IRepositoryClient { }
    public class RequestOptions { }
}

namespace NGitLab.Models
{
    public struct ProjectId { }
}
