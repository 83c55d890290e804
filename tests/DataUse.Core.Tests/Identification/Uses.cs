using DataUse.Identification;

namespace DataUse.Tests.Identification;

/// <summary>Places as resolution hands them on, from the way people write them.</summary>
internal static class Uses
{
    /// <summary>A URL, a dataset id with its hub, a bucket URI, <c>fixed:source</c>, <c>fixed:source@host</c>, <c>file:path</c> or <c>?</c> for a place of which nothing is known.</summary>
    public static SourceUse At(string place)
    {
        if (place == "?")
        {
            return new SourceUse { Kind = SourceUseKind.Unknown };
        }

        if (place.StartsWith("fixed:", StringComparison.Ordinal))
        {
            var named = place[6..].Split('@');
            var host = named.Length > 1 ? named[1] : null;
            return new SourceUse { Kind = SourceUseKind.Fixed, Id = named[0], Host = host, IsHostKnown = host is not null, Display = host ?? named[0] };
        }

        if (!place.StartsWith("http", StringComparison.Ordinal))
        {
            var kind = place.StartsWith("file:", StringComparison.Ordinal) ? SourceUseKind.File : place.Contains("://") ? SourceUseKind.Bucket : SourceUseKind.Dataset;
            return new SourceUse { Kind = kind, Id = place, Display = place };
        }

        var rest = place[(place.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var query = rest.IndexOf('?') is >= 0 and var mark ? rest[(mark + 1)..] : "";
        rest = rest.Split('?')[0];
        var path = rest.IndexOf('/') is >= 0 and var slash ? rest[slash..] : "";
        return new SourceUse { Kind = SourceUseKind.Url, Host = rest[..^path.Length], Path = path, Query = query, Display = rest };
    }
}
