using System.Text;

namespace DataUse.Benchmarks;

/// <summary>
/// A business application of 2,000 files and about 400,000 lines that reads nothing from outside. Like real code it has methods of its own called Load, Get,
/// Open, Read, Create, Send and Execute, names by which the analyzers first look for reads: some four in a hundred calls.
/// </summary>
internal static class OrdinaryInput
{
    private const int Files = 2000;
    private const int FilesInAModule = 20;

    private static readonly string[] Nouns = ["Order", "Invoice", "Customer", "Shipment", "Product", "Payment", "Contract", "Employee", "Vehicle", "Parcel", "Tariff", "Account"];

    /// <summary>Writes the files and gives their paths. Every run writes the same.</summary>
    public static string[] Write(TemporaryFolder folder) => [.. Texts().Select(file => folder.Write(file.Path, file.Text))];

    /// <summary>The texts of the files, as a compilation in memory has them.</summary>
    public static IEnumerable<(string Path, string Text)> Texts() => Enumerable.Range(0, Files).Select(i => ($"{Noun(i)}Store.cs", File(i)));

    /// <summary>Methods that compute, about twenty lines each, for the body of a class. The names end in the number.</summary>
    public static string Methods(int number) => $$"""
            public decimal Total{{number}}(IReadOnlyList<(string Name, int Quantity, decimal Price)> lines, decimal rate)
            {
                var sum = 0m;
                foreach (var (name, quantity, price) in lines)
                {
                    if (quantity <= 0 || name.Length == 0)
                    {
                        continue;
                    }

                    sum += quantity * price;
                }

                var discount = sum switch
                {
                    > 10_000m => 0.1m,
                    > 1_000m => 0.05m,
                    _ => 0m,
                };
                return Math.Round((sum - (sum * discount)) * (1 + rate), 2);
            }

            public string Describe{{number}}(string name, DateTime day, IEnumerable<int> numbers)
            {
                var text = new StringBuilder();
                text.Append(name).Append(": ").Append(day.ToString("yyyy-MM-dd"));
                foreach (var number in numbers.Where(n => n % {{(number % 7) + 2}} == 0).OrderByDescending(n => n).Take(10))
                {
                    text.Append(' ').Append(number);
                    if (text.Length > {{100 + number}})
                    {
                        text.Append("...");
                        break;
                    }
                }

                return $"{text} ({numbers.Count()} of {name.Trim().ToUpperInvariant()})";
            }

            public Dictionary<string, List<int>> Group{{number}}(IEnumerable<string> words)
            {
                var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
                var position = {{number}};
                foreach (var word in words)
                {
                    var key = word.Length > 3 ? word.Substring(0, 3) : word;
                    if (!groups.TryGetValue(key, out var places))
                    {
                        groups[key] = places = new List<int>();
                    }

                    places.Add(position++);
                }

                return groups.Where(group => group.Value.Count > 1).ToDictionary(group => group.Key, group => group.Value);
            }

        """;

    private static string Noun(int file) => Nouns[file % Nouns.Length] + file;

    private static string File(int file)
    {
        var module = file / FilesInAModule;
        var noun = Noun(file);
        var other = Noun(module * FilesInAModule);
        var text = new StringBuilder($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Trade.Module{{module}};

            public sealed record {{noun}}(int Id, string Name, decimal Price, DateTime Created);

            /// <summary>Keeps what is known of the {{noun}}.</summary>
            public sealed class {{noun}}Store
            {
                private readonly Dictionary<int, {{noun}}> _items = new();
                private readonly object _gate = new();

                public static {{noun}}Store Create(IEnumerable<{{noun}}> items)
                {
                    var store = new {{noun}}Store();
                    foreach (var item in items)
                    {
                        store.Save(item);
                    }

                    return store;
                }

                public {{noun}}? Get(int id) => _items.TryGetValue(id, out var item) ? item : null;

                public IReadOnlyList<{{noun}}> Load(Func<{{noun}}, bool> condition)
                {
                    lock (_gate)
                    {
                        return _items.Values.Where(condition).OrderBy(item => item.Created).ThenBy(item => item.Id).ToList();
                    }
                }

                public void Save({{noun}} item)
                {
                    lock (_gate)
                    {
                        _items[item.Id] = item with { Name = item.Name.Trim() };
                    }
                }
            }

            public sealed class {{noun}}Service({{noun}}Store store, {{other}}Store others)
            {
                private int _opened;

                public bool IsOpen => Volatile.Read(ref _opened) > 0;

                public void Open() => Interlocked.Increment(ref _opened);

                public async Task<int> Execute(int limit, CancellationToken cancellationToken)
                {
                    if (!IsOpen)
                    {
                        Open();
                    }

                    var done = 0;
                    foreach (var item in store.Load(item => item.Price > limit))
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        var related = others.Get(item.Id);
                        if (related is { Price: > 0 } && Send(item, related.Name))
                        {
                            done++;
                        }
                    }

                    await Task.Delay(done, cancellationToken).ConfigureAwait(false);
                    return done;
                }

                private bool Send({{noun}} item, string to)
                {
                    var message = string.Format("{0} to {1}", item.Name, to);
                    store.Save(item with { Name = message });
                    return message.Length < 1000;
                }

            """);
        text.Append(Methods(file)).Append(Methods(file + 1));
        return text.Append("}\n").ToString();
    }
}
