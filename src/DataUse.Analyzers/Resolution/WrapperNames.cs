using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// The names of methods whose calls may be reads: those around a name of a model, and those around a call of one of them. They are found by syntax alone, so
/// that nothing is bound to know that a call reads nothing.
/// </summary>
internal sealed class WrapperNames(CompilationIndex index, ReadingNames reading)
{
    private readonly object _finding = new();
    private HashSet<string>? _names;

    public bool Contains(string name, CancellationToken cancellationToken) => All(cancellationToken).Contains(name);

    /// <summary>The names; they are looked for once.</summary>
    public HashSet<string> All(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _names) is { } known)
        {
            return known;
        }

        lock (_finding)
        {
            _names ??= Find(cancellationToken);
            return _names;
        }
    }

    private HashSet<string> Find(CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>();
        foreach (var tree in index.Trees)
        {
            foreach (var name in index.Names(tree, cancellationToken).WantedNames)
            {
                if (reading.MayReadWhatIsGiven(name, tree, cancellationToken))
                {
                    Add(TreeUses.Of(tree).FunctionsAround(name, cancellationToken));
                }
            }
        }

        while (queue.Count > 0)
        {
            var name = queue.Dequeue();
            foreach (var tree in index.Trees)
            {
                if (index.Names(tree, cancellationToken).MayContain(name))
                {
                    Add(TreeUses.Of(tree).FunctionsAround(name, cancellationToken));
                }
            }
        }

        return found;

        void Add(IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                if (found.Add(name))
                {
                    queue.Enqueue(name);
                }
            }
        }
    }
}
