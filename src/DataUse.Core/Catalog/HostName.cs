using System.Globalization;

namespace DataUse.Catalog;

/// <summary>Host names in the one form in which they are compared.</summary>
public static class HostName
{
    private static readonly IdnMapping Idn = new();

    /// <summary>
    /// The host in lower case, without final dot and without a leading <c>www.</c>, its international labels in punycode where that is possible.
    /// A leading <c>*.</c> and brackets of an IPv6 address stay.
    /// </summary>
    public static string Normalize(string host)
    {
        var name = host.TrimEnd('.').ToLowerInvariant();
        if (!IsAscii(name))
        {
            name = ToPunycode(name);
        }

        return name.StartsWith("www.", StringComparison.Ordinal) && name.IndexOf('.', 4) > 0 ? name.Substring(4) : name;
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > 127)
            {
                return false;
            }
        }

        return true;
    }

    private static string ToPunycode(string name)
    {
        var prefix = name.StartsWith("*.", StringComparison.Ordinal) ? "*." : "";
        try
        {
            return prefix + Idn.GetAscii(name, prefix.Length);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
