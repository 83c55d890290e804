using System.Globalization;
using System.Text;
using DataUse.Catalog;
using DataUse.Tool.Analysis;
using DataUse.Vocabulary;
using DataUse.Yaml;

namespace DataUse.Tool.Output;

/// <summary>Writes a first datause.yml: an entry for each source that is read, with what the catalogue knows as comments, and nothing granted.</summary>
internal static class FirstDeclaration
{
    private const int MaxReads = 3;

    private static readonly (string Title, Func<FoundSource, bool> Holds)[] Groups =
    [
        ("The owner says that AI training is prohibited.", found => found.Source is { Role: SourceRole.Content, Position: TrainingPosition.Prohibited }),
        ("The owner asks for a license for AI training.", found => found.Source is { Role: SourceRole.Content, Position: TrainingPosition.LicenseRequired }),
        ("The owner permits AI training on conditions.", found => found.Source is { Role: SourceRole.Content, Position: TrainingPosition.PermittedWithConditions }),
        ("Open licenses.", found => found.Source is { Role: SourceRole.Content, Position: TrainingPosition.OpenLicense }),
        ("Known sources, of whose position on AI training the catalogue has no statement.", found => found.Source is { Role: SourceRole.Content }),
        ("On platforms, which keep what belongs to others and license nothing by themselves.", found => found.Source is not null),
        ("Not in the catalogue.", _ => true),
    ];

    /// <summary>The text of the file. Line ends are <c>\n</c>.</summary>
    /// <param name="sources">What is read.</param>
    /// <param name="undetermined">How many calls read something that could not be determined.</param>
    /// <param name="purpose">What the data is read for, or null when the user did not say.</param>
    public static string Of(IReadOnlyList<FoundSource> sources, int undetermined, Purpose? purpose)
    {
        var text = new StringBuilder();
        text.Append("# What this code reads, and what for. The build checks every read of data against it.\n");
        text.Append("# Nothing is granted yet: each entry needs its basis, and what that basis asks for:\n");
        text.Append("#   agreement            evidence: [{type: contract, ref: …}], license: LicenseRef-…, permits: […], valid_until: …\n");
        text.Append("#   open-license         license: an SPDX expression, such as CC-BY-4.0\n");
        text.Append("#   public-terms         terms: and terms_date:, the terms as you read them\n");
        text.Append("#   public-domain, own   nothing more\n");
        text.Append("#   statutory-exception  exception: and reviewed_by:\n");
        text.Append("#   none                 no right to use it: every read is reported\n");
        text.Append("version: 1\n\n");
        text.Append("# What the code does with what it reads: ai-train, ai-fine-tuning, ai-evaluation, ai-input (RAG), ai-index (embeddings),\n");
        text.Append("# search, analytics, display, testing, … Without it the purpose of a read is unspecified.\n");
        text.Append(CultureInfo.InvariantCulture, $"{(purpose is null ? "# purpose: ai-train" : "purpose: " + purpose.Token)}\n\n");
        text.Append(sources.Count == 0 ? "sources: []\n" : "sources:\n");

        var rest = sources.ToList();
        foreach (var (title, holds) in Groups)
        {
            var group = rest.FindAll(found => holds(found));
            rest.RemoveAll(group.Contains);
            if (group.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n  # ── {title}\n");
            }

            foreach (var found in group)
            {
                text.Append('\n');
                Append(text, found);
            }
        }

        if (undetermined > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n# {undetermined} more call{(undetermined == 1 ? " reads" : "s read")} something that could not be determined; 'datause scan' lists them, and 'datause explain FILE:LINE' says why.\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FoundSource found)
    {
        if (found.Source is { } source)
        {
            Comment(text, source.Name + (source.Owner is null ? "" : ", " + source.Owner));
            if (source is { Role: SourceRole.Content, Cite: { } cite })
            {
                Comment(text, $"position on AI training as of {source.AsOf}: {cite}");
            }

            Comment(text, source.Terms is null ? null : "terms: " + source.Terms);
            Comment(text, source.License is null ? null : "license of the content: " + source.License);
            Comment(text, source.Disputes.Count == 0 ? null : "documented disputes: " + string.Join(", ", source.Disputes));
        }

        Comment(text, "read at " + string.Join(", ", found.ReadAt.Take(MaxReads).Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}")))
            + (found.ReadAt.Count > MaxReads ? string.Create(CultureInfo.InvariantCulture, $" and {found.ReadAt.Count - MaxReads} more") : ""));
        text.Append("  - id: ").Append(YamlText.Scalar(found.Id)).Append('\n');
        if (found.Source is not null && found.Source.Id != found.Id)
        {
            text.Append("    source: ").Append(YamlText.Scalar(found.Source.Id)).Append('\n');
        }

        List(text, "hosts", found.Hosts);
        List(text, "datasets", found.Datasets);
        List(text, "paths", found.Paths);
        text.Append("    basis:\n");
    }

    private static void Comment(StringBuilder text, string? comment)
    {
        if (comment is not null)
        {
            text.Append("  # ").Append(string.Join(' ', comment.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))).Append('\n');
        }
    }

    private static void List(StringBuilder text, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            text.Append("    ").Append(key).Append(": [").Append(string.Join(", ", values.Select(YamlText.Scalar))).Append("]\n");
        }
    }
}
