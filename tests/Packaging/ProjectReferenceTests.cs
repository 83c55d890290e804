namespace DataUse.Packaging.Tests;

/// <summary>The package in a library, and what an app that references the library gets of it.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class ProjectReferenceTests(PackedPackage package)
{
    [Fact]
    public async Task A_library_that_passes_the_package_on_has_its_app_checked_against_the_shared_parent_file()
    {
        var workspace = await LibraryAndAppAsync("passed-on", ("PrivateAssets", "none"));
        workspace.Write("datause.yml", """
            version: 1
            purpose: ai-train
            sources:
              - id: reddit
                basis: agreement
                license: LicenseRef-Reddit-2026
                permits: [ai-train]
                evidence: [{type: contract, ref: contracts/reddit-2026.pdf}]
            """);

        Assert.Equal([$"{Code.ReadOfX}: warning DUA1001"], (await workspace.BuildAsync("App")).Succeeded().Findings);

        // The app's own layer refines the shared one; the library does not see it.
        workspace.Write("App/datause.yml", Code.GrantsX);
        Assert.Equal(["datause.yml(3,1): warning DUA2003"], (await workspace.BuildAsync("App", "--no-restore")).Succeeded().Findings);
    }

    [Fact]
    public async Task A_library_that_keeps_the_package_to_itself_leaves_its_app_alone()
    {
        var workspace = await LibraryAndAppAsync("kept", ("PrivateAssets", "all"));
        workspace.Write("datause.yml", Code.GrantsNothing);

        Assert.Equal([$"{Code.ReadOfReddit}: warning DUA1001"], (await workspace.BuildAsync("App")).Succeeded().Findings);
    }

    private async Task<Workspace> LibraryAndAppAsync(string name, params (string, string)[] reference)
    {
        var workspace = package.NewWorkspace(name);
        await workspace.NewProjectAsync("classlib", "Lib");
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("Lib", reference);
        workspace.AddItem("App", "ProjectReference", ("Include", "../Lib/Lib.csproj"));
        return workspace.Write("Lib/Class1.cs", Code.LibraryReadsReddit).Write("App/Program.cs", Code.ReadsX);
    }
}
