// Signatures of Octokit.GraphQL, read in github.com/octokit/octokit.graphql.net at 0029dde (2024-10-07): what the model names and what leads there.

using Octokit.GraphQL;
using Octokit.GraphQL.Core;

namespace Octokit.GraphQL
{
    public class Connection : IConnection
    {
        internal Connection() { }
        public Connection(ProductHeaderValue productInformation, string token) { }
        public Connection(ProductHeaderValue productInformation, ICredentialStore credentialStore) { }
    }
    public static class ConnectionExtensions
    {
        public static Task<T> Run<T>(this IConnection connection, IQueryableValue<T> expression) => throw null!;
        public static Task<IEnumerable<T>> Run<T>(this IConnection connection, IQueryableList<T> expression) => throw null!;
        public static Task<T> Run<T>(this IConnection connection, ICompiledQuery<T> query) => throw null!;
    }
    public interface ICompiledQuery<TResult> { }
    public interface IConnection
    {
        Task<string> Run(string query) => throw null!;
    }
    public interface ICredentialStore { }
    public class ProductHeaderValue { }
}

namespace Octokit.GraphQL.Core
{
    public interface IQueryableList<T> { }
    public interface IQueryableValue<T> { }
}
