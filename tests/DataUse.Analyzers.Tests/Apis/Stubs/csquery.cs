// Signatures of CsQuery, read in github.com/jamietre/CsQuery at 5a22e28 (2015-12-15): what the model names and what leads there.

using CsQuery;
using CsQuery.Promises;
using CsQuery.Web;

namespace CsQuery
{
    public class CQ
    {
        public CQ() { }
        public CQ(string html) { }
        public static CQ Create() => throw null!;
        public static CQ Create(string html) => throw null!;
        public static CQ Create(char[] html) => throw null!;
        public static CQ Create(IDomObject element) => throw null!;
        public static CQ Create(IEnumerable<IDomObject> elements) => throw null!;
        public static CQ Create(Stream html) => throw null!;
        public static CQ Create(TextReader html) => throw null!;
        public static CQ Create(string html, object quickSet) => throw null!;
        public static CQ Create(Stream html, System.Text.Encoding encoding) => throw null!;
        public static CQ CreateDocument(string html) => throw null!;
        public static CQ CreateDocument(Stream html) => throw null!;
        public static CQ CreateDocument(TextReader html) => throw null!;
        public static CQ CreateDocument(Stream html, System.Text.Encoding encoding) => throw null!;
        public static CQ CreateFragment(string html) => throw null!;
        public static CQ CreateFragment(IEnumerable<IDomObject> elements) => throw null!;
        public static CQ CreateFragment(string html, string context) => throw null!;
        public static CQ CreateFromUrl(string url) => throw null!;
        public static IPromise<ICsqWebResponse> CreateFromUrlAsync(string url) => throw null!;
        public static int CreateFromUrlAsync(string url, Action<ICsqWebResponse> callbackSuccess) => throw null!;
        public static void CreateFromUrlAsync(string url, int id, Action<ICsqWebResponse> callbackSuccess) { }
    }
    public interface IDomObject { }
}

namespace CsQuery.Promises
{
    public interface IPromise<T> { }
}

namespace CsQuery.Web
{
    public interface ICsqWebResponse { }
}
