using DataUse.Analyzers.Tests.Resolution;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Samples of how libraries are used, compiled against the packages or against the stubs under Stubs.</summary>
public class StubSampleTests
{
    [Fact]
    public Task Search_engines_read_from_the_server_of_their_client() => Hold(["elasticsearch", "opensearch", "nest", "meilisearch"], """
        class Posts
        {
            private readonly OpenSearch.Client.IOpenSearchClient _open =
                new OpenSearch.Client.OpenSearchClient(new OpenSearch.Client.ConnectionSettings(new Uri("https://open.example.org:9200")));

            async Task Run(OpenSearch.Client.ISearchRequest request)
            {
                await _open.SearchAsync<object>(request); // reads https://open.example.org
                var elastic = new Elastic.Clients.Elasticsearch.ElasticsearchClient(new Elastic.Clients.Elasticsearch.ElasticsearchClientSettings(new Uri("https://elastic.example.org")));
                await elastic.SearchAsync<object>(); // reads https://elastic.example.org
                new Elastic.Clients.Elasticsearch.ElasticsearchClient(new Uri("http://localhost:9200")).Search<object>(); // reads http://localhost
                await new Meilisearch.MeilisearchClient("https://search.example.org").Index("posts").SearchAsync<object>("cats"); // reads https://search.example.org
            }
        }
        """);

    [Fact]
    public Task Clients_of_sites_read_from_the_site_that_they_are_made_for() => Hold(["atlassian-sdk", "pnp-core", "pnp-framework"], """
        class Posts
        {
            async Task Run(PnP.Core.Services.IPnPContextFactory factory)
            {
                var jira = Atlassian.Jira.Jira.CreateRestClient("https://acme.atlassian.net");
                await jira.Issues.GetIssueAsync("ACME-1"); // reads https://acme.atlassian.net
                await jira.Issues.DeleteIssueAsync("ACME-1");
                var context = await factory.CreateAsync(new Uri("https://acme.sharepoint.com/sites/hr"));
                var file = await context.Web.GetFileByServerRelativeUrlAsync("/sites/hr/a.docx");
                await file.GetContentBytesAsync(); // reads https://acme.sharepoint.com/sites/hr
            }
        }
        """);

    [Fact]
    public Task SignalR() => Hold(["signalr-client"], """
        using Microsoft.AspNetCore.SignalR.Client;

        class Quotes
        {
            async Task Run()
            {
                var connection = new HubConnectionBuilder().WithUrl("https://stream.example.com/quotes").WithAutomaticReconnect().Build();
                connection.On<string>("quote", quote => Console.WriteLine(quote)); // reads https://stream.example.com/quotes
                await connection.StartAsync();
                await connection.SendAsync("subscribe", "MSFT");
            }
        }
        """);

    [Fact]
    public Task Warehouses_and_stores() => Hold(["snowflake-data", "google-cloud-bigquery", "fluentstorage", "azure-storage-files-datalake", "mailkit"], """
        using FluentStorage;
        using FluentStorage.Blobs;

        class Corpus
        {
            async Task Run(Google.Cloud.BigQuery.V2.BigQueryClient client, IBlobStorageFactory factory)
            {
                client.ExecuteQuery("SELECT text FROM `bigquery-public-data.hacker_news.full`"); // reads bigquery.googleapis.com
                new Snowflake.Data.Client.SnowflakeDbConnection().Open(); // reads *.snowflakecomputing.com
                await factory.AwsS3("corpus-bucket", "eu-central-1").ReadTextAsync("a.txt"); // reads s3://corpus-bucket
                await new Azure.Storage.Files.DataLake.DataLakeFileClient(new Uri("https://corpus.dfs.core.windows.net/posts/a.json")).ReadAsync(); // reads https://corpus.dfs.core.windows.net/posts/a.json
                new MailKit.Net.Imap.ImapClient().Connect("imap.example.org"); // reads imap://imap.example.org
            }
        }
        """);

    [Fact]
    public Task Clients_of_one_service() => Hold(["coretweet", "socialopinion", "tlsharp", "xtwitterscraper", "pexels", "serper", "youtubereexplode"], """
        class Posts
        {
            async Task Run(CoreTweet.Tokens tokens, XTwitterScraper.Services.X.ITweetService tweets, TLSharp.Core.TelegramClient telegram)
            {
                await tokens.Statuses.HomeTimelineAsync(); // reads api.twitter.com
                tokens.Streaming.Sample(); // reads stream.twitter.com
                await tokens.Statuses.UpdateAsync();
                await telegram.GetUserDialogsAsync(); // reads api.telegram.org
                await new PexelsDotNetSDK.Api.PexelsClient("token").SearchPhotosAsync("cats"); // reads api.pexels.com
                await new YoutubeReExplode.YoutubeClient().Videos.GetAsync(default); // reads www.youtube.com
            }
        }
        """);

    [Fact]
    public Task Files_and_documents() => Hold(["parquet-net", "parquetsharp", "pdfpig", "sylvan-data-csv", "csvhelper", "deedle", "azure-ai-documentintelligence"], """
        class Corpus
        {
            async Task Run(Stream stream, TextReader reader, Azure.AI.DocumentIntelligence.DocumentIntelligenceClient client)
            {
                await Parquet.ParquetReader.CreateAsync("data/posts.parquet"); // reads data/posts.parquet
                await Parquet.ParquetReader.CreateAsync(stream);
                new ParquetSharp.ParquetFileReader("data/posts.parquet"); // reads data/posts.parquet
                UglyToad.PdfPig.PdfDocument.Open("data/a.pdf"); // reads data/a.pdf
                Sylvan.Data.Csv.CsvDataReader.Create("data/a.csv"); // reads data/a.csv
                Deedle.Frame.ReadCsv("https://data.example.com/posts.csv"); // reads https://data.example.com/posts.csv
                new CsvHelper.CsvReader(reader, System.Globalization.CultureInfo.InvariantCulture).GetRecords<object>();
                await client.AnalyzeDocumentAsync(null, "prebuilt-read", new Uri("https://docs.example.com/a.pdf")); // reads https://docs.example.com/a.pdf
            }
        }
        """);

    private static Task Hold(string[] models, string code) =>
        Marks.HoldAsync(code, with => models.Select(model => Signatures.Of(model).First()).SelectMany(signatures => signatures.Libraries).Aggregate(with.WithAspNetCore(), (analysis, library) => analysis.WithReference(library)));
}
