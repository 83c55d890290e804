namespace DataUse.Identification;

/// <summary>Values by the datasets and buckets that they are about, so that of many only those are looked at which a place can be.</summary>
internal sealed class DatasetTable<T>
{
    private readonly Dictionary<string, List<T>> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a value under a dataset id or bucket URI as declarations write it.</summary>
    public void Add(string named, T value)
    {
        var key = Key(named);
        if (!_byName.TryGetValue(key, out var values))
        {
            _byName.Add(key, values = []);
        }

        values.Add(value);
    }

    /// <summary>Adds the values of every name for which <see cref="Place.IsDataset"/> holds, and of some others.</summary>
    public void Collect(Place place, List<T> into)
    {
        if (place.Dataset is not { } dataset || _byName.Count == 0)
        {
            return;
        }

        Collect(Key(dataset), into);
        Collect(Place.WithoutHub(dataset), into);
    }

    private void Collect(string key, List<T> into)
    {
        if (_byName.TryGetValue(key, out var values))
        {
            into.AddRange(values);
        }
    }

    /// <summary>The bucket alone of a URI, since an item names everything below it; every other name as it is.</summary>
    private static string Key(string name)
    {
        var bucket = name.IndexOf("://", StringComparison.Ordinal);
        var slash = bucket > 0 ? name.IndexOf('/', bucket + 3) : -1;
        return slash < 0 ? name : name.Substring(0, slash);
    }
}
