using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What creations give, and what is passed where objects are created.</summary>
internal sealed class CreationValues(Resolver resolver)
{
    /// <summary>What the creation of an object gives: the place that it stands for.</summary>
    public Value Of(BaseObjectCreationExpressionSyntax creation, Query query)
    {
        var model = resolver.Model(creation);
        var type = model.GetTypeInfo(creation, query.CancellationToken).Type;
        var arguments = creation.ArgumentList?.Arguments ?? default;
        Value? value = null;
        if (resolver.Matcher.Creation(creation, resolver.Role, model, query.CancellationToken) is { } use)
        {
            value = use.Row.StartsEmpty && use.Place is null ? Value.Empty : resolver.Place(use, query);
        }
        else if (type?.Name is "Uri" or "UriBuilder" or "StringBuilder" && type.ContainingNamespace?.Name is "System" or "Text")
        {
            value = arguments.Count == 0 ? Value.Empty
                : type.Name == "Uri" && arguments.Count > 1 && IsUri(model, arguments[0].Expression, query)
                    ? resolver.Evaluate(arguments[0].Expression, query).Over(resolver.Evaluate(arguments[1].Expression, query), CombineRule.Rfc3986)
                : type.Name == "UriBuilder" && arguments.Count > 1 ? StringFunctions.UriOfParts(resolver, arguments, query)
                : resolver.Evaluate(arguments[0].Expression, query);
        }

        else if (type?.Name is "Lazy" or "AsyncLazy" && arguments.Count > 0)
        {
            value = resolver.Evaluate(arguments[0].Expression, query);
        }

        if (creation.Initializer is { } initializer)
        {
            value = Initialized(value, initializer, query);
        }

        return value ?? (type is { TypeKind: TypeKind.Class or TypeKind.Struct } && type.AllInterfaces.Any(i => i.Name == "IEnumerable") && arguments.Count == 1
            ? resolver.Evaluate(arguments[0].Expression, query)
            : Value.Unknown(HoleReason.Expression, creation));
    }

    /// <summary>What a constructor's parameter brings: what objects are created with, or the client that is injected.</summary>
    public Value Parameter(IParameterSymbol parameter, IMethodSymbol constructor, SyntaxNode usage, Query query)
    {
        var value = Value.Nothing;
        foreach (var (arguments, target) in Resolution.Creations.Of(constructor, resolver.Index, query.CancellationToken))
        {
            value = value.Or(resolver.Argument(parameter, target, usage, arguments, query));
        }

        return !value.IsNothing ? value
            : parameter.Type.Name == "HttpClient" ? resolver.Clients.Typed(constructor.ContainingType, usage, query)
            : Value.Unknown(HoleReason.Injected, usage);
    }

    /// <summary>Whether an expression is a <c>Uri</c>.</summary>
    public static bool IsUri(SemanticModel model, ExpressionSyntax expression, Query query) =>
        model.GetTypeInfo(expression, query.CancellationToken).Type?.Name == "Uri";

    private Value Initialized(Value? value, InitializerExpressionSyntax initializer, Query query)
    {
        if (initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            return (value ?? Value.Nothing).Or(resolver.Any(initializer.Expressions, query));
        }

        var elements = Value.Nothing;
        foreach (var expression in initializer.Expressions)
        {
            if (expression is not AssignmentExpressionSyntax assignment)
            {
                continue;
            }

            if (assignment.Left is ImplicitElementAccessSyntax)
            {
                elements = elements.Or(resolver.Evaluate(assignment.Right, query));
            }
            else if (assignment.Left is SimpleNameSyntax name
                && resolver.Matcher.Assignment(assignment, name, resolver.Role, resolver.Model(assignment), query.CancellationToken) is { } use)
            {
                value = use.Row.Part != CommandPart.None ? CommandValues.With(value ?? Value.Empty, use.Row.Part, resolver.Commands.Text(assignment.Right, query))
                    : assignment.Right is InitializerExpressionSyntax nested ? Initialized(value, nested, query)
                    : resolver.Evaluate(assignment.Right, query).Via(StepKind.BaseAddress, assignment);
            }
            else if (value is not null && assignment.Left is SimpleNameSyntax part)
            {
                value = UriFunctions.Set(value, part.Identifier.ValueText, Resolver.OrHole(resolver.Evaluate(assignment.Right, query), assignment.Right));
            }
        }

        return elements.IsNothing ? value ?? Value.Unknown(HoleReason.Expression, initializer.Parent) : elements;
    }
}
