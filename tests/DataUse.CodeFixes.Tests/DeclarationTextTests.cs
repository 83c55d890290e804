using DataUse.CodeFixes.Editing;
using DataUse.Declarations;
using DataUse.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Tests;

/// <summary>What is added to a datause.yml leaves everything else as it stands, whatever its style.</summary>
public class DeclarationTextTests
{
    private static readonly NewItem Item = new([new NewKey("id", "b"), new NewKey("basis", "", "to fill in")]);

    [Theory]
    [InlineData("version: 1\nsources: []\n", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1\nsources: []", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in")]
    [InlineData("version: 1\nsources: [ ]  # none yet\nroot: true\n", "version: 1\nsources:  # none yet\n  - id: b\n    basis:  # to fill in\nroot: true\n")]
    [InlineData("version: 1\nsources:\nroot: true\n", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in\nroot: true\n")]
    [InlineData("version: 1\nsources: # all\n# - id: a\n", "version: 1\nsources: # all\n  - id: b\n    basis:  # to fill in\n# - id: a\n")]
    [InlineData("version: 1\nsources: ~\n", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1\nsources: null # so far\n", "version: 1\nsources: # so far\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1\nsources:", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in")]
    public void An_empty_list_becomes_a_list_below_its_key(string before, string after) => Assert.Equal(after, Append(before));

    [Theory]
    [InlineData("version: 1\nsources:\n  - id: a\n    basis: own\n", "version: 1\nsources:\n  - id: a\n    basis: own\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1\nsources:\n- id: a\n  basis: own\n", "version: 1\nsources:\n- id: a\n  basis: own\n- id: b\n  basis:  # to fill in\n")]
    [InlineData("version: 1\nsources:\n    -   id: a\n        basis: own\n", "version: 1\nsources:\n    -   id: a\n        basis: own\n    -   id: b\n        basis:  # to fill in\n")]
    [InlineData("version: 1\nsources:\n  -\n    id: a\n    basis: own\n", "version: 1\nsources:\n  -\n    id: a\n    basis: own\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1\nsources:\n  - id: a\n    basis: own # ours\n    # and nobody else's\n# policies\npolicy:\n", "version: 1\nsources:\n  - id: a\n    basis: own # ours\n    # and nobody else's\n  - id: b\n    basis:  # to fill in\n# policies\npolicy:\n")]
    [InlineData("version: 1\nsources:\n  - id: a\n    basis: own\n\n  - id: c\n    basis: own\n\nroot: true\n", "version: 1\nsources:\n  - id: a\n    basis: own\n\n  - id: c\n    basis: own\n\n  - id: b\n    basis:  # to fill in\n\nroot: true\n")]
    [InlineData("version: 1\nsources:\n  - id: a\n    basis:\nroot: true\n", "version: 1\nsources:\n  - id: a\n    basis:\n  - id: b\n    basis:  # to fill in\nroot: true\n")]
    [InlineData("version: 1\nsources:\n  - id: a\n    description: |\n      # no comment\n      - no item\n    basis: own", "version: 1\nsources:\n  - id: a\n    description: |\n      # no comment\n      - no item\n    basis: own\n  - id: b\n    basis:  # to fill in")]
    [InlineData("version: 1\nsources:\n  - {id: a, basis: own}\n", "version: 1\nsources:\n  - {id: a, basis: own}\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1\nsources:\n  - id: a\n    basis: own\n    basis: none\nroot: true\n", "version: 1\nsources:\n  - id: a\n    basis: own\n    basis: none\n  - id: b\n    basis:  # to fill in\nroot: true\n")]
    public void An_item_follows_the_last_one_and_is_written_like_it(string before, string after) => Assert.Equal(after, Append(before));

    [Theory]
    [InlineData("{version: 1, sources: []}", "{version: 1, sources: [{id: b, basis: }]}")]
    [InlineData("{version: 1}", "{version: 1, sources: [{id: b, basis: }]}")]
    [InlineData("{\"version\": 1, \"sources\": [{\"id\": \"a\", \"basis\": \"own\"}]}", "{\"version\": 1, \"sources\": [{\"id\": \"a\", \"basis\": \"own\"}, {id: b, basis: }]}")]
    [InlineData("version: 1\nsources: [{id: a, basis: own}, ]\n", "version: 1\nsources: [{id: a, basis: own}, {id: b, basis: }, ]\n")]
    [InlineData("version: 1\nsources: [\n  {id: a, basis: own}, # ours\n]\n", "version: 1\nsources: [\n  {id: a, basis: own}, {id: b, basis: }, # ours\n]\n")]
    [InlineData("version: 1\nsources: [\n  # none yet\n]\n", "version: 1\nsources: [{id: b, basis: }\n  # none yet\n]\n")]
    public void What_is_written_in_brackets_stays_in_brackets(string before, string after) => Assert.Equal(after, Append(before));

    [Theory]
    [InlineData("", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("# ours\n", "# ours\nversion: 1\nsources:\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1\n", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("version: 1", "version: 1\nsources:\n  - id: b\n    basis:  # to fill in")]
    [InlineData("version: 1\n\nroot: true\n# the end\n", "version: 1\n\nroot: true\n# the end\n\nsources:\n  - id: b\n    basis:  # to fill in\n")]
    [InlineData("  version: 1\n  root: true\n", "  version: 1\n  root: true\n  sources:\n    - id: b\n      basis:  # to fill in\n")]
    [InlineData("---\nversion: 1\n...\n", "---\nversion: 1\nsources:\n  - id: b\n    basis:  # to fill in\n...\n")]
    public void A_missing_list_is_added_at_the_end(string before, string after) => Assert.Equal(after, Append(before));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_are_those_of_the_file(string newLine)
    {
        var before = "version: 1\nsources:\n  - id: a\n    basis: own\nroot: true\n".Replace("\n", newLine);
        var after = "version: 1\nsources:\n  - id: a\n    basis: own\n  - id: b\n    basis:  # to fill in\nroot: true\n".Replace("\n", newLine);

        Assert.Equal(after, Append(before));
        Assert.Equal($"version: 1{newLine}sources:{newLine}  - id: b{newLine}    basis:  # to fill in{newLine}root: true", Append($"version: 1{newLine}sources: []{newLine}root: true"));
    }

    [Fact]
    public void A_byte_order_mark_stays_in_front() =>
        Assert.Equal("\uFEFFversion: 1\nsources:\n  - id: b\n    basis:  # to fill in\n", Append("\uFEFFversion: 1\nsources: []\n"));

    [Theory]
    [InlineData("version: 1\nsources: [")]
    [InlineData("version: 1\nsources:\n\t- id: a\n")]
    [InlineData("version: 1\nsources: {id: a}\n")]
    [InlineData("version: 1\nsources: some text\n")]
    [InlineData("- version: 1\n")]
    [InlineData("just text")]
    [InlineData("version: 1\n---\nversion: 1\n")]
    [InlineData("version: &v 1\n")]
    [InlineData("{}")]
    public void A_file_that_has_no_place_for_it_is_left_alone(string before) => Assert.Null(Append(before));

    [Theory]
    [InlineData("version: 1\nsources:\n  - id: a\n    basis: own\n  - id: c\n", "version: 1\nsources:\n  - id: a\n    basis: own\n    disputed: true\n  - id: c\n")]
    [InlineData("version: 1\nsources:\n  - id: a # first\n  - id: c\n", "version: 1\nsources:\n  - id: a # first\n    disputed: true\n  - id: c\n")]
    [InlineData("version: 1\nsources:\n- id: a\n  evidence:\n  - type: contract\nroot: true\n", "version: 1\nsources:\n- id: a\n  evidence:\n  - type: contract\n  disputed: true\nroot: true\n")]
    [InlineData("version: 1\nsources: [{id: a, basis: own}]\n", "version: 1\nsources: [{id: a, basis: own, disputed: true}]\n")]
    [InlineData("version: 1\nsources:\n  - {id: a, basis: own,}\n", "version: 1\nsources:\n  - {id: a, basis: own, disputed: true,}\n")]
    [InlineData("version: 1\nsources:\n  - {id: a,\n     basis: own, # ours\n    }\n", "version: 1\nsources:\n  - {id: a,\n     basis: own, disputed: true, # ours\n    }\n")]
    public void A_key_is_added_where_its_entry_ends(string before, string after)
    {
        var file = DeclarationText.Read(before, default)!;

        Assert.Equal(after, Apply(before, file.Add(file.MappingOf(file.Declaration.Sources[0])!, "disputed", "true")));
    }

    /// <summary>Texts put together of lines that go together and of some that do not: the result of an edit reads back as the old entries and the new one, and no old character is lost.</summary>
    [Fact]
    public void Whatever_the_text_it_keeps_every_character_and_every_entry()
    {
        string[] pieces =
        [
            "version: 1", "\n", "\n\n", "\r\n", "sources:", "sources: []", "sources: [", "]", "  - id: a", "\n    basis: own", "\n  - {id: c, basis: own}", " # note", "\n# note", "\n      # note", "\nroot: true",
            "\nignore:\n- hosts: [a.example]\n  reason: r", "\n  license: |\n   text", ", ", "{", "}", "\t", "...", "---\n", "'", "\"", "\uFEFF", "\n  - id:\n", "é\U0001F600", ": ", "? ",
        ];
        var random = new Random(20261122);
        var edited = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var before = (i % 3 == 0 ? "" : "version: 1\nsources:\n  - id: a\n    basis: own") + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (DeclarationText.Read(before, default) is not { } file || file.Append("sources", [Item]) is not { Count: > 0 } changes)
            {
                continue;
            }

            edited++;
            var after = Apply(before, changes)!;
            Assert.True(changes.All(change => before.Substring(change.Span.Start, change.Span.Length).Trim() is "" or "[]" or "[ ]" or "~" or "null"), before);
            var declared = DeclarationReader.Read(after);
            Assert.False(declared.IsUnreadable, before);
            Assert.Equal([.. file.Declaration.Sources.Select(entry => entry.Id.Value), "b"], declared.Sources.Select(entry => entry.Id.Value));
            Assert.Equal(file.Declaration.Sources.Select(entry => (entry.Basis, entry.License)), declared.Sources.SkipLast(1).Select(entry => (entry.Basis, entry.License)));
            Assert.Equal(file.Declaration.Ignore.Count, declared.Ignore.Count);
            Assert.Equal(file.Declaration.IsRoot, declared.IsRoot);
        }

        Assert.True(edited > 2_000, $"{edited} texts were edited");
    }

    private static string? Append(string before) =>
        DeclarationText.Read(before, default)?.Append("sources", [Item]) is { Count: > 0 } changes ? Apply(before, changes) : null;

    private static string? Apply(string before, IReadOnlyList<TextChange> changes) => SourceText.From(before).WithChanges(changes).ToString();
}
