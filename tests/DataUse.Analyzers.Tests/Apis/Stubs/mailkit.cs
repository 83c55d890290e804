// Signatures of MailKit, read in github.com/jstedfast/MailKit at d1f7aa76 (2026-08-19): what the model names and what leads there.

using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Pop3;
using MailKit.Search;

namespace MailKit
{
    public interface IFetchRequest { }
    public interface IMailFolder
    {
        IList<IMessageSummary> Fetch(IList<UniqueId> uids, IFetchRequest request) => throw null!;
        IList<IMessageSummary> Fetch(IList<int> indexes, IFetchRequest request) => throw null!;
        IList<IMessageSummary> Fetch(int min, int max, IFetchRequest request) => throw null!;
        Task<IList<IMessageSummary>> FetchAsync(IList<UniqueId> uids, IFetchRequest request) => throw null!;
        Task<IList<IMessageSummary>> FetchAsync(IList<int> indexes, IFetchRequest request) => throw null!;
        Task<IList<IMessageSummary>> FetchAsync(int min, int max, IFetchRequest request) => throw null!;
        object GetMessage(UniqueId uid) => throw null!;
        object GetMessage(int index) => throw null!;
        Task<object> GetMessageAsync(UniqueId uid) => throw null!;
        Task<object> GetMessageAsync(int index) => throw null!;
        IList<UniqueId> Search(SearchQuery query) => throw null!;
        IList<UniqueId> Search(IList<UniqueId> uids, SearchQuery query) => throw null!;
        SearchResults Search(SearchOptions options, SearchQuery query) => throw null!;
        SearchResults Search(SearchOptions options, SearchQuery query, PartialRange partialRange) => throw null!;
        SearchResults Search(SearchOptions options, IList<UniqueId> uids, SearchQuery query) => throw null!;
        Task<IList<UniqueId>> SearchAsync(SearchQuery query) => throw null!;
        Task<IList<UniqueId>> SearchAsync(IList<UniqueId> uids, SearchQuery query) => throw null!;
        Task<SearchResults> SearchAsync(SearchOptions options, SearchQuery query) => throw null!;
        Task<SearchResults> SearchAsync(SearchOptions options, SearchQuery query, PartialRange partialRange) => throw null!;
        Task<SearchResults> SearchAsync(SearchOptions options, IList<UniqueId> uids, SearchQuery query) => throw null!;
    }
    public interface IMailService
    {
        void Connect(string host, int port, bool useSsl) { }
        void Connect(string host) { }
        void Connect(System.Net.Sockets.Socket socket, string host) { }
        void Connect(Stream stream, string host) { }
        Task ConnectAsync(string host, int port, bool useSsl) => throw null!;
        Task ConnectAsync(string host) => throw null!;
        Task ConnectAsync(System.Net.Sockets.Socket socket, string host) => throw null!;
        Task ConnectAsync(Stream stream, string host) => throw null!;
    }
    public interface IMessageSummary { }
    public interface IProtocolLogger { }
    public abstract class MailService : IMailService
    {
        internal MailService() { }
        public void Connect(Uri uri) { }
        public virtual void Connect(string host) { }
        public void Connect(string host, int port, bool useSsl) { }
        public virtual void Connect(System.Net.Sockets.Socket socket, string host) { }
        public virtual void Connect(Stream stream, string host) { }
        public Task ConnectAsync(Uri uri) => throw null!;
        public virtual Task ConnectAsync(string host) => throw null!;
        public Task ConnectAsync(string host, int port, bool useSsl) => throw null!;
        public virtual Task ConnectAsync(System.Net.Sockets.Socket socket, string host) => throw null!;
        public virtual Task ConnectAsync(Stream stream, string host) => throw null!;
    }
    public abstract class MailSpool : MailService
    {
        internal MailSpool() { }
    }
    public abstract class MailStore : MailService
    {
        internal MailStore() { }
        public virtual IMailFolder Inbox => throw null!;
        public virtual IMailFolder GetFolder(SpecialFolder folder) => throw null!;
        public virtual Task<IMailFolder> GetFolderAsync(string path) => throw null!;
    }
    public struct PartialRange { }
    public enum SpecialFolder { }
    public struct UniqueId { }
}

namespace MailKit.Net.Imap
{
    public interface IImapClient : IMailService { }
    public class ImapClient : MailStore, IImapClient
    {
        public ImapClient() { }
        public ImapClient(IProtocolLogger protocolLogger) { }
        public override void Connect(string host) { }
        public override void Connect(System.Net.Sockets.Socket socket, string host) { }
        public override void Connect(Stream stream, string host) { }
        public override Task ConnectAsync(string host) => throw null!;
        public override Task ConnectAsync(System.Net.Sockets.Socket socket, string host) => throw null!;
        public override Task ConnectAsync(Stream stream, string host) => throw null!;
    }
}

namespace MailKit.Net.Pop3
{
    public interface IPop3Client : IMailService { }
    public class Pop3Client : MailSpool, IPop3Client
    {
        public Pop3Client() { }
        public Pop3Client(IProtocolLogger protocolLogger) { }
        public override void Connect(string host) { }
        public override void Connect(System.Net.Sockets.Socket socket, string host) { }
        public override void Connect(Stream stream, string host) { }
        public override Task ConnectAsync(string host) => throw null!;
        public override Task ConnectAsync(System.Net.Sockets.Socket socket, string host) => throw null!;
        public override Task ConnectAsync(Stream stream, string host) => throw null!;
    }
}

namespace MailKit.Search
{
    public enum SearchOptions { }
    public class SearchQuery { }
    public class SearchResults { }
}
