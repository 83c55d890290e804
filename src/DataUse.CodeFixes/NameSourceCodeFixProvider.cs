using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes;

/// <summary>Puts an attribute on the member around a call whose source cannot be determined, for a person to name the source in. While the name is empty the finding stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameSourceCodeFixProvider))]
public sealed class NameSourceCodeFixProvider : CodeFixProvider
{
    private const string Attribute = "DataUseSource";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SourceUndetermined);

    /// <summary>None: which source it is has to be found out for each call.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var member = root?.FindToken(context.Span.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax));
        if (member is null || member.AttributeLists.Any(list => list.Attributes.Any(attribute => attribute.Name.ToString().EndsWith(Attribute, StringComparison.Ordinal))))
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create($"Name the source with [{Attribute}], to be filled in", cancellationToken => AddAsync(context.Document, member, cancellationToken), "DataUse.Name"),
            context.Diagnostics);
    }

    /// <summary>Adds the attribute above the member and, where no such attribute can be seen, declares it at the end of the file.</summary>
    private static async Task<Document> AddAsync(Document document, MemberDeclarationSyntax member, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var line = text.Lines.GetLineFromPosition(member.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, member.SpanStart));
        var isFirst = before.Trim().Length == 0;
        var newLine = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";
        var changes = new List<TextChange> { new(new TextSpan(member.SpanStart, 0), $"[{Attribute}(\"\")]{(isFirst ? newLine + before : " ")}") };

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is not null && model.LookupNamespacesAndTypes(member.SpanStart, name: Attribute + "Attribute").IsEmpty)
        {
            string[] declaration =
            [
                "/// <summary>Names what a member reads where DataUse.Analyzers cannot find out: the id of a source, a dataset, a host or a URL.</summary>",
                "[System.AttributeUsage(System.AttributeTargets.All)]",
                $"internal sealed class {Attribute}Attribute : System.Attribute",
                "{",
                $"    public {Attribute}Attribute(string source)",
                "    {",
                "    }",
                "}",
            ];
            var isOpenLine = text.Length > 0 && text[text.Length - 1] is not ('\r' or '\n');
            changes.Add(new TextChange(new TextSpan(text.Length, 0), (isOpenLine ? newLine : "") + newLine + string.Join(newLine, declaration) + newLine));
        }

        return document.WithText(text.WithChanges(changes));
    }
}
