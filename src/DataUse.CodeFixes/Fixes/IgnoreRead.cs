using DataUse.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Fixes;

/// <summary>Adds an item to <c>ignore</c> for the host that is read, or for the file where the source is not known. Nothing is ignored until a person has filled in the reason.</summary>
internal sealed class IgnoreRead : IDeclarationFix
{
    public string EquivalenceKey => "DataUse.Ignore";

    public IReadOnlyList<string> RuleIds { get; } = [DataUse.RuleIds.UndeclaredSource, DataUse.RuleIds.ExternalSourceUndeclared, DataUse.RuleIds.SourceUndetermined];

    public string Title(Diagnostic diagnostic) =>
        $"Ignore reads {(diagnostic.Property(PropertyNames.Host) is { } host ? $"of '{host}'" : "of this file")} in datause.yml, with a reason to fill in";

    public IReadOnlyList<TextChange> Edit(DeclarationText file, string path, IReadOnlyList<Diagnostic> diagnostics)
    {
        var hosts = diagnostics.Select(diagnostic => diagnostic.Property(PropertyNames.Host)).OfType<string>()
            .Where(host => !file.Declaration.Ignore.Any(ignored => ignored.Hosts.Contains(host)))
            .Distinct().OrderBy(host => host, StringComparer.Ordinal);
        var files = diagnostics.Where(diagnostic => diagnostic.Id == DataUse.RuleIds.SourceUndetermined)
            .Select(diagnostic => RelativePath.Of(FolderOf(path), diagnostic.Location.GetLineSpan().Path.Replace('\\', '/'))).OfType<string>()
            .Where(relative => !file.Declaration.Ignore.Any(ignored => ignored.Files.Contains(relative)))
            .Distinct().OrderBy(relative => relative, StringComparer.Ordinal);
        return file.Append("ignore", [.. hosts.Select(host => Item("hosts", host)), .. files.Select(relative => Item("files", relative))]);
    }

    private static NewItem Item(string key, string value) =>
        new([new NewKey(key, NewKey.List([value])), new NewKey("reason", "", "to fill in: why what is read reaches no model")]);

    private static string FolderOf(string path)
    {
        path = path.Replace('\\', '/');
        return path.LastIndexOf('/') is >= 0 and var slash ? path.Substring(0, slash) : "";
    }
}
