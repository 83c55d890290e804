using DataUse.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Reporting;

/// <summary>A baseline at its place.</summary>
/// <param name="Folder">The folder to which its files are relative, with forward slashes and without a final one.</param>
/// <param name="Baseline">What it lists.</param>
internal sealed record BaselineFile(string Folder, Baseline Baseline);

/// <summary>The findings in one file that the baseline lists: each as often as it is listed, in the order of the text.</summary>
public sealed class BaselinedFindings
{
    private readonly BaselineFile? _baseline;
    private readonly Dictionary<BaselineFinding, int> _taken = [];
    private readonly string? _path;

    internal BaselinedFindings(BaselineFile? baseline, SyntaxTree file)
    {
        _baseline = baseline;
        _path = baseline is null ? null : RelativePath.Of(baseline.Folder, file.FilePath.Replace('\\', '/'));
    }

    /// <summary>What a diagnostic is known by in a baseline, or null when it is none that stands at a read.</summary>
    /// <param name="diagnostic">One that the analyzers reported.</param>
    /// <param name="file">The path of its file relative to the baseline's folder, with forward slashes.</param>
    public static BaselineFinding? Identify(Diagnostic diagnostic, string file)
    {
        string? Property(string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

        return Property(PropertyNames.Api) is { } api
            ? new BaselineFinding(
                diagnostic.Id,
                Property(PropertyNames.Source) ?? Property(PropertyNames.Host) ?? Property(PropertyNames.Dataset) ?? "",
                file,
                Property(PropertyNames.Member) ?? "",
                api)
            : null;
    }

    /// <summary>Whether the baseline lists the next finding of this file.</summary>
    internal bool Take(Diagnostic diagnostic)
    {
        if (_path is null || Identify(diagnostic, _path) is not { } finding)
        {
            return false;
        }

        _taken.TryGetValue(finding, out var taken);
        _taken[finding] = taken + 1;
        return taken < _baseline!.Baseline.CountOf(finding);
    }

    /// <summary>The member around a node with the types around it, <c>Outer.Feed.ReadAsync</c>; empty for top-level statements.</summary>
    internal static string MemberOf(SyntaxNode node)
    {
        var names = new List<string>();
        foreach (var around in node.Ancestors())
        {
            if (Name(around) is { } name)
            {
                names.Add(name);
            }
        }

        names.Reverse();
        return string.Join(".", names);
    }

    private static string? Name(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        IndexerDeclarationSyntax => "this",
        BaseMethodDeclarationSyntax => "operator",
        _ => null,
    };
}
