namespace DataUse.Analyzers.Tests.Rules;

/// <summary>What nobody wants to hear about: ignored reads, the team's own machines, services that bring no content, and ordinary applications.</summary>
public class SilenceTests
{
    [Theory]
    [InlineData("hosts: [api.weather.example]")]
    [InlineData("hosts: ['*.weather.example']")]
    [InlineData("paths: [/v1/*]")]
    [InlineData("files: ['**/*.cs']")]
    [InlineData("hosts: [api.weather.example], paths: [/v1], files: [Program.cs]")]
    public async Task A_read_that_an_entry_of_ignore_describes_is_not_reported(string conditions)
    {
        var outcome = await Analyze.Code(Reads.Call("http.GetStringAsync(\"https://api.weather.example/v1/today\")"))
            .WithDeclaration($"version: 1\npurpose: ai-train\nignore: [{{{conditions}, reason: our own}}]").RunAsync();

        Assert.Equal(["api.weather.example"], Assert.Single(outcome.Inventory).Sources);
    }

    [Theory]
    [InlineData("hosts: [weather.example]")]
    [InlineData("hosts: [api.weather.example], paths: [/v2]")]
    [InlineData("hosts: [api.weather.example], files: [Other.cs]")]
    public async Task A_read_that_fits_only_in_part_is(string conditions) =>
        await Analyze.Code(Reads.Call("http.{|DUA1013:GetStringAsync|}(\"https://api.weather.example/v1/today\")"))
            .WithDeclaration($"version: 1\npurpose: ai-train\nignore: [{{{conditions}, reason: our own}}]").RunAsync();

    [Fact]
    public async Task Ignoring_takes_a_reason() =>
        await Analyze.Code(Reads.Call("http.{|DUA1013:GetStringAsync|}(\"https://api.weather.example/v1/today\")"))
            .WithDeclaration("version: 1\npurpose: ai-train\nignore:\n  - {{|DUA2003:hosts|}: [api.weather.example]}").RunAsync();

    [Fact]
    public async Task What_is_denied_is_not_ignored() =>
        await Analyze.Code(Reads.Reddit("DUA1002", "DUA1010"))
            .WithDeclaration("version: 1\npurpose: ai-train\ndeny: {hosts: [oauth.reddit.com]}\nignore: [{hosts: [oauth.reddit.com], reason: ours}]").RunAsync();

    [Theory]
    [InlineData("http://localhost:5000/posts")]
    [InlineData("http://127.0.0.1/posts")]
    [InlineData("http://10.0.3.7/posts")]
    [InlineData("http://192.168.1.20:8080/posts")]
    [InlineData("http://[::1]/posts")]
    [InlineData("http://catalog/posts")]
    [InlineData("https+http://catalog/posts")]
    [InlineData("http://build.corp.internal/posts")]
    [InlineData("http://nas.local/posts")]
    public async Task The_teams_own_machines_are_inventory_only(string url)
    {
        var outcome = await Analyze.Code(Reads.Call($"http.GetStringAsync(\"{url}\")")).WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        Assert.Empty(Assert.Single(outcome.Inventory).Findings);
    }

    [Fact]
    public async Task An_ordinary_web_application_is_asked_for_a_declaration_and_for_nothing_else()
    {
        var outcome = await Analyze.Code("""
            using System.Net.Http.Json;
            using Microsoft.Extensions.DependencyInjection;

            var services = new ServiceCollection();
            services.AddHttpClient<Checkout>(client => client.BaseAddress = new Uri("https://api.stripe.com/"));
            services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri("https://api.sendgrid.com/v3/"));
            services.AddHttpClient<Login>();
            services.AddHttpClient<Orders>(client => client.BaseAddress = new Uri("http://orders:8080/"));

            record Charge(string Id);

            class Checkout(HttpClient http)
            {
                public async Task<Charge?> PayAsync(object order)
                {
                    using var response = await http.PostAsJsonAsync("v1/charges", order);
                    return await response.Content.ReadFromJsonAsync<Charge>();
                }

                public Task<Charge[]?> AllAsync() => http.GetFromJsonAsync<Charge[]>("v1/charges");
            }

            class Mail(HttpClient http)
            {
                public async Task<string> SendAsync(object mail) => await (await http.PostAsJsonAsync("mail/send", mail)).Content.ReadAsStringAsync();
            }

            class Login(HttpClient http)
            {
                public Task<string> TokenAsync(string code) => http.GetStringAsync("https://github.com/login/oauth/access_token?code=" + code);
            }

            class Orders(HttpClient http)
            {
                public Task<Charge[]?> AllAsync() => http.GetFromJsonAsync<Charge[]>("orders");
            }
            """).WithAspNetCore().ExpectWithoutLocation("DUA2001").RunAsync();

        Assert.Equal(["api.stripe.com", "github.com", "orders"], outcome.Inventory.SelectMany(item => item.Sources));
    }

    [Fact]
    public async Task A_service_is_judged_once_somebody_declares_it() =>
        await Analyze.Code(Reads.Call("http.{|DUA1002:GetStringAsync|}(\"https://api.stripe.com/v1/charges\")"))
            .WithDeclaration("version: 1\npurpose: ai-train\nsources: [{id: stripe, basis: own, permits: [analytics]}]").RunAsync();
}
