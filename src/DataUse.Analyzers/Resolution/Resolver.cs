using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// Derives what an expression can be, in this compilation, from the expression outward: only what a recognised call asks for is looked at. What cannot
/// be derived is a hole that says why.
/// </summary>
internal sealed class Resolver
{
    private readonly MemberValues _members;
    private readonly CallValues _calls;
    private readonly ObjectValues _objects;
    private readonly SequenceValues _sequences;

    public Resolver(CompilationIndex index, ApiMatcher matcher, Func<SyntaxTree, AppSettings> settings)
        : this(index, matcher, new Callers(index), settings, ApiRole.Value) => Verbs = new Resolver(index, matcher, Callers, settings, ApiRole.Verb);

    private Resolver(CompilationIndex index, ApiMatcher matcher, Callers callers, Func<SyntaxTree, AppSettings> settings, ApiRole role)
    {
        Verbs = this;
        Role = role;
        Index = index;
        Matcher = matcher;
        Callers = callers;
        Clients = new ClientRegistrations(this);
        Settings = new SettingValues(this, settings);
        Options = new OptionValues(this, Settings, settings);
        _members = new MemberValues(this);
        _calls = new CallValues(this);
        Locals = new LocalFlow(this);
        _objects = new ObjectValues(this, _members, Locals);
        Creations = new CreationValues(this);
        _sequences = new SequenceValues(this);
        Tuples = new TupleValues(this);
        Guards = new Guards(this);
        Commands = new CommandValues(this);
    }

    /// <summary>What objects stand for: <see cref="ApiRole.Value"/> for the place of a request, <see cref="ApiRole.Verb"/> for its HTTP method.</summary>
    public ApiRole Role { get; }

    /// <summary>Derives HTTP methods, over the same code and along the same ways.</summary>
    public Resolver Verbs { get; }

    public CompilationIndex Index { get; }

    public ApiMatcher Matcher { get; }

    public Callers Callers { get; }

    public ClientRegistrations Clients { get; }

    public SettingValues Settings { get; }

    public OptionValues Options { get; }

    public LocalFlow Locals { get; }

    public CommandValues Commands { get; }

    public CreationValues Creations { get; }

    public Guards Guards { get; }

    public TupleValues Tuples { get; }

    /// <summary>What a use of a modelled member says: the address that is read, or the address or HTTP method that the result stands for.</summary>
    public Value Place(ApiUse use, Query query)
    {
        var row = use.Row;
        if (row is { Role: ApiRole.Verb, Method: { } verb })
        {
            return Value.Of(verb);
        }

        if (row.IsCommand || row.Part != CommandPart.None)
        {
            return Commands.Of(use, query);
        }

        var asked = row.Url is not null ? Filled(row.Url, use, query) : use.Place is null ? Value.Empty : Segments(use, query);
        if (row.Arguments.Count == 0 && row.Url is null && !row.Assigned)
        {
            return row.FromReceiver && use.Receiver is not null ? Evaluate(use.Receiver, query) : Value.Empty;
        }

        if (!row.FromReceiver || asked.IsWholeUnder(row.Combine))
        {
            return asked;
        }

        var known = use.Receiver is null ? Value.Empty : Evaluate(use.Receiver, query).Via(StepKind.BaseAddress, use.Node);
        return known.Over(asked, row.Combine);
    }

    /// <summary>The HTTP method with which a use of a modelled member asks; unknown when the model does not say who says it.</summary>
    public Value Verb(ApiUse use, Query query)
    {
        foreach (var name in use.Row.Verb)
        {
            var position = use.Row.Arguments.Contains(name) ? use.Row.Position : int.MaxValue;
            if ((name == ApiMember.ThisObject ? use.Receiver : use.Argument(name, position)) is { } expression)
            {
                return Verbs.Evaluate(expression, query);
            }
        }

        return use.Row.Method is { } method ? Value.Of(method) : Value.Unknown(HoleReason.Expression, use.Node);
    }

    /// <summary>What is passed for the place of a member, one segment after the other where it takes many.</summary>
    private Value Segments(ApiUse use, Query query)
    {
        var value = Evaluate(use.Place!, query);
        if (use is { Row.Combine: CombineRule.Append or CombineRule.AppendAlways, Node: InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } } && TakesMany(use))
        {
            foreach (var next in arguments.Select(argument => argument.Expression).SkipWhile(expression => expression != use.Place).Skip(1))
            {
                value = value.Over(OrHole(Evaluate(next, query), next), CombineRule.AppendAlways);
            }
        }

        return value;
    }

    /// <summary>Whether what follows the place of a member are more segments: of a member that cannot be bound they are unless one is a switch.</summary>
    private bool TakesMany(ApiUse use) => use.Symbol is IMethodSymbol method
        ? method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1] is { IsParams: true } last && Arguments.For(last, ((InvocationExpressionSyntax)use.Node).ArgumentList) == use.Place
        : ((InvocationExpressionSyntax)use.Node).ArgumentList.Arguments.All(argument => Model(argument).GetTypeInfo(argument.Expression).Type is not { SpecialType: SpecialType.System_Boolean });

    /// <summary>The URL of a row, with what is passed in the places of the parameters.</summary>
    private Value Filled(string url, ApiUse use, Query query)
    {
        var parts = url.Split('{', '}');
        if (use.Row.MayBePath && parts.Length == 3)
        {
            return use.Argument(parts[1], use.Row.Position) is { } named
                ? OrHole(Evaluate(named, query), named).Select(name => IsName(name.Text) ? Template.Of(parts[0], name.Chain).Concat(name).Concat(Template.Of(parts[2])) : name)
                : Value.Unknown(HoleReason.Expression, use.Node);
        }

        var value = Value.Of(parts[0]);
        for (var i = 1; i < parts.Length; i += 2)
        {
            value = value
                .Concat(use.Argument(parts[i], use.Row.Position + (i / 2)) is { } argument ? OrHole(Evaluate(argument, query), argument) : Value.Unknown(HoleReason.Expression, use.Node))
                .Concat(Value.Of(parts[i + 1]));
        }

        return value;
    }

    /// <summary>Whether a text is a name with its owner, and not a path.</summary>
    private static bool IsName(string? text) =>
        text is { Length: > 0 } && char.IsLetterOrDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && text.IndexOf('/') is var slash
        && (slash < 0 || (slash == text.LastIndexOf('/') && slash < text.Length - 1));

    /// <summary>What an expression can be.</summary>
    public Value Evaluate(ExpressionSyntax expression, Query query)
    {
        if (!query.TryEnter())
        {
            return Value.Unknown(HoleReason.Limit, expression);
        }

        try
        {
            return Derive(expression, query);
        }
        finally
        {
            query.Leave();
        }
    }

    public SemanticModel Model(SyntaxNode node) => Index.Model(node.SyntaxTree);

    private Value Derive(ExpressionSyntax expression, Query query)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return Literal(literal);
            case ParenthesizedExpressionSyntax parenthesized:
                return Evaluate(parenthesized.Expression, query);
            case CastExpressionSyntax cast:
                return Evaluate(cast.Expression, query);
            case AwaitExpressionSyntax awaited:
                return Evaluate(awaited.Expression, query);
            case CheckedExpressionSyntax @checked:
                return Evaluate(@checked.Expression, query);
            case RefExpressionSyntax @ref:
                return Evaluate(@ref.Expression, query);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return Evaluate(suppressed.Operand, query);
            case InterpolatedStringExpressionSyntax interpolated:
                return Interpolation(interpolated, query);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Sum(sum, query);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                return Evaluate(coalesce.Left, query).Or(Evaluate(coalesce.Right, query));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } conversion:
                return Evaluate(conversion.Left, query);
            case ConditionalExpressionSyntax conditional:
                return Guards.Holds(conditional.Condition, query) is { } holds
                    ? Evaluate(holds ? conditional.WhenTrue : conditional.WhenFalse, query)
                    : Evaluate(conditional.WhenTrue, query).Or(Evaluate(conditional.WhenFalse, query));
            case SwitchExpressionSyntax @switch:
                return Any(@switch.Arms.Select(arm => arm.Expression), query);
            case ThrowExpressionSyntax or DefaultExpressionSyntax:
                return Value.Nothing;
            case AssignmentExpressionSyntax assignment:
                return Evaluate(assignment.Right, query);
            case ConditionalAccessExpressionSyntax access:
                return Evaluate(access.WhenNotNull, query);
            case AnonymousFunctionExpressionSyntax function:
                return Any(Syntax.Results(function), query);
            case QueryExpressionSyntax expressionOfQuery:
                return _sequences.Of(expressionOfQuery, query);
            case WithExpressionSyntax with:
                return Evaluate(with.Expression, query);
            case SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax:
                return Guards.At(expression, Name(expression, query));
            case InvocationExpressionSyntax invocation:
                return _calls.Invocation(invocation, query);
            case BaseObjectCreationExpressionSyntax creation:
                return Creations.Of(creation, query);
            case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax:
                return Element(expression, query);
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                return Any(elements.Expressions, query);
            case ImplicitArrayCreationExpressionSyntax array:
                return Any(array.Initializer.Expressions, query);
            case InitializerExpressionSyntax initializer:
                return Any(initializer.Expressions, query);
            case CollectionExpressionSyntax collection:
                return Any(collection.Elements.Select(e => e is ExpressionElementSyntax element ? element.Expression : ((SpreadElementSyntax)e).Expression), query);
            default:
                return Value.Unknown(HoleReason.Expression, expression);
        }
    }

    /// <summary>Any of several expressions; an element of an initializer such as <c>{ key, value }</c> or <c>[key] = value</c> stands for its value.</summary>
    public Value Any(IEnumerable<ExpressionSyntax> expressions, Query query)
    {
        var values = new List<Value>();
        foreach (var expression in expressions)
        {
            values.Add(expression switch
            {
                InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } element => Evaluate(element.Expressions.Last(), query),
                _ => Evaluate(expression, query),
            });
        }

        return Value.AnyOf(values);
    }

    /// <summary>What a variable or parameter can be where it is used.</summary>
    public Value Variable(ISymbol variable, ExpressionSyntax usage, Query query) => Locals.At(variable, usage, query);

    /// <summary>What a member of an object that an expression gives can be.</summary>
    public Value Member(ExpressionSyntax receiver, MemberPath path, ExpressionSyntax usage, Query query) => _objects.Member(receiver, path, usage, query);

    /// <summary>A value in which members of objects that no caller passes are those of any object.</summary>
    public Value Settle(Value value, CancellationToken cancellationToken) => _objects.Settle(value, new Query(cancellationToken));

    /// <summary>What a call gives through an out parameter.</summary>
    public Value Output(ArgumentSyntax argument, InvocationExpressionSyntax call, Query query) => _calls.Output(argument, call, query);

    /// <summary>A value in terms of no method's parameters: what is passed for them anywhere stands in their place.</summary>
    public Value WithoutParameters(Value value, Query query) => _calls.WithoutParameters(value, query);

    /// <summary>What a call or creation passes for a parameter.</summary>
    public Value Argument(IParameterSymbol parameter, IMethodSymbol method, SyntaxNode call, BaseArgumentListSyntax? arguments, Query query) =>
        _calls.Argument(parameter, null, method, call, arguments, null, query);

    /// <summary>What a parameter brings into its method: a lambda's is what the lambda is called with, a constructor's what objects are created with, another's what callers pass.</summary>
    public Value Parameter(IParameterSymbol parameter, SyntaxNode usage, Query query) => _calls.Parameter(parameter, usage, query);

    /// <summary>A value in terms of a method's parameters, in terms of what a call passes for them.</summary>
    public Value Substitute(Value value, IMethodSymbol owner, IMethodSymbol called, SyntaxNode call, BaseArgumentListSyntax? arguments, ExpressionSyntax? receiver, Query query) =>
        _calls.Substitute(value, owner, called, call, arguments, receiver, query);

    private static Value Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        string text => Value.Of(Template.Of(text, Chain.Add(null, StepKind.Literal, literal))),
        null => Value.Nothing,
        var other => Value.Of(Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture) ?? ""),
    };

    private Value Interpolation(InterpolatedStringExpressionSyntax interpolated, Query query)
    {
        var value = Value.Of(Template.Of("", Chain.Add(null, StepKind.Literal, interpolated)));
        foreach (var content in interpolated.Contents)
        {
            value = value.Concat(content is InterpolationSyntax hole
                ? OrHole(Evaluate(hole.Expression, query), hole.Expression)
                : Value.Of(Written((InterpolatedStringTextSyntax)content, interpolated)));
        }

        return value;
    }

    /// <summary>The text of an interpolated string, in which doubled braces stand for one unless it is a raw one.</summary>
    private static string Written(InterpolatedStringTextSyntax text, InterpolatedStringExpressionSyntax interpolated) =>
        interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken) || interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken)
            ? text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}")
            : text.TextToken.ValueText;

    private Value Sum(BinaryExpressionSyntax sum, Query query)
    {
        var terms = new Stack<ExpressionSyntax>();
        ExpressionSyntax current = sum;
        while (current is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } binary)
        {
            terms.Push(binary.Right);
            current = binary.Left;
        }

        var value = OrHole(Evaluate(current, query), current);
        while (terms.Count > 0)
        {
            var term = terms.Pop();
            value = value.Concat(OrHole(Evaluate(term, query), term));
        }

        return value;
    }

    /// <summary>A value, or a hole where none was found.</summary>
    public static Value OrHole(Value value, ExpressionSyntax expression) => value.IsNothing ? Value.Unknown(HoleReason.Unassigned, expression) : value;

    private Value Name(ExpressionSyntax expression, Query query)
    {
        var info = Model(expression).GetSymbolInfo(expression, query.CancellationToken);
        if (Role == ApiRole.Verb && HttpVerb.Of(Syntax.LastName(expression)) is { } verb && info.Symbol is null or IPropertySymbol { IsStatic: true } or IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum })
        {
            return Value.Of(verb);
        }

        switch (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null))
        {
            case ILocalSymbol { HasConstantValue: true, ConstantValue: string text } local:
                return Value.Of(Template.Of(text, Chain.Add(null, StepKind.Local, Declaration(local) ?? expression)));
            case ILocalSymbol local:
                return Variable(local, expression, query);
            case IParameterSymbol parameter:
                return Variable(parameter, expression, query);
            case IFieldSymbol { ContainingType.IsTupleType: true, CorrespondingTupleField.Name: var item } when Syntax.Receiver(expression) is { } tuple && int.TryParse(item.Substring("Item".Length), out var number):
                return OrHole(Tuples.Component(tuple, number - 1, query), expression);
            case IPropertySymbol { Name: "Key", ContainingType.Name: "KeyValuePair" } when Syntax.Receiver(expression) is { } pair:
                return OrHole(Tuples.Component(pair, 0, query), expression);
            case IPropertySymbol { Name: "Keys", ContainingType: { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "FrozenDictionary" or "ImmutableDictionary" or "SortedDictionary" or "ConcurrentDictionary" } } when Syntax.Receiver(expression) is { } dictionary:
                return OrHole(Tuples.OfElements(dictionary, 0, query), expression);
            case IFieldSymbol { IsConst: false, IsStatic: false } field when Index.Own(field) is { } own:
                return _objects.Member(expression, own, query);
            case IFieldSymbol field:
                return _members.Field(field, expression, query);
            case IPropertySymbol property:
                return Property(property, expression, query);
            case IRangeVariableSymbol range:
                return _sequences.Of(range, expression, query);
            case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } group when Index.Own(group) is IMethodSymbol own:
                return WithoutParameters(_calls.Returns(own, expression, query), query);
            case null when Syntax.Receiver(expression) is { } receiver && Syntax.LastName(expression) is { } name
                && (PassThrough.IsTransparentProperty(name) || Matcher.StandsForReceiver(expression, name, null, Model(expression), query.CancellationToken)):
                return Evaluate(receiver, query);
            default:
                return Value.Unknown(HoleReason.Expression, expression);
        }
    }

    private Value Property(IPropertySymbol property, ExpressionSyntax expression, Query query)
    {
        var receiver = Syntax.Receiver(expression);
        if (receiver is not null && !Index.IsOwn(property))
        {
            if (property.ContainingType?.Name is "Uri" or "UriBuilder" && UriFunctions.Get(Evaluate(receiver, query), property.Name, expression) is { } part)
            {
                return part;
            }

            if (PassThrough.IsTransparentProperty(property.Name)
                || (Role == ApiRole.Verb && property.Name == "Method")
                || Matcher.StandsForReceiver(expression, property.Name, property, Model(expression), query.CancellationToken))
            {
                return Evaluate(receiver, query);
            }
        }

        return !property.IsStatic && Index.Own(property) is { } own ? _objects.Member(expression, own, query) : _members.Property(property, expression, query);
    }

    private Value Element(ExpressionSyntax access, Query query)
    {
        var receiver = access is ElementAccessExpressionSyntax element ? element.Expression : Syntax.Receiver(access);
        var type = receiver is null ? null : Model(receiver).GetTypeInfo(receiver, query.CancellationToken).Type;
        if (receiver is not null && Settings.Element(access, receiver, type, query) is { } setting)
        {
            return setting;
        }

        if (receiver is null || type is null)
        {
            return Value.Unknown(HoleReason.Expression, access);
        }

        if (type.SpecialType == SpecialType.System_String && access is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } indices } && indices[0].Expression is RangeExpressionSyntax range)
        {
            return StringFunctions.Range(this, Evaluate(receiver, query), range, query) ?? Value.Unknown(HoleReason.Expression, access);
        }

        return type is IArrayTypeSymbol || type.AllInterfaces.Any(i => i.Name is "IEnumerable") && type.SpecialType != SpecialType.System_String
            ? Evaluate(receiver, query)
            : Value.Unknown(HoleReason.Expression, access);
    }

    private static SyntaxNode? Declaration(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0 ? symbol.DeclaringSyntaxReferences[0].GetSyntax() : null;
}
