using System.Xml;
using DataUse.Yaml;

namespace DataUse.Analyzers.Resolution;

/// <summary>The addresses that a project's appsettings*.json and App.config hold, by configuration key. Nothing else of the files is kept: secrets never get further.</summary>
internal sealed class AppSettings
{
    /// <summary>A project without settings.</summary>
    public static readonly AppSettings None = new();

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

    /// <summary>The scheme, host and port of the URLs that the key has in one or more files.</summary>
    public IReadOnlyList<string> Addresses(string key) => _addresses.TryGetValue(key, out var values) ? values : [];

    /// <summary>Whether the key is set.</summary>
    public bool Contains(string key) => _keys.Contains(key);

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
        if (!Uri.TryCreate(value, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return;
        }

        if (!_addresses.TryGetValue(key, out var values))
        {
            _addresses[key] = values = [];
        }

        var address = uri.GetLeftPart(UriPartial.Scheme) + uri.Host + (uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (!values.Contains(address))
        {
            values.Add(address);
        }
    }
}
