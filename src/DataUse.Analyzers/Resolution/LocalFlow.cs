using System.Collections.Concurrent;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// What a local variable or parameter can hold where it is used: the assignments that reach the use, read off the structure of the statements. Branches
/// that leave the method, or exclude the use, do not count; what a loop assigns behind the use does.
/// </summary>
internal sealed class LocalFlow(Resolver resolver)
{
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>> _names = new();
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<(IdentifierNameSyntax Target, Effect Effect)>> _effects = new(SymbolEqualityComparer.Default);

    public Value At(ISymbol variable, ExpressionSyntax usage, Query query)
    {
        if (variable.DeclaringSyntaxReferences.Length == 0)
        {
            return variable is IParameterSymbol implicitParameter ? resolver.Parameter(implicitParameter, usage, query) : Value.Unknown(HoleReason.Unassigned, usage);
        }

        var declaration = variable.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken);
        var scope = Scope(declaration);
        var isParameter = variable is IParameterSymbol;
        if (query.TryGetUse(usage, out var known))
        {
            return known!;
        }

        if (scope is null || declaration.SyntaxTree != usage.SyntaxTree || query.TryEnter(variable, usage.SpanStart) is not { } use)
        {
            return isParameter ? resolver.Parameter((IParameterSymbol)variable, usage, query) : Value.Unknown(HoleReason.Recursion, usage);
        }

        var value = Reaching(variable, declaration, scope, usage, query);
        if (query.Leave(variable, use))
        {
            query.Keep(usage, value);
        }

        return value;
    }

    /// <summary>The expressions whose value a local variable can hold where it is used; null when one of them is not an expression of its own.</summary>
    public IReadOnlyList<ExpressionSyntax>? Definitions(ISymbol variable, ExpressionSyntax usage, Query query)
    {
        if (variable.DeclaringSyntaxReferences.Length == 0)
        {
            return null;
        }

        var declaration = variable.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken);
        if (Scope(declaration) is not { } scope || declaration.SyntaxTree != usage.SyntaxTree)
        {
            return null;
        }

        var effects = Effects(variable, scope, usage, query);
        var killer = Killer(usage, declaration, effects);
        var definitions = new List<ExpressionSyntax>();
        if (killer is null && declaration is VariableDeclaratorSyntax declarator)
        {
            if (declarator.Initializer is { } initializer)
            {
                definitions.Add(initializer.Value);
            }
        }
        else if (killer is null)
        {
            return null;
        }

        foreach (var (_, effect) in effects)
        {
            if (effect is { Kind: EffectKind.Set, Node: AssignmentExpressionSyntax assignment } && assignment.SpanStart >= (killer?.SpanStart ?? 0) && Statements.Reaches(assignment, usage))
            {
                definitions.Add(assignment.Right);
            }
        }

        return definitions;
    }

    /// <summary>What is added to a variable's list before it is used, in order: an element or, from another list, several. Whether it is sure that it is added.</summary>
    public IEnumerable<(ExpressionSyntax Added, bool IsSure)> Additions(ISymbol variable, ExpressionSyntax usage, Query query)
    {
        if (variable.DeclaringSyntaxReferences.Length == 0 || Scope(variable.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken)) is not { } scope)
        {
            yield break;
        }

        foreach (var name in Names(scope)[variable.Name])
        {
            if (name.SpanStart < usage.SpanStart
                && name.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call }
                && Statements.Reaches(call, usage))
            {
                yield return (arguments[0].Expression, Statements.IsUnconditional(call, usage));
            }
        }
    }

    /// <summary>Assignments to members of a variable's object that can hold where the variable is used, the last ones last; an unconditional one ends those before it.</summary>
    public IReadOnlyList<(MemberPath Path, ExpressionSyntax Value)> MemberAssignments(ISymbol variable, ExpressionSyntax usage, Query query)
    {
        var assignments = new List<(MemberPath, ExpressionSyntax)>();
        if (variable.DeclaringSyntaxReferences.Length == 0 || Scope(variable.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken)) is not { } scope || scope.SyntaxTree != usage.SyntaxTree)
        {
            return assignments;
        }

        foreach (var name in Names(scope)[variable.Name])
        {
            if (name.SpanStart < usage.SpanStart && PathOf(name, query) is { } found && Statements.Reaches(found.Assignment, usage))
            {
                if (Statements.IsUnconditional(found.Assignment, usage))
                {
                    assignments.RemoveAll(earlier => earlier.Item1.Equals(found.Path));
                }

                assignments.Add((found.Path, found.Assignment.Right));
            }
        }

        return assignments;
    }

    /// <summary>What a method does to the object that a parameter holds, in the order of the text; what other methods that it gives the object do is left out.</summary>
    public IReadOnlyList<Effect> OnMembers(IParameterSymbol parameter, Query query)
    {
        var effects = new List<Effect>();
        if (parameter.DeclaringSyntaxReferences.Length > 0 && Scope(parameter.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken)) is { } scope)
        {
            foreach (var name in Names(scope)[parameter.Name])
            {
                if (name.Parent is MemberAccessExpressionSyntax && Effect.Of(name, resolver, query) is { } effect
                    && SymbolEqualityComparer.Default.Equals(resolver.Model(name).GetSymbolInfo(name, query.CancellationToken).Symbol, parameter))
                {
                    effects.Add(effect);
                }
            }
        }

        return effects;
    }

    /// <summary>The path of <c>variable.A.B = value</c>, from the variable's name.</summary>
    private (MemberPath Path, AssignmentExpressionSyntax Assignment)? PathOf(IdentifierNameSyntax variable, Query query)
    {
        MemberPath? path = null;
        ExpressionSyntax access = variable;
        while (access.Parent is MemberAccessExpressionSyntax next && next.Expression == access)
        {
            if (resolver.Index.Own(resolver.Model(next).GetSymbolInfo(next, query.CancellationToken).Symbol) is not { } member)
            {
                return null;
            }

            path = path is null ? new MemberPath(member, null) : path.Then(new MemberPath(member, null));
            access = next;
        }

        return path is not null && access.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == access ? (path, assignment) : null;
    }

    private ILookup<string, IdentifierNameSyntax> Names(SyntaxNode scope) =>
        _names.GetOrAdd(scope, s => s.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(n => n.Identifier.ValueText, StringComparer.Ordinal));

    private Value Reaching(ISymbol variable, SyntaxNode declaration, SyntaxNode scope, ExpressionSyntax usage, Query query)
    {
        var effects = Effects(variable, scope, usage, query);
        var captured = Function(usage) != Function(declaration) && !(variable is IParameterSymbol && Function(usage) == scope);
        var killer = captured ? null : Killer(usage, declaration, effects);
        var start = killer?.SpanStart ?? declaration.SpanStart;
        var value = killer is null ? Initial(variable, declaration, usage, query) : Value.Nothing;
        foreach (var (target, effect) in effects)
        {
            var position = effect.Node.SpanStart;
            if (captured)
            {
                value = effect.Apply(value, resolver, query, keep: effect.Kind != EffectKind.Place);
            }
            else if (position < start || (position > usage.SpanStart && !Statements.SharesLoop(effect.Node, usage, declaration)) || !Statements.Reaches(effect.Node, usage))
            {
                continue;
            }
            else
            {
                value = Statements.IsUnconditional(effect.Node, usage) && position < usage.SpanStart ? effect.Apply(value, resolver, query) : Perhaps(effect, target, value, usage, query);
            }
        }

        return value.IsNothing ? Value.Unknown(HoleReason.Unassigned, usage) : value;
    }

    /// <summary>The value after an effect that happens under a condition: what is known of the value may tell whether it does.</summary>
    private Value Perhaps(Effect effect, ExpressionSyntax target, Value value, ExpressionSyntax usage, Query query)
    {
        if (effect.Node.SpanStart > usage.SpanStart)
        {
            return effect.Apply(value, resolver, query, keep: true);
        }

        var (entering, passing) = resolver.Guards.Split(value, target, effect.Node, usage, query);
        return entering.IsNothing && !value.IsNothing ? value : passing.Or(effect.Apply(entering, resolver, query));
    }

    /// <summary>What the declaration gives the variable.</summary>
    private Value Initial(ISymbol variable, SyntaxNode declaration, ExpressionSyntax usage, Query query)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Initializer: { } initializer }:
                return resolver.Evaluate(initializer.Value, query).Via(StepKind.Local, declaration);
            case ForEachStatementSyntax loop:
                return resolver.Evaluate(loop.Expression, query).Via(StepKind.Local, loop.Expression);
            case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument } }:
                return resolver.Output(argument, call, query);
            case SingleVariableDesignationSyntax { Parent: PatternSyntax } designation when designation.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } test:
                return test.Pattern is DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax { PropertyPatternClause: null or { Subpatterns.Count: 0 } }
                    ? resolver.Evaluate(test.Expression, query)
                    : Value.Unknown(HoleReason.Expression, usage);
            case SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } group } designation:
                return Resolver.OrHole(resolver.Tuples.Component(assignment.Right, group.Variables.IndexOf(designation), query), usage);
            case SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } } group } designation:
                return Resolver.OrHole(resolver.Tuples.OfElements(loop.Expression, group.Variables.IndexOf(designation), query), usage);
            case ParameterSyntax when variable is IParameterSymbol parameter:
                return resolver.Parameter(parameter, usage, query);
            case VariableDeclaratorSyntax:
                return Value.Nothing;
            default:
                return Value.Unknown(HoleReason.Expression, usage);
        }
    }

    private List<(IdentifierNameSyntax Target, Effect Effect)> Effects(ISymbol variable, SyntaxNode scope, ExpressionSyntax usage, Query query)
    {
        var effects = new List<(IdentifierNameSyntax, Effect)>();
        foreach (var (target, effect) in _effects.GetOrAdd(variable, v => AllEffects(v, scope, query)))
        {
            if (target != usage && !effect.Node.Span.Contains(usage.Span))
            {
                effects.Add((target, effect));
            }
        }

        return effects;
    }

    private IReadOnlyList<(IdentifierNameSyntax Target, Effect Effect)> AllEffects(ISymbol variable, SyntaxNode scope, Query query)
    {
        var effects = new List<(IdentifierNameSyntax, Effect)>();
        foreach (var name in Names(scope)[variable.Name])
        {
            if (Effect.Of(name, resolver, query, isHandedOver: true) is { } effect
                && SymbolEqualityComparer.Default.Equals(resolver.Model(name).GetSymbolInfo(name, query.CancellationToken).Symbol, variable))
            {
                effects.Add((name, effect));
            }
        }

        return effects;
    }

    /// <summary>The last statement before the use that surely gives the variable a new value, whichever way is taken.</summary>
    private static StatementSyntax? Killer(SyntaxNode usage, SyntaxNode declaration, List<(IdentifierNameSyntax Target, Effect Effect)> effects)
    {
        var sets = new HashSet<SyntaxNode>(effects.Select(e => e.Effect).Where(e => e.Kind == EffectKind.Set).Select(e => e.Node));
        if (sets.Count == 0)
        {
            return null;
        }

        for (var node = usage; node.Parent is not null && node is not MemberDeclarationSyntax; node = node.Parent)
        {
            foreach (var statement in Statements.Before(node))
            {
                if (statement.Span.Contains(declaration.Span))
                {
                    return null;
                }

                if (Statements.Assigns(statement, sets))
                {
                    return statement;
                }
            }
        }

        return null;
    }

    /// <summary>The body in which all effects on a variable stand.</summary>
    private static SyntaxNode? Scope(SyntaxNode declaration)
    {
        if (declaration is ParameterSyntax)
        {
            return declaration.Ancestors().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        }

        return declaration.Ancestors().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
            or PropertyDeclarationSyntax or FieldDeclarationSyntax or CompilationUnitSyntax);
    }

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax or CompilationUnitSyntax);
}
