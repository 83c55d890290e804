namespace DataUse;

/// <summary>Keys of the properties that a diagnostic carries for code fixes and SARIF readers.</summary>
public static class PropertyNames
{
    public const string Source = "source";
    public const string Url = "url";
    public const string Api = "api";
    public const string Purpose = "purpose";
    public const string Resolution = "resolution";
    public const string License = "license";

    /// <summary>The call that shows the purpose, or that publishes the data.</summary>
    public const string Sink = "sink";

    /// <summary>The path of the datause.yml that the finding rests on, else of the nearest one.</summary>
    public const string Declaration = "declaration";

    /// <summary>"scan" when the source is known only because several projects were looked at together.</summary>
    public const string Scope = "scope";

    /// <summary>The host that is read, or of which nothing but the sub-domain is unknown.</summary>
    public const string Host = "host";

    /// <summary>The dataset id with its hub, or the bucket URI, that is read.</summary>
    public const string Dataset = "dataset";

    /// <summary>Of a problem in a file: what was probably meant by the key or value at its place.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>The member in which the call stands, <c>Feed.ReadAsync</c>; empty for top-level statements.</summary>
    public const string Member = "member";
}
