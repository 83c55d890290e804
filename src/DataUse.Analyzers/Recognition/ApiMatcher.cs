using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>
/// Finds the row of an API model that speaks of a piece of code: by name first, then by symbol. Where a type cannot be bound because its package is not
/// restored, its name (see <see cref="UnboundType"/>) and a using directive for its namespace stand in for the symbol.
/// </summary>
internal sealed class ApiMatcher(ApiCatalog catalog, CompilationIndex index)
{
    /// <summary>What the code around a name does, in terms of the models, or null when they do not speak of it.</summary>
    public ApiUse? Match(SyntaxToken name, ApiRole role, SemanticModel model, CancellationToken cancellationToken) => name.Parent switch
    {
        SimpleNameSyntax simple when Syntax.Invocation(name) is { } invocation => Invocation(invocation, simple, role, model, cancellationToken),
        SimpleNameSyntax simple when Created(simple) is { } creation => Creation(creation, role, model, cancellationToken),
        SimpleNameSyntax { Parent: AttributeSyntax attribute } => Attribute(attribute, role, model, cancellationToken),
        SimpleNameSyntax simple when Assigned(simple) is { } assignment => Assignment(assignment, simple, role, model, cancellationToken),
        _ => null,
    };

    /// <summary>The row that speaks of an invocation.</summary>
    public ApiUse? Invocation(InvocationExpressionSyntax invocation, SimpleNameSyntax name, ApiRole role, SemanticModel model, CancellationToken cancellationToken)
    {
        var rows = catalog.Named(name.Identifier.ValueText);
        if (!HasRole(rows, role))
        {
            return null;
        }

        var receiver = Syntax.Receiver(invocation.Expression);
        var info = model.GetSymbolInfo(invocation, cancellationToken);
        foreach (var symbol in Symbols(info))
        {
            var method = (IMethodSymbol)symbol;
            foreach (var row in rows)
            {
                if (row.Role == role && row.Types.Any(type => Declares(method.ReducedFrom ?? method, type)))
                {
                    var place = Arguments.Named(method, invocation.ArgumentList, row.Arguments);
                    if (place is not null || row.Arguments.Count == 0 || TakesNoPlace(method, row))
                    {
                        return new ApiUse(row, invocation, name.Identifier, receiver, place, method, TypeName(receiver, method, model, cancellationToken));
                    }
                }
            }
        }

        return info.Symbol is not null ? null
            : Python(invocation, name, receiver, rows, role, cancellationToken) ?? Unbound(invocation, name, receiver, rows, role, model, cancellationToken);
    }

    /// <summary>The row that speaks of the creation of an object.</summary>
    public ApiUse? Creation(BaseObjectCreationExpressionSyntax creation, ApiRole role, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(creation, cancellationToken).Type;
        var written = (creation as ObjectCreationExpressionSyntax)?.Type;
        var simpleName = type is null or IErrorTypeSymbol { Name: "" } ? written is null ? "" : Syntax.SimpleName(written) : type.Name;
        var rows = catalog.Created(simpleName);
        if (!HasRole(rows, role))
        {
            return null;
        }

        var constructor = Symbols(model.GetSymbolInfo(creation, cancellationToken)).FirstOrDefault() as IMethodSymbol;
        var name = written is null ? creation.NewKeyword : Syntax.NameToken(written);
        foreach (var row in rows)
        {
            if (row.Role != role)
            {
                continue;
            }

            if (constructor is not null && type is not IErrorTypeSymbol)
            {
                var place = Arguments.Named(constructor, creation.ArgumentList, row.Arguments);
                if (row.Types.Any(t => IsType(constructor.ContainingType, t)) && (place is not null || row.Arguments.Count == 0))
                {
                    return new ApiUse(row, creation, name, null, place, constructor, simpleName);
                }
            }
            else if (row.Types.Any(t => ApiCatalog.SimpleName(t) == simpleName && Syntax.IsInScope(creation, Namespace(t), index.GlobalUsings)))
            {
                var place = Arguments.At(creation.ArgumentList, row.Position, row.Arguments);
                if (place is not null || row.Arguments.Count == 0)
                {
                    return new ApiUse(row, creation, name, null, place, null, simpleName);
                }
            }
        }

        return null;
    }

    /// <summary>The row that speaks of setting a property, or of handling an event.</summary>
    public ApiUse? Assignment(AssignmentExpressionSyntax assignment, SimpleNameSyntax name, ApiRole role, SemanticModel model, CancellationToken cancellationToken)
    {
        var rows = catalog.Named(name.Identifier.ValueText);
        if (!HasRole(rows, role))
        {
            return null;
        }

        var receiver = Syntax.Receiver(assignment.Left);
        var symbol = model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol;
        foreach (var row in rows)
        {
            if (row.Role != role || !row.Assigned)
            {
                continue;
            }

            if (symbol is IPropertySymbol or IEventSymbol && row.Types.Any(type => Declares(symbol, type)))
            {
                return new ApiUse(row, assignment, name.Identifier, receiver, assignment.Right, symbol, symbol.ContainingType.Name);
            }

            if (symbol is null && Named(row, UnboundType.Names(receiver, assignment, model, cancellationToken), assignment) is { } typeName)
            {
                return new ApiUse(row, assignment, name.Identifier, receiver, assignment.Right, null, typeName);
            }
        }

        return null;
    }

    /// <summary>Whether a property is known to stand for the place of the object that it is asked of: <c>client.Issues</c>.</summary>
    /// <param name="access">The expression that reads the property.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="symbol">The property, or null when it cannot be bound.</param>
    /// <param name="model">The model of the expression's tree.</param>
    /// <param name="cancellationToken">Stops the binding.</param>
    public bool StandsForReceiver(ExpressionSyntax access, string name, ISymbol? symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var row in catalog.Named(name))
        {
            if (row is { Role: ApiRole.Value, FromReceiver: true, Assigned: false, IsCommand: false, Arguments.Count: 0 }
                && (symbol is not null
                    ? row.Types.Any(type => Declares(symbol, type))
                    : Named(row, UnboundType.Names(Syntax.Receiver(access), access, model, cancellationToken), access) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The row that speaks of an attribute, with the attribute's type where it can be bound, and its simple name.</summary>
    public (ApiMember Row, INamedTypeSymbol? Type, string Name)? OfAttribute(AttributeSyntax attribute, ApiRole role, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = Syntax.NameToken(attribute.Name).ValueText;
        foreach (var simpleName in new[] { name, name + ApiCatalog.AttributeSuffix })
        {
            var rows = catalog.Created(simpleName);
            if (!HasRole(rows, role))
            {
                continue;
            }

            var type = (model.GetSymbolInfo(attribute, cancellationToken).Symbol as IMethodSymbol)?.ContainingType;
            foreach (var row in rows)
            {
                if (row.Role == role && row.Types.Any(t => type is not null ? IsType(type, t) : ApiCatalog.SimpleName(t) == simpleName && Syntax.IsInScope(attribute, Namespace(t), index.GlobalUsings)))
                {
                    return (row, type, simpleName);
                }
            }
        }

        return null;
    }

    /// <summary>The row that speaks of an attribute, whose argument is then the place.</summary>
    private ApiUse? Attribute(AttributeSyntax attribute, ApiRole role, SemanticModel model, CancellationToken cancellationToken) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals is null)?.Expression is { } place
        && OfAttribute(attribute, role, model, cancellationToken) is var (row, type, name)
            ? new ApiUse(row, place, Syntax.NameToken(attribute.Name), null, place, type, name)
            : null;

    private ApiUse? Unbound(
        InvocationExpressionSyntax invocation, SimpleNameSyntax name, ExpressionSyntax? receiver, IReadOnlyList<ApiMember> rows, ApiRole role, SemanticModel model, CancellationToken cancellationToken)
    {
        var origins = UnboundType.Names(receiver, invocation, model, cancellationToken);
        foreach (var row in rows)
        {
            if (row.Role == role && TakesAll(row, invocation.ArgumentList) && Named(row, origins, invocation) is { } typeName)
            {
                var place = Arguments.At(invocation.ArgumentList, row.Position, row.Arguments);
                if (place is not null || row.Arguments.Count == 0 || row.FromReceiver)
                {
                    return new ApiUse(row, invocation, name.Identifier, receiver, place, null, typeName);
                }
            }
        }

        return null;
    }

    /// <summary>The row that speaks of a function of a Python module.</summary>
    private ApiUse? Python(InvocationExpressionSyntax invocation, SimpleNameSyntax name, ExpressionSyntax? receiver, IReadOnlyList<ApiMember> rows, ApiRole role, CancellationToken cancellationToken)
    {
        PythonModule? module = null;
        foreach (var row in rows)
        {
            if (row.Role == role && row.IsPython)
            {
                module ??= PythonModule.Of(receiver, index, cancellationToken);
                if (module is not { } called)
                {
                    return null;
                }

                var place = Arguments.At(invocation.ArgumentList, row.Position, row.Arguments);
                if (row.Types.Any(called.Is) && (place is not null || row.Arguments.Count == 0))
                {
                    return new ApiUse(row, invocation, name.Identifier, receiver, place, null, called.Path);
                }
            }
        }

        return null;
    }

    /// <summary>The type that a row and the unbound code have in common: one of the row's own, else the row's first when the object came from one of its clients.</summary>
    private string? Named(ApiMember row, IReadOnlyList<(string Name, SyntaxNode Written)> origins, SyntaxNode use)
    {
        foreach (var (name, written) in origins)
        {
            if (row.Types.Any(type => UnboundType.MayBe(name, ApiCatalog.SimpleName(type)) && IsOpen(type)))
            {
                return name;
            }

            if (row.Clients.Any(client => ApiCatalog.SimpleName(client) == name) && (row.Types.Any(IsOpen) || OwnClients(row).Any(client => ApiCatalog.SimpleName(client) == name && IsOpen(client))))
            {
                return ApiCatalog.SimpleName(row.Types[0]) is { } first and not "*" ? first : name;
            }

            bool IsOpen(string type) => Syntax.IsInScope(use, Namespace(type), index.GlobalUsings)
                || (written.SyntaxTree != use.SyntaxTree && Syntax.IsInScope(written, Namespace(type), _ => ImmutableArray<UsingDirectiveSyntax>.Empty));
        }

        return null;
    }

    /// <summary>The clients of a row that are of its own library, so that opening their namespace speaks for it: not the strings that extension methods are called on.</summary>
    internal static IEnumerable<string> OwnClients(ApiMember row) => row.Clients.Where(client => row.Types.Any(type => Root(type) == Root(client)));

    private static string Root(string metadataName) => metadataName.Substring(0, metadataName.IndexOf('.') is > 0 and var dot ? dot : metadataName.Length);

    /// <summary>Whether a call that cannot be bound passes as many arguments as the row's URL is made of.</summary>
    private static bool TakesAll(ApiMember row, ArgumentListSyntax arguments) => row.Url is null || arguments.Arguments.Count >= row.Position + row.Arguments.Count;

    private static bool TakesNoPlace(IMethodSymbol method, ApiMember row) =>
        row.FromReceiver && !method.Parameters.Any(p => p.Type.SpecialType == SpecialType.System_String || p.Type.Name == "Uri");

    private static bool HasRole(IReadOnlyList<ApiMember> rows, ApiRole role)
    {
        foreach (var row in rows)
        {
            if (row.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member is declared by a type, overrides one that is, or implements one.</summary>
    private static bool Declares(ISymbol member, string type)
    {
        for (ISymbol? symbol = member.OriginalDefinition; symbol is not null; symbol = Overridden(symbol))
        {
            if (IsType(symbol.ContainingType, type))
            {
                return true;
            }
        }

        if (member.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Interface } container && !member.IsStatic)
        {
            foreach (var @interface in container.AllInterfaces)
            {
                if (IsType(@interface, type) && @interface.GetMembers(member.Name).Length > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IEventSymbol @event => @event.OverriddenEvent?.OriginalDefinition,
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };

    /// <summary>
    /// Whether a type has this metadata name; a name written without arity stands for every arity, and a <c>*</c> behind a namespace for every type in and below it.
    /// </summary>
    private static bool IsType(INamedTypeSymbol? type, string metadataName)
    {
        if (metadataName.EndsWith(".*", StringComparison.Ordinal))
        {
            var container = type?.ContainingNamespace.ToDisplayString() ?? "";
            var length = metadataName.Length - 2;
            return container.StartsWith(metadataName.Substring(0, length), StringComparison.Ordinal) && (container.Length == length || container[length] == '.');
        }

        type = type is null ? null : ClassOf(type);
        var end = metadataName.Length;
        for (INamespaceOrTypeSymbol? part = type; part is not null && !(part is INamespaceSymbol { IsGlobalNamespace: true }); part = part.ContainingSymbol as INamespaceOrTypeSymbol)
        {
            if (end <= 0)
            {
                return false;
            }

            var name = EndsWith(metadataName, end, part.MetadataName) ? part.MetadataName : part.Name;
            if (!EndsWith(metadataName, end, name))
            {
                return false;
            }

            end -= name.Length + 1;
        }

        return type is not null && end == -1;
    }

    private static bool EndsWith(string text, int end, string part)
    {
        var start = end - part.Length;
        return start >= 0 && string.CompareOrdinal(text, start, part, 0, part.Length) == 0 && (start == 0 || text[start - 1] is '.' or '+');
    }

    internal static string Namespace(string metadataName)
    {
        var plus = metadataName.IndexOf('+');
        var end = metadataName.LastIndexOf('.', plus < 0 ? metadataName.Length - 1 : plus);
        return end < 0 ? "" : metadataName.Substring(0, end);
    }

    private static string TypeName(ExpressionSyntax? receiver, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken) =>
        method is { IsStatic: false } && receiver is not null && model.GetTypeInfo(receiver, cancellationToken).Type is { Name.Length: > 0 } type && method.ReducedFrom is not null
            ? type.Name
            : ClassOf(method.ContainingType).Name;

    /// <summary>The class that a member is written in: what stands in a C# 14 extension block belongs to the class around it.</summary>
    internal static INamedTypeSymbol ClassOf(INamedTypeSymbol type)
    {
        while (type is { Name: "", ContainingType: { } outer })
        {
            type = outer;
        }

        return type;
    }

    private static IEnumerable<ISymbol> Symbols(SymbolInfo info)
    {
        if (info.Symbol is IMethodSymbol bound)
        {
            yield return bound;
        }
        else if (info.CandidateReason is CandidateReason.OverloadResolutionFailure)
        {
            foreach (var candidate in info.CandidateSymbols)
            {
                if (candidate is IMethodSymbol)
                {
                    yield return candidate;
                }
            }
        }
    }

    private static BaseObjectCreationExpressionSyntax? Created(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
        {
            type = type.Parent;
        }

        return type.Parent is ObjectCreationExpressionSyntax creation && creation.Type == type ? creation : null;
    }

    private static AssignmentExpressionSyntax? Assigned(SimpleNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == name => assignment,
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access when assignment.Left == access && access.Name == name => assignment,
        MemberBindingExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } binding when assignment.Left == binding => assignment,
        _ => null,
    };
}
