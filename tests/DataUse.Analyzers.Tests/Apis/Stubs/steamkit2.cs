// Signatures of SteamKit2, read in github.com/SteamRE/SteamKit at 58487cf5 (2026-06-22): what the model names and what leads there.

using SteamKit2;
using SteamKit2.Internal;

namespace SteamKit2
{
    public class SteamClient : CMClient
    {
        public SteamClient() { }
        public SteamClient(string identifier) { }
        public SteamClient(SteamConfiguration configuration) { }
        public SteamClient(SteamConfiguration configuration, string identifier) { }
    }
    public class SteamConfiguration { }
    public class WebAPI
    {
        public static WebAPI.AsyncInterface GetAsyncInterface(string iface) => throw null!;
        public static WebAPI.AsyncInterface GetAsyncInterface(Uri baseAddress, string iface) => throw null!;
        public static WebAPI.Interface GetInterface(string iface) => throw null!;
        public static WebAPI.Interface GetInterface(Uri baseAddress, string iface) => throw null!;
        public class AsyncInterface { }
        public class Interface { }
    }
}

namespace SteamKit2.Internal
{
    public abstract class CMClient
    {
        internal CMClient() { }
    }
}
