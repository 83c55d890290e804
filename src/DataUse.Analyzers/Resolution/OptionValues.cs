using System.Collections.Concurrent;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What options classes hold that are bound to a section of the configuration.</summary>
internal sealed class OptionValues(Resolver resolver, SettingValues values, Func<SyntaxTree, AppSettings> settings)
{
    /// <summary>How many classes are looked at to find the sections of one: models of a database hold each other without end.</summary>
    private const int MaxHolders = 64;

    private readonly ConcurrentDictionary<INamedTypeSymbol, Bindings> _bindings = new(SymbolEqualityComparer.Default);

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

        foreach (var (section, binding) in Sections(type, query))
        {
            var key = SettingValues.Join(section, KeyOf(property, isMany))!;
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

    /// <summary>The sections that are bound to an options class, with what binds each, the nearest first: its own, then those of the options classes that hold it or many of it.</summary>
    private IEnumerable<(string Section, SyntaxNode Binding)> Sections(INamedTypeSymbol type, Query query)
    {
        var queue = new Queue<(INamedTypeSymbol Type, string Behind)>([(type, "")]);
        for (var looked = 0; queue.Count > 0 && looked < MaxHolders; looked++)
        {
            var (current, behind) = queue.Dequeue();
            var bindings = BindingsOf(current, query);
            foreach (var (section, binding) in bindings.Own)
            {
                yield return (behind.Length == 0 ? section : SettingValues.Join(section, behind)!, binding);
            }

            foreach (var (outer, key) in bindings.Holders)
            {
                queue.Enqueue((outer, behind.Length == 0 ? key : key + ":" + behind));
            }
        }
    }

    /// <summary>What binds a class; kept where its derivation was not cut short, so that it is the same whoever asks first.</summary>
    private Bindings BindingsOf(INamedTypeSymbol type, Query query)
    {
        if (_bindings.TryGetValue(type, out var known))
        {
            return known;
        }

        if (!query.TryEnter(type, isKept: true))
        {
            return new Bindings([], []);
        }

        var frame = query.Enter(null, []);
        var bindings = FindBindings(type, query);
        query.Leave(frame);
        return query.Leave(type) ? _bindings.GetOrAdd(type, bindings) : bindings;
    }

    private Bindings FindBindings(INamedTypeSymbol type, Query query)
    {
        var own = new List<(string, SyntaxNode)>();
        var holders = new List<(INamedTypeSymbol, string)>();
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
                    holders.Add((outer, KeyOf(property, isMany)));
                }
            }
            else if (written.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Parent: var around } generic })
            {
                if (SectionOf(generic.Identifier.ValueText, (around as InvocationExpressionSyntax) ?? around?.Parent as InvocationExpressionSyntax, query) is { } section)
                {
                    own.Add((written == name ? section : SettingValues.Join(section, AppSettings.AnySection)!, name));
                }
            }
            else if (written == name && name.Parent is ObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } && Filled(variable, query) is { } section)
            {
                own.Add((section, name));
            }
        }

        return new Bindings(own, holders);
    }

    /// <summary>The key of a property in its section, or that of any of its elements.</summary>
    private static string KeyOf(IPropertySymbol property, bool isMany) => isMany ? property.Name + ":" + AppSettings.AnySection : property.Name;

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

    /// <summary>What binds a class to the configuration.</summary>
    /// <param name="Own">The sections that are bound to it, with what binds each.</param>
    /// <param name="Holders">The classes with a property of it, and the property's key.</param>
    private sealed record Bindings(IReadOnlyList<(string Section, SyntaxNode Binding)> Own, IReadOnlyList<(INamedTypeSymbol Outer, string Key)> Holders);
}
