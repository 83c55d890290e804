// Signatures of Atlassian.SDK, read in github.com/xoofx/atlassian.net-sdk at 3a26825 (2023-03-10): what the model names and what leads there.

using Atlassian.Jira;
using Atlassian.Jira.Remote;

namespace Atlassian.Jira
{
    public class Attachment { }
    public class Comment { }
    public class CommentQueryOptions { }
    public interface IIssueFilterService
    {
        Task<IEnumerable<JiraFilter>> GetFavouritesAsync() => throw null!;
        Task<IPagedQueryResult<Issue>> GetIssuesFromFavoriteAsync(string filterName) => throw null!;
    }
    public interface IIssueLinkService { }
    public interface IIssueService
    {
        Task<Comment> AddCommentAsync(string issueKey, Comment comment) => throw null!;
        Task<string> CreateIssueAsync(Issue issue) => throw null!;
        Task DeleteIssueAsync(string issueKey) => throw null!;
        Task<IEnumerable<Attachment>> GetAttachmentsAsync(string issueKey) => throw null!;
        Task<IEnumerable<IssueChangeLog>> GetChangeLogsAsync(string issueKey) => throw null!;
        Task<IEnumerable<Comment>> GetCommentsAsync(string issueKey) => throw null!;
        Task<IEnumerable<Comment>> GetCommentsAsync(string issueKey, CommentQueryOptions options) => throw null!;
        Task<Issue> GetIssueAsync(string issueKey) => throw null!;
        Task<IDictionary<string, Issue>> GetIssuesAsync(params string[] issueKeys) => throw null!;
        Task<IDictionary<string, Issue>> GetIssuesAsync(IEnumerable<string> issueKeys) => throw null!;
        Task<IPagedQueryResult<Issue>> GetIssuesFromJqlAsync(IssueSearchOptions options) => throw null!;
        Task<IPagedQueryResult<Issue>> GetIssuesFromJqlAsync(string jql) => throw null!;
        Task<IPagedQueryResult<Comment>> GetPagedCommentsAsync(string issueKey) => throw null!;
        Task<IPagedQueryResult<Issue>> GetSubTasksAsync(string issueKey) => throw null!;
        Task<IEnumerable<Worklog>> GetWorklogsAsync(string issueKey) => throw null!;
        Task UpdateIssueAsync(Issue issue) => throw null!;
        Task UpdateIssueAsync(Issue issue, IssueUpdateOptions options) => throw null!;
    }
    public interface IJiraUserService
    {
        Task<JiraUser> GetUserAsync(string usernameOrAccountId) => throw null!;
        Task<IEnumerable<JiraUser>> SearchUsersAsync(string query) => throw null!;
    }
    public interface IPagedQueryResult<T> { }
    public interface IProjectService
    {
        Task<Project> GetProjectAsync(string projectKey) => throw null!;
        Task<IEnumerable<Project>> GetProjectsAsync() => throw null!;
    }
    public interface IProjectVersionService { }
    public class Issue { }
    public class IssueChangeLog { }
    public class IssueSearchOptions { }
    public class IssueUpdateOptions { }
    public class Jira
    {
        internal Jira() { }
        public Jira(ServiceLocator services) { }
        public IIssueFilterService Filters => throw null!;
        public IIssueService Issues => throw null!;
        public IIssueLinkService Links => throw null!;
        public IProjectService Projects => throw null!;
        public IJiraUserService Users => throw null!;
        public IProjectVersionService Versions => throw null!;
        public static global::Atlassian.Jira.Jira CreateOAuthRestClient(string url, string consumerKey, string consumerSecret, string oAuthAccessToken, string oAuthTokenSecret) => throw null!;
        public static global::Atlassian.Jira.Jira CreateRestClient(IJiraRestClient restClient) => throw null!;
        public static global::Atlassian.Jira.Jira CreateRestClient(string url) => throw null!;
    }
    public class JiraFilter { }
    public class JiraUser { }
    public class Project { }
    public class ServiceLocator { }
    public class Worklog { }
}

namespace Atlassian.Jira.Remote
{
    public interface IJiraRestClient { }
}
