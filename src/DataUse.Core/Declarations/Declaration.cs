using DataUse.Vocabulary;

namespace DataUse.Declarations;

/// <summary>
/// One datause.yml as it was read: what it declares and what is wrong with it. It knows its text, not its path, so that one parse serves
/// every project that sees the same text.
/// </summary>
public sealed record Declaration
{
    /// <summary>Whether nothing could be made of the text (DUA2002): then nothing is judged by it.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether layers further up are left out (<c>root: true</c>).</summary>
    public bool IsRoot { get; init; }

    /// <summary>What the code does with what it reads, unless <see cref="Uses"/> says otherwise.</summary>
    public Purpose? Purpose { get; init; }

    public string? Licensee { get; init; }

    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    public IReadOnlyList<UseEntry> Uses { get; init; } = [];

    public IReadOnlyList<IgnoreEntry> Ignore { get; init; } = [];

    public DenyEntry Deny { get; init; } = new();

    public Policy Policy { get; init; } = new();

    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>A value and where it stands.</summary>
public readonly record struct Located<T>(T Value, TextRange Range);

/// <summary>One entry of <c>sources</c>: a license, or the statement that there is none.</summary>
public sealed record SourceEntry
{
    public required Located<string> Id { get; init; }

    /// <summary>
    /// The catalogue's source that the entry is about. As read, what <c>source</c> says, an id or alias; after <see cref="DeclarationCheck.Against"/> the
    /// source's id, also where the entry's own id names it, and null when the source is the entry's own.
    /// </summary>
    public Located<string>? Source { get; init; }

    public string? Title { get; init; }

    /// <summary>Hosts as written: <c>api.x.com</c>, <c>*.wikipedia.org</c> or <c>host/path</c>. Empty: those of the catalogue.</summary>
    public IReadOnlyList<Located<string>> Hosts { get; init; } = [];

    /// <summary>Dataset ids (<c>owner/name</c>) and bucket URIs.</summary>
    public IReadOnlyList<Located<string>> Datasets { get; init; } = [];

    /// <summary>URL paths to which the entry is limited (RFC 9309 patterns). Empty: all.</summary>
    public IReadOnlyList<Located<string>> Paths { get; init; } = [];

    public Basis Basis { get; init; } = Basis.None;

    public LicenseStatus Status { get; init; } = LicenseStatus.InForce;

    /// <summary>An SPDX expression, <c>LicenseRef-…</c> or <c>NOASSERTION</c>.</summary>
    public string? License { get; init; }

    public string? Licensor { get; init; }

    public string? Licensee { get; init; }

    /// <summary>The purposes that are permitted, and no others; null when the entry does not say.</summary>
    public IReadOnlyList<Located<Purpose>>? Permits { get; init; }

    public IReadOnlyList<Located<Purpose>> Prohibits { get; init; } = [];

    public IReadOnlyList<UserClass> Users { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes or <c>EU</c>, upper case. Empty: everywhere.</summary>
    public IReadOnlyList<string> Geo { get; init; } = [];

    /// <summary>The first day on which the license holds, or null.</summary>
    public DateTime? ValidFrom { get; init; }

    /// <summary>The last day on which the license holds, or null.</summary>
    public DateTime? ValidUntil { get; init; }

    public Reservation Reservation { get; init; }

    /// <summary>The ways by which data may be obtained. Empty: any.</summary>
    public IReadOnlyList<AccessMethod> AccessMethods { get; init; } = [];

    public IReadOnlyList<Obligation> Obligations { get; init; } = [];

    public bool RequiresApproval { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public string? Terms { get; init; }

    public DateTime? TermsDate { get; init; }

    public string? Exception { get; init; }

    public string? ReviewedBy { get; init; }

    public Dispute? Disputed { get; init; }

    /// <summary>Ids of entries or of the catalogue's sources that the data was made from.</summary>
    public IReadOnlyList<Located<string>> DerivedFrom { get; init; } = [];

    /// <summary>Whether the entry has errors: it still matches, but grants nothing.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The whole entry.</summary>
    public TextRange Range { get; init; }

    /// <summary>Where the values of the entry's keys stand.</summary>
    internal IReadOnlyList<Located<string>> Keys { get; init; } = [];

    /// <summary>Where a key's value stands; the entry's id where the key is not written.</summary>
    public TextRange RangeOf(string key)
    {
        foreach (var written in Keys)
        {
            if (written.Value == key)
            {
                return written.Range;
            }
        }

        return Id.Range;
    }

    /// <summary>The id under which the entry is looked up: that of the catalogue's source, or its own.</summary>
    public string SourceId => Source?.Value ?? Id.Value;
}

/// <summary>Something the licensee has to do.</summary>
public sealed record Obligation(Duty Duty, bool HasEvidence, TextRange Range);

/// <summary>What shows that a statement holds: a contract, a consent record, a page that was read.</summary>
public sealed record Evidence(string Type, string? Ref, DateTime? Date, TextRange Range);

/// <summary>A dispute that the team knows of.</summary>
public sealed record Dispute(string? Case, bool Acknowledged);

/// <summary>What some of the code does with what it reads.</summary>
public sealed record UseEntry
{
    /// <summary>Globs of source files, relative to the datause.yml.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>A glob of assembly names, or null.</summary>
    public string? Assembly { get; init; }

    public Purpose? Purpose { get; init; }

    public UserClass? Users { get; init; }

    public string? Geo { get; init; }

    public TextRange Range { get; init; }
}

/// <summary>Reads that are not looked at, with the reason why.</summary>
public sealed record IgnoreEntry
{
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public IReadOnlyList<string> Paths { get; init; } = [];

    public IReadOnlyList<string> Files { get; init; } = [];

    public string? Reason { get; init; }

    /// <summary>Whether the entry has errors: then nothing is ignored by it.</summary>
    public bool HasErrors { get; init; }

    public TextRange Range { get; init; }
}

/// <summary>What is never read, whatever a source entry says.</summary>
public sealed record DenyEntry
{
    public IReadOnlyList<Located<string>> Hosts { get; init; } = [];

    public IReadOnlyList<Located<string>> Datasets { get; init; } = [];
}

/// <summary>How the team wants open questions to be treated.</summary>
public sealed record Policy
{
    /// <summary>A declared source that says nothing of this purpose.</summary>
    public PolicyLevel Unknown { get; init; }

    /// <summary>DUA1013.</summary>
    public PolicyLevel UndeclaredSource { get; init; }

    /// <summary>DUA1012.</summary>
    public PolicyLevel Undetermined { get; init; }

    public int? ExpiringWithinDays { get; init; }
}
