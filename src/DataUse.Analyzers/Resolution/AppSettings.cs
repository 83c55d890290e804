using System.Xml;
using DataUse.Yaml;

namespace DataUse.Analyzers.Resolution;

/// <summary>The addresses and hosts that a project's appsettings*.json and App.config hold, by configuration key. Nothing else of the files is kept: secrets never get further.</summary>
internal sealed class AppSettings
{
    /// <summary>A project without settings.</summary>
    public static readonly AppSettings None = new();

    /// <summary>The section of a key in a place where any will do: <c>Feeds:*:Url</c>.</summary>
    public const string AnySection = "*";

    /// <summary>What the name of a setting has in it whose value without a scheme is taken for a host.</summary>
    private static readonly string[] HostNames = ["host", "domain", "server", "site", "url", "uri", "endpoint", "address"];

    private readonly Dictionary<string, List<string>> _addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes in one more file; a text that cannot be read adds nothing.</summary>
    public void Add(string text, CancellationToken cancellationToken)
    {
        if (YamlReader.Read(text, cancellationToken).Root is { } root)
        {
            Add("", root);
        }
    }

    /// <summary>Takes in the <c>appSettings</c> of an App.config or Web.config; a text that cannot be read adds what stands before the fault.</summary>
    public void AddXml(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var isSettings = false;
            while (reader.Read())
            {
                if (reader.Name == "appSettings")
                {
                    isSettings = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
                }
                else if (isSettings && reader.Name == "add" && reader.GetAttribute("key") is { } key && reader.GetAttribute("value") is { } value)
                {
                    AddValue(key, value);
                }
            }
        }
        catch (XmlException)
        {
        }
    }

    /// <summary>The scheme, host and port of the URLs that the key has in one or more files, and its values that are hosts. A section of the key may be <see cref="AnySection"/>.</summary>
    public IEnumerable<string> Addresses(string key) =>
        !key.Contains(AnySection) ? _addresses.TryGetValue(key, out var values) ? values : []
        : _addresses.Where(setting => Matches(setting.Key, key)).SelectMany(setting => setting.Value).Distinct();

    /// <summary>Whether the key is set. A section of it may be <see cref="AnySection"/>.</summary>
    public bool Contains(string key) => key.Contains(AnySection) ? _keys.Any(set => Matches(set, key)) : _keys.Contains(key);

    private static bool Matches(string key, string pattern)
    {
        var sections = key.Split(':');
        var wanted = pattern.Split(':');
        return sections.Length == wanted.Length && !wanted.Where((section, i) => section != AnySection && !section.Equals(sections[i], StringComparison.OrdinalIgnoreCase)).Any();
    }

    private void Add(string key, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Add(key.Length == 0 ? entry.Key.Value : key + ":" + entry.Key.Value, entry.Value);
                }

                break;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    Add(key + ":" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), sequence.Items[i]);
                }

                break;
            case YamlScalar scalar:
                AddValue(key, scalar.Value);
                break;
        }
    }

    private void AddValue(string key, string value)
    {
        _keys.Add(key);
        if (AddressOf(key, value) is not { } address)
        {
            return;
        }

        if (!_addresses.TryGetValue(key, out var values))
        {
            _addresses[key] = values = [];
        }

        if (!values.Contains(address))
        {
            values.Add(address);
        }
    }

    private static string? AddressOf(string key, string value)
    {
        if (IsHost(value) && HostNames.Any(name => key.IndexOf(name, key.LastIndexOf(':') + 1, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return value;
        }

        return Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? uri.GetLeftPart(UriPartial.Scheme) + uri.Host + (uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Whether a value is a host and cannot well be anything else: lower-case labels, the last of letters alone.</summary>
    private static bool IsHost(string value)
    {
        var labels = value.Split('.');
        var last = labels[labels.Length - 1];
        return labels.Length > 1 && value.Length <= 100 && last.Length > 1 && last.All(c => c is >= 'a' and <= 'z')
            && labels.All(label => label.Length is > 0 and <= 40 && label.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'));
    }
}
