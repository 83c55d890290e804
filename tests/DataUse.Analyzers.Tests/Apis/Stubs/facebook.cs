// Signatures of Facebook SDK for .NET, read in github.com/facebook-csharp-sdk/facebook-csharp-sdk at ca424645 (2021-11-11): what the model names and what leads there.

namespace Facebook
{
    public class FacebookBatchParameter { }
    public class FacebookClient
    {
        public FacebookClient() { }
        public FacebookClient(string accessToken) { }
        public virtual object Batch(params FacebookBatchParameter[] batchParameters) => throw null!;
        public virtual object Batch(FacebookBatchParameter[] batchParameters, object parameters) => throw null!;
        public virtual Task<object> BatchTaskAsync(params FacebookBatchParameter[] batchParameters) => throw null!;
        public virtual Task<object> BatchTaskAsync(FacebookBatchParameter[] batchParameters, object userState, CancellationToken cancellationToken) => throw null!;
        public virtual Task<object> BatchTaskAsync(FacebookBatchParameter[] batchParameters, object userState, object parameters, CancellationToken cancellationToken) => throw null!;
        public virtual object Get(string path) => throw null!;
        public virtual object Get(object parameters) => throw null!;
        public virtual TResult Get<TResult>(string path) => throw null!;
        public virtual TResult Get<TResult>(object parameters) => throw null!;
        public virtual object Get(string path, object parameters) => throw null!;
        public virtual TResult Get<TResult>(string path, object parameters) => throw null!;
        public virtual object Get(string path, object parameters, Type resultType) => throw null!;
        public virtual void GetAsync(string path) { }
        public virtual void GetAsync(object parameters) { }
        public virtual void GetAsync<TResult>(string path) { }
        public virtual void GetAsync<TResult>(object parameters) { }
        public virtual void GetAsync(string path, object parameters) { }
        public virtual void GetAsync<TResult>(string path, object parameters) { }
        public virtual void GetAsync(string path, object parameters, object userState) { }
        public virtual void GetAsync<TResult>(string path, object parameters, object userState) { }
        public virtual void GetAsync(string path, object parameters, object userState, Type resultType) { }
        public virtual Task<object> GetTaskAsync(string path) => throw null!;
        public virtual Task<object> GetTaskAsync(object parameters) => throw null!;
        public virtual Task<TResult> GetTaskAsync<TResult>(object parameters) => throw null!;
        public virtual Task<TResult> GetTaskAsync<TResult>(string path) => throw null!;
        public virtual Task<object> GetTaskAsync(string path, object parameters) => throw null!;
        public virtual Task<TResult> GetTaskAsync<TResult>(string path, object parameters) => throw null!;
        public virtual Task<object> GetTaskAsync(string path, object parameters, CancellationToken cancellationToken) => throw null!;
        public virtual Task<TResult> GetTaskAsync<TResult>(string path, object parameters, CancellationToken cancellationToken) => throw null!;
        public virtual Task<object> GetTaskAsync(string path, object parameters, CancellationToken cancellationToken, Type resultType) => throw null!;
        public virtual object Post(object parameters) => throw null!;
        public virtual object Post(string path, object parameters) => throw null!;
        public virtual Task<object> PostTaskAsync(object parameters) => throw null!;
        public virtual Task<object> PostTaskAsync(string path, object parameters) => throw null!;
        public virtual Task<object> PostTaskAsync(string path, object parameters, CancellationToken cancellationToken) => throw null!;
        public virtual Task<object> PostTaskAsync(string path, object parameters, object userState, CancellationToken cancellationToken) => throw null!;
    }
}
