using DataUse.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Fixes;

/// <summary>A change of datause.yml that answers findings at calls. None of them grants anything: what a license says is for a person to fill in.</summary>
internal interface IDeclarationFix
{
    /// <summary>What tells this fix from others when all findings of a project are fixed at once.</summary>
    string EquivalenceKey { get; }

    /// <summary>The rules whose findings it answers.</summary>
    IReadOnlyList<string> RuleIds { get; }

    /// <summary>What the fix does, for the list that an editor shows.</summary>
    string Title(Diagnostic diagnostic);

    /// <summary>The changes that answer the findings all together; empty when there is nothing to add to this file.</summary>
    /// <param name="file">A declaration that holds for the project.</param>
    /// <param name="path">Its path.</param>
    /// <param name="diagnostics">Findings of <see cref="RuleIds"/>, in any order and with repetitions.</param>
    IReadOnlyList<TextChange> Edit(DeclarationText file, string path, IReadOnlyList<Diagnostic> diagnostics);
}

/// <summary>What diagnostics carry besides their message.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The value of one of <see cref="PropertyNames"/>, or null.</summary>
    public static string? Property(this Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}
