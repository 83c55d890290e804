namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>The base addresses of clients that a container gives: named, typed, generated and injected ones, with their registrations in other files.</summary>
public class RegistrationTests
{
    private static Task HoldAsync(string code) => Marks.HoldAsync(
        "using Microsoft.Extensions.DependencyInjection;\n\n" + code,
        analysis => analysis.WithAspNetCore());

    [Fact]
    public Task A_named_client_has_the_address_of_its_registration() => HoldAsync("""
        class Reader(IHttpClientFactory factory)
        {
            private const string Name = "posts";

            async Task Run(string name)
            {
                await factory.CreateClient("users").GetStringAsync("all"); // reads https://users.example.com/v1/all
                var posts = factory.CreateClient(Name);
                await posts.GetStringAsync("/latest"); // reads https://posts.example.com/latest
                await factory.CreateClient("plain").GetStringAsync("https://whole.example.com/"); // reads https://whole.example.com/
                await factory.CreateClient("plain").GetStringAsync("all"); // unknown: no-base-address
                await factory.CreateClient("nobody").GetStringAsync("all"); // unknown: no-base-address
                await factory.CreateClient(name).GetStringAsync("all"); // unknown: injected
            }
        }
        // file: Startup.cs
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Add(IServiceCollection services)
            {
                services.AddHttpClient("users", client => client.BaseAddress = new Uri("https://users.example.com/v1/"));
                services.AddHttpClient("posts").ConfigureHttpClient((provider, client) => { client.BaseAddress = new Uri("https://posts.example.com/v1/"); });
                services.AddHttpClient("plain");
            }
        }
        """);

    [Fact]
    public Task A_typed_client_has_the_address_of_its_registration() => HoldAsync("""
        interface INews
        {
            Task<string> Latest();
        }

        class News(HttpClient client) : INews
        {
            public Task<string> Latest() => client.GetStringAsync("latest"); // reads https://news.example.com/api/latest
        }

        class Weather
        {
            private readonly HttpClient _client;

            public Weather(HttpClient client) => _client = client;

            public Task<string> Today() => _client.GetStringAsync("today"); // reads https://weather.example.com/today
        }

        class Nobody(HttpClient client)
        {
            public Task<string> Get() => client.GetStringAsync("x"); // unknown: injected
        }

        static class Startup
        {
            static void Add(IServiceCollection services)
            {
                services.AddHttpClient<INews, News>(client => client.BaseAddress = new Uri("https://news.example.com/api/"));
                services.AddHttpClient<Weather>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://weather.example.com"));
            }
        }
        """);

    [Fact]
    public Task A_client_can_set_its_own_address_when_it_is_made() => HoldAsync("""
        class News
        {
            private readonly HttpClient _client;

            public News(HttpClient client)
            {
                _client = client;
                _client.BaseAddress = new Uri("https://news.example.com/api/");
            }

            public Task<string> Latest() => _client.GetStringAsync("latest"); // reads https://news.example.com/api/latest
        }

        static class Startup
        {
            static void Add(IServiceCollection services) => services.AddHttpClient<News>();
        }
        """);
}
