using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Flow;

/// <summary>What members of the framework and of other libraries do with data that they are called on or given, where no model speaks of them.</summary>
internal static class Handing
{
    /// <summary>Members that tell something about data rather than the data.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "All", "Any", "CanRead", "Close", "CompareTo", "Contains", "ContainsKey", "ContentLength", "ContentType", "Count", "Dispose", "DisposeAsync", "EndsWith", "Equals", "ErrorException",
        "ErrorMessage", "Exists", "GetHashCode", "GetType", "Headers", "IndexOf", "IsCompleted", "IsSuccess", "IsSuccessStatusCode", "IsSuccessful", "LastIndexOf", "Length", "LongCount",
        "LongLength", "Position", "ReasonPhrase", "RequestMessage", "StartsWith", "Status", "StatusCode", "Version",
    };

    /// <summary>Beginnings of the names of methods that put what they are given into the object that they are called on.</summary>
    private static readonly string[] Collecting = ["Add", "Append", "Enqueue", "Insert", "Load", "Push", "Set", "TryAdd", "Union", "Write"];

    /// <summary>Beginnings of the names of methods that put the object that they are called on into what they are given.</summary>
    private static readonly string[] Emptying = ["CopyTo", "Download", "ExtractTo", "Save", "WriteTo"];

    /// <summary>Static methods by class and name that put data into a file, and which argument names that file.</summary>
    private static readonly Dictionary<string, int> Filing = new(StringComparer.Ordinal)
    {
        ["File.AppendAllLines"] = 0, ["File.AppendAllLinesAsync"] = 0, ["File.AppendAllText"] = 0, ["File.AppendAllTextAsync"] = 0, ["File.WriteAllBytes"] = 0, ["File.WriteAllBytesAsync"] = 0,
        ["File.WriteAllLines"] = 0, ["File.WriteAllLinesAsync"] = 0, ["File.WriteAllText"] = 0, ["File.WriteAllTextAsync"] = 0, ["File.Copy"] = 1, ["File.Move"] = 1,
        ["ZipFile.ExtractToDirectory"] = 1, ["ZipFile.ExtractToDirectoryAsync"] = 1,
    };

    /// <summary>Types whose members only show or check what they are given.</summary>
    private static readonly HashSet<string> Onlookers = new(StringComparer.Ordinal)
    {
        "ArgumentException", "ArgumentNullException", "Assert", "Console", "Debug", "ILogger", "Log", "Logger", "LoggerExtensions", "Trace",
    };

    /// <summary>Whether a member gives nothing of the data.</summary>
    public static bool Tells(string member) => Telling.Contains(member);

    /// <summary>Whether the object that the method is called on holds the data then.</summary>
    public static bool Collects(string method) => Begins(method, Collecting);

    /// <summary>Whether the arguments of the method hold the data of its object then.</summary>
    public static bool Empties(string method) => Begins(method, Emptying);

    /// <summary>Which argument names the file that holds the data then, or null.</summary>
    public static int? File(string type, string method) => Filing.TryGetValue(type + "." + method, out var position) ? position : null;

    /// <summary>Whether a type's members do nothing with data but show or check it.</summary>
    public static bool Onlooks(string? type) => type is not null && Onlookers.Contains(type);

    /// <summary>Whether a method gives nothing back that could be data.</summary>
    public static bool GivesNothing(IMethodSymbol? method) => method is not null
        && (method.ReturnsVoid
            || method.ReturnType.SpecialType == SpecialType.System_Boolean
            || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: var results } && (results.Length == 0 || results[0].SpecialType == SpecialType.System_Boolean));

    private static bool Begins(string name, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
