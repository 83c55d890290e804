// Signatures of Telegram.Bot: what the model names and what leads there. Read in
// github.com/TelegramBots/Telegram.Bot at 6191ea76 (2026-08-02)
// github.com/TelegramBots/Telegram.Bot at 74128080 (2025-02-26)
// github.com/TelegramBots/Telegram.Bot at a0f9f119 (2024-09-16)
// github.com/TelegramBots/Telegram.Bot at 566055e9 (2021-07-04)
// github.com/TelegramBots/Telegram.Bot.Extensions.Polling at 1b5f5d2 (2022-06-18).

using Telegram.Bot;
using Telegram.Bot.Args;
using Telegram.Bot.Extensions.Polling;
using Telegram.Bot.Polling;
using Telegram.Bot.Types;
using Telegram.Bot.Types.InputFiles;

namespace Telegram.Bot
{
    public interface ITelegramBotClient
    {
        Task DownloadFile(string filePath, Stream destination) => throw null!;
        Task DownloadFile(TGFile file, Stream destination) => throw null!;
        Task DownloadFileAsync(string filePath, Stream destination) => throw null!;
        Task<global::Telegram.Bot.Types.File> GetInfoAndDownloadFileAsync(string fileId, Stream destination) => throw null!;
        event EventHandler<MessageEventArgs> OnMessage { add { } remove { } }
    }
    public class TelegramBotClient : ITelegramBotClient
    {
        internal TelegramBotClient() { }
        public TelegramBotClient(TelegramBotClientOptions options) { }
        public TelegramBotClient(string token) { }
        public Task DownloadFile(TGFile file, Stream destination) => throw null!;
        public Task DownloadFile(string filePath, Stream destination) => throw null!;
        public Task DownloadFileAsync(string filePath, Stream destination) => throw null!;
        public Task<global::Telegram.Bot.Types.File> GetInfoAndDownloadFileAsync(string fileId, Stream destination) => throw null!;
        public event Action<object> OnMessage;
    }
    public static class TelegramBotClientExtensions
    {
        public static Task<ChatFullInfo> GetChat(this ITelegramBotClient botClient, ChatId chatId) => throw null!;
        public static Task<ChatFullInfo> GetChatAsync(this ITelegramBotClient botClient, ChatId chatId) => throw null!;
        public static Task<TGFile> GetFile(this ITelegramBotClient botClient, string fileId) => throw null!;
        public static Task<global::Telegram.Bot.Types.File> GetFileAsync(this ITelegramBotClient botClient, string fileId) => throw null!;
        public static Task<TGFile> GetInfoAndDownloadFile(this ITelegramBotClient botClient, FileBase file, Stream destination) => throw null!;
        public static Task<TGFile> GetInfoAndDownloadFile(this ITelegramBotClient botClient, string fileId, Stream destination) => throw null!;
        public static Task<global::Telegram.Bot.Types.File> GetInfoAndDownloadFileAsync(this ITelegramBotClient botClient, string fileId, Stream destination) => throw null!;
        public static Task<Update[]> GetUpdates(this ITelegramBotClient botClient) => throw null!;
        public static Task<Update[]> GetUpdatesAsync(this ITelegramBotClient botClient) => throw null!;
        public static Task ReceiveAsync<TUpdateHandler>(this ITelegramBotClient botClient) where TUpdateHandler : new() => throw null!;
        public static Task ReceiveAsync(this ITelegramBotClient botClient, global::Telegram.Bot.Polling.IUpdateHandler updateHandler) => throw null!;
        public static Task ReceiveAsync(this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler, Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler) => throw null!;
        public static Task ReceiveAsync(this ITelegramBotClient botClient, Action<ITelegramBotClient, Update, CancellationToken> updateHandler, Action<ITelegramBotClient, Exception, CancellationToken> errorHandler) => throw null!;
        public static Task<Message> SendMessage(this ITelegramBotClient botClient, ChatId chatId, string text) => throw null!;
        public static Task<Message> SendPhoto(this ITelegramBotClient botClient, ChatId chatId, InputFile photo) => throw null!;
        public static Task<Message> SendPhotoAsync(this ITelegramBotClient botClient, ChatId chatId, InputOnlineFile photo) => throw null!;
        public static Task<Message> SendPhotoAsync(this ITelegramBotClient botClient, ChatId chatId, InputFile photo) => throw null!;
        public static Task<Message> SendTextMessageAsync(this ITelegramBotClient botClient, ChatId chatId, string text) => throw null!;
        public static void StartReceiving<TUpdateHandler>(this ITelegramBotClient botClient) where TUpdateHandler : new() { }
        public static void StartReceiving(this ITelegramBotClient botClient, global::Telegram.Bot.Polling.IUpdateHandler updateHandler) { }
        public static void StartReceiving(this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler, Func<ITelegramBotClient, Exception, object, CancellationToken, Task> errorHandler) { }
        public static void StartReceiving(this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler, Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler) { }
        public static void StartReceiving(this ITelegramBotClient botClient, Action<ITelegramBotClient, Update, CancellationToken> updateHandler, Action<ITelegramBotClient, Exception, CancellationToken> errorHandler) { }
    }
    public class TelegramBotClientOptions { }
    public static class TelegramBotClientPollingExtensions
    {
        public static Task ReceiveAsync<TUpdateHandler>(this ITelegramBotClient botClient) where TUpdateHandler : new() => throw null!;
        public static Task ReceiveAsync(this ITelegramBotClient botClient, global::Telegram.Bot.Extensions.Polling.IUpdateHandler updateHandler) => throw null!;
        public static Task ReceiveAsync(this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler, Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler) => throw null!;
        public static Task ReceiveAsync(this ITelegramBotClient botClient, Action<ITelegramBotClient, Update, CancellationToken> updateHandler, Action<ITelegramBotClient, Exception, CancellationToken> errorHandler) => throw null!;
        public static void StartReceiving<TUpdateHandler>(this ITelegramBotClient botClient) where TUpdateHandler : new() { }
        public static void StartReceiving(this ITelegramBotClient botClient, global::Telegram.Bot.Extensions.Polling.IUpdateHandler updateHandler) { }
        public static void StartReceiving(this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler, Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler) { }
        public static void StartReceiving(this ITelegramBotClient botClient, Action<ITelegramBotClient, Update, CancellationToken> updateHandler, Action<ITelegramBotClient, Exception, CancellationToken> errorHandler) { }
    }
}

namespace Telegram.Bot.Args
{
    public class MessageEventArgs : EventArgs { }
}

namespace Telegram.Bot.Extensions.Polling
{
    public interface IUpdateHandler { }
}

namespace Telegram.Bot.Polling
{
    public interface IUpdateHandler { }
}

namespace Telegram.Bot.Types
{
    public class ChatFullInfo { }
    public class ChatId { }
    public class File { }
    public abstract class FileBase { }
    public abstract class InputFile { }
    public class Message { }
    public class TGFile { }
    public class Update { }
}

namespace Telegram.Bot.Types.InputFiles
{
    public class InputOnlineFile { }
}
