using DataUse.Analyzers.Tests.Resolution;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Samples of how libraries are used, compiled against the libraries themselves.</summary>
public class PackageTests
{
    [Fact]
    public Task Flurl() => Marks.HoldAsync("""
        using Flurl;
        using Flurl.Http;

        class Posts
        {
            private readonly IFlurlClient _client = new FlurlClient("https://api.example.com/v1");

            async Task Run(string id, object post)
            {
                await "https://api.example.com/posts".GetStringAsync(); // reads https://api.example.com/posts
                await "https://api.example.com".AppendPathSegment("posts").SetQueryParam("q", id).GetJsonAsync<object>(); // reads https://api.example.com/posts
                await "https://api.example.com".AppendPathSegments("posts", id).WithHeader("Accept", "text/html").GetStreamAsync(); // reads https://api.example.com/posts/{}
                await new Url("https://api.example.com").AppendPathSegment("//other.example.org").GetBytesAsync(); // reads https://api.example.com//other.example.org
                await _client.Request("posts", id).GetJsonAsync<object>(); // reads https://api.example.com/v1/posts/{}
                await _client.Request("https://other.example.org/x").GetAsync(); // reads https://other.example.org/x
                await "https://media.example.com/a.jpg".WithTimeout(5).DownloadFileAsync("images"); // reads https://media.example.com/a.jpg
                await "https://api.example.com/search".PostJsonAsync(post).ReceiveJson<object>(); // reads https://api.example.com/search
                await "https://api.example.com/posts".PostJsonAsync(post); // reads nothing
                await "https://api.example.com/posts".DeleteAsync(); // reads nothing
            }
        }
        """, with => with.WithPackages("Flurl", "Flurl.Http"));

    [Fact]
    public Task RestSharp() => Marks.HoldAsync("""
        using RestSharp;

        class Posts
        {
            private readonly RestClient _client = new("https://api.example.com/v1");

            async Task Run(string id)
            {
                var request = new RestRequest("/posts/{id}").AddUrlSegment("id", id);
                Console.WriteLine((await _client.GetAsync(request)).Content); // reads https://api.example.com/v1/posts/{id}
                var response = await _client.ExecuteAsync(new RestRequest("https://other.example.org/x")); // reads https://other.example.org/x
                Console.WriteLine(response.Content);
                await _client.ExecutePostAsync(new RestRequest("posts")); // reads nothing
                await _client.DeleteAsync(request); // reads nothing
            }
        }
        """, with => with.WithPackages("RestSharp"));

    [Fact]
    public Task AngleSharp_and_HtmlAgilityPack() => Marks.HoldAsync("""
        using AngleSharp;
        using AngleSharp.Html.Parser;
        using HtmlAgilityPack;

        class Pages
        {
            async Task Run(string html)
            {
                await BrowsingContext.New(Configuration.Default.WithDefaultLoader()).OpenAsync("https://news.example.com/today"); // reads https://news.example.com/today
                new HtmlParser().ParseDocument(html);
                new HtmlWeb().Load("https://news.example.com/today"); // reads https://news.example.com/today
                var document = new HtmlDocument();
                document.LoadHtml(html);
            }
        }
        """, with => with.WithPackages("AngleSharp", "HtmlAgilityPack"));

    [Fact]
    public Task Playwright() => Marks.HoldAsync("""
        using Microsoft.Playwright;

        class Pages
        {
            async Task Run(string html)
            {
                using var playwright = await Playwright.CreateAsync();
                await using var browser = await playwright.Chromium.LaunchAsync();
                var page = await browser.NewPageAsync();
                await page.GotoAsync("https://news.example.com/today"); // reads https://news.example.com/today
                await page.SetContentAsync(html);
                var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = "https://shop.example.com/" });
                var shop = await context.NewPageAsync();
                await shop.GotoAsync("/offers"); // reads https://shop.example.com/offers
                var api = await playwright.APIRequest.NewContextAsync(new() { BaseURL = "https://api.example.com/" });
                await api.GetAsync("posts"); // reads https://api.example.com/posts
            }
        }
        """, with => with.WithPackages("Microsoft.Bcl.AsyncInterfaces", "Microsoft.Playwright"));

    [Fact]
    public Task Selenium() => Marks.HoldAsync("""
        using OpenQA.Selenium;
        using OpenQA.Selenium.Chrome;

        class Pages
        {
            private readonly IWebDriver _driver = new ChromeDriver();

            async Task Run(ChromeDriver chrome)
            {
                _driver.Navigate().GoToUrl("https://news.example.com/today"); // reads https://news.example.com/today
                await chrome.Navigate().GoToUrlAsync(new Uri("https://news.example.com/" + 2026)); // reads https://news.example.com/2026
                _driver.Url = "https://shop.example.com/"; // reads https://shop.example.com/
                chrome.Url = "https://shop.example.com/offers"; // reads https://shop.example.com/offers
                var shown = _driver.Url + _driver.PageSource;
            }
        }
        """, with => with.WithPackages("Selenium.WebDriver"));

    [Fact]
    public Task Amazon_S3() => Marks.HoldAsync("""
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;

        class Corpus
        {
            private const string Bucket = "corpus-bucket";

            async Task Run(IAmazonS3 s3, ITransferUtility transfer, string key)
            {
                await s3.GetObjectAsync(Bucket, "2026/posts.json"); // reads s3://corpus-bucket/2026/posts.json
                await s3.GetObjectAsync(new GetObjectRequest { BucketName = Bucket, Key = key }); // reads s3://corpus-bucket
                var request = new ListObjectsV2Request();
                request.BucketName = "other-bucket";
                request.Prefix = "2026/";
                await s3.ListObjectsV2Async(request); // reads s3://other-bucket
                await transfer.DownloadAsync("posts.json", Bucket, key); // reads s3://corpus-bucket/{}
                await transfer.DownloadDirectoryAsync(Bucket, "2026", "posts"); // reads s3://corpus-bucket/2026
                await s3.PutObjectAsync(new PutObjectRequest { BucketName = Bucket, Key = key });
                await s3.DeleteObjectAsync(Bucket, key);
            }
        }
        """, with => with.WithPackages("AWSSDK.Core", "AWSSDK.S3"));

    [Fact]
    public Task Azure_blobs() => Marks.HoldAsync("""
        using Azure.Storage.Blobs;

        class Corpus
        {
            async Task Run(string connection, Stream content)
            {
                var service = new BlobServiceClient(new Uri("https://corpus.blob.core.windows.net"));
                var container = service.GetBlobContainerClient("posts");
                await container.GetBlobClient("2026.json").DownloadContentAsync(); // reads https://corpus.blob.core.windows.net/posts/2026.json
                container.GetBlobs(); // reads https://corpus.blob.core.windows.net/posts
                await new BlobClient(new Uri("https://corpus.blob.core.windows.net/posts/a.json")).DownloadToAsync("a.json"); // reads https://corpus.blob.core.windows.net/posts/a.json
                await container.GetBlobClient("copy.json").StartCopyFromUriAsync(new Uri("https://other.example.org/a.json")); // reads https://other.example.org/a.json
                await container.GetBlobClient("2026.json").UploadAsync(content);
                await new BlobClient(connection, "posts", "a.json").DownloadContentAsync(); // unknown: expression new BlobClient(connection, "posts", "a.json")
            }
        }
        """, with => with.WithPackages("System.Memory.Data", "Azure.Core", "Azure.Storage.Common", "Azure.Storage.Blobs"));
}
