namespace DataUse.Analyzers.Tests.Resolution;

public class ResolutionPageTests
{
    /// <summary><c>DATAUSE_UPDATE=1 dotnet test tests/DataUse.Analyzers.Tests</c> writes the marks of the page anew.</summary>
    [Fact]
    public async Task The_page_shows_what_is_derived()
    {
        var page = await File.ReadAllTextAsync(ResolutionPage.Path);
        var derived = await ResolutionPage.WriteAsync(page);
        if (Environment.GetEnvironmentVariable("DATAUSE_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(ResolutionPage.Path, derived);
            return;
        }

        var differences = page.Split('\n').Zip(derived.Split('\n')).Where(line => line.First != line.Second).Select(line => $"  on the page: {line.First}\n  derived:     {line.Second}");
        Assert.True(page == derived, "rules/docs/resolution.md does not show what is derived. With DATAUSE_UPDATE=1 this test writes its marks:\n" + string.Join('\n', differences));
    }
}
