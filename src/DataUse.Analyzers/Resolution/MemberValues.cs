using System.Collections.Concurrent;
using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What fields and properties hold: everything that this compilation assigns to them, whichever object it belongs to.</summary>
internal sealed class MemberValues(Resolver resolver)
{
    private readonly ConcurrentDictionary<ISymbol, Value> _known = new(SymbolEqualityComparer.Default);

    public Value Field(IFieldSymbol field, ExpressionSyntax usage, Query query)
    {
        if (field.HasConstantValue)
        {
            return field.ConstantValue is string text ? Located(Value.Of(text), field, usage) : Value.Of(Convert.ToString(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) ?? "");
        }

        if (field.ContainingType?.SpecialType == SpecialType.System_String && field.Name == "Empty")
        {
            return Value.Empty;
        }

        return Of(field, usage, query);
    }

    public Value Property(IPropertySymbol property, ExpressionSyntax usage, Query query) => Of(property, usage, query);

    private Value Of(ISymbol symbol, ExpressionSyntax usage, Query query)
    {
        if (resolver.Index.Own(symbol) is not { } member)
        {
            return Value.Unknown(symbol.ContainingNamespace?.ToDisplayString().Contains("Configuration") == true ? HoleReason.Configuration : HoleReason.Expression, usage);
        }

        if (_known.TryGetValue(member, out var known))
        {
            return Located(known, member, usage);
        }

        if (!query.TryEnter(member, isKept: true))
        {
            return Value.Unknown(HoleReason.Recursion, usage);
        }

        var frame = query.Enter(null, []);
        var value = resolver.WithoutParameters(Derive(member, query), query);
        query.Leave(frame);
        var isWhole = query.Leave(member);
        value = value.IsNothing ? Value.Unknown(HoleReason.Unassigned, usage) : value;
        return Located(isWhole ? _known.GetOrAdd(member, value) : value, member, usage);
    }

    private Value Derive(ISymbol member, Query query)
    {
        var value = Value.Nothing;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            value = value.Or(Declared(reference.GetSyntax(query.CancellationToken), query));
        }

        var overriding = member is IPropertySymbol { IsAbstract: true } or IPropertySymbol { IsVirtual: true } or IPropertySymbol { IsOverride: true };
        var assigned = Value.Nothing;
        foreach (var token in resolver.Index.Occurrences(member, query.CancellationToken))
        {
            if (overriding && token.Parent is PropertyDeclarationSyntax other && other.Identifier == token
                && resolver.Model(other).GetDeclaredSymbol(other, query.CancellationToken) is { } property
                && !SymbolEqualityComparer.Default.Equals(property, member) && resolver.Index.Implements(property, member))
            {
                value = value.Or(Declared(other, query));
            }
            else if (token.Parent is SimpleNameSyntax name && IsTarget(name, out var target))
            {
                if (Anonymous(name) is { } declarator)
                {
                    value = resolver.Index.AreSame(resolver.Model(declarator).GetDeclaredSymbol(declarator, query.CancellationToken), member)
                        ? value.Or(resolver.Evaluate(declarator.Expression, query))
                        : value;
                    continue;
                }

                var effect = Effect.Of(target, resolver, query);
                if (effect is null || !Refers(name, member, query))
                {
                    continue;
                }

                if (effect.Kind == EffectKind.Place)
                {
                    assigned = assigned.Or(effect.Apply(Value.Nothing, resolver, query));
                }
                else
                {
                    value = effect.Apply(value, resolver, query, keep: true);
                }
            }
        }

        if (member is IPropertySymbol option && resolver.Options.Of(option, query) is { IsNothing: false } configured)
        {
            value = configured;
        }

        // A client that is given an address later starts without one.
        return assigned.IsNothing ? value : assigned.Or(Value.Of(value.Templates.Where(t => !t.Parts.IsEmpty && t.Parts[0] is not Hole)));
    }

    /// <summary>What a member's declaration gives it: its initializer, or what its getter returns.</summary>
    public Value Declared(SyntaxNode declaration, Query query)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Initializer: { } initializer }:
                return resolver.Evaluate(initializer.Value, query);
            case PropertyDeclarationSyntax property:
                var value = property.Initializer is { } initial ? resolver.Evaluate(initial.Value, query) : Value.Nothing;
                if (property.ExpressionBody is { } arrow)
                {
                    return value.Or(resolver.Evaluate(arrow.Expression, query));
                }

                var getter = property.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.GetAccessorDeclaration));
                return getter is null ? value : value.Or(resolver.Any(Syntax.Results(getter), query));
            case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } positional when resolver.Model(positional).GetDeclaredSymbol(positional, query.CancellationToken) is { } parameter:
                return resolver.Parameter(parameter, positional, query);
            default:
                return Value.Nothing;
        }
    }

    /// <summary>The member of an anonymous object that a name gives its name to: <c>new { Url = … }</c> or <c>new { site.Url }</c>.</summary>
    private static AnonymousObjectMemberDeclaratorSyntax? Anonymous(SimpleNameSyntax name) => name.Parent switch
    {
        NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax named } => named,
        AnonymousObjectMemberDeclaratorSyntax inferred => inferred,
        MemberAccessExpressionSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } inferred } access when access.Name == name => inferred,
        _ => null,
    };

    private bool Refers(SimpleNameSyntax name, ISymbol member, Query query) =>
        resolver.Index.AreSame(resolver.Model(name).GetSymbolInfo(name, query.CancellationToken).Symbol, member);

    /// <summary>Whether a name can be the target of an effect: the name itself, or the access <c>x.Name</c> that ends in it.</summary>
    private static bool IsTarget(SimpleNameSyntax name, out ExpressionSyntax target)
    {
        target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name.Parent is MemberBindingExpressionSyntax binding ? binding
            : name;
        return true;
    }

    private Value Located(Value value, ISymbol member, ExpressionSyntax usage)
    {
        if (!resolver.Index.IsOwn(member))
        {
            return value;
        }

        var declaration = member.DeclaringSyntaxReferences[0];
        return value.Via(declaration.SyntaxTree == usage.SyntaxTree ? StepKind.Field : StepKind.CrossFile, declaration.GetSyntax());
    }
}
