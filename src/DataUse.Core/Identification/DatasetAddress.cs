using System.Text;

namespace DataUse.Identification;

/// <summary>Between the id of a dataset and its address: which hubs and storages name a dataset or bucket in their URLs.</summary>
internal static class DatasetAddress
{
    /// <summary>How a hub names a dataset in a URL.</summary>
    /// <param name="Host">The hub's host in normal form.</param>
    /// <param name="Path">Segments that must be there, with <c>{owner}</c> and <c>{name}</c> where the id is; more may follow.</param>
    /// <param name="Id">The id with its hub.</param>
    /// <param name="Follows">What may follow the path.</param>
    private sealed record Address(string Host, string Path, string Id, Following Follows = Following.Anything);

    /// <summary>What follows a dataset's name in a path.</summary>
    private enum Following
    {
        /// <summary>Files and views of the dataset.</summary>
        Anything,

        /// <summary>Nothing or a view: a name that anything else follows is an owner's.</summary>
        View,

        /// <summary>The key of an object in a bucket, which belongs to the URI.</summary>
        Key,
    }

    /// <summary>Of several addresses with one id prefix the first is the one that the id is located at.</summary>
    private static readonly Address[] Addresses =
    [
        new("huggingface.co", "/datasets/{owner}/{name}", "hf:{owner}/{name}"),
        new("huggingface.co", "/datasets/{name}", "hf:{name}", Following.View),
        new("huggingface.co", "/api/datasets/{owner}/{name}", "hf:{owner}/{name}"),
        new("huggingface.co", "/api/datasets/{name}", "hf:{name}", Following.View),
        new("hf.co", "/datasets/{owner}/{name}", "hf:{owner}/{name}"),
        new("hf-mirror.com", "/datasets/{owner}/{name}", "hf:{owner}/{name}"),
        new("kaggle.com", "/datasets/{owner}/{name}", "kaggle:{owner}/{name}"),
        new("kaggle.com", "/api/v1/datasets/download/{owner}/{name}", "kaggle:{owner}/{name}"),
        new("kaggle.com", "/api/v1/datasets/view/{owner}/{name}", "kaggle:{owner}/{name}"),
        new("kaggle.com", "/api/v1/datasets/list/{owner}/{name}", "kaggle:{owner}/{name}"),
        new("kaggle.com", "/api/v1/datasets/metadata/{owner}/{name}", "kaggle:{owner}/{name}"),
        new("zenodo.org", "/records/{name}", "zenodo:{name}"),
        new("zenodo.org", "/record/{name}", "zenodo:{name}"),
        new("zenodo.org", "/api/records/{name}", "zenodo:{name}"),
        new("s3.amazonaws.com", "/{name}", "s3://{name}", Following.Key),
        new("storage.googleapis.com", "/{name}", "gs://{name}", Following.Key),
        new("storage.cloud.google.com", "/{name}", "gs://{name}", Following.Key),
    ];

    /// <summary>Hosts that take the dataset's id from the query.</summary>
    private static readonly (string Host, string Parameter, string Hub)[] QueryAddresses = [("datasets-server.huggingface.co", "dataset", "hf:")];

    /// <summary>Domains whose first label is a bucket.</summary>
    private static readonly (string Domain, string Scheme)[] BucketDomains = [(".s3.amazonaws.com", "s3://"), (".storage.googleapis.com", "gs://")];

    /// <summary>What stands after a dataset's name in the hub's URLs, and so is never a name.</summary>
    private static readonly string[] Views = ["resolve", "raw", "blob", "tree", "viewer", "parquet", "discussions", "commits", "revision"];

    /// <summary>The dataset or bucket that an address is in, or null when it is in none or not wholly known.</summary>
    public static string? Find(string host, string path, string query)
    {
        foreach (var (queryHost, parameter, hub) in QueryAddresses)
        {
            if (host == queryHost)
            {
                return Parameter(query, parameter) is { Length: > 0 } id ? hub + id : null;
            }
        }

        foreach (var (domain, scheme) in BucketDomains)
        {
            if (host.EndsWith(domain, StringComparison.Ordinal) && host.IndexOf('*') < 0)
            {
                return scheme + host.Substring(0, host.Length - domain.Length) + KnownPart(path);
            }
        }

        foreach (var address in Addresses)
        {
            if (address.Host == host && Match(address, path) is { } id)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The address at which a dataset or bucket is read; false for a hub that is not known.</summary>
    public static bool TryLocate(string id, out string host, out string path)
    {
        foreach (var address in Addresses)
        {
            var prefix = address.Id.Substring(0, address.Id.IndexOf('{'));
            if (id.StartsWith(prefix, StringComparison.Ordinal))
            {
                host = address.Host;
                path = address.Path.Substring(0, address.Path.IndexOf('{')) + id.Substring(prefix.Length);
                return true;
            }
        }

        host = path = "";
        return false;
    }

    private static string? Match(Address address, string path)
    {
        var wanted = address.Path.Split('/');
        var segments = path.Split('/');
        if (segments.Length < wanted.Length)
        {
            return null;
        }

        var id = new StringBuilder(address.Id);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!wanted[i].StartsWith("{", StringComparison.Ordinal))
            {
                if (segments[i] != wanted[i])
                {
                    return null;
                }
            }
            else if (segments[i].Length == 0 || segments[i].IndexOf("{}", StringComparison.Ordinal) >= 0 || Array.IndexOf(Views, segments[i]) >= 0)
            {
                return null;
            }
            else
            {
                id.Replace(wanted[i], Uri.UnescapeDataString(segments[i]));
            }
        }

        var rest = string.Join("/", segments, wanted.Length, segments.Length - wanted.Length);
        return address.Follows switch
        {
            Following.View when rest.Length > 0 && Array.IndexOf(Views, segments[wanted.Length]) < 0 => null,
            Following.Key => id + KnownPart("/" + rest),
            _ => id.ToString(),
        };
    }

    /// <summary>A path up to the segment that holds its first hole.</summary>
    private static string KnownPart(string path)
    {
        var hole = path.IndexOf("{}", StringComparison.Ordinal);
        return (hole < 0 ? path : path.Substring(0, Math.Max(path.LastIndexOf('/', hole), 0))).TrimEnd('/');
    }

    private static string? Parameter(string query, string name)
    {
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            if (pair.StartsWith(name + "=", StringComparison.Ordinal) && pair.IndexOf("{}", StringComparison.Ordinal) < 0)
            {
                return Uri.UnescapeDataString(pair.Substring(name.Length + 1));
            }
        }

        return null;
    }
}
