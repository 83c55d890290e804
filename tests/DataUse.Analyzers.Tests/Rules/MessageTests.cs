using System.Text.RegularExpressions;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>The messages as a set, and the pages that quote them.</summary>
public class MessageTests
{
    [Fact]
    public async Task The_page_of_messages_shows_what_the_rules_say()
    {
        var file = Repository.Path("rules/docs/messages.md");
        var (text, _) = await MessagePage.WriteAsync();
        if (Environment.GetEnvironmentVariable("DATAUSE_UPDATE") == "1")
        {
            File.WriteAllText(file, text);
            return;
        }

        Assert.True(File.ReadAllText(file) == text, "rules/docs/messages.md is not what the rules say. With DATAUSE_UPDATE=1 this test writes it:\n\n" + text);
    }

    [Fact]
    public async Task Every_rule_has_a_message_on_the_page()
    {
        var (_, messages) = await MessagePage.WriteAsync();
        var rules = AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(rules, messages.Select(message => message.Rule).Distinct());
    }

    [Fact]
    public async Task Every_message_that_a_rules_page_quotes_is_one_of_them()
    {
        var (_, messages) = await MessagePage.WriteAsync();
        var quoted = Directory.GetFiles(Repository.Path("rules/docs"), "DUA*.md")
            .SelectMany(file => File.ReadLines(file).Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => (Path.GetFileNameWithoutExtension(file), line[2..])));

        Assert.Empty(quoted.Except(messages));
    }

    [Fact]
    public async Task A_message_at_a_call_says_which_call_reads_what_for_which_purpose_and_what_the_declaration_says()
    {
        var (_, messages) = await MessagePage.WriteAsync();

        Assert.All(
            messages.Where(message => message.Rule.StartsWith("DUA1", StringComparison.Ordinal)),
            message => Assert.Matches(@"^'\w+' reads (data|[\w /()~{}.-]+) for (a purpose that is not stated|[a-z-]+)(; | from a source that cannot be determined: ).*\w", message.Message));
    }

    [Fact]
    public async Task No_message_ends_in_a_full_stop_or_says_more_than_what_is_declared()
    {
        var (_, messages) = await MessagePage.WriteAsync();

        Assert.All(messages, message =>
        {
            Assert.False(message.Message.EndsWith('.'), message.Message);
            Assert.DoesNotMatch(new Regex(@"\b(illegal|unlawful|stolen|theft|infring\w+|pira\w+|legal|violat\w+)\b", RegexOptions.IgnoreCase), message.Message);
        });
    }
}
