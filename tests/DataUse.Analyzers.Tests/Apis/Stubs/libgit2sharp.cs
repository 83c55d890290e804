// Signatures of LibGit2Sharp, read in github.com/libgit2/libgit2sharp at 50d69788 (2025-01-20): what the model names and what leads there.

using LibGit2Sharp;
using LibGit2Sharp.Handlers;

namespace LibGit2Sharp
{
    public class CloneOptions { }
    public static class Commands
    {
        public static void Fetch(Repository repository, string remote, IEnumerable<string> refspecs, FetchOptions options, string logMessage) { }
        public static MergeResult Pull(Repository repository, Signature merger, PullOptions options) => throw null!;
    }
    public abstract class Credentials { }
    public class FetchOptions { }
    public class MergeResult { }
    public class ProxyOptions { }
    public class PullOptions { }
    public abstract class Reference { }
    public class Repository
    {
        public Repository() { }
        public Repository(string path) { }
        public static string Clone(string sourceUrl, string workdirPath) => throw null!;
        public static string Clone(string sourceUrl, string workdirPath, CloneOptions options) => throw null!;
        public static IEnumerable<Reference> ListRemoteReferences(string url) => throw null!;
        public static IEnumerable<Reference> ListRemoteReferences(string url, ProxyOptions proxyOptions) => throw null!;
        public static IEnumerable<Reference> ListRemoteReferences(string url, CredentialsHandler credentialsProvider) => throw null!;
        public static IEnumerable<Reference> ListRemoteReferences(string url, CredentialsHandler credentialsProvider, ProxyOptions proxyOptions) => throw null!;
    }
    public class Signature { }
    public enum SupportedCredentialTypes { }
}

namespace LibGit2Sharp.Handlers
{
    public delegate Credentials CredentialsHandler(string url, string usernameFromUrl, SupportedCredentialTypes types);
}
