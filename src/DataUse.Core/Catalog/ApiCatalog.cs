namespace DataUse.Catalog;

/// <summary>The API models that a compilation is looked at with, found by member name: the first step of recognition costs one look-up.</summary>
public sealed class ApiCatalog
{
    /// <summary>What code may leave out of an attribute's name.</summary>
    public const string AttributeSuffix = "Attribute";

    private static readonly Lazy<ApiCatalog> Shipped = new(() => new ApiCatalog(ApiTable.ReadEmbedded()));

    private readonly Dictionary<string, ApiMember[]> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiMember[]> _byCreatedType = new(StringComparer.Ordinal);

    private ApiCatalog(IReadOnlyList<ApiMember> members)
    {
        Members = members;
        foreach (var member in members)
        {
            foreach (var name in member.Members)
            {
                if (name == ".ctor")
                {
                    foreach (var type in member.Types)
                    {
                        Add(_byCreatedType, SimpleName(type), member);
                    }
                }
                else
                {
                    Add(_byName, name, member);
                }
            }
        }
    }

    /// <summary>The models of rules/apis, parsed once per process.</summary>
    public static ApiCatalog BuiltIn => Shipped.Value;

    public IReadOnlyList<ApiMember> Members { get; }

    /// <summary>A catalogue of these rows alone.</summary>
    public static ApiCatalog Of(IReadOnlyList<ApiMember> members) => new(members);

    /// <summary>This catalogue and the rows of a user's own models, which come first.</summary>
    public ApiCatalog With(IReadOnlyList<ApiMember> members) => members.Count == 0 ? this : new ApiCatalog([.. members, .. Members]);

    /// <summary>The rows that speak of a method or property of this name, of any type.</summary>
    public IReadOnlyList<ApiMember> Named(string name) => _byName.TryGetValue(name, out var members) ? members : [];

    /// <summary>The rows that speak of creating a type with this simple name.</summary>
    public IReadOnlyList<ApiMember> Created(string typeName) => _byCreatedType.TryGetValue(typeName, out var members) ? members : [];

    /// <summary>All names at which a read may stand: of members that read, and of types whose creation reads.</summary>
    public IEnumerable<ReadingName> ReadingNames()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in new[] { _byName, _byCreatedType })
        {
            foreach (var named in table)
            {
                if (Array.Exists(named.Value, row => row.Role == ApiRole.Reads))
                {
                    if (seen.Add(named.Key))
                    {
                        yield return new ReadingName(named.Key, Beside(named.Key));
                    }

                    if (named.Key.EndsWith(AttributeSuffix, StringComparison.Ordinal) && named.Key.Substring(0, named.Key.Length - AttributeSuffix.Length) is var written && seen.Add(written))
                    {
                        yield return new ReadingName(written, Beside(written));
                    }
                }
            }
        }
    }

    /// <summary>The names of which a file holds one where a member of the given name counts; none when the name counts in every file.</summary>
    public IReadOnlyList<string> Beside(string name)
    {
        var beside = new List<string>();
        foreach (var row in Named(name).Concat(Created(name)))
        {
            if (row.Role == ApiRole.Reads)
            {
                if (row.Beside.Count == 0)
                {
                    return [];
                }

                beside.AddRange(row.Beside);
            }
        }

        return beside;
    }

    /// <summary>The last part of a metadata name, without arity: <c>A.B+C`1</c> gives <c>C</c>.</summary>
    public static string SimpleName(string metadataName)
    {
        var start = metadataName.LastIndexOfAny(['.', '+']) + 1;
        var tick = metadataName.IndexOf('`', start);
        return tick < 0 ? metadataName.Substring(start) : metadataName.Substring(start, tick - start);
    }

    private static void Add(Dictionary<string, ApiMember[]> table, string name, ApiMember member) =>
        table[name] = table.TryGetValue(name, out var existing) ? [.. existing, member] : [member];
}
