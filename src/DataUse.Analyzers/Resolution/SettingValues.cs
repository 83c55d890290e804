using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What code reads from configuration: keys of <c>IConfiguration</c>, sections, and options classes that are bound to a section.</summary>
internal sealed class SettingValues(Resolver resolver, Func<SyntaxTree, AppSettings> settings)
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "IConfiguration", "IConfigurationRoot", "IConfigurationSection", "ConfigurationManager", "IConfigurationManager", "ConfigurationRoot", "ConfigurationSection" };

    /// <summary>The value of <c>configuration["A:B"]</c>, or null when the indexer is not one of configuration.</summary>
    public Value? Element(ExpressionSyntax access, ExpressionSyntax receiver, ITypeSymbol? type, Query query)
    {
        if ((type is null || !Types.Contains(type.Name)) && Syntax.LastName(receiver) is not "AppSettings")
        {
            return null;
        }

        var arguments = access is ElementAccessExpressionSyntax element ? element.ArgumentList : ((ElementBindingExpressionSyntax)access).ArgumentList;
        return arguments.Arguments.Count == 1 && Key(receiver, arguments.Arguments[0].Expression, query) is { } key
            ? Setting(key, access)
            : Value.Unknown(HoleReason.Configuration, access);
    }

    /// <summary>The value of <c>GetValue&lt;string&gt;("A:B")</c> and its like, or null when the call is none of them.</summary>
    public Value? Invocation(InvocationExpressionSyntax invocation, string name, ExpressionSyntax? receiver, Query query)
    {
        if (name == "Get" && receiver is not null && Syntax.LastName(receiver) == "AppSettings" && invocation.ArgumentList.Arguments.Count == 1)
        {
            return Key(receiver, invocation.ArgumentList.Arguments[0].Expression, query) is { } given ? Setting(given, invocation) : Value.Unknown(HoleReason.Configuration, invocation);
        }

        if (name is not ("GetValue" or "GetConnectionString" or "GetRequiredSection" or "GetSection" or "Get") || receiver is null
            || resolver.Model(receiver).GetTypeInfo(receiver, query.CancellationToken).Type is not { } type || !Types.Contains(type.Name))
        {
            return null;
        }

        var arguments = invocation.ArgumentList.Arguments;
        var key = name == "Get" ? Section(receiver, query)
            : arguments.Count > 0 ? Key(receiver, arguments[0].Expression, query) is { } found && name == "GetConnectionString" ? "ConnectionStrings:" + found : Key(receiver, arguments[0].Expression, query)
            : null;
        var value = key is null ? Value.Unknown(HoleReason.Configuration, invocation) : Setting(key, invocation);
        return name == "GetValue" && arguments.Count > 1 && value.Templates.All(t => t.Parts[0] is Hole) ? resolver.Evaluate(arguments[1].Expression, query) : value;
    }

    /// <summary>What the settings give a property of an options class; nothing when the class is not bound to a section that has it.</summary>
    public Value Option(IPropertySymbol property, Query query)
    {
        var value = Value.Nothing;
        if (property.ContainingType is not { } type || property.Type.Name is not ("String" or "Uri"))
        {
            return value;
        }

        foreach (var token in resolver.Index.Occurrences(type, query.CancellationToken))
        {
            if (token.Parent is SimpleNameSyntax { Parent: TypeArgumentListSyntax { Parent: GenericNameSyntax { Parent: var around } generic } }
                && SectionOf(generic.Identifier.ValueText, (around as InvocationExpressionSyntax) ?? around?.Parent as InvocationExpressionSyntax, query) is { } section)
            {
                foreach (var address in settings(token.SyntaxTree!).Addresses(section + ":" + property.Name))
                {
                    value = value.Or(Address(address, token.Parent));
                }
            }
        }

        return value;
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
                return Section(call.ArgumentList.Arguments.Last().Expression, query);
            case "Get" when Syntax.Receiver(call.Expression) is { } receiver:
                return Section(receiver, query);
            case "AddOptions" or "AddOptionsWithValidateOnStart":
                for (SyntaxNode? next = call.Parent?.Parent; next is InvocationExpressionSyntax chained; next = chained.Parent?.Parent)
                {
                    if (Syntax.LastName(chained.Expression) is "BindConfiguration" or "Bind" && chained.ArgumentList.Arguments.Count > 0)
                    {
                        var argument = chained.ArgumentList.Arguments[0].Expression;
                        return Syntax.LastName(chained.Expression) == "Bind" ? Section(argument, query) : resolver.Evaluate(argument, query).Text;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private string? Key(ExpressionSyntax receiver, ExpressionSyntax key, Query query) =>
        resolver.Evaluate(key, query).Text is { Length: > 0 } text && Section(receiver, query) is { } section ? (section.Length == 0 ? text : section + ":" + text) : null;

    /// <summary>The key of the section that an expression gives; empty for the configuration itself, null when it is not known.</summary>
    private string? Section(ExpressionSyntax expression, Query query)
    {
        if (expression is IdentifierNameSyntax && resolver.Model(expression).GetSymbolInfo(expression, query.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local
            && local.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax initial })
        {
            expression = initial;
        }

        if (Syntax.LastName(expression) == "AppSettings" && Syntax.Receiver(expression) is { } manager && Syntax.LastName(manager) is "ConfigurationManager" or "WebConfigurationManager")
        {
            return "";
        }

        if (expression is InvocationExpressionSyntax call && Syntax.LastName(call.Expression) is "GetSection" or "GetRequiredSection")
        {
            return ((InvocationExpressionSyntax)expression) is { ArgumentList.Arguments: { Count: 1 } arguments } section && Syntax.Receiver(section.Expression) is { } receiver
                ? Key(receiver, arguments[0].Expression, query)
                : null;
        }

        return resolver.Model(expression).GetTypeInfo(expression, query.CancellationToken).Type is { } type && Types.Contains(type.Name) && type.Name != "IConfigurationSection" ? "" : null;
    }

    private Value Setting(string key, ExpressionSyntax usage)
    {
        var value = Value.Nothing;
        foreach (var address in settings(usage.SyntaxTree).Addresses(key))
        {
            value = value.Or(Address(address, usage));
        }

        return value.IsNothing ? Value.Unknown(HoleReason.Configuration, usage) : value;
    }

    /// <summary>An address of the settings; what stands behind the host may be a secret and stays unknown.</summary>
    private static Value Address(string address, SyntaxNode usage) =>
        Value.Of(Template.Create([new Literal(address + "/"), new Hole(HoleReason.Configuration, usage)], Chain.Add(null, StepKind.Configuration, usage)));
}
