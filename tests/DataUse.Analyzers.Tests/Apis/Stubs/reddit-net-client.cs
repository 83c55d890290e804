// Signatures of Reddit.NET.Client, read in github.com/JedS6391/Reddit.NET at 300434c (2022-11-04): what the model names and what leads there.

using Reddit.NET.Client;
using Reddit.NET.Client.Models.Public.Read;

namespace Reddit.NET.Client
{
    public class RedditClient
    {
        internal RedditClient() { }
        public IAsyncEnumerable<SubmissionDetails> GetFrontPageSubmissionsAsync() => throw null!;
    }
}

namespace Reddit.NET.Client.Models.Public.Read
{
    public class SubmissionDetails { }
}
