using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// What members of one object hold: of a request that is filled here and sent there, of options that are created for one client. Where the object is not
/// known, a member holds what any object of the type is given.
/// </summary>
internal sealed class ObjectValues(Resolver resolver, MemberValues members, LocalFlow locals)
{
    /// <summary>The value of an instance field or property of this compilation where it is read.</summary>
    public Value Member(ExpressionSyntax access, ISymbol member, Query query)
    {
        var receiver = Syntax.Receiver(access);
        if (receiver is null or ThisExpressionSyntax or BaseExpressionSyntax)
        {
            return query.This is { } creation && OfCreation(creation, new MemberPath(member, null), access, query) is { } own ? own : Any(member, access, query);
        }

        var any = Any(member, access, query);
        return any.Templates.Length > 1 ? Member(receiver, new MemberPath(member, null), access, query) : any;
    }

    /// <summary>What is at the end of a path from the object that an expression gives.</summary>
    public Value Member(ExpressionSyntax receiver, MemberPath path, ExpressionSyntax usage, Query query)
    {
        if (!query.TryEnter())
        {
            return Value.Unknown(HoleReason.Limit, usage);
        }

        try
        {
            return OfObject(receiver, path, usage, query) ?? Any(path.Last, usage, query);
        }
        finally
        {
            query.Leave();
        }
    }

    /// <summary>A value in which what no caller passes is what any object holds.</summary>
    public Value Settle(Value value, Query query)
    {
        if (!value.Templates.Any(t => t.Parts.Any(p => p is Hole { Path: not null })))
        {
            return value;
        }

        var settled = Value.Nothing;
        foreach (var template in value.Templates)
        {
            var one = Value.Of(Template.Empty.WithChain(template.Chain));
            foreach (var part in template.Parts)
            {
                one = one.Concat(part is Hole { Path: { } path, Expression: ExpressionSyntax usage } ? Any(path.Last, usage, query) : Value.Of(Template.Of(part)));
            }

            settled = settled.Or(one);
        }

        return settled;
    }

    private Value Any(ISymbol member, ExpressionSyntax usage, Query query) =>
        member is IFieldSymbol field ? members.Field(field, usage, query) : members.Property((IPropertySymbol)member, usage, query);

    /// <summary>The value at the end of a path, or null when the object is not known.</summary>
    private Value? OfObject(ExpressionSyntax expression, MemberPath path, ExpressionSyntax usage, Query query)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return OfObject(parenthesized.Expression, path, usage, query);
            case AwaitExpressionSyntax awaited:
                return OfObject(awaited.Expression, path, usage, query);
            case CastExpressionSyntax cast:
                return OfObject(cast.Expression, path, usage, query);
            case PostfixUnaryExpressionSyntax suppressed:
                return OfObject(suppressed.Operand, path, usage, query);
            case ConditionalExpressionSyntax choice when OfObject(choice.WhenTrue, path, usage, query) is { } one && OfObject(choice.WhenFalse, path, usage, query) is { } other:
                return one.Or(other);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when OfObject(coalesce.Left, path, usage, query) is { } one && OfObject(coalesce.Right, path, usage, query) is { } other:
                return one.Or(other);
            case BaseObjectCreationExpressionSyntax creation:
                return OfCreation(creation, path, usage, query);
            case WithExpressionSyntax with:
                return OfInitializer(with.Initializer, path, usage, query) ?? OfObject(with.Expression, path, usage, query);
            case InvocationExpressionSyntax invocation:
                return OfCall(invocation, path, usage, query);
            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                return OfName(expression, path, usage, query);
            default:
                return null;
        }
    }

    private Value? OfName(ExpressionSyntax name, MemberPath path, ExpressionSyntax usage, Query query)
    {
        switch (resolver.Model(name).GetSymbolInfo(name, query.CancellationToken).Symbol)
        {
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } } parameter:
                return Assigned(parameter, name, path, usage, query) ?? Value.OfParameter((IParameterSymbol)parameter.OriginalDefinition, path, usage);
            case ILocalSymbol local:
                return OfVariable(local, name, path, usage, query);
            case IPropertySymbol or IFieldSymbol when name is MemberAccessExpressionSyntax access
                && resolver.Index.Own(resolver.Model(name).GetSymbolInfo(name, query.CancellationToken).Symbol) is { IsStatic: false } member:
                return OfObject(access.Expression, new MemberPath(member, path), usage, query);
            default:
                return null;
        }
    }

    private Value? OfVariable(ILocalSymbol variable, ExpressionSyntax name, MemberPath path, ExpressionSyntax usage, Query query)
    {
        if (Assigned(variable, name, path, usage, query) is { } assigned)
        {
            return assigned;
        }

        if (!query.TryEnter(variable))
        {
            return null;
        }

        Value? value = null;
        foreach (var definition in locals.Definitions(variable, name, query) ?? [])
        {
            if (OfObject(definition, path, usage, query) is not { } one)
            {
                value = null;
                break;
            }

            value = value is null ? one : value.Or(one);
        }

        query.Leave(variable);
        return value;
    }

    /// <summary>What is assigned to the member through the variable before it is used: <c>request.Query.Url = …</c>.</summary>
    private Value? Assigned(ISymbol variable, ExpressionSyntax name, MemberPath path, ExpressionSyntax usage, Query query)
    {
        Value? value = null;
        foreach (var (assignedPath, expression) in locals.MemberAssignments(variable, name, query))
        {
            if (Behind(assignedPath, path) is { } rest)
            {
                var one = rest.IsWhole ? resolver.Evaluate(expression, query) : Member(expression, rest.Behind!, usage, query);
                value = value is null ? one : value.Or(one);
            }
        }

        return value;
    }

    private Value? OfCall(InvocationExpressionSyntax invocation, MemberPath path, ExpressionSyntax usage, Query query)
    {
        var method = resolver.Model(invocation).GetSymbolInfo(invocation, query.CancellationToken).Symbol as IMethodSymbol;
        if (resolver.Index.Own(method?.ReducedFrom ?? method) is not IMethodSymbol own || own.IsAbstract || own.DeclaringSyntaxReferences.Length == 0 || !query.TryEnter(own))
        {
            return null;
        }

        Value? value = null;
        foreach (var result in Syntax.Results(own.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken)))
        {
            if (OfObject(result, path, usage, query) is not { } one)
            {
                value = null;
                break;
            }

            value = value is null ? one : value.Or(one);
        }

        query.Leave(own);
        return value is null ? null : resolver.Substitute(value, own, method!, invocation, invocation.ArgumentList, Syntax.Receiver(invocation.Expression), query);
    }

    /// <summary>The member of the object that one creation makes: from its initializer, else from the constructor with this creation's arguments, else from the declaration.</summary>
    private Value? OfCreation(BaseObjectCreationExpressionSyntax creation, MemberPath path, ExpressionSyntax usage, Query query)
    {
        if (OfInitializer(creation.Initializer, path, usage, query) is { } initial)
        {
            return initial;
        }

        if (resolver.Index.Own(resolver.Model(creation).GetSymbolInfo(creation, query.CancellationToken).Symbol) is not IMethodSymbol constructor || !query.TryEnter(path.Member))
        {
            return null;
        }

        var arguments = new Dictionary<IParameterSymbol, Value>(SymbolEqualityComparer.Default);
        foreach (var parameter in constructor.Parameters)
        {
            arguments[parameter] = query.This == creation && query.Binding(parameter) is { } known ? known
                : resolver.Argument(parameter, constructor, creation, creation.ArgumentList, query);
        }

        var frame = query.Enter(creation, arguments);
        var result = OfConstructor(constructor, path, usage, query) ?? OfDeclaration(constructor.ContainingType, path, usage, query);
        query.Leave(frame);
        query.Leave(path.Member);
        return result;
    }

    private Value? OfInitializer(InitializerExpressionSyntax? initializer, MemberPath path, ExpressionSyntax usage, Query query)
    {
        foreach (var assignment in initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (resolver.Index.AreSame(resolver.Model(assignment).GetSymbolInfo(assignment.Left, query.CancellationToken).Symbol, path.Member))
            {
                var outer = query.Enter(null, []);
                var value = path.Rest is null ? resolver.Evaluate(assignment.Right, query) : Member(assignment.Right, path.Rest, usage, query);
                query.Leave(outer);
                return value;
            }
        }

        return null;
    }

    /// <summary>What a constructor assigns to the member, or the one that it calls.</summary>
    private Value? OfConstructor(IMethodSymbol constructor, MemberPath path, ExpressionSyntax usage, Query query)
    {
        if (constructor.DeclaringSyntaxReferences.Length == 0 || constructor.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken) is not ConstructorDeclarationSyntax declaration)
        {
            return null;
        }

        Value? value = null;
        var body = declaration.Body ?? (SyntaxNode?)declaration.ExpressionBody;
        foreach (var assignment in body?.DescendantNodes().OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (assignment.Left is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && resolver.Index.AreSame(resolver.Model(assignment).GetSymbolInfo(assignment.Left, query.CancellationToken).Symbol, path.Member))
            {
                var one = path.Rest is null ? resolver.Evaluate(assignment.Right, query) : Member(assignment.Right, path.Rest, usage, query);
                value = value is null ? one : value.Or(one);
            }
        }

        if (value is not null || declaration.Initializer is not { } chained
            || resolver.Index.Own(resolver.Model(chained).GetSymbolInfo(chained, query.CancellationToken).Symbol) is not IMethodSymbol called || !query.TryEnter(called))
        {
            return value;
        }

        var arguments = called.Parameters.Select(p => new KeyValuePair<IParameterSymbol, Value>(p, resolver.Argument(p, called, chained, chained.ArgumentList, query))).ToList();
        var frame = query.Enter(query.This, arguments);
        value = OfConstructor(called, path, usage, query);
        query.Leave(frame);
        query.Leave(called);
        return value;
    }

    /// <summary>What the member's declaration gives it, in the type that is created or the nearest one below the member's own.</summary>
    private Value? OfDeclaration(INamedTypeSymbol type, MemberPath path, ExpressionSyntax usage, Query query)
    {
        if (path.Rest is not null)
        {
            return null;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(path.Member.Name))
            {
                if (resolver.Index.Own(candidate) is { } own && (resolver.Index.AreSame(own, path.Member) || resolver.Index.Implements(own, path.Member)))
                {
                    var value = Value.Nothing;
                    foreach (var reference in own.DeclaringSyntaxReferences)
                    {
                        value = value.Or(members.Declared(reference.GetSyntax(query.CancellationToken), query));
                    }

                    return value.IsNothing ? Value.Unknown(HoleReason.Unassigned, usage) : value;
                }
            }
        }

        return null;
    }

    /// <summary>Whether one path is the other, or its beginning; then with what is behind it.</summary>
    private (bool IsWhole, MemberPath? Behind)? Behind(MemberPath beginning, MemberPath path)
    {
        if (!resolver.Index.AreSame(beginning.Member, path.Member))
        {
            return null;
        }

        return (beginning.Rest, path.Rest) switch
        {
            (null, null) => (true, null),
            (null, { } rest) => (false, rest),
            ({ } next, { } rest) => Behind(next, rest),
            _ => null,
        };
    }
}
