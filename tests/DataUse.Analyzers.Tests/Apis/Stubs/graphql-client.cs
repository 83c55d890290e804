// Signatures of GraphQL.Client, read in github.com/graphql-dotnet/graphql-client at 6236c9b (2024-05-21): what the model names and what leads there.

using GraphQL;
using GraphQL.Client.Abstractions;
using GraphQL.Client.Abstractions.Websocket;
using GraphQL.Client.Http;

namespace GraphQL
{
    public class GraphQLRequest { }
    public class GraphQLResponse<T> { }
}

namespace GraphQL.Client.Abstractions
{
    public interface IGraphQLClient
    {
        IObservable<GraphQLResponse<TResponse>> CreateSubscriptionStream<TResponse>(GraphQLRequest request) => throw null!;
        IObservable<GraphQLResponse<TResponse>> CreateSubscriptionStream<TResponse>(GraphQLRequest request, Action<Exception> exceptionHandler) => throw null!;
        Task<GraphQLResponse<TResponse>> SendMutationAsync<TResponse>(GraphQLRequest request) => throw null!;
        Task<GraphQLResponse<TResponse>> SendQueryAsync<TResponse>(GraphQLRequest request) => throw null!;
    }
}

namespace GraphQL.Client.Abstractions.Websocket
{
    public interface IGraphQLWebsocketJsonSerializer { }
}

namespace GraphQL.Client.Http
{
    public class GraphQLHttpClient : IGraphQLClient
    {
        internal GraphQLHttpClient() { }
        public GraphQLHttpClient(string endPoint, IGraphQLWebsocketJsonSerializer serializer) { }
        public GraphQLHttpClient(Uri endPoint, IGraphQLWebsocketJsonSerializer serializer) { }
        public GraphQLHttpClient(Action<GraphQLHttpClientOptions> configure, IGraphQLWebsocketJsonSerializer serializer) { }
        public GraphQLHttpClient(GraphQLHttpClientOptions options, IGraphQLWebsocketJsonSerializer serializer) { }
        public GraphQLHttpClient(GraphQLHttpClientOptions options, IGraphQLWebsocketJsonSerializer serializer, HttpClient httpClient) { }
        public GraphQLHttpClient(Action<GraphQLHttpClientOptions> configure, IGraphQLWebsocketJsonSerializer serializer, HttpClient httpClient) { }
        public GraphQLHttpClient(Uri endPoint, IGraphQLWebsocketJsonSerializer serializer, HttpClient httpClient) { }
        public GraphQLHttpClient(string endPoint, IGraphQLWebsocketJsonSerializer serializer, HttpClient httpClient) { }
        public GraphQLHttpClientOptions Options => throw null!;
        public IObservable<GraphQLResponse<TResponse>> CreateSubscriptionStream<TResponse>(GraphQLRequest request) => throw null!;
        public IObservable<GraphQLResponse<TResponse>> CreateSubscriptionStream<TResponse>(GraphQLRequest request, Action<Exception> exceptionHandler) => throw null!;
        public Task<GraphQLResponse<TResponse>> SendMutationAsync<TResponse>(GraphQLRequest request) => throw null!;
        public Task<GraphQLResponse<TResponse>> SendQueryAsync<TResponse>(GraphQLRequest request) => throw null!;
    }
    public class GraphQLHttpClientOptions
    {
        public GraphQLHttpClientOptions() { }
        public Uri EndPoint { get; set; }
    }
}
