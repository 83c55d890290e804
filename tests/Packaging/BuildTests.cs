namespace DataUse.Packaging.Tests;

/// <summary>The package in one project, built for real.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class BuildTests(PackedPackage package)
{
    [Fact]
    public async Task A_read_without_a_license_is_a_warning_at_the_call_until_configured_otherwise()
    {
        var workspace = package.NewWorkspace("severities");
        await workspace.NewProjectAsync("console", "App");
        await workspace.AddPackageAsync("App");
        workspace.Write("App/Program.cs", Code.ReadsX).Write("App/datause.yml", Code.GrantsNothing);
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", workspace.Read("App/App.csproj"));

        Assert.Equal([$"{Code.ReadOfX}: warning DUA1001"], (await workspace.BuildAsync("App")).Succeeded().Findings);
        Assert.Equal([$"{Code.ReadOfX}: error DUA1001"], (await workspace.BuildAsync("App", "-warnaserror", "--no-incremental", "--no-restore")).Failed().Findings);

        workspace.Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.DUA1001.severity = error\n");
        Assert.Equal([$"{Code.ReadOfX}: error DUA1001"], (await workspace.BuildAsync("App", "--no-restore")).Failed().Findings);

        workspace.Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.DUA1001.severity = none\n");
        Assert.Empty((await workspace.BuildAsync("App", "--no-restore")).Succeeded().Findings);
    }

    [Fact]
    public async Task A_problem_of_the_declaration_is_a_warning_in_the_declaration_until_a_globalconfig_says_otherwise()
    {
        var workspace = package.NewWorkspace("globalconfig");
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("App");
        workspace.Write("App/Program.cs", Code.ReadsX).Write("App/datause.yml", Code.GrantsX);

        Assert.Equal(["datause.yml(3,1): warning DUA2003"], (await workspace.BuildAsync("App")).Succeeded().Findings);

        workspace.Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.DUA2003.severity = error\n");
        Assert.Equal(["datause.yml(3,1): error DUA2003"], (await workspace.BuildAsync("App", "--no-restore")).Failed().Findings);

        workspace.Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.DUA2003.severity = none\n");
        Assert.Empty((await workspace.BuildAsync("App", "--no-restore")).Succeeded().Findings);
    }

    [Fact]
    public async Task Without_a_declaration_the_build_says_once_where_it_looked_and_how_to_begin()
    {
        var workspace = package.NewWorkspace("init");
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("App");
        workspace.Write("App/Program.cs", """
            using var http = new HttpClient();
            Console.WriteLine(await http.GetStringAsync("https://weather.example/api/today"));
            Console.WriteLine(await http.GetStringAsync("https://weather.example/api/tomorrow"));
            """);

        var missing = Assert.Single((await workspace.BuildAsync("App")).Succeeded().Messages);
        Assert.Equal("DUA2001", missing.Id);
        Assert.Contains(workspace.PathOf("App"), missing.Text);
        Assert.Contains("dotnet build -t:DataUseInit", missing.Text);

        Assert.Contains("Wrote '" + workspace.PathOf("App/datause.yml"), (await workspace.BuildAsync("App", "-t:DataUseInit")).Succeeded().Text);
        Assert.Empty((await workspace.BuildAsync("App", "--no-restore")).Succeeded().Messages);

        workspace.Write("App/datause.yml", Code.GrantsNothing);
        Assert.Contains("is left as it is", (await workspace.BuildAsync("App", "-t:DataUseInit", "--no-restore")).Succeeded().Text);
        Assert.Equal(Code.GrantsNothing, workspace.Read("App/datause.yml"));
    }

    [Fact]
    public async Task Two_target_frameworks_share_one_declaration_and_its_problems()
    {
        var workspace = package.NewWorkspace("frameworks");
        await workspace.NewProjectAsync("classlib", "Lib");
        workspace.SetProperty("Lib", "TargetFrameworks", "net10.0;netstandard2.0");
        workspace.SetProperty("Lib", "TargetFramework", "");
        workspace.SetProperty("Lib", "LangVersion", "latest");
        workspace.ReferencePackage("Lib");
        workspace.Write("Lib/Class1.cs", Code.LibraryReadsReddit);

        var init = (await workspace.BuildAsync("Lib", "-t:DataUseInit", "-p:DataUseInitFolder=..")).Succeeded();
        Assert.Equal(2, init.Text.Split("Wrote '" + workspace.PathOf("datause.yml")).Length);

        workspace.Write("datause.yml", Code.GrantsX);
        Assert.Equal(
            [$"{Code.ReadOfReddit}: warning DUA1001", $"{Code.ReadOfReddit}: warning DUA1001", "datause.yml(3,1): warning DUA2003"],
            (await workspace.BuildAsync("Lib")).Succeeded().Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_analyzer_package_with_another_YamlDotNet_and_ours_both_work()
    {
        var workspace = package.NewWorkspace("neighbours");
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("App");
        workspace.AddItem("App", "PackageReference", ("Include", "SecurityCodeScan.VS2019"), ("Version", "5.6.7"), ("PrivateAssets", "all"));
        workspace.Write("App/Program.cs", Code.ReadsX + "\nusing var weak = System.Security.Cryptography.MD5.Create();\n").Write("App/datause.yml", Code.GrantsX);

        var output = (await workspace.BuildAsync("App")).Succeeded();

        Assert.Contains(output.Messages, message => message.Id == "SCS0006");
        Assert.Equal(["datause.yml(3,1): warning DUA2003"], output.Findings);
    }

    [Fact]
    public async Task An_ordinary_web_app_hears_of_nothing_but_the_missing_declaration()
    {
        var workspace = package.NewWorkspace("web");
        await workspace.NewProjectAsync("web", "Shop");
        workspace.ReferencePackage("Shop");
        workspace.Write("Shop/Program.cs", """
            using System.Net.Http.Headers;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddHttpClient<Payments>();
            builder.Services.AddHttpClient<Mail>();
            builder.Services.AddHttpClient<GitHubLogin>();
            builder.Services.AddHttpClient<Orders>(http => http.BaseAddress = new Uri("https://orders.shop.example/"));
            var app = builder.Build();

            app.MapPost("/pay", (Payments payments) => payments.ChargeAsync(1999, "eur"));
            app.MapPost("/receipt", (Mail mail) => mail.SendAsync("customer@shop.example", "Your receipt"));
            app.MapGet("/signin", (GitHubLogin login, string code) => login.NameOfAsync(code));
            app.MapGet("/orders/{id}", (Orders orders, int id) => orders.FindAsync(id));
            app.Run();

            public sealed class Payments(HttpClient http)
            {
                public async Task<string> ChargeAsync(int amount, string currency)
                {
                    var form = new FormUrlEncodedContent([new("amount", $"{amount}"), new("currency", currency)]);
                    using var response = await http.PostAsync("https://api.stripe.com/v1/payment_intents", form);
                    return await response.Content.ReadAsStringAsync();
                }
            }

            public sealed class Mail(HttpClient http)
            {
                public async Task SendAsync(string to, string subject)
                {
                    using var response = await http.PostAsJsonAsync("https://api.sendgrid.com/v3/mail/send", new { to, subject });
                    response.EnsureSuccessStatusCode();
                }
            }

            public sealed class GitHubLogin(HttpClient http)
            {
                public async Task<string> NameOfAsync(string code)
                {
                    using var token = await http.PostAsync($"https://github.com/login/oauth/access_token?code={code}", content: null);
                    using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.github.com/user");
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.Content.ReadAsStringAsync());
                    using var user = await http.SendAsync(request);
                    return await user.Content.ReadAsStringAsync();
                }
            }

            public sealed class Orders(HttpClient http)
            {
                public Task<Order?> FindAsync(int id) => http.GetFromJsonAsync<Order>($"orders/{id}");
            }

            public sealed record Order(int Id, string Item);
            """);

        Assert.Equal(["DUA2001"], (await workspace.BuildAsync("Shop")).Succeeded().Messages.Select(message => message.Id));
    }

    [Fact]
    public async Task A_compiler_that_skips_the_analyzers_and_a_declaration_that_is_not_there_are_pointed_out()
    {
        var workspace = package.NewWorkspace("old-compiler");
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("App");
        workspace.Write("App/Program.cs", Code.ReadsX);

        // What an SDK before 8.0.100 would set.
        var output = (await workspace.BuildAsync("App", "-p:CompilerApiVersion=roslyn4.7", "-p:DataUseDeclaration=legal/datause.yml")).Succeeded();

        Assert.Equal(["App.csproj(0,0): warning DUA9001", "App.csproj(0,0): warning DUA9002"], output.Findings.Order(StringComparer.Ordinal));
    }
}
