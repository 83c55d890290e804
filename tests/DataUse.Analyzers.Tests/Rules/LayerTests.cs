namespace DataUse.Analyzers.Tests.Rules;

/// <summary>Several datause.yml, from the project's folder upward.</summary>
public class LayerTests
{
    [Fact]
    public async Task A_farther_layer_licenses_what_a_nearer_one_is_silent_about() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration("version: 1").WithDeclaration("../datause.yml", Reads.RedditLicensed("permits: [ai-train]"), layer: 1).RunAsync();

    [Fact]
    public async Task A_nearer_layer_does_not_permit_what_a_farther_one_does_not_and_the_message_names_the_layer()
    {
        var above = Reads.RedditLicensed("permits: [analytics]");
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("permits: [ai-train]")).WithDeclaration("../datause.yml", above, layer: 1).RunAsync();

        Assert.EndsWith("'reddit' permits analytics, not ai-train; add it once it is licensed (../datause.yml)", outcome.Message("DUA1002"), StringComparison.Ordinal);
        Assert.EndsWith("/repository/datause.yml", outcome.Single("DUA1002").Properties["declaration"], StringComparison.Ordinal);
        Assert.Equal("/repository/datause.yml", outcome.Single("DUA1002").AdditionalLocations[0].GetLineSpan().Path);
    }

    [Fact]
    public async Task A_nearer_layer_may_permit_less() =>
        await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("permits: [analytics]"))
            .WithDeclaration("../datause.yml", Reads.RedditLicensed("permits: [ai-train, analytics]"), layer: 1).RunAsync();

    [Fact]
    public async Task Denials_add_up()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("permits: [ai-train]"))
            .WithDeclaration("../datause.yml", "version: 1\ndeny: {hosts: ['*.reddit.com']}", layer: 1).RunAsync();

        Assert.EndsWith("datause.yml denies '*.reddit.com' (../datause.yml)", outcome.Message("DUA1002"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_root_leaves_out_what_lies_above() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration("root: true\n" + Reads.RedditLicensed("permits: [ai-train]"))
            .WithDeclaration("../datause.yml", "version: 1\ndeny: {hosts: ['*.reddit.com']}", layer: 1).RunAsync();

    [Fact]
    public async Task The_order_in_which_the_files_are_given_is_of_no_account()
    {
        var above = Reads.RedditLicensed("permits: [analytics]");
        var here = Reads.RedditLicensed("permits: [ai-train]");
        var one = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(here).WithDeclaration("../datause.yml", above, layer: 1).RunAsync();
        var other = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration("../datause.yml", above, layer: 1).WithDeclaration(here).RunAsync();

        Assert.Equal(one.ToText(), other.ToText());
    }

    [Fact]
    public async Task Globs_of_a_layer_are_relative_to_its_own_folder() =>
        await Analyze.Nothing.WithSource("Tools/Download.cs", Reads.Call("http.GetStringAsync(args[0])"))
            .WithSource("Program.cs", Reads.Call("http.{|DUA1012:GetStringAsync|}(args[0])").Replace("Reader", "Other", StringComparison.Ordinal))
            .WithDeclaration("version: 1")
            .WithDeclaration("../datause.yml", "version: 1\npurpose: ai-train\nignore: [{files: [project/Tools/**], reason: the user names the address}]", layer: 1).RunAsync();
}
