using System.Globalization;
using System.Text.Json;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>What stands in an address and is nobody's business: user info, query values, fragments. No message, property or inventory line shows it.</summary>
public class SecretTests
{
    [Theory]
    [InlineData("\"https://robot:hunter2@api.x.com/2/tweets\"")]
    [InlineData("\"https://api.x.com/2/tweets?bearer=hunter2&id=1\"")]
    [InlineData("\"https://api.x.com/2/tweets?hunter2\"")]
    [InlineData("\"https://api.x.com/2/tweets#access_token=hunter2\"")]
    [InlineData("\"https://api.x.com/2/bot5550123456:AAhunter2mZtG5bq0PzQk/tweets\"")]
    [InlineData("$\"https://robot:hunter2@api.x.com/2/{args[0]}\"")]
    [InlineData("\"https://api.x.com/2/tweets?key=\" + Key")]
    [InlineData("\"https://robot:\" + Key + \"@api.x.com/2/tweets\"")]
    [InlineData("new UriBuilder(\"https://api.x.com/2/tweets\") { UserName = \"robot\", Password = Key, Query = \"key=\" + Key }.Uri")]
    public async Task Secrets_of_an_address_are_shown_nowhere(string address)
    {
        var code = Reads.Call($"http.GetStringAsync({address})").Replace("class Reader(HttpClient http, string[] args)\n{", "class Reader(HttpClient http, string[] args)\n{\n    const string Key = \"hunter2\";", StringComparison.Ordinal);
        var outcome = await Analyze.Code(code).WithDeclaration("version: 1\npurpose: ai-train").RunWithoutComparisonAsync();

        Assert.Contains("DUA1001", outcome.Diagnostics.Select(d => d.Id));
        Assert.DoesNotContain("hunter2", outcome.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("robot", string.Concat(outcome.Diagnostics.Select(d => d.GetMessage(CultureInfo.InvariantCulture))), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", JsonSerializer.Serialize(outcome.Inventory), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.telegram.org/bot5550123456:AAhk7fmZtG5bq0PzQk/getUpdates", "https://api.telegram.org/{}/getUpdates")]
    [InlineData("https://one.example/services/T0/B0/x8Kd03kdLqZ71mVbq2Wc", "https://one.example/services/T0/B0/{}")]
    [InlineData("https://one.example/d41d8cd98f00b204e9800998ecf8427e/data.zip", "https://one.example/{}/data.zip")]
    [InlineData("https://one.example/HuggingFaceH4/stack-exchange-preferences-2023/UltraChat200kFilteredLong", "https://one.example/HuggingFaceH4/stack-exchange-preferences-2023/UltraChat200kFilteredLong")]
    [InlineData("https://one.example/@user/posts", "https://one.example/@user/posts")]
    public async Task What_looks_like_a_token_in_a_path_is_left_out_and_names_are_not(string url, string shown)
    {
        var outcome = await Analyze.Code(Reads.Call($"http.GetStringAsync(\"{url}\")")).WithDeclaration("version: 1\npurpose: ai-train").RunWithoutComparisonAsync();

        Assert.Equal([shown], Assert.Single(outcome.Inventory).Urls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/@")]
    [InlineData("@")]
    [InlineData("@/")]
    [InlineData("?")]
    [InlineData("#?")]
    [InlineData("://")]
    [InlineData("://@/?=&&=#")]
    [InlineData("//@")]
    [InlineData("https://")]
    [InlineData("s3://@")]
    public async Task No_address_is_too_odd_to_be_shown(string address) =>
        await Analyze.Code(Reads.Call($"http.GetStringAsync(\"{address}\" + args[0]) + await http.GetStringAsync(\"{address}\") + await http.GetStringAsync(args[0] + \"{address}\")"))
            .WithDeclaration("version: 1\npurpose: ai-train").RunWithoutComparisonAsync();

    [Fact]
    public async Task The_user_info_of_a_bucket_is_no_part_of_its_name()
    {
        const string Model = """
            library: Storage
            members:
              - {type: Storage.Bucket, member: Read, kind: object-storage, reads: {argument: uri}}
            """;
        var outcome = await Analyze.Code("""
            namespace Storage { static class Bucket { public static string Read(string uri) => uri; } }
            static class Reader { public static string Read() => Storage.Bucket.Read("s3a://robot:hunter2@posts/2026"); }
            """).WithFile("storage.datause-api.yml", Model).WithDeclaration("version: 1\npurpose: ai-train").RunWithoutComparisonAsync();

        Assert.Equal(["s3a://posts"], Assert.Single(outcome.Inventory).Sources);
        Assert.DoesNotContain("hunter2", outcome.ToText() + JsonSerializer.Serialize(outcome.Inventory), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Load(\"https://robot:hunter2@\" + args[0])")]
    [InlineData("Load(args[0] + \"?key=hunter2\")")]
    [InlineData("http.GetStringAsync(\"https://robot:hunter2@\" + args[0])")]
    [InlineData("http.GetStringAsync(\"relative?key=hunter2\")")]
    [InlineData("http.GetStringAsync(args[0] + \"?key=hunter2\")")]
    [InlineData("http.GetStringAsync(File.ReadAllText(\"https://robot:hunter2@api.x.com\" + args[0]))")]
    [InlineData("http.GetStringAsync(File.ReadAllText($\"{args[0]}?key=hunter2\"))")]
    [InlineData("http.GetStringAsync(File.ReadAllText(\"sk_live_hunter2C39HqLyjWDarjtT1\"))")]
    public async Task Nor_are_they_where_the_source_is_not_known(string call)
    {
        var code = Reads.Call(call).Replace("public (Http", "Task<string> Load(string url) => http.GetStringAsync(url); public (Http", StringComparison.Ordinal);
        var outcome = await Analyze.Code(code).WithDeclaration("version: 1\npurpose: ai-train").RunWithoutComparisonAsync();

        Assert.Contains("DUA1012", outcome.Diagnostics.Select(d => d.Id));
        Assert.DoesNotContain("hunter2", outcome.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", JsonSerializer.Serialize(outcome.Inventory), StringComparison.Ordinal);
    }
}
