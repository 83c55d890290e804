using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

internal enum EffectKind
{
    /// <summary>The variable gets another value.</summary>
    Set,

    /// <summary>The value is added to: text behind it, one more element, a part of a URL, a value where it had none.</summary>
    Change,

    /// <summary>The object is given the place it stands for: <c>client.BaseAddress = …</c>.</summary>
    Place,
}

/// <summary>What a piece of code does to the variable or member that it names.</summary>
internal sealed class Effect
{
    /// <summary>The property through which a process holds its command line.</summary>
    private const string StartInfo = "StartInfo";

    private readonly Func<Value, Resolver, Query, Value> _after;

    private Effect(EffectKind kind, SyntaxNode node, Func<Value, Resolver, Query, Value> after)
    {
        Kind = kind;
        Node = node;
        _after = after;
    }

    public EffectKind Kind { get; }

    /// <summary>The assignment, call or declaration.</summary>
    public SyntaxNode Node { get; }

    /// <summary>
    /// The effect of the code around <paramref name="target"/>, an expression that names a variable or member; null when it only reads it.
    /// <paramref name="isHandedOver"/> says that a method that is given the object counts, which may fill it.
    /// </summary>
    public static Effect? Of(ExpressionSyntax target, Resolver resolver, Query query, bool isHandedOver = false)
    {
        switch (target.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Left == target:
                return Set(assignment, (r, q) => r.Evaluate(assignment.Right, q));
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment when assignment.Left == target:
                return new Effect(EffectKind.Change, assignment, (before, r, q) => before.Or(r.Evaluate(assignment.Right, q).Via(StepKind.Local, assignment)));
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum when sum.Left == target:
                return new Effect(EffectKind.Change, sum, (before, r, q) => before.Concat(Resolver.OrHole(r.Evaluate(sum.Right, q), sum.Right)));
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax element } access when access.Expression == target && element.Left == access:
                return Add(element, element.Right);
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Parent.Parent: InvocationExpressionSyntax call } argument:
                return Set(call, (r, q) => r.Output(argument, call, q));
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent.Parent: InvocationExpressionSyntax call } argument:
                return new Effect(EffectKind.Change, call, (before, r, q) => before.Or(r.Output(argument, call, q).Via(StepKind.Local, call)));
            case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax apart } tuple } argument when apart.Left == tuple:
                return Set(apart, (r, q) => Resolver.OrHole(r.Tuples.Component(apart.Right, tuple.Arguments.IndexOf(argument), q), apart.Right));
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.None, Parent.Parent: InvocationExpressionSyntax call } argument when isHandedOver:
                return OfMethod(argument, call, resolver, query);
            case MemberAccessExpressionSyntax access when access.Expression == target:
                return OfMember(access, access.Name, access, resolver, query);
            case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } conditional when conditional.Expression == target:
                return OfMember(binding, binding.Name, conditional, resolver, query);
            default:
                return null;
        }
    }

    /// <summary>The value after the effect, which had <paramref name="before"/> before it; <paramref name="keep"/> says that the old value can still be there.</summary>
    public Value Apply(Value before, Resolver resolver, Query query, bool keep = false)
    {
        var after = _after(before, resolver, query);
        return keep ? before.Or(after) : after;
    }

    /// <summary>What a method of this compilation does to the object that it is given: <c>Configure(client)</c>. What it hands on is not looked at.</summary>
    private static Effect? OfMethod(ArgumentSyntax argument, InvocationExpressionSyntax call, Resolver resolver, Query query)
    {
        if (resolver.Model(call).GetSymbolInfo(call, query.CancellationToken).Symbol is not IMethodSymbol method || resolver.Index.Own(method.ReducedFrom ?? method) is not IMethodSymbol { IsAbstract: false } own
            || method.Parameters.FirstOrDefault(parameter => Arguments.For(parameter, call.ArgumentList) == argument.Expression) is not { Type: { IsReferenceType: true, SpecialType: SpecialType.None } } passed
            || resolver.Locals.OnMembers(own.Parameters[passed.Ordinal + own.Parameters.Length - method.Parameters.Length], query) is not { Count: > 0 } effects)
        {
            return null;
        }

        return new Effect(effects.Any(effect => effect.Kind == EffectKind.Place) ? EffectKind.Place : EffectKind.Change, call, (before, r, q) =>
        {
            if (!q.TryEnter(own))
            {
                return before;
            }

            var value = before;
            foreach (var effect in effects)
            {
                value = effect.Apply(value, r, q, keep: effect.Kind != EffectKind.Place && !Statements.IsFirst(effect.Node));
            }

            q.Leave(own);
            return r.Substitute(value, own, method, call, call.ArgumentList, null, q);
        });
    }

    private static Effect? OfMember(ExpressionSyntax access, SimpleNameSyntax name, ExpressionSyntax whole, Resolver resolver, Query query)
    {
        switch (access.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == access:
                return resolver.Matcher.Assignment(assignment, name, resolver.Role, resolver.Model(assignment), query.CancellationToken) switch
                {
                    { Row.Part: not CommandPart.None and var part } => new Effect(EffectKind.Change, assignment, (before, r, q) => CommandValues.With(before, part, r.Commands.Text(assignment.Right, q))),
                    { } => new Effect(EffectKind.Place, assignment, (_, r, q) => r.Evaluate(assignment.Right, q).Via(StepKind.BaseAddress, assignment)),
                    null when UriFunctions.IsPart(name.Identifier.ValueText) && resolver.Model(access).GetTypeInfo(Syntax.Receiver(access)!, query.CancellationToken).Type?.Name is "UriBuilder" or "Url" =>
                        new Effect(EffectKind.Change, assignment, (before, r, q) => UriFunctions.Set(before, name.Identifier.ValueText, Resolver.OrHole(r.Evaluate(assignment.Right, q), assignment.Right))),
                    _ => null,
                };
            case MemberAccessExpressionSyntax next when next.Expression == access && name.Identifier.ValueText == StartInfo:
                return OfMember(next, next.Name, whole == access ? next : whole, resolver, query);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } added }
                when name.Identifier.ValueText == "ArgumentList":
                return new Effect(EffectKind.Change, added, (before, r, q) => CommandValues.Append(before, r.Commands.Word(arguments[0].Expression, q)));
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddRange", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } lists } added }
                when name.Identifier.ValueText == "ArgumentList":
                return new Effect(EffectKind.Change, added, (before, r, q) => CommandValues.Append(before, r.Commands.Text(lists[0].Expression, q)));
            case InvocationExpressionSyntax call when call.Expression == access:
                return name.Identifier.ValueText switch
                {
                    "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" => OfBuilder(call),
                    "Insert" or "Replace" or "Clear" when resolver.Model(access).GetTypeInfo(Syntax.Receiver(access)!, query.CancellationToken).Type?.Name == "StringBuilder" => OfBuilder(call),
                    "Add" or "Enqueue" or "Push" or "TryAdd" or "Insert" or "AddLast" when call.ArgumentList.Arguments.Count > 0 =>
                        Add(whole, call.ArgumentList.Arguments.Last().Expression),
                    "AddRange" or "UnionWith" when call.ArgumentList.Arguments.Count > 0 =>
                        Add(whole, call.ArgumentList.Arguments[0].Expression),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static Effect Set(SyntaxNode node, Func<Resolver, Query, Value> value) => new(EffectKind.Set, node, (_, r, q) => value(r, q).Via(StepKind.Local, node));

    private static Effect Add(SyntaxNode node, ExpressionSyntax element) => new(EffectKind.Change, node, (before, r, q) => before.Or(r.Evaluate(element, q)));

    private static Effect OfBuilder(InvocationExpressionSyntax call) => new(EffectKind.Change, Outermost(call), (before, r, q) => Built(call, before, r, q));

    /// <summary>What a string builder holds after <c>sb.Append(a).Append(b)</c>.</summary>
    private static Value Built(InvocationExpressionSyntax first, Value before, Resolver resolver, Query query)
    {
        var value = before;
        for (var call = first; call is not null; call = call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call ? next : null)
        {
            if (StringFunctions.Built(resolver, value, Syntax.LastName(call.Expression)!, call.ArgumentList.Arguments, query) is not { } after)
            {
                break;
            }

            value = after;
        }

        return value;
    }

    private static InvocationExpressionSyntax Outermost(InvocationExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            call = next;
        }

        return call;
    }
}
