using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What code reads from configuration: keys of <c>IConfiguration</c> and its sections.</summary>
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

        if (name is not ("GetValue" or "GetConnectionString" or "GetRequiredSection" or "GetSection" or "Get" or "GetChildren") || receiver is null
            || resolver.Model(receiver).GetTypeInfo(receiver, query.CancellationToken).Type is not { } type || !Types.Contains(type.Name))
        {
            return null;
        }

        var arguments = invocation.ArgumentList.Arguments;
        var key = name is "Get" or "GetChildren" ? Join(Section(receiver, query), AppSettings.AnySection)
            : arguments.Count > 0 ? Key(receiver, arguments[0].Expression, query) is { } found && name == "GetConnectionString" ? "ConnectionStrings:" + found : Key(receiver, arguments[0].Expression, query)
            : null;
        var value = key is null ? Value.Unknown(HoleReason.Configuration, invocation) : Setting(key, invocation);
        return name == "GetValue" && arguments.Count > 1 && value.Templates.All(t => t.Parts[0] is Hole) ? resolver.Evaluate(arguments[1].Expression, query) : value;
    }

    /// <summary>The key that is asked of a section or of the configuration; null when it is not known.</summary>
    public string? Key(ExpressionSyntax receiver, ExpressionSyntax key, Query query) =>
        resolver.Evaluate(key, query).Text is not { Length: > 0 } text ? null : Join(Section(receiver, query), text);

    /// <summary>A key below a section; null when the section is not known.</summary>
    public static string? Join(string? section, string key) => section is not { Length: > 0 } ? (section is null ? null : key) : section + ":" + key;

    /// <summary>The key of the section that an expression gives; empty for the configuration itself, null when it is not known.</summary>
    public string? Section(ExpressionSyntax expression, Query query)
    {
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

        if (resolver.Model(expression).GetTypeInfo(expression, query.CancellationToken).Type is not { } type || !Types.Contains(type.Name))
        {
            return null;
        }

        return type.Name is not ("IConfigurationSection" or "ConfigurationSection") ? ""
            : Given(expression, query) is { } given && query.TryEnter() ? Leaving(query, Children(given) is { } parent ? Join(Section(parent, query), AppSettings.AnySection) : Section(given, query))
            : null;
    }

    private static string? Leaving(Query query, string? section)
    {
        query.Leave();
        return section;
    }

    /// <summary>The one expression that gives a section to a variable, a field or the variable of a loop; null when there are more.</summary>
    private ExpressionSyntax? Given(ExpressionSyntax expression, Query query)
    {
        if (expression is not SimpleNameSyntax and not MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            || resolver.Model(expression).GetSymbolInfo(expression, query.CancellationToken).Symbol is not { DeclaringSyntaxReferences.Length: 1 } symbol)
        {
            return null;
        }

        switch (symbol.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken))
        {
            case VariableDeclaratorSyntax { Initializer.Value: var initial }:
                return initial;
            case PropertyDeclarationSyntax { ExpressionBody.Expression: var got }:
                return got;
            case ForEachStatementSyntax loop:
                return loop.Expression;
            case ParameterSyntax { Parent: SimpleLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taking } } }:
                return SequenceValues.Over(taking, 0);
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }:
                ExpressionSyntax? assigned = null;
                foreach (var token in resolver.Index.Occurrences(symbol, query.CancellationToken))
                {
                    var target = token.Parent is { Parent: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access } ? access : token.Parent;
                    if (target?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
                    {
                        if (assigned is not null)
                        {
                            return null;
                        }

                        assigned = assignment.Right;
                    }
                }

                return assigned;
            default:
                return null;
        }
    }

    /// <summary>The section whose children a loop goes over, or null when an expression gives no children.</summary>
    private static ExpressionSyntax? Children(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax call && Syntax.LastName(call.Expression) == "GetChildren" ? Syntax.Receiver(call.Expression) : null;

    private Value Setting(string key, ExpressionSyntax usage)
    {
        var value = Value.Nothing;
        foreach (var address in settings(usage.SyntaxTree).Addresses(key))
        {
            value = value.Or(Address(address, usage));
        }

        return value.IsNothing ? Value.Unknown(HoleReason.Configuration, usage) : value;
    }

    /// <summary>An address of the settings; what stands behind the host may be a secret and stays unknown. A host alone is followed by what the code puts behind it.</summary>
    public static Value Address(string address, SyntaxNode usage)
    {
        var chain = Chain.Add(null, StepKind.Configuration, usage);
        return Value.Of(address.IndexOf("://", StringComparison.Ordinal) < 0
            ? Template.Of(address, chain)
            : Template.Create([new Literal(address + "/"), new Hole(HoleReason.Configuration, usage)], chain));
    }
}
