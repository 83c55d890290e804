using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>The reads of which a model speaks, without regard to who calls the methods around them.</summary>
internal sealed class ModelledReads(CompilationIndex index, Resolver resolver)
{
    /// <summary>The read at a name: the call is modelled, or calls a method whose attribute is; null otherwise.</summary>
    public ReadSite? At(SyntaxToken name, CancellationToken cancellationToken)
    {
        if (Match(name, cancellationToken) is not { } use || use.Node.Parent is AttributeArgumentSyntax)
        {
            return Generated(name, cancellationToken);
        }

        if (use.Row is { Source: not null, IsShipped: true } && use.Symbol is not null && index.IsOwnFrom(use.Symbol, name.SyntaxTree!))
        {
            // The library itself is being compiled: its own reads say more than its model. Other projects get the answer that they get in a build.
            return null;
        }

        var site = new ReadSite(use.Name, use.Node, use.Api, use.Row, use.Symbol is not null);
        site.Contribute(use.Row.Source is null ? resolver.Place(use, new Query(cancellationToken)) : Value.Empty, resolver.Verb(use, new Query(cancellationToken)));
        return site;
    }

    /// <summary>The call of an interface's method whose attribute says the path; the client is generated, so nothing is reported at the attribute.</summary>
    private ReadSite? Generated(SyntaxToken name, CancellationToken cancellationToken)
    {
        if (Syntax.Invocation(name) is not { } node)
        {
            return null;
        }

        ReadSite? site = null;
        foreach (var bound in resolver.Callers.Bound(node, cancellationToken))
        {
            var method = resolver.Callers.Definition(bound);
            foreach (var use in Attributes(method, cancellationToken))
            {
                if (!InnerReads.IsUnread(use.Row, new Call(name, node, bound)))
                {
                    site ??= new ReadSite(name, node, ApiMatcher.ClassOf(method.ContainingType).Name + "." + method.Name, use.Row, use.Symbol is not null);
                    site.Contribute(Attributed(use, method, new Query(cancellationToken)), resolver.Verb(use, new Query(cancellationToken)));
                }
            }
        }

        return site;
    }

    private IEnumerable<ApiUse> Attributes(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (!index.IsOwn(method) || method.ContainingType?.TypeKind != TypeKind.Interface)
        {
            yield break;
        }

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration)
            {
                foreach (var attribute in declaration.AttributeLists.SelectMany(list => list.Attributes))
                {
                    if (Match(Syntax.NameToken(attribute.Name), cancellationToken) is { } use)
                    {
                        yield return use;
                    }
                }
            }
        }
    }

    private Value Attributed(ApiUse use, IMethodSymbol method, Query query)
    {
        var path = resolver.Evaluate(use.Place!, query).Select(template => StringFunctions.WithPlaceholders(template, use.Place!)).Via(StepKind.Attribute, use.Node);
        return resolver.Clients.Typed(method.ContainingType, use.Node, query).Over(path, use.Row.Combine);
    }

    private ApiUse? Match(SyntaxToken name, CancellationToken cancellationToken) =>
        resolver.Matcher.Match(name, ApiRole.Reads, index.Model(name.SyntaxTree!), cancellationToken) is { } use && Counts(use) ? use : null;

    private static bool Counts(ApiUse use) => use.Row.When switch
    {
        ReadCondition.AnswerRead => AnswerUse.IsRead(use.Node),
        ReadCondition.HandedOn => HandedOn.Is(use.Node),
        _ => true,
    };
}
