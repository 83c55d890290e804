// Signatures of WTelegramClient, read in github.com/wiz0u/WTelegramClient at 3f1a4ea (2026-06-28): what the model names and what leads there.

using TL;
using WTelegram;

namespace TL
{
    public class Channels_ChannelParticipants { }
    public class Contacts_Found { }
    public class Contacts_ResolvedPeer { }
    public class Document { }
    public abstract class InputChannelBase { }
    public abstract class InputFileLocationBase { }
    public abstract class InputMessage { }
    public abstract class InputPeer { }
    public class Messages_Chats { }
    public class Messages_Dialogs { }
    public abstract class Messages_DialogsBase { }
    public abstract class Messages_MessagesBase { }
    public class Photo { }
    public static class SchemaExtensions
    {
        public static Task<Messages_MessagesBase> Channels_GetMessages(this Client client, InputChannelBase channel, params InputMessage[] id) => throw null!;
        public static Task<Contacts_ResolvedPeer> Contacts_ResolveUsername(this Client client, string username) => throw null!;
        public static Task<Contacts_Found> Contacts_Search(this Client client, string q) => throw null!;
        public static Task<Messages_DialogsBase> Messages_GetDialogs(this Client client) => throw null!;
        public static Task<Messages_MessagesBase> Messages_GetHistory(this Client client, InputPeer peer) => throw null!;
        public static Task<Messages_MessagesBase> Messages_Search(this Client client, InputPeer peer, string q) => throw null!;
    }
    public enum Storage_FileType { }
    public abstract class UpdatesBase { }
    public class VideoSize { }
}

namespace WTelegram
{
    public class Client
    {
        public Client() { }
        public Client(int apiID, string apiHash) { }
        public Task<Channels_ChannelParticipants> Channels_GetAllParticipants(InputChannelBase channel) => throw null!;
        public Task<Storage_FileType> DownloadFileAsync(Photo photo, Stream outputStream) => throw null!;
        public Task<Storage_FileType> DownloadFileAsync(Photo photo, Stream outputStream, VideoSize videoSize) => throw null!;
        public Task<string> DownloadFileAsync(Document document, Stream outputStream) => throw null!;
        public Task<Storage_FileType> DownloadFileAsync(Document document, Stream outputStream, VideoSize videoSize) => throw null!;
        public Task<Storage_FileType> DownloadFileAsync(InputFileLocationBase fileLocation, Stream outputStream) => throw null!;
        public Task<Messages_MessagesBase> GetMessages(InputPeer peer) => throw null!;
        public Task<Messages_MessagesBase> GetMessages(InputPeer peer, params InputMessage[] id) => throw null!;
        public Task<Messages_Chats> Messages_GetAllChats() => throw null!;
        public Task<Messages_Dialogs> Messages_GetAllDialogs() => throw null!;
        public Task<Messages_MessagesBase> Messages_Search<T>(InputPeer peer) where T : new() => throw null!;
        public event Func<UpdatesBase, Task> OnUpdates;
    }
}
