using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using DataUse.Identification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Reporting;

/// <summary>
/// What a team says of its own code where the analysis finds out nothing: <c>[DataUseSource("api.example.com")]</c> on a local function, a member or a type names
/// what its reads of unknown sources read. The attribute is recognised by its name, whoever declares it.
/// </summary>
internal static class NamedSource
{
    private const string Name = "DataUseSource";

    /// <summary>
    /// The place that the nearest attribute around a call names, and the attribute; null when there is none or when it is not one literal. The literal is the id
    /// of a source, a dataset with its hub (<c>hf:owner/name</c>), a host or a URL.
    /// </summary>
    public static (SourceUse Use, string Url, AttributeSyntax Attribute)? Around(SyntaxNode call, SourceCatalog sources)
    {
        foreach (var around in call.Ancestors())
        {
            var lists = around switch
            {
                LocalFunctionStatementSyntax function => function.AttributeLists,
                MemberDeclarationSyntax member => member.AttributeLists,
                _ => default,
            };
            foreach (var attribute in lists.SelectMany(list => list.Attributes))
            {
                if (IsOurs(attribute) && Literal(attribute) is { } named)
                {
                    var (use, url) = Place(named, sources);
                    return (use, url, attribute);
                }
            }
        }

        return null;
    }

    private static bool IsOurs(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name is Name or (Name + "Attribute");
    }

    private static string? Literal(AttributeSyntax attribute) =>
        attribute.ArgumentList is { Arguments: { Count: 1 } arguments }
        && arguments[0].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
        && literal.Token.ValueText.Trim() is { Length: > 0 } named ? named : null;

    private static (SourceUse Use, string Url) Place(string named, SourceCatalog sources)
    {
        if (sources.Find(named) is null)
        {
            if (named.StartsWith("hf:", StringComparison.Ordinal) || named.StartsWith("kaggle:", StringComparison.Ordinal))
            {
                return (new SourceUse { Kind = SourceUseKind.Dataset, Id = named, Display = named }, "");
            }

            if (named.IndexOf('.') >= 0)
            {
                var url = TemplateUrl.Of(Template.Of(named.IndexOf("://", StringComparison.Ordinal) >= 0 ? named : "https://" + named, null));
                return (Shown.Use(url.Use), Shown.Address(url.Url));
            }
        }

        return (Fixed(named, sources), "");
    }

    /// <summary>A source that is known by its id, read from a host if one is known.</summary>
    public static SourceUse Fixed(string id, SourceCatalog sources, string? host = null)
    {
        var door = host ?? sources.Find(id)?.PrimaryHost;
        var end = door?.IndexOf('/') ?? -1;
        return new SourceUse
        {
            Kind = SourceUseKind.Fixed,
            Id = id,
            Host = end < 0 ? door : door!.Substring(0, end),
            Path = host is null || end < 0 ? "" : door!.Substring(end),
            IsHostKnown = host is not null,
            Display = door ?? id,
        };
    }
}
