// Signatures of Microsoft Graph SDK, read in github.com/microsoftgraph/msgraph-sdk-dotnet at 24e68f7f24e (2026-08-20): what the model names and what leads there.

using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users;

namespace Microsoft.Graph
{
    public class BaseGraphServiceClient
    {
        internal BaseGraphServiceClient() { }
        public BaseGraphServiceClient(object requestAdapter) { }
        public UsersRequestBuilder Users => throw null!;
    }
    public class GraphServiceClient : BaseGraphServiceClient
    {
        internal GraphServiceClient() { }
        public GraphServiceClient(object requestAdapter) { }
    }
}

namespace Microsoft.Graph.Models
{
    public class UserCollectionResponse { }
}

namespace Microsoft.Graph.Users
{
    public class UsersRequestBuilder
    {
        internal UsersRequestBuilder() { }
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, object requestAdapter) { }
        public UsersRequestBuilder(string rawUrl, object requestAdapter) { }
        public Task<UserCollectionResponse> GetAsync() => throw null!;
    }
}
