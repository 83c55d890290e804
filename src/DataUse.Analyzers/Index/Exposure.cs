namespace DataUse.Analyzers.Index;

/// <summary>How a name leads code to an expression of a type.</summary>
internal enum Exposure
{
    /// <summary>It names a type that is, holds or derives from the type.</summary>
    Type,

    /// <summary>A member of this name gives an object of the type.</summary>
    Member,

    /// <summary>A method or type of this name takes an object of the type, which can be made in the call without a word of the type.</summary>
    Argument,
}
