using System.Net;
using System.Net.Sockets;

namespace DataUse.Identification;

/// <summary>Which hosts are the team's own machines: nobody else's data is read from them.</summary>
public static class InternalAddress
{
    /// <summary>
    /// Names that resolve only inside: of RFC 6761 (<c>localhost</c>, <c>test</c>), RFC 6762 (<c>local</c>), RFC 8375 (<c>home.arpa</c>), ICANN's <c>internal</c>,
    /// and the names that clusters and home routers give. The names kept for documentation (<c>example</c>, <c>example.com</c>,
    /// <c>invalid</c>) are not among them: they stand where somebody else's host will stand.
    /// </summary>
    private static readonly string[] InternalDomains = [".localhost", ".local", ".internal", ".test", ".home.arpa", ".lan", ".svc"];

    /// <summary>
    /// Whether a host is loopback, of a private or link-local range (RFC 1918, 3927, 4193, 4291), of one label alone, below an internal domain,
    /// or a named endpoint of service discovery (<c>_endpoint.service</c>).
    /// </summary>
    /// <param name="host">A host in normal form without port.</param>
    public static bool Contains(string host)
    {
        if (host.Length == 0)
        {
            return false;
        }

        if (host.IndexOf(':') >= 0)
        {
            return IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsInternal(address);
        }

        if (TryParseIPv4(host, out var first, out var second))
        {
            return first is 0 or 10 or 127 || (first == 192 && second == 168) || (first == 172 && second is >= 16 and <= 31) || (first == 169 && second == 254);
        }

        if (host.IndexOf('*') >= 0)
        {
            return IsBelowInternalDomain(host);
        }

        return host.IndexOf('.') < 0 || host[0] == '_' || IsBelowInternalDomain(host);
    }

    private static bool IsBelowInternalDomain(string host)
    {
        foreach (var domain in InternalDomains)
        {
            if (host.EndsWith(domain, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInternal(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Contains(address.MapToIPv4().ToString());
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            && (IPAddress.IsLoopback(address) || address.Equals(IPAddress.IPv6Any) || address.IsIPv6LinkLocal || (address.GetAddressBytes()[0] & 0xFE) == 0xFC);
    }

    /// <summary>Reads the first two numbers of four that are joined by points.</summary>
    private static bool TryParseIPv4(string host, out int first, out int second)
    {
        first = second = 0;
        int value = -1, count = 0;
        for (var i = 0; i <= host.Length; i++)
        {
            if (i == host.Length || host[i] == '.')
            {
                if (value is < 0 or > 255)
                {
                    return false;
                }

                first = count == 0 ? value : first;
                second = count == 1 ? value : second;
                value = -1;
                count++;
            }
            else if (host[i] is >= '0' and <= '9')
            {
                value = Math.Min(Math.Max(value, 0) * 10 + host[i] - '0', 256);
            }
            else
            {
                return false;
            }
        }

        return count == 4;
    }
}
