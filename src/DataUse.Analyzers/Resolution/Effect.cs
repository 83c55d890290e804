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

    /// <summary>Text is put behind the value: <c>+=</c>, <c>StringBuilder.Append</c>.</summary>
    Append,

    /// <summary>The collection gets one more element.</summary>
    Add,

    /// <summary>The object is given the place it stands for: <c>client.BaseAddress = …</c>.</summary>
    Place,

    /// <summary>A part of the URL or command line that the object stands for is set: <c>builder.Host = …</c>.</summary>
    Part,
}

/// <summary>What a piece of code does to the variable or member that it names.</summary>
internal sealed class Effect
{
    /// <summary>The property through which a process holds its command line.</summary>
    private const string StartInfo = "StartInfo";

    private readonly Func<Value, Resolver, Query, Value> _change;

    private Effect(EffectKind kind, SyntaxNode node, Func<Value, Resolver, Query, Value> change)
    {
        Kind = kind;
        Node = node;
        _change = change;
    }

    private Effect(EffectKind kind, SyntaxNode node, Func<Resolver, Query, Value> operand)
        : this(kind, node, (before, resolver, query) => kind switch
        {
            EffectKind.Append => before.Concat(operand(resolver, query)),
            EffectKind.Add => before.Or(operand(resolver, query)),
            EffectKind.Place => operand(resolver, query).Via(StepKind.BaseAddress, node),
            _ => operand(resolver, query).Via(StepKind.Local, node),
        })
    {
    }

    public EffectKind Kind { get; }

    /// <summary>The assignment, call or declaration.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The effect of the code around <paramref name="target"/>, an expression that names a variable or member; null when it only reads it.</summary>
    public static Effect? Of(ExpressionSyntax target, Resolver resolver, Query query)
    {
        switch (target.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment when assignment.Left == target:
                return new Effect(EffectKind.Set, assignment, (r, q) => r.Evaluate(assignment.Right, q));
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum when sum.Left == target:
                return new Effect(EffectKind.Append, sum, (r, q) => OrHole(r.Evaluate(sum.Right, q), sum.Right));
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax element } access when access.Expression == target && element.Left == access:
                return new Effect(EffectKind.Add, element, (r, q) => r.Evaluate(element.Right, q));
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Parent.Parent: InvocationExpressionSyntax call }:
                return new Effect(EffectKind.Set, call, (r, q) => Output(call, r, q));
            case MemberAccessExpressionSyntax access when access.Expression == target:
                return OfMember(access, access.Name, access, resolver, query);
            case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } conditional when conditional.Expression == target:
                return OfMember(binding, binding.Name, conditional, resolver, query);
            default:
                return null;
        }
    }

    /// <summary>What the out parameter of a call gives: the URL that is parsed, the element that is looked up.</summary>
    public static Value Output(InvocationExpressionSyntax call, Resolver resolver, Query query) => Syntax.LastName(call.Expression) switch
    {
        "TryCreate" when call.ArgumentList.Arguments.Count > 1 => resolver.Evaluate(call.ArgumentList.Arguments[0].Expression, query),
        "TryGetValue" when Syntax.Receiver(call.Expression) is { } receiver => resolver.Evaluate(receiver, query),
        _ => Value.Unknown(HoleReason.Call, call),
    };

    /// <summary>The value after the effect, which had <paramref name="before"/> before it; <paramref name="keep"/> says that the old value can still be there.</summary>
    public Value Apply(Value before, Resolver resolver, Query query, bool keep = false)
    {
        var after = _change(before, resolver, query);
        return keep ? before.Or(after) : after;
    }

    private static Effect? OfMember(ExpressionSyntax access, SimpleNameSyntax name, ExpressionSyntax whole, Resolver resolver, Query query)
    {
        switch (access.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == access:
                return resolver.Matcher.Assignment(assignment, name, resolver.Role, resolver.Model(assignment), query.CancellationToken) switch
                {
                    { Row.Part: not CommandPart.None and var part } => new Effect(EffectKind.Part, assignment, (before, r, q) => CommandValues.With(before, part, r.Commands.Text(assignment.Right, q))),
                    { } => new Effect(EffectKind.Place, assignment, (r, q) => r.Evaluate(assignment.Right, q)),
                    null when name.Identifier.ValueText is "Host" or "Path" or "Query" =>
                        new Effect(EffectKind.Part, assignment, (before, r, q) => StringFunctions.WithUriPart(r, before, name.Identifier.ValueText, assignment.Right, q)),
                    _ => null,
                };
            case MemberAccessExpressionSyntax next when next.Expression == access && name.Identifier.ValueText == StartInfo:
                return OfMember(next, next.Name, whole == access ? next : whole, resolver, query);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } added }
                when name.Identifier.ValueText == "ArgumentList":
                return new Effect(EffectKind.Part, added, (before, r, q) => CommandValues.Append(before, r.Commands.Word(arguments[0].Expression, q)));
            case InvocationExpressionSyntax call when call.Expression == access:
                return name.Identifier.ValueText switch
                {
                    "Append" or "AppendLine" or "AppendFormat" => new Effect(EffectKind.Append, Outermost(call), (r, q) => Appends(call, r, q)),
                    "Add" or "Enqueue" or "Push" or "TryAdd" or "Insert" or "AddLast" when call.ArgumentList.Arguments.Count > 0 =>
                        new Effect(EffectKind.Add, whole, (r, q) => r.Evaluate(call.ArgumentList.Arguments.Last().Expression, q)),
                    "AddRange" or "UnionWith" when call.ArgumentList.Arguments.Count > 0 =>
                        new Effect(EffectKind.Add, whole, (r, q) => r.Evaluate(call.ArgumentList.Arguments[0].Expression, q)),
                    _ => null,
                };
            default:
                return null;
        }
    }

    /// <summary>What <c>sb.Append(a).Append(b)</c> puts behind the builder's text.</summary>
    private static Value Appends(InvocationExpressionSyntax first, Resolver resolver, Query query)
    {
        var value = StringFunctions.Appended(resolver, Syntax.LastName(first.Expression)!, first.ArgumentList.Arguments, query);
        for (SyntaxNode node = first; node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == node; node = next)
        {
            if (Syntax.LastName(next.Expression) is not ("Append" or "AppendLine" or "AppendFormat"))
            {
                break;
            }

            value = value.Concat(StringFunctions.Appended(resolver, Syntax.LastName(next.Expression)!, next.ArgumentList.Arguments, query));
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

    private static Value OrHole(Value value, ExpressionSyntax expression) => value.IsNothing ? Value.Unknown(HoleReason.Unassigned, expression) : value;
}
