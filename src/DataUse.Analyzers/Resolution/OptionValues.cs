using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What options classes hold that are bound to a section of the configuration.</summary>
internal sealed class OptionValues(Resolver resolver, SettingValues values, Func<SyntaxTree, AppSettings> settings)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<(string Section, SyntaxNode Binding)>> _sections = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// What the settings give a property of an options class, or its elements where it is a list or a dictionary. Nothing when the class is not bound to a
    /// section that has it; unknown when the section has it and it is no address, for then it is not what the class says either.
    /// </summary>
    public Value Of(IPropertySymbol property, Query query)
    {
        var value = Value.Nothing;
        if (property.ContainingType is not { } type || ElementOf(property.Type, out var isMany) is not { Name: "String" or "Uri" })
        {
            return value;
        }

        foreach (var (section, binding) in SectionsOf(type, query))
        {
            var key = SettingValues.Join(section, isMany ? property.Name + ":" + AppSettings.AnySection : property.Name)!;
            var given = settings(binding.SyntaxTree);
            foreach (var address in given.Addresses(key))
            {
                value = value.Or(SettingValues.Address(address, binding));
            }

            if (value.IsNothing && given.Contains(key))
            {
                value = Value.Unknown(HoleReason.Configuration, binding);
            }
        }

        return value;
    }

    private ImmutableArray<(string Section, SyntaxNode Binding)> SectionsOf(INamedTypeSymbol type, Query query) =>
        _sections.TryGetValue(type, out var known) ? known : _sections.GetOrAdd(type, Sections(type, query).ToImmutableArray());

    /// <summary>The sections that are bound to an options class, with what binds each: a registration, or an options class that holds it or many of it.</summary>
    private IEnumerable<(string Section, SyntaxNode Binding)> Sections(INamedTypeSymbol type, Query query)
    {
        if (!query.TryEnter(type))
        {
            yield break;
        }

        foreach (var token in resolver.Index.Occurrences(type, query.CancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name)
            {
                continue;
            }

            var written = WholeType(name);
            if (written.Parent is PropertyDeclarationSyntax holder && holder.Type == written)
            {
                if (resolver.Model(holder).GetDeclaredSymbol(holder, query.CancellationToken) is { ContainingType: { } outer } property && ElementOf(property.Type, out var isMany) is { } held && resolver.Index.AreSame(held, type))
                {
                    foreach (var (section, binding) in Sections(outer, query))
                    {
                        yield return (SettingValues.Join(section, isMany ? property.Name + ":" + AppSettings.AnySection : property.Name)!, binding);
                    }
                }
            }
            else if (written.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Parent: var around } generic })
            {
                if (SectionOf(generic.Identifier.ValueText, (around as InvocationExpressionSyntax) ?? around?.Parent as InvocationExpressionSyntax, query) is { } section)
                {
                    yield return (written == name ? section : SettingValues.Join(section, AppSettings.AnySection)!, name);
                }
            }
            else if (written == name && name.Parent is ObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } && Filled(variable, query) is { } section)
            {
                yield return (section, name);
            }
        }

        query.Leave(type);
    }

    /// <summary>The section with which <c>Bind</c> fills a new object: <c>section.Bind(options)</c> or <c>configuration.Bind("A", options)</c>.</summary>
    private string? Filled(VariableDeclaratorSyntax variable, Query query)
    {
        if (variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } body)
        {
            return null;
        }

        foreach (var call in body.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var arguments = call.ArgumentList.Arguments;
            if (Syntax.LastName(call.Expression) == "Bind" && arguments.Count is 1 or 2 && arguments.Last().Expression is IdentifierNameSyntax filled
                && filled.Identifier.ValueText == variable.Identifier.ValueText && Syntax.Receiver(call.Expression) is { } receiver)
            {
                return arguments.Count == 1 ? values.Section(receiver, query) : values.Key(receiver, arguments[0].Expression, query);
            }
        }

        return null;
    }

    /// <summary>The type as it is written around the name of its elements: <c>List&lt;T&gt;</c>, <c>T[]</c>, <c>Dictionary&lt;string, T&gt;</c>; the name itself when there is none.</summary>
    private static TypeSyntax WholeType(SimpleNameSyntax name)
    {
        TypeSyntax type = name;
        while (type.Parent is ArrayTypeSyntax or NullableTypeSyntax or QualifiedNameSyntax
            || type.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Parent: not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax) } })
        {
            type = type.Parent as TypeSyntax ?? (TypeSyntax)type.Parent!.Parent!;
        }

        return type;
    }

    /// <summary>The type of the elements of a list or of the values of a dictionary; the type itself when it is neither.</summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol type, out bool isMany)
    {
        isMany = type is IArrayTypeSymbol or INamedTypeSymbol { TypeArguments.Length: > 0, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };
        return type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } when isMany => arguments[arguments.Length - 1],
            _ => type,
        };
    }

    /// <summary>The section that a registration binds an options class to.</summary>
    private string? SectionOf(string method, InvocationExpressionSyntax? call, Query query)
    {
        if (call is null)
        {
            return null;
        }

        switch (method)
        {
            case "Configure" or "Bind" when call.ArgumentList.Arguments.Count > 0:
                return values.Section(call.ArgumentList.Arguments.Last().Expression, query);
            case "Get" when Syntax.Receiver(call.Expression) is { } receiver:
                return values.Section(receiver, query);
            case "AddOptions" or "AddOptionsWithValidateOnStart":
                for (SyntaxNode? next = call.Parent?.Parent; next is InvocationExpressionSyntax chained; next = chained.Parent?.Parent)
                {
                    if (Syntax.LastName(chained.Expression) is "BindConfiguration" or "Bind" && chained.ArgumentList.Arguments.Count > 0)
                    {
                        var argument = chained.ArgumentList.Arguments[0].Expression;
                        return Syntax.LastName(chained.Expression) == "Bind" ? values.Section(argument, query) : resolver.Evaluate(argument, query).Text;
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
