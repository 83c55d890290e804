// Signatures of Octokit, read in github.com/octokit/octokit.net at 7fa5b0fe4 (2025-01-08): what the model names and what leads there.

namespace Octokit
{
    public class Activity { }
    public class ApiOptions { }
    public enum ArchiveFormat { }
    public class CommitRequest { }
    public class CompareResult { }
    public class CreateFileRequest { }
    public class DeleteFileRequest { }
    public class Gist { }
    public class GitHubClient : IGitHubClient
    {
        internal GitHubClient() { }
        public GitHubClient(ProductHeaderValue productInformation) { }
        public GitHubClient(IConnection connection) { }
        public IGistsClient Gist => throw null!;
        public IIssuesClient Issue => throw null!;
        public IPullRequestsClient PullRequest => throw null!;
        public IRepositoriesClient Repository => throw null!;
        public ISearchClient Search => throw null!;
    }
    public class GitHubCommit { }
    public interface IConnection { }
    public interface IEventsClient
    {
        Task<IReadOnlyList<Activity>> GetAll() => throw null!;
        Task<IReadOnlyList<Activity>> GetAll(ApiOptions options) => throw null!;
        Task<IReadOnlyList<Activity>> GetAllForRepository(long repositoryId) => throw null!;
        Task<IReadOnlyList<Activity>> GetAllForRepository(string owner, string name) => throw null!;
        Task<IReadOnlyList<Activity>> GetAllForRepository(long repositoryId, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Activity>> GetAllForRepository(string owner, string name, ApiOptions options) => throw null!;
    }
    public interface IGistsClient
    {
        Task<Gist> Get(string id) => throw null!;
        Task<IReadOnlyList<Gist>> GetAll() => throw null!;
        Task<IReadOnlyList<Gist>> GetAll(ApiOptions options) => throw null!;
        Task<IReadOnlyList<Gist>> GetAll(DateTimeOffset since) => throw null!;
        Task<IReadOnlyList<Gist>> GetAll(DateTimeOffset since, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Gist>> GetAllForUser(string user) => throw null!;
        Task<IReadOnlyList<Gist>> GetAllForUser(string user, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Gist>> GetAllForUser(string user, DateTimeOffset since) => throw null!;
        Task<IReadOnlyList<Gist>> GetAllForUser(string user, DateTimeOffset since, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Gist>> GetAllPublic() => throw null!;
        Task<IReadOnlyList<Gist>> GetAllPublic(ApiOptions options) => throw null!;
        Task<IReadOnlyList<Gist>> GetAllPublic(DateTimeOffset since) => throw null!;
        Task<IReadOnlyList<Gist>> GetAllPublic(DateTimeOffset since, ApiOptions options) => throw null!;
    }
    public interface IGitHubClient
    {
        IGistsClient Gist => throw null!;
        IIssuesClient Issue => throw null!;
        IPullRequestsClient PullRequest => throw null!;
        IRepositoriesClient Repository => throw null!;
        ISearchClient Search => throw null!;
    }
    public interface IIssueCommentsClient
    {
        Task<IssueComment> Get(long repositoryId, long commentId) => throw null!;
        Task<IssueComment> Get(string owner, string name, long commentId) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(long repositoryId, long issueNumber) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(string owner, string name, long issueNumber) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(long repositoryId, long issueNumber, ApiOptions options) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(long repositoryId, long issueNumber, IssueCommentRequest request) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(string owner, string name, long issueNumber, ApiOptions options) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(string owner, string name, long issueNumber, IssueCommentRequest request) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(long repositoryId, long issueNumber, IssueCommentRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForIssue(string owner, string name, long issueNumber, IssueCommentRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(long repositoryId) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(string owner, string name) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(long repositoryId, ApiOptions options) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(long repositoryId, IssueCommentRequest request) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(string owner, string name, ApiOptions options) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(string owner, string name, IssueCommentRequest request) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(long repositoryId, IssueCommentRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<IssueComment>> GetAllForRepository(string owner, string name, IssueCommentRequest request, ApiOptions options) => throw null!;
    }
    public interface IIssuesClient
    {
        IIssueCommentsClient Comment => throw null!;
        Task<Issue> Get(long repositoryId, long issueNumber) => throw null!;
        Task<Issue> Get(string owner, string name, long issueNumber) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForOrganization(string organization) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForOrganization(string organization, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForOrganization(string organization, IssueRequest request) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForOrganization(string organization, IssueRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(long repositoryId) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(string owner, string name) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(long repositoryId, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(long repositoryId, RepositoryIssueRequest request) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(string owner, string name, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(string owner, string name, RepositoryIssueRequest request) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(long repositoryId, RepositoryIssueRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Issue>> GetAllForRepository(string owner, string name, RepositoryIssueRequest request, ApiOptions options) => throw null!;
    }
    public interface IPullRequestsClient
    {
        Task<IReadOnlyList<PullRequestCommit>> Commits(long repositoryId, int pullRequestNumber) => throw null!;
        Task<IReadOnlyList<PullRequestCommit>> Commits(string owner, string name, int pullRequestNumber) => throw null!;
        Task<IReadOnlyList<PullRequestFile>> Files(long repositoryId, int pullRequestNumber) => throw null!;
        Task<IReadOnlyList<PullRequestFile>> Files(string owner, string name, int pullRequestNumber) => throw null!;
        Task<IReadOnlyList<PullRequestFile>> Files(long repositoryId, int pullRequestNumber, ApiOptions options) => throw null!;
        Task<IReadOnlyList<PullRequestFile>> Files(string owner, string name, int pullRequestNumber, ApiOptions options) => throw null!;
        Task<PullRequest> Get(long repositoryId, int pullRequestNumber) => throw null!;
        Task<PullRequest> Get(string owner, string name, int pullRequestNumber) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(long repositoryId) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(long repositoryId, ApiOptions options) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(long repositoryId, PullRequestRequest request) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name, ApiOptions options) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name, PullRequestRequest request) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(long repositoryId, PullRequestRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name, PullRequestRequest request, ApiOptions options) => throw null!;
    }
    public interface IReleasesClient
    {
        Task<Release> Get(long repositoryId, long id) => throw null!;
        Task<Release> Get(long repositoryId, string tag) => throw null!;
        Task<Release> Get(string owner, string name, long id) => throw null!;
        Task<Release> Get(string owner, string name, string tag) => throw null!;
        Task<IReadOnlyList<Release>> GetAll(long repositoryId) => throw null!;
        Task<IReadOnlyList<Release>> GetAll(string owner, string name) => throw null!;
        Task<IReadOnlyList<Release>> GetAll(long repositoryId, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Release>> GetAll(string owner, string name, ApiOptions options) => throw null!;
        Task<Release> GetLatest(long repositoryId) => throw null!;
        Task<Release> GetLatest(string owner, string name) => throw null!;
        Task<ReleaseAsset> UploadAsset(Release release, ReleaseAssetUpload data) => throw null!;
    }
    public interface IRepositoriesClient
    {
        IRepositoryCommitsClient Commit => throw null!;
        IRepositoryContentsClient Content => throw null!;
        IPullRequestsClient PullRequest => throw null!;
        IReleasesClient Release => throw null!;
        Task<Repository> Get(long repositoryId) => throw null!;
        Task<Repository> Get(string owner, string name) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForCurrent() => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForCurrent(ApiOptions options) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForCurrent(RepositoryRequest request) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForCurrent(RepositoryRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForOrg(string organization) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForOrg(string organization, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForUser(string login) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllForUser(string login, ApiOptions options) => throw null!;
        Task<IReadOnlyList<Repository>> GetAllPublic() => throw null!;
        Task<IReadOnlyList<Repository>> GetAllPublic(PublicRepositoryRequest request) => throw null!;
    }
    public interface IRepositoryCommitsClient
    {
        Task<CompareResult> Compare(long repositoryId, string @base, string head) => throw null!;
        Task<CompareResult> Compare(string owner, string name, string @base, string head) => throw null!;
        Task<CompareResult> Compare(long repositoryId, string @base, string head, ApiOptions options) => throw null!;
        Task<CompareResult> Compare(string owner, string name, string @base, string head, ApiOptions options) => throw null!;
        Task<GitHubCommit> Get(long repositoryId, string reference) => throw null!;
        Task<GitHubCommit> Get(string owner, string name, string reference) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(long repositoryId) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(string owner, string name) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(long repositoryId, ApiOptions options) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(long repositoryId, CommitRequest request) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(string owner, string name, ApiOptions options) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(string owner, string name, CommitRequest request) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(long repositoryId, CommitRequest request, ApiOptions options) => throw null!;
        Task<IReadOnlyList<GitHubCommit>> GetAll(string owner, string name, CommitRequest request, ApiOptions options) => throw null!;
    }
    public interface IRepositoryContentsClient
    {
        Task<RepositoryContentChangeSet> CreateFile(long repositoryId, string path, CreateFileRequest request) => throw null!;
        Task<RepositoryContentChangeSet> CreateFile(string owner, string name, string path, CreateFileRequest request) => throw null!;
        Task DeleteFile(long repositoryId, string path, DeleteFileRequest request) => throw null!;
        Task DeleteFile(string owner, string name, string path, DeleteFileRequest request) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContents(long repositoryId) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContents(long repositoryId, string path) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContents(string owner, string name) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContents(string owner, string name, string path) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(long repositoryId, string reference) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(long repositoryId, string path, string reference) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(string owner, string name, string reference) => throw null!;
        Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(string owner, string name, string path, string reference) => throw null!;
        Task<byte[]> GetArchive(long repositoryId) => throw null!;
        Task<byte[]> GetArchive(string owner, string name) => throw null!;
        Task<byte[]> GetArchive(long repositoryId, ArchiveFormat archiveFormat) => throw null!;
        Task<byte[]> GetArchive(string owner, string name, ArchiveFormat archiveFormat) => throw null!;
        Task<byte[]> GetArchive(long repositoryId, ArchiveFormat archiveFormat, string reference) => throw null!;
        Task<byte[]> GetArchive(string owner, string name, ArchiveFormat archiveFormat, string reference) => throw null!;
        Task<byte[]> GetArchive(long repositoryId, ArchiveFormat archiveFormat, string reference, TimeSpan timeout) => throw null!;
        Task<byte[]> GetArchive(string owner, string name, ArchiveFormat archiveFormat, string reference, TimeSpan timeout) => throw null!;
        Task<byte[]> GetRawContent(string owner, string name, string path) => throw null!;
        Task<byte[]> GetRawContentByRef(string owner, string name, string path, string reference) => throw null!;
        Task<Readme> GetReadme(long repositoryId) => throw null!;
        Task<Readme> GetReadme(string owner, string name) => throw null!;
        Task<string> GetReadmeHtml(long repositoryId) => throw null!;
        Task<string> GetReadmeHtml(string owner, string name) => throw null!;
        Task<RepositoryContentChangeSet> UpdateFile(long repositoryId, string path, UpdateFileRequest request) => throw null!;
        Task<RepositoryContentChangeSet> UpdateFile(string owner, string name, string path, UpdateFileRequest request) => throw null!;
    }
    public interface ISearchClient
    {
        Task<SearchCodeResult> SearchCode(SearchCodeRequest search) => throw null!;
        Task<SearchIssuesResult> SearchIssues(SearchIssuesRequest search) => throw null!;
        Task<SearchLabelsResult> SearchLabels(SearchLabelsRequest search) => throw null!;
        Task<SearchRepositoryResult> SearchRepo(SearchRepositoriesRequest search) => throw null!;
        Task<SearchUsersResult> SearchUsers(SearchUsersRequest search) => throw null!;
    }
    public class Issue { }
    public class IssueComment { }
    public class IssueCommentRequest { }
    public class IssueRequest { }
    public class ProductHeaderValue { }
    public class PublicRepositoryRequest { }
    public class PullRequest { }
    public class PullRequestCommit { }
    public class PullRequestFile { }
    public class PullRequestRequest { }
    public class Readme { }
    public class Release { }
    public class ReleaseAsset { }
    public class ReleaseAssetUpload { }
    public class Repository { }
    public class RepositoryContent { }
    public class RepositoryContentChangeSet { }
    public class RepositoryIssueRequest { }
    public class RepositoryRequest { }
    public class SearchCodeRequest { }
    public class SearchCodeResult { }
    public class SearchIssuesRequest { }
    public class SearchIssuesResult { }
    public class SearchLabelsRequest { }
    public class SearchLabelsResult { }
    public class SearchRepositoriesRequest { }
    public class SearchRepositoryResult { }
    public class SearchUsersRequest { }
    public class SearchUsersResult { }
    public class UpdateFileRequest { }
}
