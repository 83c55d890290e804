namespace DataUse.Benchmarks;

/// <summary>Analyzers to compile with, as arguments of the compiler.</summary>
internal sealed record Setup(string Name, params string[] Arguments)
{
    private static readonly string[] OurAssemblies = ["DataUse.Analyzers.dll", "DataUse.Core.dll", "DataUse.YamlDotNet.dll"];

    /// <summary>Thirty APIs by which a team could forbid reads with BannedApiAnalyzers.</summary>
    private static readonly string[] BannedTypes =
    [
        "System.Net.Http.HttpClient", "System.Net.Http.HttpMessageInvoker", "System.Net.Http.HttpRequestMessage", "System.Net.Http.SocketsHttpHandler",
        "System.Net.Http.HttpClientHandler", "System.Net.Http.Json.HttpClientJsonExtensions", "System.Net.WebClient", "System.Net.WebRequest", "System.Net.HttpWebRequest",
        "System.Net.FtpWebRequest", "System.Net.FileWebRequest", "System.Net.Sockets.TcpClient", "System.Net.Sockets.UdpClient", "System.Net.Sockets.Socket",
        "System.Net.Sockets.NetworkStream", "System.Net.WebSockets.ClientWebSocket", "System.Net.Security.SslStream", "System.Net.Dns", "System.Net.Mail.SmtpClient",
        "System.Net.NetworkInformation.Ping", "System.Net.Quic.QuicConnection", "System.IO.Pipes.NamedPipeClientStream", "System.Xml.XmlUrlResolver", "System.Xml.XmlTextReader",
        "System.Xml.XPath.XPathDocument", "System.Xml.XmlDocument", "System.Xml.Linq.XDocument", "System.Xml.Xsl.XslCompiledTransform", "System.Diagnostics.Process", "System.Net.HttpListener",
    ];

    public static Setup None { get; } = new("no analyzer");

    public static Setup DoNothing { get; } = new("an analyzer that does nothing", Analyzer(Build.Output("DataUse.DoNothing.dll")));

    public static Setup BannedApis(TemporaryFolder folder) => new($"BannedApiAnalyzers 5.6.0, {BannedTypes.Length} symbols",
    [
        .. Directory.GetFiles(Build.Metadata("BannedApiAnalyzers"), "*.dll").Order(StringComparer.Ordinal).Select(Analyzer),
        AdditionalFile(folder.Write("BannedSymbols.txt", string.Join('\n', BannedTypes.Select(type => "T:" + type)))),
    ]);

    public static Setup OursUndeclared { get; } = new("DataUse.Analyzers, no datause.yml", Ours());

    public static Setup OursDeclared(TemporaryFolder folder) => new("DataUse.Analyzers, datause.yml of 100 lines",
    [
        .. Ours(),
        AdditionalFile(folder.Write("datause.yml", DeclarationText.OfLines(100))),
    ]);

    private static string[] Ours() => [.. OurAssemblies.Select(Build.Output).Select(Analyzer)];

    private static string Analyzer(string file) => $"-analyzer:\"{file}\"";

    private static string AdditionalFile(string file) => $"-additionalfile:\"{file}\"";
}
