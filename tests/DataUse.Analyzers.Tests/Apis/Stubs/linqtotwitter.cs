// Signatures of LINQ to Twitter, read in github.com/JoeMayo/LinqToTwitter at 1e5ec627 (2024-07-16): what the model names and what leads there.

namespace LinqToTwitter
{
    public enum HttpMethod { }
    public interface IAuthorizer { }
    public class TwitterContext
    {
        public TwitterContext() { }
        public TwitterContext(IAuthorizer authorizer) { }
        public Task<string> ExecuteRawAsync(string queryString, Dictionary<string, string> parameters) => throw null!;
        public Task<string> ExecuteRawAsync(string queryString, Dictionary<string, string> parameters, global::LinqToTwitter.HttpMethod method) => throw null!;
    }
}
