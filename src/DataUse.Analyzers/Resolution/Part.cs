using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Resolution;

/// <summary>Why a part of a value is not known.</summary>
internal enum HoleReason
{
    /// <summary>It is what a caller passes.</summary>
    Parameter,

    /// <summary>It comes from a constructor parameter or a container that this compilation does not show.</summary>
    Injected,

    /// <summary>It is read from configuration.</summary>
    Configuration,

    /// <summary>It is the result of a call whose body is not in this compilation, or whose result is not followed.</summary>
    Call,

    /// <summary>A field, property or local to which nothing that can be followed is assigned.</summary>
    Unassigned,

    /// <summary>An expression of a kind that is not followed.</summary>
    Expression,

    /// <summary>It depends on itself.</summary>
    Recursion,

    /// <summary>More steps or possibilities than are followed.</summary>
    Limit,

    /// <summary>A command reads what its command line does not say: a remote that is kept in a clone, addresses in a file.</summary>
    CommandLine,

    /// <summary>A relative address, and nothing gives the client a base address.</summary>
    NoBaseAddress,
}

/// <summary>A piece of a string template.</summary>
internal abstract record Part;

/// <summary>Text that is known.</summary>
internal sealed record Literal(string Text) : Part;

/// <summary>The seam between a base address and what is asked of it, kept until both sides are known.</summary>
internal sealed record Seam(CombineRule Rule) : Part;

/// <summary>The end of a command line's program; its arguments follow.</summary>
internal sealed record ProgramEnd : Part;

/// <summary>A member of an object, or of what a member of it holds: <c>request.Query.Url</c>.</summary>
internal sealed record MemberPath(ISymbol Member, MemberPath? Rest)
{
    /// <summary>This path with another one behind it.</summary>
    public MemberPath Then(MemberPath? next) => next is null ? this : new MemberPath(Member, Rest is null ? next : Rest.Then(next));

    /// <summary>The member at the end.</summary>
    public ISymbol Last => Rest is null ? Member : Rest.Last;

    public bool Equals(MemberPath? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Member, other.Member) && (Rest is null ? other.Rest is null : Rest.Equals(other.Rest));

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
}

/// <summary>Text that is not known, with the reason and the expression at which the derivation stopped; for a parameter's member, with the way to it.</summary>
internal sealed record Hole(HoleReason Reason, SyntaxNode? Expression, IParameterSymbol? Parameter = null, MemberPath? Path = null) : Part
{
    public bool Equals(Hole? other) =>
        other is not null && Reason == other.Reason && Expression == other.Expression && SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter) && Equals(Path, other.Path);

    public override int GetHashCode() => Expression is null ? (int)Reason : Expression.GetHashCode();
}
