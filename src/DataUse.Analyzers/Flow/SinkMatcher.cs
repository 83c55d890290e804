using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>Which calls use or publish what they are given, as the models say.</summary>
internal sealed class SinkMatcher(Resolver resolver, CancellationToken cancellationToken)
{
    private static readonly ApiRole[] Roles = [ApiRole.Sink, ApiRole.Publish];

    /// <summary>The sink or publish call that takes data through an argument, or by its receiver when there is none; null when the call is no such.</summary>
    public ReachedSink? At(SyntaxToken name, ArgumentSyntax? argument)
    {
        foreach (var role in Roles)
        {
            if (resolver.Matcher.Match(name, role, resolver.Model(name.Parent!), cancellationToken) is { } use && Takes(use, argument) && IsGiven(use) && IsPublic(use))
            {
                return new ReachedSink(use.Row, use.Api, use.Name);
            }
        }

        return null;
    }

    /// <summary>The sink that the attributes of a method make of what it gives back, or null.</summary>
    public ReachedSink? OfResults(MemberDeclarationSyntax method)
    {
        foreach (var attribute in method.AttributeLists.SelectMany(list => list.Attributes))
        {
            if (resolver.Matcher.OfAttribute(attribute, ApiRole.Sink, resolver.Model(attribute), cancellationToken) is var (row, _, name))
            {
                return new ReachedSink(row, name, Syntax.NameToken(attribute.Name));
            }
        }

        return null;
    }

    /// <summary>Whether a call is itself a read, which gives what it reads and not what it is told.</summary>
    public bool IsRead(SyntaxToken name) => resolver.Matcher.Match(name, ApiRole.Reads, resolver.Model(name.Parent!), cancellationToken) is not null;

    private static bool Takes(ApiUse use, ArgumentSyntax? argument)
    {
        var data = use.Row.Data;
        var method = use.Symbol as IMethodSymbol;
        if (argument is null)
        {
            return data.Contains("this") || (method?.ReducedFrom is { Parameters.Length: > 0 } extension && data.Contains(extension.Parameters[0].Name));
        }

        if (argument.NameColon is { } colon)
        {
            return data.Contains(colon.Name.Identifier.ValueText);
        }

        var position = argument.Parent is BaseArgumentListSyntax list ? list.Arguments.IndexOf(argument) : -1;
        if (position < 0 || method is null)
        {
            return position == use.Row.Position && !data.Contains("this");
        }

        return method.Parameters.Length > 0 && data.Contains(method.Parameters[Math.Min(position, method.Parameters.Length - 1)].Name);
    }

    /// <summary>Whether the parameter that decides is one of the words.</summary>
    private bool IsGiven(ApiUse use)
    {
        if (use.Row.Given is not { } given)
        {
            return true;
        }

        var dot = given.IndexOf('.');
        if (use.Argument(dot < 0 ? given : given.Substring(0, dot), use.Row.Position) is not { } argument)
        {
            return false;
        }

        return dot < 0 ? IsWord(argument, use.Row) : Assigned(argument, given.Substring(dot + 1)).Any(value => IsWord(value, use.Row));
    }

    private bool IsWord(ExpressionSyntax expression, ApiMember row) =>
        (Syntax.LastName(expression) is { } name && row.Words.Contains(name))
        || resolver.Evaluate(expression, new Query(cancellationToken)).Templates.Any(template => row.Words.Contains(template.Text));

    /// <summary>What is assigned to a property of an object, in its creation or through the variable that holds it.</summary>
    private IEnumerable<ExpressionSyntax> Assigned(ExpressionSyntax instance, string property)
    {
        var creation = instance as BaseObjectCreationExpressionSyntax;
        if (instance is IdentifierNameSyntax variable && resolver.Model(instance).GetSymbolInfo(variable, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local)
        {
            var declaration = local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
            creation = (declaration as VariableDeclaratorSyntax)?.Initializer?.Value as BaseObjectCreationExpressionSyntax;
            foreach (var use in VariableUses.Of(local, declaration.Span.End, resolver.Index, cancellationToken))
            {
                if (use.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access && assignment.Left == access && access.Name.Identifier.ValueText == property)
                {
                    yield return assignment.Right;
                }
            }
        }

        foreach (var assignment in creation?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (Syntax.LastName(assignment.Left) == property)
            {
                yield return assignment.Right;
            }
        }
    }

    /// <summary>Whether the data goes to one of the row's hosts, where it names some.</summary>
    private bool IsPublic(ApiUse use)
    {
        if (use.Row.Hosts.Count == 0)
        {
            return true;
        }

        var hosts = use.Row.Hosts.Select(HostPattern.Parse).OfType<HostPattern>().ToList();
        return resolver.Place(use, new Query(cancellationToken)).Templates
            .Select(template => TemplateUrl.Of(template).Use)
            .Any(place => place.Host is { } host && hosts.Exists(pattern => pattern.Matches(host, place.Path)));
    }
}
