namespace DataUse.Analyzers.Resolution;

/// <summary>Members of the framework whose result stands for the same place as what they are asked of.</summary>
internal static class PassThrough
{
    private static readonly HashSet<string> Properties = new(StringComparer.Ordinal)
    {
        "AbsoluteUri", "OriginalString", "Uri", "RequestUri", "Value", "Result", "Current", "BaseAddress", "Values", "CurrentValue",
    };

    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "ToString", "Trim", "TrimEnd", "TrimStart", "ToLower", "ToLowerInvariant", "Normalize", "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "WaitAsync",
        "ToList", "ToArray", "ToHashSet", "AsEnumerable", "AsReadOnly", "AsSpan", "AsMemory", "ToImmutableArray", "ToImmutableList", "Distinct", "OrderBy", "OrderByDescending", "Reverse",
        "Where", "Take", "Skip", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "GetEnumerator", "Clone", "Cast", "OfType",
        "AsParallel", "WithCancellation", "Chunk", "Shuffle", "ToAsyncEnumerable", "GetValueOrDefault",
    };

    /// <summary>Whether a property of a type from elsewhere gives the place of its object: <c>uri.AbsoluteUri</c>, <c>lazy.Value</c>, <c>task.Result</c>.</summary>
    public static bool IsTransparentProperty(string? name) => name is not null && Properties.Contains(name);

    /// <summary>Whether a method from elsewhere gives the place of its object, or an element of it.</summary>
    public static bool IsTransparentMethod(string name) => Methods.Contains(name);
}
