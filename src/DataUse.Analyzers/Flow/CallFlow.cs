using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>What calls and functions do with data: take it into their bodies, give it back, put it elsewhere, or end it.</summary>
internal sealed class CallFlow(FlowSearch search, Resolver resolver, CancellationToken cancellationToken)
{
    private readonly SinkMatcher _sinks = new(resolver, cancellationToken);

    /// <summary>A member of what has the data is looked at, or called.</summary>
    public void Access(ExpressionSyntax access, SimpleNameSyntax? name, Frame? frame)
    {
        if (name is not null && access.Parent is InvocationExpressionSyntax call && call.Expression == access)
        {
            Call(call, name, frame);
        }
        else if ((name is null || !Handing.Tells(name.Identifier.ValueText)) && !(access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access))
        {
            search.Carry(access, frame);
        }
    }

    /// <summary>A method of what has the data is called.</summary>
    private void Call(InvocationExpressionSyntax call, SimpleNameSyntax name, Frame? frame)
    {
        if (_sinks.At(name.Identifier, null) is { } sink)
        {
            search.Reach(sink);
            return;
        }

        var method = search.Bound(call) as IMethodSymbol;
        if (method?.ReducedFrom is { } extension && resolver.Index.Own(extension) is IMethodSymbol own)
        {
            search.Enter(call, own, 0, frame);
            return;
        }

        if (Handing.Tells(name.Identifier.ValueText) || _sinks.IsRead(name.Identifier))
        {
            return;
        }

        Lambdas(call, frame);
        if (Handing.Empties(name.Identifier.ValueText))
        {
            foreach (var argument in call.ArgumentList.Arguments)
            {
                search.Put(argument.Expression, frame);
            }
        }

        if (!Handing.GivesNothing(method))
        {
            search.Carry(call, frame);
        }
    }

    /// <summary>Data is passed to a call or creation.</summary>
    public void Pass(ArgumentSyntax argument, Frame? frame)
    {
        switch (argument.Parent)
        {
            case TupleExpressionSyntax tuple:
                search.Carry(tuple, frame);
                break;
            case ArgumentListSyntax { Parent: InvocationExpressionSyntax call }:
                PassToCall(call, argument, frame);
                break;
            case ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation }:
                PassToCreation(creation, argument, frame);
                break;
            case ArgumentListSyntax { Parent: (ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax) and var chained }:
                if (resolver.Index.Own(resolver.Model(chained).GetSymbolInfo(chained, cancellationToken).Symbol) is IMethodSymbol constructor && Parameter(constructor, argument) is { } parameter)
                {
                    search.Hold(parameter, 0, frame);
                }

                break;
        }
    }

    private void PassToCreation(BaseObjectCreationExpressionSyntax creation, ArgumentSyntax argument, Frame? frame)
    {
        var name = creation is ObjectCreationExpressionSyntax { Type: var type } ? Syntax.NameToken(type) : creation.NewKeyword;
        if (name.Parent is SimpleNameSyntax)
        {
            if (_sinks.At(name, argument) is { } sink)
            {
                search.Reach(sink);
                return;
            }

            if (_sinks.IsRead(name))
            {
                return;
            }
        }

        if (resolver.Index.Own(search.Bound(creation)) is IMethodSymbol constructor && Parameter(constructor, argument) is { } parameter)
        {
            search.Enter(creation, constructor, parameter.Ordinal, frame);
        }

        search.Carry(creation, frame);
    }

    private void PassToCall(InvocationExpressionSyntax call, ArgumentSyntax argument, Frame? frame)
    {
        var name = Syntax.NameOf(call.Expression);
        if (name is null or { Identifier.ValueText: "nameof" })
        {
            return;
        }

        if (_sinks.At(name.Identifier, argument) is { } sink)
        {
            search.Reach(sink);
            return;
        }

        if (_sinks.IsRead(name.Identifier))
        {
            return;
        }

        var method = search.Bound(call) as IMethodSymbol;
        if (resolver.Index.Own(method?.ReducedFrom ?? method) is IMethodSymbol own)
        {
            if (method is not null && Parameter(method, argument) is { } parameter)
            {
                search.Enter(call, own, parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1), frame);
            }

            return;
        }

        var receiver = Syntax.Receiver(call.Expression);
        var type = method?.ContainingType.Name ?? (receiver is SimpleNameSyntax simple ? simple.Identifier.ValueText : null);
        if (Handing.Onlooks(type))
        {
            return;
        }

        Lambdas(call, frame);
        if (type is not null && Handing.File(type, name.Identifier.ValueText) is { } file && Arguments.At(call.ArgumentList, file, ["path"]) is { } path)
        {
            search.Put(path, frame);
        }
        else if (receiver is not null && Handing.Collects(name.Identifier.ValueText))
        {
            search.Put(receiver, frame);
        }

        foreach (var output in call.ArgumentList.Arguments.Where(a => a.RefKindKeyword.IsKind(SyntaxKind.OutKeyword)))
        {
            search.Put(output.Expression, frame);
        }

        if (!Handing.GivesNothing(method))
        {
            search.Carry(call, frame);
        }
    }

    /// <summary>The functions that a call is given work on the data.</summary>
    private void Lambdas(InvocationExpressionSyntax call, Frame? frame)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is AnonymousFunctionExpressionSyntax lambda && resolver.Model(lambda).GetSymbolInfo(lambda, cancellationToken).Symbol is IMethodSymbol function)
            {
                foreach (var parameter in function.Parameters.Where(p => p.Type.SpecialType != SpecialType.System_Int32 && p.Type.Name != "CancellationToken"))
                {
                    search.Hold(parameter, 0, frame);
                }
            }
            else if (argument.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax
                && resolver.Index.Own(resolver.Model(argument).GetSymbolInfo(argument.Expression, cancellationToken).Symbol) is IMethodSymbol { Parameters.Length: > 0 } group)
            {
                search.Enter(call, group, 0, frame);
            }
        }
    }

    /// <summary>What a function gives back is what the call gives that it is passed to, as with <c>Select</c> and <c>Task.Run</c>.</summary>
    public void Result(AnonymousFunctionExpressionSyntax lambda, Frame? frame)
    {
        if (lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && search.Bound(call) is var method && !Handing.GivesNothing(method as IMethodSymbol)
            && (resolver.Index.Own(method) is null || method is IMethodSymbol { IsGenericMethod: true }))
        {
            search.Carry(call, frame);
        }
    }

    /// <summary>The data goes back to the call by which it came, or to all callers when the read is in the method.</summary>
    public void Return(ExpressionSyntax node, Frame? frame)
    {
        var function = node.FirstAncestorOrSelf<SyntaxNode>(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        if (function is AnonymousFunctionExpressionSyntax lambda)
        {
            Result(lambda, frame);
            return;
        }

        if (function is MethodDeclarationSyntax declaration && _sinks.OfResults(declaration) is { } sink)
        {
            search.Reach(sink);
        }

        var symbol = function is null ? null : resolver.Model(function).GetDeclaredSymbol(function, cancellationToken);
        if (symbol is IPropertySymbol property)
        {
            search.Hold(property, 0, null);
        }

        if (symbol is not IMethodSymbol method)
        {
            return;
        }

        if (frame is not null && SymbolEqualityComparer.Default.Equals(frame.Method, method))
        {
            search.Carry(frame.Call, frame.Outer);
        }
        else if (frame is null || method.MethodKind == MethodKind.LocalFunction)
        {
            foreach (var call in search.CallsOf(method))
            {
                search.Carry(call, frame);
            }
        }
    }

    /// <summary>The parameter that an argument is for.</summary>
    private static IParameterSymbol? Parameter(IMethodSymbol method, ArgumentSyntax argument)
    {
        if (argument.NameColon is { } colon)
        {
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == colon.Name.Identifier.ValueText);
        }

        var position = ((BaseArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        return position < method.Parameters.Length ? method.Parameters[position]
            : method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1].IsParams ? method.Parameters[method.Parameters.Length - 1]
            : null;
    }
}
