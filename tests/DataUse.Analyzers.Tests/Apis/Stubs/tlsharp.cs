// Signatures of TLSharp, read in github.com/sochix/TLSharp at dab442f (2021-12-05): what the model names and what leads there.

using TLSharp.Core;
using TeleSharp.TL;
using TeleSharp.TL.Contacts;
using TeleSharp.TL.Messages;
using TeleSharp.TL.Upload;

namespace TLSharp.Core
{
    public class TelegramClient
    {
        internal TelegramClient() { }
        public TelegramClient(int apiId, string apiHash) { }
        public Task<TLContacts> GetContactsAsync() => throw null!;
        public Task<TLFile> GetFile(TLAbsInputFileLocation location, int filePartSize) => throw null!;
        public Task<TLAbsMessages> GetHistoryAsync(TLAbsInputPeer peer) => throw null!;
        public Task<TLAbsDialogs> GetUserDialogsAsync() => throw null!;
        public Task<TLFound> SearchUserAsync(string q) => throw null!;
        public Task<TLAbsUpdates> SendMessageAsync(TLAbsInputPeer peer, string message) => throw null!;
        public Task<TLAbsUpdates> SendUploadedDocument(TLAbsInputPeer peer, TLAbsInputFile file, string caption, string mimeType, TLVector<TLAbsDocumentAttribute> attributes) => throw null!;
        public Task<TLAbsUpdates> SendUploadedPhoto(TLAbsInputPeer peer, TLAbsInputFile file, string caption) => throw null!;
    }
}

namespace TeleSharp.TL
{
    public abstract class TLAbsDocumentAttribute { }
    public abstract class TLAbsInputFile { }
    public abstract class TLAbsInputFileLocation { }
    public abstract class TLAbsInputPeer { }
    public abstract class TLAbsUpdates { }
    public class TLVector<T> { }
}

namespace TeleSharp.TL.Contacts
{
    public class TLContacts { }
    public class TLFound { }
}

namespace TeleSharp.TL.Messages
{
    public abstract class TLAbsDialogs { }
    public abstract class TLAbsMessages { }
}

namespace TeleSharp.TL.Upload
{
    public class TLFile { }
}
