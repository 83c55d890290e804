// Signatures of Flurl.Http.Xml: what the model names and what leads there. Read in
// github.com/lvermeulen/Flurl.Http.Xml at 443a14c (2024-01-06).

using Flurl;
using Flurl.Http;
using System.Xml.Linq;

namespace Flurl
{
    public class Url
    {
        public Url(string baseUrl) => throw null!;
    }
}

namespace Flurl.Http
{
    public interface IFlurlClient { }

    public class FlurlClient : IFlurlClient { }

    public interface IFlurlRequest { }

    public class FlurlRequest : IFlurlRequest { }

    public interface IFlurlResponse { }
}

namespace Flurl.Http.Xml
{
    public static class StringExtensions
    {
        public static Task<T> GetXmlAsync<T>(this string url, CancellationToken cancellationToken = default) => throw null!;
        public static Task<XDocument> GetXDocumentAsync(this string url, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IEnumerable<XElement>> GetXElementsFromXPath(this string url, string expression, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IFlurlResponse> PostXmlAsync(this string url, object data, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IFlurlResponse> PutXmlAsync(this string url, object data, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class UrlExtensions
    {
        public static Task<T> GetXmlAsync<T>(this Url url, CancellationToken cancellationToken = default) => throw null!;
        public static Task<XDocument> GetXDocumentAsync(this Url url, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IEnumerable<XElement>> GetXElementsFromXPath(this Url url, string expression, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IFlurlResponse> PostXmlAsync(this Url url, object data, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IFlurlResponse> PutXmlAsync(this Url url, object data, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class FlurlRequestExtensions
    {
        public static Task<T> GetXmlAsync<T>(this IFlurlRequest request, CancellationToken cancellationToken = default) => throw null!;
        public static Task<XDocument> GetXDocumentAsync(this IFlurlRequest request, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IEnumerable<XElement>> GetXElementsFromXPath(this IFlurlRequest request, string expression, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IFlurlResponse> PostXmlAsync(this IFlurlRequest request, object data, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IFlurlResponse> PutXmlAsync(this IFlurlRequest request, object data, CancellationToken cancellationToken = default) => throw null!;
    }
}
