namespace DataUse.Analyzers.Tests.Testing;

/// <summary>
/// Where a test of the analyzers starts:
/// <code>
/// var result = await Analyze.Code("""var posts = await new HttpClient().{|DUA1001:GetStringAsync|}("https://api.x.com/2/tweets");""")
///     .WithDeclaration("version: 1\npurpose: ai-train\nsources: []")
///     .RunAsync();
/// Assert.Contains("declares no license for source 'x'", result.Single("DUA1001").GetMessage());
/// </code>
/// The run fails unless the diagnostics are exactly those that the markup (see <see cref="Markup"/>) of all files asks for.
/// </summary>
internal static class Analyze
{
    /// <summary>A compilation of Program.cs with <paramref name="markup"/>, against the SDK's framework and with the usual implicit usings.</summary>
    public static Analysis Code(string markup) => Nothing.WithSource("Program.cs", markup);

    /// <summary>A compilation without a source file.</summary>
    public static Analysis Nothing => new();
}
