// Signatures of ZendeskApi_v2, read in github.com/Speedygeek/ZendeskApi_v2 at cbe2c4f (2023-12-13): what the model names and what leads there.

using ZendeskApi_v2;
using ZendeskApi_v2.HelpCenter;
using ZendeskApi_v2.Models.Articles;
using ZendeskApi_v2.Models.HelpCenter.Categories;
using ZendeskApi_v2.Models.HelpCenter.Comments;
using ZendeskApi_v2.Models.HelpCenter.Post;
using ZendeskApi_v2.Models.HelpCenter.Subscriptions;
using ZendeskApi_v2.Models.HelpCenter.Topics;
using ZendeskApi_v2.Models.Organizations;
using ZendeskApi_v2.Models.Requests;
using ZendeskApi_v2.Models.Search;
using ZendeskApi_v2.Models.Sections;
using ZendeskApi_v2.Models.Shared;
using ZendeskApi_v2.Models.Tickets;
using ZendeskApi_v2.Models.Tickets.Suspended;
using ZendeskApi_v2.Models.Users;
using ZendeskApi_v2.Requests;
using ZendeskApi_v2.Requests.HelpCenter;

namespace ZendeskApi_v2
{
    public interface IZendeskApi
    {
        IHelpCenterApi HelpCenter => throw null!;
        IOrganizations Organizations => throw null!;
        IRequests Requests => throw null!;
        ISearch Search => throw null!;
        ITickets Tickets => throw null!;
        IUsers Users => throw null!;
    }
    public class ZendeskApi : IZendeskApi
    {
        internal ZendeskApi() { }
        public ZendeskApi(string yourZendeskUrl, string p_OauthToken) { }
        public ZendeskApi(string yourZendeskUrl, string user, string password) { }
        public ZendeskApi(string yourZendeskUrl, string user, string apiToken, string locale) { }
        public ZendeskApi(System.Net.IWebProxy proxy, string yourZendeskUrl, string user, string password) { }
        public ZendeskApi(string yourZendeskUrl, string user, string password, string apiToken, string locale, string p_OAuthToken) { }
        public ZendeskApi(string yourZendeskUrl, string user, string password, string apiToken, string locale, string p_OAuthToken, Dictionary<string, string> customHeaders) { }
        public IHelpCenterApi HelpCenter { get; set; }
        public IOrganizations Organizations { get; set; }
        public IRequests Requests { get; set; }
        public ISearch Search { get; set; }
        public ITickets Tickets { get; set; }
        public IUsers Users { get; set; }
    }
}

namespace ZendeskApi_v2.HelpCenter
{
    public class HelpCenterApi : IHelpCenterApi
    {
        internal HelpCenterApi() { }
        public HelpCenterApi(string yourZendeskUrl, string user, string password, string apiToken, string locale, string p_OAuthToken, Dictionary<string, string> customHeaders) { }
        public IArticles Articles => throw null!;
        public ICategories Categories => throw null!;
        public IComments Comments => throw null!;
        public IPosts Posts => throw null!;
        public ISections Sections => throw null!;
        public ITopics Topics => throw null!;
    }
    public interface IHelpCenterApi
    {
        IArticles Articles => throw null!;
        ICategories Categories => throw null!;
        IComments Comments => throw null!;
        IPosts Posts => throw null!;
        ISections Sections => throw null!;
        ITopics Topics => throw null!;
    }
}

namespace ZendeskApi_v2.Models.Articles
{
    public class ArticleSearchResults { }
    public class GroupArticleResponse { }
    public class IndividualArticleResponse { }
}

namespace ZendeskApi_v2.Models.HelpCenter.Categories
{
    public class GroupCategoryResponse { }
    public class IndividualCategoryResponse { }
}

namespace ZendeskApi_v2.Models.HelpCenter.Comments
{
    public class GroupCommentResponse { }
}

namespace ZendeskApi_v2.Models.HelpCenter.Post
{
    public class GroupPostResponse { }
    public class IndividualPostResponse { }
}

namespace ZendeskApi_v2.Models.HelpCenter.Subscriptions
{
    public class GroupSubscriptionsResponse { }
    public class IndividualSubscriptionResponse { }
}

namespace ZendeskApi_v2.Models.HelpCenter.Topics
{
    public class GroupTopicResponse { }
    public class IndividualTopicResponse { }
}

namespace ZendeskApi_v2.Models.Organizations
{
    public class GroupOrganizationExportResponse { }
    public class GroupOrganizationMembershipResponse { }
    public class GroupOrganizationResponse { }
    public class IndividualOrganizationMembershipResponse { }
    public class IndividualOrganizationResponse { }
}

namespace ZendeskApi_v2.Models.Requests
{
    public class GroupCommentResponse { }
    public class GroupRequestResponse { }
    public class IndividualCommentResponse { }
    public class IndividualRequestResponse { }
}

namespace ZendeskApi_v2.Models.Search
{
    public class SearchResults { }
    public class SearchResults<T> { }
}

namespace ZendeskApi_v2.Models.Sections
{
    public class GroupSectionResponse { }
    public class IndividualSectionResponse { }
}

namespace ZendeskApi_v2.Models.Shared
{
    public class GroupAuditResponse { }
    public class IndividualAuditResponse { }
}

namespace ZendeskApi_v2.Models.Tickets
{
    public class GroupTicketExportResponse { }
    public class GroupTicketFieldResponse { }
    public class GroupTicketFormResponse { }
    public class GroupTicketMetricResponse { }
    public class GroupTicketResponse { }
    public class IndividualTicketFieldResponse { }
    public class IndividualTicketFormResponse { }
    public class IndividualTicketMetricResponse { }
    public class IndividualTicketResponse { }
}

namespace ZendeskApi_v2.Models.Tickets.Suspended
{
    public class GroupSuspendedTicketResponse { }
    public class IndividualSuspendedTicketResponse { }
}

namespace ZendeskApi_v2.Models.Users
{
    public class GroupUserExportResponse { }
    public class GroupUserIdentityResponse { }
    public class GroupUserResponse { }
    public class IndividualUserIdentityResponse { }
    public class IndividualUserRelatedInformationResponse { }
    public class IndividualUserResponse { }
}

namespace ZendeskApi_v2.Requests
{
    public interface IOrganizations
    {
        GroupOrganizationExportResponse GetIncrementalOrganizationExport(DateTimeOffset startTime) => throw null!;
        Task<GroupOrganizationExportResponse> GetIncrementalOrganizationExportAsync(DateTimeOffset startTime) => throw null!;
        GroupOrganizationExportResponse GetIncrementalOrganizationExportNextPage(string nextPage) => throw null!;
        Task<GroupOrganizationExportResponse> GetIncrementalOrganizationExportNextPageAsync(string nextPage) => throw null!;
        GroupOrganizationResponse GetMultipleOrganizations(IEnumerable<long> ids) => throw null!;
        Task<GroupOrganizationResponse> GetMultipleOrganizationsAsync(IEnumerable<long> ids) => throw null!;
        GroupOrganizationResponse GetMultipleOrganizationsByExternalIds(IEnumerable<string> externalIds) => throw null!;
        Task<GroupOrganizationResponse> GetMultipleOrganizationsByExternalIdsAsync(IEnumerable<string> externalIds) => throw null!;
        IndividualOrganizationResponse GetOrganization(long id) => throw null!;
        Task<IndividualOrganizationResponse> GetOrganizationAsync(long id) => throw null!;
        IndividualOrganizationMembershipResponse GetOrganizationMembership(long id) => throw null!;
        Task<IndividualOrganizationMembershipResponse> GetOrganizationMembershipAsync(long id) => throw null!;
        IndividualOrganizationMembershipResponse GetOrganizationMembershipByIdAndUserId(long id, long userid) => throw null!;
        Task<IndividualOrganizationMembershipResponse> GetOrganizationMembershipByIdAndUserIdAsync(long id, long userid) => throw null!;
        GroupOrganizationMembershipResponse GetOrganizationMemberships() => throw null!;
        Task<GroupOrganizationMembershipResponse> GetOrganizationMembershipsAsync() => throw null!;
        GroupOrganizationMembershipResponse GetOrganizationMembershipsByOrganizationId(long organizationId) => throw null!;
        Task<GroupOrganizationMembershipResponse> GetOrganizationMembershipsByOrganizationIdAsync(long organizationId) => throw null!;
        GroupOrganizationMembershipResponse GetOrganizationMembershipsByUserId(long userId) => throw null!;
        Task<GroupOrganizationMembershipResponse> GetOrganizationMembershipsByUserIdAsync(long userId) => throw null!;
        GroupOrganizationResponse GetOrganizations() => throw null!;
        Task<GroupOrganizationResponse> GetOrganizationsAsync() => throw null!;
        GroupOrganizationResponse GetOrganizationsStartingWith(string name) => throw null!;
        Task<GroupOrganizationResponse> GetOrganizationsStartingWithAsync(string name) => throw null!;
        Task<GroupOrganizationResponse> SearchForOrganizationsAsync(string searchTerm) => throw null!;
        GroupOrganizationResponse SearchForOrganizationsByExternalId(string externalId) => throw null!;
    }
    public interface IRequests
    {
        GroupRequestResponse GetAllCcdRequests() => throw null!;
        Task<GroupRequestResponse> GetAllCcdRequestsAsync() => throw null!;
        GroupRequestResponse GetAllOpenRequests() => throw null!;
        Task<GroupRequestResponse> GetAllOpenRequestsAsync() => throw null!;
        GroupRequestResponse GetAllRequests() => throw null!;
        Task<GroupRequestResponse> GetAllRequestsAsync() => throw null!;
        GroupRequestResponse GetAllRequestsForUser(long id) => throw null!;
        Task<GroupRequestResponse> GetAllRequestsForUserAsync(long id) => throw null!;
        GroupRequestResponse GetAllSolvedRequests() => throw null!;
        Task<GroupRequestResponse> GetAllSolvedRequestsAsync() => throw null!;
        IndividualRequestResponse GetRequestById(long id) => throw null!;
        Task<IndividualRequestResponse> GetRequestByIdAsync(long id) => throw null!;
        global::ZendeskApi_v2.Models.Requests.GroupCommentResponse GetRequestCommentsById(long id) => throw null!;
        Task<global::ZendeskApi_v2.Models.Requests.GroupCommentResponse> GetRequestCommentsByIdAsync(long id) => throw null!;
        IndividualCommentResponse GetSpecificRequestComment(long requestId, long commentId) => throw null!;
        Task<IndividualCommentResponse> GetSpecificRequestCommentAsync(long requestId, long commentId) => throw null!;
    }
    public interface ISearch
    {
        global::ZendeskApi_v2.Models.Search.SearchResults AnonymousSearchFor(string searchTerm) => throw null!;
        global::ZendeskApi_v2.Models.Search.SearchResults<T> AnonymousSearchFor<T>(string searchTerm) => throw null!;
        Task<global::ZendeskApi_v2.Models.Search.SearchResults> AnonymousSearchForAsync(string searchTerm) => throw null!;
        Task<global::ZendeskApi_v2.Models.Search.SearchResults<T>> AnonymousSearchForAsync<T>(string searchTerm) => throw null!;
        global::ZendeskApi_v2.Models.Search.SearchResults SearchFor(string searchTerm) => throw null!;
        global::ZendeskApi_v2.Models.Search.SearchResults<T> SearchFor<T>(string searchTerm) => throw null!;
        Task<global::ZendeskApi_v2.Models.Search.SearchResults> SearchForAsync(string searchTerm) => throw null!;
        Task<global::ZendeskApi_v2.Models.Search.SearchResults<T>> SearchForAsync<T>(string searchTerm) => throw null!;
    }
    public interface ITickets
    {
        GroupTicketMetricResponse GetAllTicketMetrics() => throw null!;
        Task<GroupTicketMetricResponse> GetAllTicketMetricsAsync() => throw null!;
        GroupTicketResponse GetAllTickets() => throw null!;
        Task<GroupTicketResponse> GetAllTicketsAsync() => throw null!;
        GroupTicketResponse GetAssignedTicketsByUserID(long userId) => throw null!;
        Task<GroupTicketResponse> GetAssignedTicketsByUserIDAsync(long userId) => throw null!;
        IndividualAuditResponse GetAuditById(long ticketId, long auditId) => throw null!;
        Task<IndividualAuditResponse> GetAuditByIdAsync(long ticketId, long auditId) => throw null!;
        GroupAuditResponse GetAudits(long ticketId) => throw null!;
        Task<GroupAuditResponse> GetAuditsAsync(long ticketId) => throw null!;
        GroupAuditResponse GetAuditsNextPage(string NextPage) => throw null!;
        GroupUserResponse GetCollaborators(long id) => throw null!;
        Task<GroupUserResponse> GetCollaboratorsAsync(long id) => throw null!;
        GroupTicketResponse GetIncidents(long id) => throw null!;
        Task<GroupTicketResponse> GetIncidentsAsync(long id) => throw null!;
        GroupTicketExportResponse GetIncrementalTicketExport(DateTimeOffset startTime) => throw null!;
        Task<GroupTicketExportResponse> GetIncrementalTicketExportAsync(DateTimeOffset startTime) => throw null!;
        GroupTicketExportResponse GetIncrementalTicketExportNextPage(string nextPage) => throw null!;
        Task<GroupTicketExportResponse> GetIncrementalTicketExportNextPageAsync(string nextPage) => throw null!;
        GroupTicketExportResponse GetInrementalTicketExport(DateTimeOffset startTime) => throw null!;
        Task<GroupTicketExportResponse> GetInrementalTicketExportAsync(DateTimeOffset startTime) => throw null!;
        GroupTicketResponse GetMultipleTickets(IEnumerable<long> ids) => throw null!;
        Task<GroupTicketResponse> GetMultipleTicketsAsync(IEnumerable<long> ids) => throw null!;
        GroupTicketResponse GetProblems() => throw null!;
        Task<GroupTicketResponse> GetProblemsAsync() => throw null!;
        GroupTicketResponse GetRecentTickets() => throw null!;
        Task<GroupTicketResponse> GetRecentTicketsAsync() => throw null!;
        IndividualSuspendedTicketResponse GetSuspendedTicketById(long id) => throw null!;
        Task<IndividualSuspendedTicketResponse> GetSuspendedTicketByIdAsync(long id) => throw null!;
        GroupSuspendedTicketResponse GetSuspendedTickets() => throw null!;
        Task<GroupSuspendedTicketResponse> GetSuspendedTicketsAsync() => throw null!;
        IndividualTicketResponse GetTicket(long id) => throw null!;
        Task<IndividualTicketResponse> GetTicketAsync(long id) => throw null!;
        global::ZendeskApi_v2.Models.Requests.GroupCommentResponse GetTicketComments(long ticketId) => throw null!;
        global::ZendeskApi_v2.Models.Requests.GroupCommentResponse GetTicketComments(long ticketId, bool sortAscending) => throw null!;
        Task<global::ZendeskApi_v2.Models.Requests.GroupCommentResponse> GetTicketCommentsAsync(long ticketId) => throw null!;
        Task<global::ZendeskApi_v2.Models.Requests.GroupCommentResponse> GetTicketCommentsAsync(long ticketId, bool sortAscending) => throw null!;
        IndividualTicketFieldResponse GetTicketFieldById(long id) => throw null!;
        Task<IndividualTicketFieldResponse> GetTicketFieldByIdAsync(long id) => throw null!;
        GroupTicketFieldResponse GetTicketFields() => throw null!;
        Task<GroupTicketFieldResponse> GetTicketFieldsAsync() => throw null!;
        IndividualTicketFormResponse GetTicketFormById(long id) => throw null!;
        Task<IndividualTicketFormResponse> GetTicketFormByIdAsync(long id) => throw null!;
        GroupTicketFormResponse GetTicketForms() => throw null!;
        Task<GroupTicketFormResponse> GetTicketFormsAsync() => throw null!;
        IndividualTicketMetricResponse GetTicketMetricsForTicket(long ticket_id) => throw null!;
        Task<IndividualTicketMetricResponse> GetTicketMetricsForTicketAsync(long ticket_id) => throw null!;
        GroupTicketResponse GetTicketsByExternalId(string externalId) => throw null!;
        Task<GroupTicketResponse> GetTicketsByExternalIdAsync(string externalId) => throw null!;
        GroupTicketResponse GetTicketsByOrganizationID(long id) => throw null!;
        GroupTicketResponse GetTicketsByOrganizationID(long id, int pageNumber, int itemsPerPage) => throw null!;
        GroupTicketResponse GetTicketsByOrganizationID(long id, string sortBy, bool sortAscending, int pageNumber, int itemsPerPage) => throw null!;
        Task<GroupTicketResponse> GetTicketsByOrganizationIDAsync(long id) => throw null!;
        Task<GroupTicketResponse> GetTicketsByOrganizationIDAsync(long id, string sortBy, bool sortAscending) => throw null!;
        GroupTicketResponse GetTicketsByUserID(long userId) => throw null!;
        Task<GroupTicketResponse> GetTicketsByUserIDAsync(long userId) => throw null!;
        Task<GroupTicketResponse> GetTicketsByUserIDAsync(long userId, string sortBy, bool sortAscending) => throw null!;
        GroupTicketResponse GetTicketsByViewID(long viewId) => throw null!;
        Task<GroupTicketResponse> GetTicketsByViewIDAsync(long viewId) => throw null!;
        GroupTicketResponse GetTicketsWhereUserIsCopied(long userId) => throw null!;
        Task<GroupTicketResponse> GetTicketsWhereUserIsCopiedAsync(long userId) => throw null!;
    }
    public interface IUsers
    {
        GroupUserResponse GetAllAdmins() => throw null!;
        Task<GroupUserResponse> GetAllAdminsAsync() => throw null!;
        GroupUserResponse GetAllAgents() => throw null!;
        Task<GroupUserResponse> GetAllAgentsAsync() => throw null!;
        GroupUserResponse GetAllEndUsers() => throw null!;
        Task<GroupUserResponse> GetAllEndUsersAsync() => throw null!;
        GroupUserResponse GetAllUsers() => throw null!;
        Task<GroupUserResponse> GetAllUsersAsync() => throw null!;
        GroupUserResponse GetAllUsersInEnterpriseRole(long enterpriseRoleId) => throw null!;
        Task<GroupUserResponse> GetAllUsersInEnterpriseRoleAsync(long enterpriseRoleId) => throw null!;
        GroupUserResponse GetAllUsersInRoles() => throw null!;
        Task<GroupUserResponse> GetAllUsersInRolesAsync() => throw null!;
        IndividualUserResponse GetCurrentUser() => throw null!;
        Task<IndividualUserResponse> GetCurrentUserAsync() => throw null!;
        GroupUserExportResponse GetIncrementalUserExport(DateTimeOffset startTime) => throw null!;
        Task<GroupUserExportResponse> GetIncrementalUserExportAsync(DateTimeOffset startTime) => throw null!;
        GroupUserExportResponse GetIncrementalUserExportNextPage(string nextPage) => throw null!;
        Task<GroupUserExportResponse> GetIncrementalUserExportNextPageAsync(string nextPage) => throw null!;
        GroupUserResponse GetMultipleUsers(IEnumerable<long> ids) => throw null!;
        Task<GroupUserResponse> GetMultipleUsersAsync(IEnumerable<long> ids) => throw null!;
        IndividualUserIdentityResponse GetSpecificUserIdentity(long userId, long identityId) => throw null!;
        Task<IndividualUserIdentityResponse> GetSpecificUserIdentityAsync(long userId, long identityId) => throw null!;
        GroupSubscriptionsResponse GetSubscriptions(long userId) => throw null!;
        Task<GroupSubscriptionsResponse> GetSubscriptionsAsync(long userId) => throw null!;
        IndividualUserResponse GetUser(long id) => throw null!;
        Task<IndividualUserResponse> GetUserAsync(long id) => throw null!;
        GroupUserIdentityResponse GetUserIdentities(long userId) => throw null!;
        Task<GroupUserIdentityResponse> GetUserIdentitiesAsync(long userId) => throw null!;
        IndividualUserRelatedInformationResponse GetUserRelatedInformation(long id) => throw null!;
        Task<IndividualUserRelatedInformationResponse> GetUserRelatedInformationAsync(long id) => throw null!;
        GroupUserResponse GetUsersInGroup(long id) => throw null!;
        Task<GroupUserResponse> GetUsersInGroupAsync(long id) => throw null!;
        GroupUserResponse GetUsersInOrganization(long id) => throw null!;
        Task<GroupUserResponse> GetUsersInOrganizationAsync(long id) => throw null!;
        GroupUserResponse SearchByCustomUserField(string fieldKey, string fieldValue) => throw null!;
        Task<GroupUserResponse> SearchByCustomUserFieldAsync(string fieldKey, string fieldValue) => throw null!;
        GroupUserResponse SearchByEmail(string email) => throw null!;
        Task<GroupUserResponse> SearchByEmailAsync(string email) => throw null!;
        GroupUserResponse SearchByExternalId(string externalId) => throw null!;
        Task<GroupUserResponse> SearchByExternalIdAsync(string externalId) => throw null!;
        GroupUserResponse SearchByPhone(string phone) => throw null!;
        Task<GroupUserResponse> SearchByPhoneAsync(string phone) => throw null!;
    }
}

namespace ZendeskApi_v2.Requests.HelpCenter
{
    public interface IArticles
    {
        IndividualArticleResponse GetArticle(long articleId) => throw null!;
        Task<IndividualArticleResponse> GetArticleAsync(long articleId) => throw null!;
        GroupArticleResponse GetArticles() => throw null!;
        Task<GroupArticleResponse> GetArticlesAsync() => throw null!;
        GroupArticleResponse GetArticlesByCategoryId(long categoryId) => throw null!;
        Task<GroupArticleResponse> GetArticlesByCategoryIdAsync(long categoryId) => throw null!;
        GroupArticleResponse GetArticlesBySectionId(long sectionId) => throw null!;
        Task<GroupArticleResponse> GetArticlesBySectionIdAsync(long sectionId) => throw null!;
        GroupArticleResponse GetArticlesByUserId(long userId) => throw null!;
        Task<GroupArticleResponse> GetArticlesByUserIdAsync(long userId) => throw null!;
        GroupArticleResponse GetArticlesSinceDateTime(DateTime startTime) => throw null!;
        Task<GroupArticleResponse> GetArticlesSinceDateTimeAsync(DateTime startTime) => throw null!;
        IndividualSubscriptionResponse GetSubscription(long articleId, long subscriptionId) => throw null!;
        Task<IndividualSubscriptionResponse> GetSubscriptionAsync(long articleId, long subscriptionId) => throw null!;
        GroupSubscriptionsResponse GetSubscriptions(long articleId) => throw null!;
        Task<GroupSubscriptionsResponse> GetSubscriptionsAsync(long articleId) => throw null!;
        ArticleSearchResults SearchArticlesFor(string query) => throw null!;
        Task<ArticleSearchResults> SearchArticlesForAsync(string query) => throw null!;
    }
    public interface ICategories
    {
        GroupCategoryResponse GetCategories() => throw null!;
        GroupCategoryResponse GetCategories(int perPage, int page) => throw null!;
        Task<GroupCategoryResponse> GetCategoriesAsync() => throw null!;
        Task<GroupCategoryResponse> GetCategoriesAsync(int perPage, int page) => throw null!;
        IndividualCategoryResponse GetCategoryById(long id) => throw null!;
        Task<IndividualCategoryResponse> GetCategoryByIdAsync(long id) => throw null!;
    }
    public interface IComments
    {
        global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse GetCommentsForArticle(long? articleId) => throw null!;
        Task<global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse> GetCommentsForArticleAsync(long? articleId) => throw null!;
        global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse GetCommentsForCurrentUser() => throw null!;
        Task<global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse> GetCommentsForCurrentUserAsync() => throw null!;
        global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse GetCommentsForPost(long? postId) => throw null!;
        Task<global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse> GetCommentsForPostAsync(long? postId) => throw null!;
        global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse GetCommentsForUser(long? userId) => throw null!;
        Task<global::ZendeskApi_v2.Models.HelpCenter.Comments.GroupCommentResponse> GetCommentsForUserAsync(long? userId) => throw null!;
    }
    public interface IPosts
    {
        IndividualPostResponse GetPost(long postId) => throw null!;
        Task<IndividualPostResponse> GetPostAsync(long postId) => throw null!;
        GroupPostResponse GetPosts() => throw null!;
        Task<GroupPostResponse> GetPostsAsync() => throw null!;
        GroupPostResponse GetPostsByTopicId(long topicId) => throw null!;
        Task<GroupPostResponse> GetPostsByTopicIdAsync(long topicId) => throw null!;
        GroupPostResponse GetPostsByUserId(long userId) => throw null!;
        Task<GroupPostResponse> GetPostsByUserIdAsync(long userId) => throw null!;
        IndividualSubscriptionResponse GetSubscription(long postId, long subscriptionId) => throw null!;
        Task<IndividualSubscriptionResponse> GetSubscriptionAsync(long postId, long subscriptionId) => throw null!;
        GroupSubscriptionsResponse GetSubscriptions(long postId) => throw null!;
        Task<GroupSubscriptionsResponse> GetSubscriptionsAsync(long postId) => throw null!;
    }
    public interface ISections
    {
        IndividualSectionResponse GetSectionById(long id) => throw null!;
        Task<IndividualSectionResponse> GetSectionByIdAsync(long id) => throw null!;
        GroupSectionResponse GetSections() => throw null!;
        GroupSectionResponse GetSections(int perPage, int page) => throw null!;
        Task<GroupSectionResponse> GetSectionsAsync() => throw null!;
        Task<GroupSectionResponse> GetSectionsAsync(int perPage, int page) => throw null!;
        GroupSectionResponse GetSectionsByCategoryId(long categoryId) => throw null!;
        Task<GroupSectionResponse> GetSectionsByCategoryIdAsync(long categoryId) => throw null!;
        IndividualSubscriptionResponse GetSubscription(long sectionId, long subscriptionId) => throw null!;
        Task<IndividualSubscriptionResponse> GetSubscriptionAsync(long sectionId, long subscriptionId) => throw null!;
        GroupSubscriptionsResponse GetSubscriptions(long sectionId) => throw null!;
        Task<GroupSubscriptionsResponse> GetSubscriptionsAsync(long sectionId) => throw null!;
    }
    public interface ITopics
    {
        IndividualSubscriptionResponse GetSubscription(long topicId, long SubscriptionId) => throw null!;
        Task<IndividualSubscriptionResponse> GetSubscriptionAsync(long topicId, long SubscriptionId) => throw null!;
        IndividualSubscriptionResponse GetSubscriptions(long topicId) => throw null!;
        Task<IndividualSubscriptionResponse> GetSubscriptionsAsync(long topicId) => throw null!;
        IndividualTopicResponse GetTopic(long topicId) => throw null!;
        Task<IndividualTopicResponse> GetTopicAsync(long topicId) => throw null!;
        GroupTopicResponse GetTopics() => throw null!;
        Task<GroupTopicResponse> GetTopicsAsync() => throw null!;
    }
}
