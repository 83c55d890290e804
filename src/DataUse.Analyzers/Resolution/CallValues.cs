using System.Collections.Concurrent;
using System.Globalization;
using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What calls give: modelled members, functions of strings and URLs, and methods whose body is in this compilation.</summary>
internal sealed class CallValues(Resolver resolver)
{
    private const int MaxImplementations = 16;

    private readonly DelegateValues _delegates = new(resolver);
    private readonly ConcurrentDictionary<IMethodSymbol, Value> _returns = new(SymbolEqualityComparer.Default);

    public Value Invocation(InvocationExpressionSyntax invocation, Query query)
    {
        var model = resolver.Model(invocation);
        var name = Syntax.LastName(invocation.Expression) ?? "";
        var receiver = Syntax.Receiver(invocation.Expression);
        var info = model.GetSymbolInfo(invocation, query.CancellationToken);
        var method = (info.Symbol ?? (info.CandidateSymbols.Length > 0 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
        if (invocation.Expression is SimpleNameSyntax simple && name == "nameof" && method is null)
        {
            return model.GetConstantValue(invocation, query.CancellationToken) is { HasValue: true, Value: string text } ? Value.Of(text) : Value.Unknown(HoleReason.Expression, invocation);
        }

        if (name == "CreateClient" && receiver is not null && TypeName(receiver, query) == "IHttpClientFactory")
        {
            var client = invocation.ArgumentList.Arguments.Count == 0 ? Value.Of("") : resolver.Evaluate(invocation.ArgumentList.Arguments[0].Expression, query);
            return resolver.Clients.Named(client, invocation, query);
        }

        if (resolver.Settings.Invocation(invocation, name, receiver, query) is { } setting)
        {
            return setting;
        }

        if (Syntax.NameOf(invocation.Expression) is { } nameSyntax
            && resolver.Matcher.Invocation(invocation, nameSyntax, resolver.Role, model, query.CancellationToken) is { } use)
        {
            return resolver.Place(use, query);
        }

        if (receiver is not null && resolver.Role == ApiRole.Verb && Syntax.NameOf(invocation.Expression) is { } chained
            && resolver.Matcher.Invocation(invocation, chained, ApiRole.Value, model, query.CancellationToken) is { Row: { FromReceiver: true, Arguments.Count: 0 } })
        {
            return resolver.Evaluate(receiver, query);
        }

        method ??= resolver.Callers.Bound(invocation, query.CancellationToken).FirstOrDefault();
        if (resolver.Index.Own(method?.ReducedFrom ?? method) is IMethodSymbol own)
        {
            return Return(method!, own, invocation, receiver, query);
        }

        if (method is { MethodKind: MethodKind.DelegateInvoke })
        {
            return _delegates.Invoked(invocation, query);
        }

        if (StringFunctions.Evaluate(resolver, method, name, invocation, receiver, query) is { } known)
        {
            return known;
        }

        if (receiver is not null && PassThrough.IsTransparentMethod(name))
        {
            return resolver.Evaluate(receiver, query);
        }

        return Value.Unknown(HoleReason.Call, invocation);
    }

    /// <summary>What a parameter brings into its body.</summary>
    public Value Parameter(IParameterSymbol parameter, SyntaxNode usage, Query query)
    {
        if (query.Binding(parameter) is { } bound)
        {
            return bound;
        }

        return parameter.ContainingSymbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => resolver.Creations.Parameter(parameter, constructor, usage, query),
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => _delegates.Parameter(parameter, usage, query),
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } =>
                Value.Unknown(HoleReason.Parameter, usage, parameter.OriginalDefinition),
            _ => Value.Unknown(HoleReason.Unassigned, usage),
        };
    }

    /// <summary>
    /// A value with the parameters of <paramref name="owner"/> replaced by what a call passes; the call binds to <paramref name="method"/>, which is the owner
    /// or what it overrides or implements.
    /// </summary>
    public Value Substitute(Value value, IMethodSymbol owner, IMethodSymbol method, SyntaxNode call, BaseArgumentListSyntax? arguments, ExpressionSyntax? receiver, Query query)
    {
        if (!value.Templates.Any(t => t.Parts.Any(p => p is Hole { Parameter: not null })))
        {
            return value;
        }

        var known = new Dictionary<Hole, Value>();
        var result = Value.Nothing;
        foreach (var template in value.Templates)
        {
            var one = Value.Of(Template.Empty.WithChain(template.Chain));
            var isCommand = template.Parts.Any(p => p is ProgramEnd);
            foreach (var part in template.Parts)
            {
                if (part is Hole { Parameter: { } parameter } hole && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner))
                {
                    if (!known.TryGetValue(hole, out var argument))
                    {
                        argument = Argument(parameter, hole.Path, method, call, arguments, receiver, query, isCommand);
                        known[hole] = argument;
                    }

                    if (argument.IsNothing && part == template.Parts[0])
                    {
                        // What begins with null is no address; further on, null is nobody's text.
                        one = Value.Nothing;
                        break;
                    }

                    one = one.Concat(argument.IsNothing ? Value.Unknown(HoleReason.Unassigned, call) : argument);
                }
                else
                {
                    one = one.Concat(Value.Of(Template.Of(part)));
                }
            }

            result = result.Or(one);
        }

        return result.IsNothing ? Value.Unknown(HoleReason.Unassigned, call) : result;
    }

    /// <summary>A value with parameters replaced by what any caller passes for them: what a field is given by a method belongs to no call of another.</summary>
    public Value WithoutParameters(Value value, Query query)
    {
        for (var round = 0; round < 3 && value.Templates.Any(HasParameter); round++)
        {
            var result = Value.Nothing;
            foreach (var template in value.Templates)
            {
                if (template.Parts.Select(p => (p as Hole)?.Parameter?.ContainingSymbol).FirstOrDefault(m => m is not null) is not IMethodSymbol method)
                {
                    result = result.Or(Value.Of(template));
                    continue;
                }

                var passed = Value.Nothing;
                if (query.TryEnter(method))
                {
                    foreach (var call in resolver.Callers.Of(method, query.CancellationToken))
                    {
                        passed = passed.Or(Substitute(Value.Of(template), method, call.Method, call.Node, call.Arguments, call.Receiver, query));
                    }

                    query.Leave(method);
                }

                result = result.Or(passed.IsNothing ? Value.Of(WithInjected(template, method)) : passed);
            }

            value = result;
        }

        return value.Templates.Any(HasParameter)
            ? value.Select(t => Template.Create(t.Parts.Select(p => p is Hole { Parameter: not null } hole ? new Hole(HoleReason.Injected, hole.Expression) : p), t.Chain))
            : value;
    }

    private static bool IsSequence(ITypeSymbol? type) =>
        type is IArrayTypeSymbol || (type is not null && type.SpecialType != SpecialType.System_String && (type.Name == "IEnumerable" || type.AllInterfaces.Any(i => i.Name == "IEnumerable")));

    /// <summary>A template in which the parameters of a method that nobody calls are what is injected.</summary>
    private static Template WithInjected(Template template, IMethodSymbol method) => Template.Create(
        template.Parts.Select(part => part is Hole { Parameter: { } parameter } hole && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) ? new Hole(HoleReason.Injected, hole.Expression) : part),
        template.Chain);

    private static bool HasParameter(Template template) => template.Parts.Any(p => p is Hole { Parameter: not null });

    /// <summary>What a call passes for a parameter, or in a member of it.</summary>
    public Value Argument(
        IParameterSymbol parameter, MemberPath? path, IMethodSymbol method, SyntaxNode call, BaseArgumentListSyntax? arguments, ExpressionSyntax? receiver, Query query, bool isCommand = false)
    {
        var position = parameter.Ordinal;
        if (arguments is null && method.MethodKind != MethodKind.Constructor && call is (SimpleNameSyntax or MemberAccessExpressionSyntax))
        {
            return path is null ? Resolver.OrHole(_delegates.Given((ExpressionSyntax)call, position, query), (ExpressionSyntax)call) : Value.Unknown(HoleReason.Expression, call);
        }

        if (method.ReducedFrom is not null)
        {
            if (position == 0)
            {
                return receiver is null ? Value.Unknown(HoleReason.Expression, call) : Passed(receiver, path, query);
            }

            position--;
        }

        if (position < method.Parameters.Length && Arguments.For(method.Parameters[position], arguments) is { } expression)
        {
            if (isCommand && IsSequence(parameter.Type))
            {
                return parameter.IsParams && !IsSequence(resolver.Model(expression).GetTypeInfo(expression, query.CancellationToken).Type)
                    ? resolver.Commands.Words(arguments!.Arguments.Skip(position).Select(a => a.Expression), query)
                    : resolver.Commands.Text(expression, query);
            }

            return parameter.IsParams && arguments is not null && arguments.Arguments.Count > position + 1
                ? resolver.Any(arguments.Arguments.Skip(position).Select(a => a.Expression), query)
                : Passed(expression, path, query);
        }

        return parameter switch
        {
            { HasExplicitDefaultValue: true, ExplicitDefaultValue: null } or { IsParams: true } => Value.Nothing,
            { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text } => Value.Of(text),
            { HasExplicitDefaultValue: true, ExplicitDefaultValue: int number, Type.TypeKind: not TypeKind.Enum } => Value.Of(number.ToString(CultureInfo.InvariantCulture)),
            _ => Value.Unknown(HoleReason.Unassigned, call),
        };
    }

    /// <summary>What a call gives through an out parameter: what its method assigns there, the URL that is parsed, the element that is looked up.</summary>
    public Value Output(ArgumentSyntax argument, InvocationExpressionSyntax call, Query query)
    {
        var name = Syntax.LastName(call.Expression);
        var arguments = call.ArgumentList.Arguments;
        var method = resolver.Model(call).GetSymbolInfo(call, query.CancellationToken).Symbol as IMethodSymbol;
        var isChanged = argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword);
        if (resolver.Index.Own(method?.ReducedFrom ?? method) is IMethodSymbol own)
        {
            var index = arguments.IndexOf(argument) + (method!.ReducedFrom is null ? 0 : 1);
            var value = Value.Nothing;
            foreach (var (body, owner) in Bodies(own, query))
            {
                foreach (var assignment in index < owner.Parameters.Length ? body.DescendantNodes().OfType<AssignmentExpressionSyntax>() : [])
                {
                    if (assignment.Left is IdentifierNameSyntax target && target.Identifier.ValueText == owner.Parameters[index].Name
                        && (!isChanged || resolver.Guards.IsReached(Value.Unknown(HoleReason.Parameter, target, owner.Parameters[index]), target, assignment)))
                    {
                        var assigned = resolver.Evaluate(assignment.Right, query);
                        value = value.Or(InTermsOf(own, owner, assignment.IsKind(SyntaxKind.AddAssignmentExpression) ? resolver.Evaluate(target, query).Concat(assigned) : assigned));
                    }
                }
            }

            return value.IsNothing && isChanged ? value : value.IsNothing ? Value.Unknown(HoleReason.Call, call) : Substitute(value, own, method, call, call.ArgumentList, Syntax.Receiver(call.Expression), query);
        }

        return name switch
        {
            "TryCreate" when arguments.Count == 3 && CreationValues.IsUri(resolver.Model(call), arguments[0].Expression, query) =>
                resolver.Evaluate(arguments[0].Expression, query).Over(resolver.Evaluate(arguments[1].Expression, query), CombineRule.Rfc3986),
            "TryCreate" when arguments.Count > 1 => resolver.Evaluate(arguments[0].Expression, query),
            "TryGetValue" or "TryDequeue" or "TryPop" or "TryTake" or "TryPeek" when Syntax.Receiver(call.Expression) is { } receiver => resolver.Evaluate(receiver, query),
            _ => Value.Unknown(HoleReason.Call, call),
        };
    }

    private Value Passed(ExpressionSyntax argument, MemberPath? path, Query query) =>
        path is null ? resolver.Evaluate(argument, query) : resolver.Member(argument, path, argument, query);

    private Value Return(IMethodSymbol method, IMethodSymbol own, InvocationExpressionSyntax invocation, ExpressionSyntax? receiver, Query query) =>
        Substitute(Returns(own, invocation, query), own, method, invocation, invocation.ArgumentList, receiver, query);

    /// <summary>What a method of this compilation returns, in terms of its parameters.</summary>
    public Value Returns(IMethodSymbol method, SyntaxNode usage, Query query)
    {
        var isFramed = query.This is not null && !method.IsStatic;
        if (!isFramed && _returns.TryGetValue(method, out var known))
        {
            return known;
        }

        if (!query.TryEnter(method, isKept: !isFramed))
        {
            return Value.Unknown(HoleReason.Recursion, usage);
        }

        var value = Value.Nothing;
        foreach (var (body, owner) in Bodies(method, query))
        {
            value = value.Or(InTermsOf(method, owner, resolver.Any(Syntax.Results(body), query)));
        }

        var isWhole = query.Leave(method);
        value = value.IsNothing ? Value.Unknown(HoleReason.Call, usage) : value;
        return isWhole && !isFramed ? _returns.GetOrAdd(method, value) : value;
    }

    /// <summary>The bodies that a call can reach: the method's own, and those of its overrides and implementations.</summary>
    private IEnumerable<(SyntaxNode Body, IMethodSymbol Owner)> Bodies(IMethodSymbol method, Query query)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            yield return (reference.GetSyntax(query.CancellationToken), method.PartialImplementationPart ?? method);
        }

        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
        {
            yield break;
        }

        var count = 0;
        foreach (var token in resolver.Index.Occurrences(method, query.CancellationToken))
        {
            if (token.Parent is MethodDeclarationSyntax declaration && declaration.Identifier == token
                && resolver.Model(declaration).GetDeclaredSymbol(declaration, query.CancellationToken) is { } other
                && !SymbolEqualityComparer.Default.Equals(other, method) && resolver.Index.Implements(other, method) && count++ < MaxImplementations)
            {
                yield return (declaration, other);
            }
        }
    }

    /// <summary>A value of one method in the parameters of another that has as many.</summary>
    private static Value InTermsOf(IMethodSymbol method, IMethodSymbol owner, Value value) => SymbolEqualityComparer.Default.Equals(method, owner) ? value
        : value.Select(template => Template.Create(
            template.Parts.Select(part => part is Hole { Parameter: { } parameter } hole && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner)
                ? hole with { Parameter = method.Parameters[parameter.Ordinal] }
                : part),
            template.Chain));

    private string? TypeName(ExpressionSyntax expression, Query query) => resolver.Model(expression).GetTypeInfo(expression, query.CancellationToken).Type?.Name;
}
