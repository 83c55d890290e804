using System.Globalization;
using System.Text;
using DataUse.Analyzers.Reporting;
using DataUse.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>What an editor asks again after each keystroke: it gets what a fresh analysis finds, and the work does not grow with the rest of the project.</summary>
public class EditTests
{
    private const string Client = """
        using System.Net.Http;
        using System.Threading.Tasks;
        class Client
        {
            private readonly HttpClient _http = new();
            public Task<string> Fetch(string url) => _http.GetStringAsync(url);
        }
        """;

    private const string Caller = """
        using System.Threading.Tasks;
        class Caller(Client client)
        {
            Task<string> Posts() => client.Fetch("https://api.x.com/posts/1");
        }
        """;

    [Fact]
    public void After_an_edit_the_text_of_no_other_file_is_looked_at()
    {
        var project = new EditedProject([Client, Caller, .. Ordinary(200)]);
        Assert.Equal(["https://api.x.com/posts/1"], project.Reads(1));
        project.LookedAt.Clear();

        project.Replace(1, Caller.Replace("posts/1", "posts/2"));

        Assert.Equal(["https://api.x.com/posts/2"], project.Reads(1));
        Assert.Equal(["1.cs"], project.LookedAt.Distinct());
    }

    [Fact]
    public void What_an_edit_allocates_hardly_grows_with_the_project()
    {
        var small = AllocatedByAnEdit(100);
        var large = AllocatedByAnEdit(1600);

        Assert.True(large < small + 600_000, $"{small:N0} bytes with 100 files, {large:N0} bytes with 1,600");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_edits_in_any_order_give_what_a_fresh_analysis_finds(int seed)
    {
        var random = new Random(seed);
        var texts = new List<string> { Client, Caller };
        texts.AddRange(Ordinary(140));
        var project = new EditedProject(texts);
        for (var edit = 0; edit < 25; edit++)
        {
            var file = random.Next(10) < 6 ? random.Next(2) : random.Next(texts.Count);
            texts[file] = Variant(file, random);
            project.Replace(file, texts[file]);
            var asked = random.Next(texts.Count);

            Assert.Equal(new EditedProject(texts).Reads(asked), project.Reads(asked));
            Assert.Equal(new EditedProject(texts).Reads(1), project.Reads(1));
        }
    }

    private static long AllocatedByAnEdit(int files)
    {
        var project = new EditedProject([Client, Caller, .. Ordinary(files)]);
        var least = long.MaxValue;
        for (var edit = 0; edit < 5; edit++)
        {
            project.Replace(1, Caller.Replace("posts/1", "posts/" + edit.ToString(CultureInfo.InvariantCulture)));
            project.Bind(1);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Single(project.Reads(1));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>Files that read nothing, with names by which others read.</summary>
    private static IEnumerable<string> Ordinary(int count) => Enumerable.Range(0, count).Select(i => $$"""
        using System;
        using System.Collections.Generic;
        class Store{{i}}
        {
            private readonly Dictionary<string, string> _items = new();
            public string Get(string id) => _items[id];
            public string Load(string id) => Get(id);
            public void Send(string id, Action<string> to) => to(Load(id));
        }
        """);

    /// <summary>A text that a file may become: a wrapper by another name, a call of it, or something else.</summary>
    private static string Variant(int file, Random random)
    {
        var fetch = random.Next(2) == 0 ? "Fetch" : "Get";
        return random.Next(5) switch
        {
            0 => Client.Replace("Fetch", fetch).Replace("class Client", file == 0 ? "class Client" : $"class Client{file}"),
            1 => Caller.Replace("Fetch", fetch).Replace("class Caller", $"class Caller{file}"),
            2 => $$"""
                using System.Threading.Tasks;
                static class More{{file}}
                {
                    public static Task<string> Again{{file}}(Client client, string name) => client.{{fetch}}("https://www.flickr.com/" + name);
                    static Task<string> Now(Client client) => Again{{file}}(client, "now");
                }
                """,
            3 => "global using System.Xml.Linq; class Empty" + file.ToString(CultureInfo.InvariantCulture) + ";",
            _ => Ordinary(file + 1).Last(),
        };
    }

    /// <summary>A project in an editor: each file is asked for by itself, in a new compilation after each edit. It knows whose text was looked at.</summary>
    private sealed class EditedProject
    {
        private CSharpCompilation _compilation;

        public EditedProject(IEnumerable<string> texts) => _compilation = CSharpCompilation.Create("Project", texts.Select(Parse), References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        public List<string> LookedAt { get; } = [];

        public void Replace(int file, string text) => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[file], Parse(text, file));

        /// <summary>Lets the compiler bind a file, as an editor does before it asks analyzers.</summary>
        public void Bind(int file) => Assert.DoesNotContain(_compilation.GetSemanticModel(_compilation.SyntaxTrees[file]).GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        /// <summary>The addresses that a file reads.</summary>
        public IEnumerable<string> Reads(int file)
        {
            var inputs = ProjectInputs.Read(new AnalyzerOptions([]), TextReaders.Direct, default);
            var reads = new CompilationReads([_compilation], inputs.OwnApis, [inputs]);
            var report = new ReadReport(inputs, _compilation);
            return [.. reads.In(_compilation.SyntaxTrees[file], default).SelectMany(site => report.Of(site, _ => []).Item.Urls).Select(url => url.StartsWith("https://", StringComparison.Ordinal) ? url : "https://" + url)];
        }

        private SyntaxTree Parse(string text, int file)
        {
            var path = file.ToString(CultureInfo.InvariantCulture) + ".cs";
            return CSharpSyntaxTree.ParseText(new WatchedText(text, () => LookedAt.Add(path)), path: path);
        }
    }

    private sealed class WatchedText(string text, Action looked) : SourceText
    {
        public override Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            looked();
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
    }
}
