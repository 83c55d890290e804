namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Search, retrieval, dataset hubs, loaders of data sets, and object storage.</summary>
public static class DataSamples
{
    public static TheoryData<LibrarySample> All =>
    [
        new("CliWrap", "CliWrap CliWrap.Buffered", """
            namespace CliWrap { public static class Cli { public static Command Wrap(string targetFilePath) => null!; }
                public class Command { public Command WithArguments(string arguments) => this; public Command WithArguments(IEnumerable<string> arguments) => this; public Command WithArguments(Action<Builders.ArgumentsBuilder> configure) => this; public Command WithWorkingDirectory(string path) => this; public Task<object> ExecuteAsync() => null!; } }
            namespace CliWrap.Builders { public class ArgumentsBuilder { public ArgumentsBuilder Add(string value) => this; public ArgumentsBuilder Add(IEnumerable<string> values) => this; } }
            namespace CliWrap.Buffered { public static class BufferedCommandExtensions { public static Task<object> ExecuteBufferedAsync(this Command command) => null!; } }
            """, """
            await Cli.Wrap("git").WithArguments("clone https://github.com/dotnet/runtime").ExecuteAsync(); // reads https://github.com/dotnet/runtime
            await Cli.Wrap("git").WithArguments(["clone", "https://github.com/dotnet/" + text]).WithWorkingDirectory(text).ExecuteBufferedAsync(); // reads https://github.com/dotnet/{}
            var download = Cli.Wrap("yt-dlp").WithArguments(args => args.Add("-o").Add(text).Add("https://www.youtube.com/watch?v=1"));
            await download.ExecuteAsync(); // reads https://www.youtube.com/watch?v={}
            await Cli.Wrap("dotnet").WithArguments(["build", text]).ExecuteAsync();
            """),
        new("GScraper", "GScraper.Google", "namespace GScraper.Google { public class GoogleScraper { public Task<object> GetImagesAsync(string query) => null!; } }", """
            await new GoogleScraper().GetImagesAsync(text); // reads www.google.com
            """),
        new("SemanticKernel", "Microsoft.SemanticKernel Microsoft.SemanticKernel.Plugins.MsGraph.Connectors Microsoft.SemanticKernel.Plugins.Web Microsoft.SemanticKernel.Plugins.Web.Bing Microsoft.SemanticKernel.Plugins.Core", """
            namespace Microsoft.SemanticKernel.Plugins.Web.Bing { public class BingConnector(string apiKey) { } }
            namespace Microsoft.SemanticKernel.Plugins.Web { public class WebFileDownloadPlugin { public Task DownloadToFileAsync(Uri url, string filePath) => null!; } }
            namespace Microsoft.SemanticKernel.Plugins.MsGraph.Connectors { public class OutlookMailConnector(object graphServiceClient) { } }
            namespace Microsoft.SemanticKernel { public interface IKernelBuilder { } public static class WebKernelBuilderExtensions { public static IKernelBuilder AddBingTextSearch(this IKernelBuilder builder, string apiKey) => builder; } }
            namespace Microsoft.SemanticKernel.Plugins.Core { public class HttpPlugin { public Task<string> GetAsync(string uri) => null!; } }
            """, """
            var bing = new BingConnector("key"); // reads api.bing.microsoft.com
            default(IKernelBuilder)!.AddBingTextSearch("key"); // reads api.bing.microsoft.com
            Console.WriteLine(new OutlookMailConnector(bing)); // reads https://graph.microsoft.com/
            await new WebFileDownloadPlugin().DownloadToFileAsync(new Uri("https://data.example.com/a.pdf"), "a.pdf"); // reads https://data.example.com/a.pdf
            await new HttpPlugin().GetAsync("https://api.example.com/posts"); // reads https://api.example.com/posts
            """),
        new("SerpApi", "SerpApi", "namespace SerpApi { public class SerpApiSearch { public object GetJson() => null!; } public class GoogleSearch : SerpApiSearch { } }", """
            new GoogleSearch().GetJson(); // reads serpapi.com
            """),
        new("Tavily", "Tavily", "namespace Tavily { public interface ITavilyClient { Task<object> CreateSearchAsync(string query); } public class TavilyClient : ITavilyClient { public Task<object> CreateSearchAsync(string query) => null!; } }", """
            await new TavilyClient().CreateSearchAsync(text); // reads api.tavily.com
            """),
        new("Exa", "Exa", "namespace Exa { public interface IExaClient { Task<object> SearchAsync(string query); } public class ExaClient : IExaClient { public Task<object> SearchAsync(string query) => null!; } }", """
            await new ExaClient().SearchAsync(text); // reads api.exa.ai
            """),
        new("LangChain", "LangChain.DocumentLoaders LangChain.Extensions", """
            namespace LangChain.DocumentLoaders { public class DataSource { public static DataSource FromUrl(string url) => null!; public static DataSource FromPath(string path) => null!; } public interface IDocumentLoader { Task<object> LoadAsync(DataSource dataSource); } public class HtmlLoader : IDocumentLoader { public Task<object> LoadAsync(DataSource dataSource) => null!; } }
            namespace LangChain.Extensions { public static class VectorDatabaseExtensions { public static Task<object> AddDocumentsFromAsync<TLoader>(this object vectorDatabase, object embeddingModel, int dimensions, LangChain.DocumentLoaders.DataSource dataSource) => null!; } }
            """, """
            await new HtmlLoader().LoadAsync(DataSource.FromUrl("https://news.example.com/today")); // reads https://news.example.com/today
            await new object().AddDocumentsFromAsync<HtmlLoader>(new object(), 1536, DataSource.FromUrl("https://data.example.com/a.pdf")); // reads https://data.example.com/a.pdf
            """),
        new("KernelMemory", "Microsoft.KernelMemory", "namespace Microsoft.KernelMemory { public interface IKernelMemory { Task<string> ImportWebPageAsync(string url, string? documentId = null); Task<string> ImportTextAsync(string text); } public class MemoryServerless : IKernelMemory { public Task<string> ImportWebPageAsync(string url, string? documentId = null) => null!; public Task<string> ImportTextAsync(string text) => null!; } }", """
            IKernelMemory memory = new MemoryServerless();
            await memory.ImportWebPageAsync("https://news.example.com/today"); // reads https://news.example.com/today
            await memory.ImportTextAsync(text);
            """),
        new("HuggingfaceHub", "HuggingfaceHub", "namespace HuggingfaceHub { public static class HFDownloader { public static Task<string> DownloadFileAsync(string repoId, string filename) => null!; } }", """
            await HFDownloader.DownloadFileAsync("owner/name", "a.json"); // reads https://huggingface.co/owner/name
            """),
        new("HuggingFace", "HuggingFace", "namespace HuggingFace { public interface IDatasetsClient { Task<byte[]> GetDatasetsByNamespaceByRepoResolveByRevByPathAsync(string @namespace, string repo, string rev, string path); } public class HuggingFaceClient { public IDatasetsClient Datasets => null!; } }", """
            await new HuggingFaceClient().Datasets.GetDatasetsByNamespaceByRepoResolveByRevByPathAsync("owner", "name", "main", text); // reads https://huggingface.co/datasets/owner/name
            """),
        new("KaggleAPI", "KaggleAPI.Web", "namespace KaggleAPI.Web { public class KaggleClient { public void DatasetDownload(string dataset, string file) { } public void DatasetCreateNew(string folder) { } } }", """
            new KaggleClient().DatasetDownload("owner/name", "a.csv"); // reads https://www.kaggle.com/datasets/owner/name
            new KaggleClient().DatasetCreateNew(text);
            """),
        new("OpenML", "OpenML", "namespace OpenML { public class OpenMlConnector { public object GetDatasetDescription(int datasetId) => null!; } }", """
            new OpenMlConnector().GetDatasetDescription(61); // reads www.openml.org
            """),
        new("TorchSharp", "TorchSharp", """
            namespace TorchSharp { public static class torchvision { public static class datasets { public static object CIFAR10(string root, bool train, bool download = false) => null!; public static object MNIST(string root, bool train) => null!; } } public static class torch { public static class hub { public static void download_url_to_file(string url, string dst) { } } } }
            """, """
            torchvision.datasets.MNIST(text, true); // reads yann.lecun.com
            torchvision.datasets.CIFAR10(text, true, download: true); // reads www.cs.toronto.edu
            torch.hub.download_url_to_file("https://data.example.com/a.bin", "a.bin"); // reads https://data.example.com/a.bin
            """),
        new("TensorFlow.NET", "Tensorflow.Keras.Datasets Tensorflow.Keras.Utils", """
            namespace Tensorflow.Keras.Datasets { public class Imdb { public object load_data(int? num_words = null) => null!; } } namespace Tensorflow.Keras.Utils { public class Web { public static bool Download(string url, string destDir, string destFileName) => true; } }
            """, """
            new Imdb().load_data(); // reads storage.googleapis.com
            Web.Download("https://data.example.com/a.tgz", "data", "a.tgz"); // reads https://data.example.com/a.tgz
            """),
        new("Keras.NET", "Keras.Datasets", "namespace Keras.Datasets { public class MNIST { public static object LoadData() => null!; } }", """
            MNIST.LoadData(); // reads storage.googleapis.com
            """),
        new("Accord.DataSets", "Accord.DataSets", "namespace Accord.DataSets { public class News20 { public News20(string? path = null) { } } }", """
            var news = new News20(); // reads www.csie.ntu.edu.tw
            """),
        new("Catalyst", "Catalyst", "namespace Catalyst { public static class Corpus { public static class Reuters { public static Task<object> GetAsync() => null!; } } }", """
            await Corpus.Reuters.GetAsync(); // reads raw.githubusercontent.com
            """),
        new("Google.Cloud.Storage", "Google.Cloud.Storage.V1", "namespace Google.Cloud.Storage.V1 { public class StorageClient { public object DownloadObject(string bucket, string objectName, System.IO.Stream destination) => null!; public object UploadObject(string bucket, string objectName) => null!; } }", """
            new StorageClient().DownloadObject("corpus-bucket", "a.json", Stream.Null); // reads gs://corpus-bucket/a.json
            new StorageClient().UploadObject("corpus-bucket", text);
            """),
        new("Minio", "Minio Minio.DataModel.Args", """
            namespace Minio.DataModel.Args { public abstract class BucketArgs<T> where T : BucketArgs<T> { public T WithBucket(string bucket) => (T)this; } public abstract class ObjectArgs<T> : BucketArgs<T> where T : ObjectArgs<T> { public T WithObject(string obj) => (T)this; } public class GetObjectArgs : ObjectArgs<GetObjectArgs> { } }
            namespace Minio { public interface IObjectOperations { Task<object> GetObjectAsync(DataModel.Args.GetObjectArgs args); } public class MinioClient : IObjectOperations { public Task<object> GetObjectAsync(DataModel.Args.GetObjectArgs args) => null!; } }
            """, """
            await new MinioClient().GetObjectAsync(new GetObjectArgs().WithBucket("corpus-bucket").WithObject(text)); // reads s3://corpus-bucket
            """),
        new("LibGit2Sharp", "LibGit2Sharp", """
            namespace LibGit2Sharp { public class Repository { public static string Clone(string sourceUrl, string workdirPath) => ""; } public static class Commands { public static void Pull(Repository repository, object merger, object options) { } public static void Stage(Repository repository, string path) { } } }
            """, """
            Repository.Clone("https://github.com/dotnet/runtime", text); // reads https://github.com/dotnet/runtime
            Repository.Clone("git@github.com:dotnet/runtime.git", text); // reads ssh://github.com/dotnet/runtime.git
            Repository.Clone("../runtime", text);
            Commands.Pull(new Repository(), text, text); // unknown: command-line
            Commands.Stage(new Repository(), text);
            """),
        new("FluentFTP", "FluentFTP", """
            namespace FluentFTP { public interface IFtpClient { object[] GetListing(); object[] GetListing(string path); string DownloadFile(string localPath, string remotePath); string UploadFile(string localPath, string remotePath); }
                public class FtpClient(string host, string user, string pass) : IFtpClient { public object[] GetListing() => null!; public object[] GetListing(string path) => null!; public string DownloadFile(string localPath, string remotePath) => ""; public string UploadFile(string localPath, string remotePath) => ""; } }
            """, """
            var ftp = new FtpClient("ftp.example.com", "user", "password");
            ftp.DownloadFile(text, "/pub/posts.zip"); // reads ftp://ftp.example.com/pub/posts.zip
            ftp.GetListing(); // reads ftp://ftp.example.com
            ftp.UploadFile(text, "/pub/posts.zip");
            """),
        new("SSH.NET", "Renci.SshNet", """
            namespace Renci.SshNet { public class ConnectionInfo(string host, string username) { } public class SftpClient { public SftpClient(string host, string username, string password) { } public SftpClient(ConnectionInfo connectionInfo) { } public void DownloadFile(string path, object output) { } public void UploadFile(object input, string path) { } } }
            """, """
            new SftpClient("data.example.com", "user", "password").DownloadFile("/posts.zip", text); // reads sftp://data.example.com/posts.zip
            new SftpClient(new ConnectionInfo("data.example.com", "user")).DownloadFile(text, text); // reads sftp://data.example.com/{}
            new SftpClient("data.example.com", "user", "password").UploadFile(text, text);
            """),
        new("Spark", "Microsoft.Spark.Sql", "namespace Microsoft.Spark.Sql { public class DataFrame { } public class DataFrameReader { public DataFrame Parquet(params string[] paths) => null!; public DataFrame Csv(params string[] paths) => null!; public DataFrameReader Option(string key, string value) => this; } public class SparkSession { public DataFrameReader Read() => null!; } }", """
            new SparkSession().Read().Parquet("s3a://corpus-bucket/posts"); // reads s3a://corpus-bucket/posts
            new SparkSession().Read().Option("header", "true").Csv("data/posts.csv"); // reads data/posts.csv
            """),
        new("ML.NET", "Microsoft.ML", """
            namespace Microsoft.ML { public class DataOperationsCatalog { public object LoadFromEnumerable(IEnumerable<object> data) => null!; } public class MLContext { public DataOperationsCatalog Data => null!; } public static class TextLoaderSaverCatalog { public static object LoadFromTextFile<T>(this DataOperationsCatalog catalog, string path, bool hasHeader = false) => null!; } }
            """, """
            new MLContext().Data.LoadFromTextFile<object>("data/posts.tsv", hasHeader: true); // reads data/posts.tsv
            new MLContext().Data.LoadFromEnumerable([text]);
            """),
    ];
}
