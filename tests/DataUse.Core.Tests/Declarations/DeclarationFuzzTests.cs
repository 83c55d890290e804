using System.Diagnostics;
using DataUse.Declarations;

namespace DataUse.Tests.Declarations;

/// <summary>Whatever stands in a file, reading it ends soon, throws nothing, and reports only places that are in the text.</summary>
public class DeclarationFuzzTests
{
    private static readonly string[] Fragments =
    [
        "[", "]", "{", "}", ",", ":", ": ", "- ", "? ", "|", ">", "|+2\n", "&a", "*a", "!", "!!", "!!str ", "%", "%YAML 1.2\n", "---\n", "...\n", "\"", "'", "#", "\n", "\r", "\r\n", "\t", "  ",
        "\0", "\uFEFF", "\uD83D", "\uDE00", "\U0001F600", "\u2028", "\u0085", "\\", "\\x", "<<", "~", "null", "@", "`", "id: a", "basis: own", "permits: [all]", "sources:", "version: 1", "2026-99-99", "-1", "(", "AND",
    ];

    [Fact]
    public void Mutations_of_a_valid_file_end_in_problems_within_the_text()
    {
        var random = new Random(20260715);
        var entries = FullExample.Text.Split("\n\n");
        for (var i = 0; i < 20_000; i++)
        {
            var seed = i % 8 == 0 ? FullExample.Text : "version: 1\nsources:\n" + entries[random.Next(entries.Length)].Replace("sources:", "");
            Check(Mutate(seed, random));
        }
    }

    [Fact]
    public void Random_characters_end_in_problems_within_the_text()
    {
        var random = new Random(4);
        for (var i = 0; i < 10_000; i++)
        {
            Check(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) == 0 ? ((char)random.Next(0x10000)).ToString() : Fragments[random.Next(Fragments.Length)])));
        }
    }

    [Theory]
    [InlineData("version: 1\nsources:\n", "- {id: a, basis: own, hosts: [a.example]}\n")]
    [InlineData("version: 1\n", "permit: [ai-trian]\n")]
    [InlineData("version: 1\nsources: [{id: a, basis: own, permits: [", "ai-train, ")]
    [InlineData("version: 1\ntitle: ", "word ")]
    [InlineData("version: 1\ntitle: \"", "\\n")]
    [InlineData("version: 1\ntitle: |\n", "  line\n\n")]
    [InlineData("version: 1\nsources:\n- license: ", "(MIT OR ")]
    [InlineData("version: 1\nuses:\n", "- {assembly: '**a**b**c*?', purpose: tdm}\n")]
    [InlineData("", "a:\n")]
    [InlineData("", "# \n")]
    [InlineData("", "'")]
    [InlineData("", "\t")]
    public void A_megabyte_is_read_in_a_few_seconds(string start, string repeated)
    {
        var clock = Stopwatch.StartNew();
        Check(start + string.Concat(Enumerable.Repeat(repeated, (1_000_000 - start.Length) / repeated.Length)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }

    [Fact]
    public void Reading_stops_soon_after_it_is_cancelled()
    {
        var text = "version: 1\nsources:\n" + string.Concat(Enumerable.Repeat("- {id: a, basis: own, hosts: [a.example]}\n", 20_000));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        Assert.ThrowsAny<OperationCanceledException>(ReadForever);

        void ReadForever()
        {
            while (true)
            {
                DeclarationReader.Read(text, source.Token);
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            var length = random.Next(Math.Min(12, text.Length - at + 1));
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, ((char)random.Next(0x10000)).ToString()),
                3 => text[..at],
                _ => text.Remove(at, length).Insert(at, Fragments[random.Next(Fragments.Length)]),
            };
        }

        return text;
    }

    private static void Check(string text)
    {
        var declaration = DeclarationCheck.Against(DeclarationReader.Read(text), _ => null, ["x", "reddit"]);
        foreach (var problem in declaration.Problems)
        {
            AssertWithin(problem.Range, text);
            AssertWithin(problem.Related ?? default, text);
            if (problem.Message.Length is 0 or > 1000 || problem.Message.AsSpan().IndexOfAny('\n', '\r') >= 0 || problem.Message.EndsWith('.'))
            {
                Assert.Fail($"message '{problem.Message}' for {text}");
            }
        }

        foreach (var entry in declaration.Sources)
        {
            AssertWithin(entry.Range, text);
            AssertWithin(entry.Id.Range, text);
        }
    }

    private static void AssertWithin(TextRange range, string text)
    {
        if (range.Start < 0 || range.Length < 0 || range.End > text.Length)
        {
            Assert.Fail($"{range} lies outside of {text.Length} characters: {text}");
        }
    }
}
