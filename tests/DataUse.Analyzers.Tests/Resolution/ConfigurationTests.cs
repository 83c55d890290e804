namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>What code reads from appsettings*.json: keys, sections, and options classes that are bound to them.</summary>
public class ConfigurationTests
{
    private const string Settings = """
        {
          "Root": "https://root.example.com/v1?key=secret",
          "Api": { "BaseUrl": "https://user:secret@api.example.com:8443/v1/", "Host": "host.example.com", "Key": "abc.def", "ApiKey": "xx-secret.value", "Server": "Not a host" },
          "ConnectionStrings": { "Search": "https://search.example.com" },
          "Feeds": {
            "Urls": ["https://one.example.com/rss", "https://two.example.com/rss"],
            "Items": [ { "Url": "https://first.example.com/a" }, { "Url": "https://second.example.com/b" } ],
            "Main": { "Link": "https://main.example.com/c" }
          }
        }
        """;

    private static Task HoldAsync(string code) => Marks.HoldAsync(
        "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.Options;\n\n" + code,
        analysis => analysis.WithAspNetCore().WithFile("appsettings.json", Settings));

    [Fact]
    public Task Keys_are_looked_up_in_the_configuration_and_in_its_sections() => HoldAsync("""
        class Reader(IConfiguration configuration, HttpClient http)
        {
            private readonly IConfigurationSection _api = configuration.GetSection("Api");

            async Task Run(string key)
            {
                await http.GetStringAsync(configuration["Api:BaseUrl"]); // reads https://api.example.com/{}
                await http.GetStringAsync(configuration["api:baseurl"] + "users"); // reads https://api.example.com/{}users
                await http.GetStringAsync(configuration.GetSection("Api")["BaseUrl"]); // reads https://api.example.com/{}
                await http.GetStringAsync(configuration.GetSection("Api").GetSection("BaseUrl").Value); // reads https://api.example.com/{}
                await http.GetStringAsync(configuration.GetValue<string>("Root")); // reads https://root.example.com/{}
                await http.GetStringAsync(configuration.GetConnectionString("Search")); // reads https://search.example.com/{}
                await http.GetStringAsync(_api["BaseUrl"]); // reads https://api.example.com/{}
                var feeds = configuration.GetSection("Feeds");
                await http.GetStringAsync(feeds["Main:Link"]); // reads https://main.example.com/{}
                await http.GetStringAsync(configuration["Api:Missing"]); // unknown: configuration
                await http.GetStringAsync(configuration[key]); // unknown: configuration
            }
        }
        """);

    [Fact]
    public Task A_host_alone_is_known_by_the_name_of_its_key_and_anything_else_is_not_kept() => HoldAsync("""
        class Reader(IConfiguration configuration, HttpClient http)
        {
            async Task Run()
            {
                await http.GetStringAsync($"https://{configuration["Api:Host"]}/users"); // reads https://host.example.com/users
                await http.GetStringAsync($"https://{configuration["Api:Key"]}/users"); // unknown: configuration
                await http.GetStringAsync($"https://{configuration["Api:ApiKey"]}/users"); // unknown: configuration
                await http.GetStringAsync($"https://{configuration["Api:Server"]}/users"); // unknown: configuration
            }
        }
        """);

    [Fact]
    public Task Lists_and_children_of_a_section_are_its_elements() => HoldAsync("""
        class Reader(IConfiguration configuration, HttpClient http)
        {
            async Task Run()
            {
                foreach (var url in configuration.GetSection("Feeds:Urls").Get<string[]>()!)
                {
                    await http.GetStringAsync(url); // reads https://one.example.com/{} | https://two.example.com/{}
                }

                foreach (var child in configuration.GetSection("Feeds:Urls").GetChildren())
                {
                    await http.GetStringAsync(child.Value); // reads https://one.example.com/{} | https://two.example.com/{}
                }

                foreach (var child in configuration.GetSection("Feeds:Items").GetChildren())
                {
                    await http.GetStringAsync(child["Url"]); // reads https://first.example.com/{} | https://second.example.com/{}
                    await http.GetStringAsync(child["Other"]); // unknown: configuration
                }

                await Task.WhenAll(configuration.GetSection("Feeds:Items").GetChildren().Select(child =>
                    http.GetStringAsync(child["Url"]))); // reads https://first.example.com/{} | https://second.example.com/{}
            }
        }
        """);

    [Theory]
    [InlineData("services.Configure<ApiOptions>(configuration.GetSection(\"Api\"));")]
    [InlineData("services.Configure<ApiOptions>(configuration.GetSection(ApiOptions.Section));")]
    [InlineData("services.AddOptions<ApiOptions>().Bind(configuration.GetSection(\"Api\"));")]
    [InlineData("services.AddOptions<ApiOptions>().BindConfiguration(\"Api\").ValidateOnStart();")]
    [InlineData("services.AddSingleton(Options.Create(configuration.GetSection(\"Api\").Get<ApiOptions>()!));")]
    [InlineData("var options = new ApiOptions(); configuration.GetSection(\"Api\").Bind(options);")]
    [InlineData("var options = new ApiOptions(); configuration.Bind(\"Api\", options);")]
    public Task Options_are_what_the_section_that_they_are_bound_to_says(string registration) => HoldAsync($$"""
        class ApiOptions
        {
            public const string Section = "Api";
            public string BaseUrl { get; set; } = "https://default.example.com/";
            public string Server { get; set; } = "https://default.example.com/";
            public string Else { get; set; } = "https://else.example.com/";
        }

        static class Startup
        {
            static void Add(IServiceCollection services, IConfiguration configuration)
            {
                {{registration}}
            }
        }

        class Reader(IOptions<ApiOptions> options, IOptionsMonitor<ApiOptions> monitor, HttpClient http)
        {
            private readonly ApiOptions _options = options.Value;

            async Task Run()
            {
                await http.GetStringAsync(options.Value.BaseUrl + "users"); // reads https://api.example.com/{}users
                await http.GetStringAsync(monitor.CurrentValue.BaseUrl); // reads https://api.example.com/{}
                await http.GetStringAsync(_options.BaseUrl); // reads https://api.example.com/{}
                await http.GetStringAsync(_options.Server); // unknown: configuration
                await http.GetStringAsync(_options.Else); // reads https://else.example.com/
            }
        }
        """);

    [Fact]
    public Task Options_hold_lists_and_other_options() => HoldAsync("""
        class FeedsOptions
        {
            public string[] Urls { get; set; } = [];
            public List<FeedOptions> Items { get; set; } = [];
            public MainOptions Main { get; set; } = new();
        }

        class FeedOptions
        {
            public string Url { get; set; } = "";
        }

        class MainOptions
        {
            public string Link { get; set; } = "";
        }

        static class Startup
        {
            static void Add(IServiceCollection services, IConfiguration configuration) => services.Configure<FeedsOptions>(configuration.GetSection("Feeds"));
        }

        class Reader(IOptions<FeedsOptions> options, HttpClient http)
        {
            async Task Run()
            {
                foreach (var url in options.Value.Urls)
                {
                    await http.GetStringAsync(url); // reads https://one.example.com/{} | https://two.example.com/{}
                }

                foreach (var feed in options.Value.Items)
                {
                    await http.GetStringAsync(feed.Url); // reads https://first.example.com/{} | https://second.example.com/{}
                }

                await http.GetStringAsync(options.Value.Main.Link); // reads https://main.example.com/{}
            }
        }
        """);

    [Fact]
    public Task A_list_of_options_is_bound_to_the_items_of_a_section() => HoldAsync("""
        class FeedOptions
        {
            public string Url { get; set; } = "";
        }

        class Reader(IConfiguration configuration, HttpClient http)
        {
            async Task Run()
            {
                foreach (var feed in configuration.GetSection("Feeds:Items").Get<List<FeedOptions>>()!)
                {
                    await http.GetStringAsync(feed.Url); // reads https://first.example.com/{} | https://second.example.com/{}
                }
            }
        }
        """);

    [Fact]
    public Task Options_that_nothing_binds_are_what_the_class_says() => HoldAsync("""
        class ApiOptions
        {
            public string BaseUrl { get; set; } = "https://default.example.com/";
            public string? Other { get; set; }
        }

        class Reader(IOptions<ApiOptions> options, HttpClient http)
        {
            async Task Run()
            {
                await http.GetStringAsync(options.Value.BaseUrl); // reads https://default.example.com/
                await http.GetStringAsync(options.Value.Other); // unknown: unassigned
            }
        }
        """);

    [Fact]
    public Task Classes_that_hold_each_other_and_a_section_that_its_own_options_name_come_to_an_end() => HoldAsync("""
        class Left
        {
            public Right One { get; set; } = new();
            public Right[] Many { get; set; } = [];
            public string Url { get; set; } = "https://default.example.com/";
        }

        class Right
        {
            public Left Up { get; set; } = new();
            public List<Left> Others { get; set; } = [];
        }

        class Named
        {
            public string Section { get; set; } = "Api";
            public string BaseUrl { get; set; } = "https://default.example.com/";
        }

        class Reader(IConfiguration configuration, HttpClient http)
        {
            async Task Run(Left left, Named named)
            {
                configuration.GetSection(named.Section).Get<Named>();
                await http.GetStringAsync(left.One.Up.Url); // reads https://default.example.com/
                await http.GetStringAsync(named.BaseUrl); // reads https://api.example.com/{}
            }
        }
        """);
}
