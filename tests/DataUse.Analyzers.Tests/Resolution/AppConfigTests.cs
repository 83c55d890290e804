namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>The <c>appSettings</c> of App.config and Web.config.</summary>
public class AppConfigTests
{
    private const string Code = """
        using System.Collections.Specialized;

        static class ConfigurationManager
        {
            public static NameValueCollection AppSettings { get; } = new();
        }

        class Reader
        {
            private static readonly HttpClient Http = new();
            private const string Key = "ModelUrl";

            async Task Run(string key)
            {
                await Http.GetStringAsync(ConfigurationManager.AppSettings[Key]); // reads https://models.example.com/{}
                await Http.GetStringAsync(ConfigurationManager.AppSettings.Get("TextUrl")); // reads https://texts.example.com/{}
                await Http.GetStringAsync(ConfigurationManager.AppSettings["Name"]); // unknown: configuration
                await Http.GetStringAsync(ConfigurationManager.AppSettings["Other"]); // unknown: configuration
                await Http.GetStringAsync(ConfigurationManager.AppSettings[key]); // unknown: configuration
            }
        }
        """;

    [Theory]
    [InlineData("App.config")]
    [InlineData("Web.config")]
    public async Task Addresses_are_found_by_their_keys(string name)
    {
        var outcome = await Marks.HoldAsync(Code, analysis => analysis.WithFile(name, """
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <other><add key="Other" value="https://other.example.com/" /></other>
              <appSettings>
                <!-- <add key="Other" value="https://other.example.com/" /> -->
                <add key="ModelUrl" value="https://user:secret@models.example.com/v1?key=secret" />
                <add key="textUrl" value="https://texts.example.com" />
                <add key="Name" value="models" />
              </appSettings>
            </configuration>
            """));

        Assert.DoesNotContain("secret", outcome.ToText(), StringComparison.Ordinal);
        Assert.Equal("config-file", outcome.Inventory[0].Resolution);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<configuration><appSettings><add key=\"Other\" value=\"https://other.example.com/\"")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"https://other.example.com/\">]><configuration><appSettings><add key=\"Other\" value=\"&a;\" /></appSettings></configuration>")]
    [InlineData("<configuration><appSettings /><add key=\"Other\" value=\"https://other.example.com/\" /></configuration>")]
    public Task What_cannot_be_read_says_nothing(string text) => Marks.HoldAsync(
        """
        using System.Collections.Specialized;

        static class ConfigurationManager
        {
            public static NameValueCollection AppSettings { get; } = new();
        }

        class Reader
        {
            Task<string> Run() => new HttpClient().GetStringAsync(ConfigurationManager.AppSettings["Other"]); // unknown: configuration
        }
        """,
        analysis => analysis.WithFile("App.config", text));
}
