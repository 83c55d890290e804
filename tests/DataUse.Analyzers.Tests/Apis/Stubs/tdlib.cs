// Signatures of TDLib (tdsharp), read in github.com/egramtel/tdsharp at d941ba64 (2026-07-24): what the model names and what leads there.

using TdLib;
using TdLib.Bindings;

namespace TdLib
{
    public static class TdApi
    {
        public static Task<TdApi.File> DownloadFileAsync(this TdApi.IClient client) => throw null!;
        public static Task<TdApi.Messages> GetChatHistoryAsync(this TdApi.IClient client) => throw null!;
        public static Task<TdApi.FoundChatMessages> SearchChatMessagesAsync(this TdApi.IClient client) => throw null!;
        public static Task<TdApi.Chat> SearchPublicChatAsync(this TdApi.IClient client) => throw null!;
        public class Chat : TdApi.Object { }
        public abstract class Client : TdApi.Object { }
        public class File : TdApi.Object { }
        public class FoundChatMessages : TdApi.Object { }
        public interface IClient { }
        public class Messages : TdApi.Object { }
        public abstract class Object { }
    }
    public class TdClient : TdApi.Client
    {
        public TdClient() { }
        public TdClient(ITdLibBindings bindings) { }
    }
}

namespace TdLib.Bindings
{
    public interface ITdLibBindings { }
}
