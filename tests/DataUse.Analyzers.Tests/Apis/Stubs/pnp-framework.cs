// Signatures of PnP Framework, read in github.com/pnp/pnpframework at 21f1a186 (2026-07-24): what the model names and what leads there.

using Microsoft.SharePoint.Client;
using PnP.Framework;

namespace Microsoft.SharePoint.Client
{
    public static class ClientContextExtensions
    {
        public static void ExecuteQueryRetry(this object clientContext) { }
        public static Task ExecuteQueryRetryAsync(this object clientContext) => throw null!;
    }
    public static class FileFolderExtensions
    {
        public static string GetFileAsString(this object web, string serverRelativeUrl) => throw null!;
        public static Task<string> GetFileAsStringAsync(this object web, string serverRelativeUrl) => throw null!;
    }
}

namespace PnP.Framework
{
    public class AuthenticationManager
    {
        public AuthenticationManager() { }
        public AuthenticationManager(System.Security.SecureString accessToken) { }
        public object GetACSAppOnlyContext(string siteUrl, string appId, string appSecret) => throw null!;
        public object GetACSAppOnlyContext(string siteUrl, string realm, string appId, string appSecret) => throw null!;
        public object GetAccessTokenContext(string siteUrl, Func<string, string> accessTokenGetter) => throw null!;
        public object GetAccessTokenContext(string siteUrl, string accessToken) => throw null!;
        public object GetContext(string siteUrl) => throw null!;
        public object GetContext(string siteUrl, CancellationToken cancellationToken) => throw null!;
        public Task<object> GetContextAsync(string siteUrl) => throw null!;
        public Task<object> GetContextAsync(string siteUrl, CancellationToken cancellationToken) => throw null!;
        public object GetOnPremisesContext(string siteUrl) => throw null!;
        public object GetOnPremisesContext(string siteUrl, System.Net.ICredentials credentials) => throw null!;
        public object GetOnPremisesContext(string siteUrl, string userName, System.Security.SecureString password) => throw null!;
    }
}
