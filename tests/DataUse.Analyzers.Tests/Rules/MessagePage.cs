using System.Globalization;
using System.Text;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>rules/docs/messages.md: the message of every rule with the code and the declaration that give it.</summary>
internal static class MessagePage
{
    private const string Contract = "evidence: [{type: contract, ref: contracts/2026.pdf}]";

    private const string Head = """
        # Messages

        What the rules say, each with the code and the declaration that give the message. A message at a call names the call, what it reads and for which purpose, then what the declaration says, then what would help.
        Judged as of 2026-11-22. Written by `DATAUSE_UPDATE=1 dotnet test tests/DataUse.Analyzers.Tests`.


        """;

    private static readonly Example[] Examples =
    [
        new("DUA1001", Get("https://api.x.com/2/tweets/search/recent?query=trend"), "purpose: ai-train"),
        new("DUA1001", Get("https://oauth.reddit.com/r/dotnet/new"), "sources: []"),
        new("DUA1002", Get("https://api.x.com/2/users/42/tweets"), Entry("x", "permits: [analytics, display]")),
        new("DUA1002", Get("https://oauth.reddit.com/r/dotnet/new"), Entry("reddit", "prohibits: [ai-pre-training]")),
        new("DUA1002", Get("https://oauth.reddit.com/r/dotnet/new"), Entry("reddit", "license: LicenseRef-Reddit-2026")),
        new("DUA1002", Get("https://www.nytimes.com/section/world"), "purpose: ai-train\nsources:\n  - id: nytimes\n    basis: none"),
        new("DUA1002", Get("https://www.nytimes.com/section/world"), "purpose: ai-train\ndeny:\n  hosts: [nytimes.com]"),
        new("DUA1002", Get("https://oauth.reddit.com/r/dotnet/new"), Entry("reddit", "permits: []")),
        new("DUA1002", Get("https://oauth.reddit.com/r/dotnet/new"), "purpose: ai-train\nsources:\n  - id: reddit\n    basis: agreement\n    permits: [ai-train]"),
        new("DUA1003", Get("https://api.x.com/2/tweets/search/recent"), Entry("x", "permits: [ai-train]", "valid_until: 2023-04-25")),
        new("DUA1003", Get("https://api.x.com/2/tweets/search/recent"), Entry("x", "permits: [ai-train]", "valid_from: 2027-01-01")),
        new("DUA1003", Get("https://api.x.com/2/tweets/search/recent"), Entry("x", "permits: [ai-train]", "status: pending")),
        new("DUA1003", Get("https://api.x.com/2/tweets/search/recent"), Entry("x", "permits: [ai-train]", "status: unknown")),
        new("DUA1004", Get("https://api.x.com/2/tweets/search/all"), Entry("x", "permits: [ai-train]", "status: suspended")),
        new("DUA1004", Get("https://api.x.com/2/tweets/search/all"), Entry("x", "permits: [ai-train]", "status: terminated")),
        new("DUA1005", Get("https://old.reddit.com/r/dotnet/top.json"), Entry("reddit", "hosts: [oauth.reddit.com]", "permits: [ai-train]")),
        new("DUA1005", Get("https://oauth.reddit.com/r/dotnet/new"), Entry("reddit", "paths: [/r/science/]", "permits: [ai-train]")),
        new("DUA1005", Get("https://old.reddit.com/r/dotnet/top"), Entry("reddit", "access: {method: api}", "permits: [ai-train]")),
        new("DUA1005", Get("https://api.pushshift.io/reddit/search/submission"), Entry("reddit", "permits: [ai-train]")),
        new("DUA1005", Get("https://serpapi.com/search?q=site:reddit.com+dotnet"), Entry("reddit", "hosts: [oauth.reddit.com]", "permits: [ai-train]")),
        new("DUA1006", "using var stream = await client.GetStreamAsync(\"https://data.example.org/corpus/v2.tar.gz\");", """
            uses:
              - {assembly: Product.*, purpose: ai-train, users: commercial, geo: DE}
            sources:
              - id: example-corpus
                hosts: [data.example.org]
                basis: open-license
                license: CC-BY-NC-4.0
                permits: [ai-train]
                users: [non-commercial, education]
            """),
        new("DUA1006", "using var stream = await client.GetStreamAsync(\"https://data.example.org/corpus/v2.tar.gz\");", """
            uses:
              - {assembly: Product.*, purpose: ai-train, users: commercial, geo: DE}
            sources:
              - id: example-corpus
                hosts: [data.example.org]
                basis: open-license
                license: CC-BY-NC-4.0
                permits: [ai-train]
            """),
        new("DUA1006", Get("https://oauth.reddit.com/r/dotnet/new"), Entry("reddit", "geo: [US, GB]", "permits: [ai-train]") + "\nuses:\n  - {assembly: Product.*, purpose: ai-train, geo: DE}"),
        new("DUA1006", Get("https://oauth.reddit.com/r/dotnet/new"), "licensee: Example Models Ltd\n" + Entry("reddit", "licensee: Example Research Institute", "permits: [ai-train]")),
        new("DUA1007", "var posts = await client.GetStreamAsync(\"https://archive.org/download/stackexchange/stackoverflow.com-Posts.7z\");", """
            purpose: ai-train
            sources:
              - id: stackexchange-dump
                basis: open-license
                license: CC-BY-SA-4.0
                permits: [ai-train]
                obligations:
                  - {duty: attribute}
                  - {duty: share-alike}
            """),
        new("DUA1008", Get("https://huggingface.co/datasets/laion/laion2B-en/resolve/main/part-00000.parquet"), Entry("laion", "permits: [ai-train]")),
        new("DUA1008", Get("https://huggingface.co/datasets/the_pile_books3/resolve/main/books3.tar.gz"), "purpose: ai-train\nsources:\n  - id: books3\n    basis: open-license\n    license: MIT\n    permits: [ai-train]"),
        new("DUA1009", "var posts = await client.GetStringAsync(\"https://oauth.reddit.com/r/dotnet/new\");\nawait client.PostAsync(\"https://huggingface.co/api/datasets/our-org/posts/commit/main\", new StringContent(posts));", Entry("reddit", "permits: [ai-train]", "obligations: [{duty: no-redistribution}]")),
        new("DUA1010", Get("https://www.youtube.com/watch?v=jNQXAC9IVRw"), Entry("youtube", "permits: [ai-train]")),
        new("DUA1011", Get("https://content.guardianapis.com/search?q=climate"), Entry("guardian", "permits: [ai-train]", "valid_until: 2026-12-15") + "\npolicy:\n  expiring_within_days: 45"),
        new("DUA1012", "Task<string> FetchAsync(string address) => client.GetStringAsync(address);\n\nvar page = await FetchAsync(args[0]);", "purpose: ai-train"),
        new("DUA1012", "var page = await client.GetStringAsync(File.ReadAllText(\"address.txt\"));", "purpose: ai-train"),
        new("DUA1013", Get("https://api.weather.example/v1/today"), "purpose: display"),
        new("DUA2001", Get("https://en.wikipedia.org/wiki/Data"), null),
        new("DUA2002", "", "sources:\n  - id: x\n    permits: [ai-train"),
        new("DUA2003", "", Entry("x", "permit: [ai-train]")),
        new("DUA2003", "", "sources:\n  - id: our-feed\n    basis: own"),
        new("DUA2004", "", Entry("x", "permits: [ai-trian]")),
        new("DUA2004", "", "sources:\n  - id: huggingface\n    basis: open-license\n    license: CC-BY-4.0"),
        new("DUA2005", "", Entry("guardian", "valid_until: 31.12.2026")),
        new("DUA2005", "", Entry("guardian", "valid_from: 2027-01-01", "valid_until: 2026-12-31")),
        new("DUA2006", "", "sources:\n  - {id: wikipedia, basis: own}\n  - {id: wikipedia, basis: own}"),
        new("DUA2006", "", Entry("x", "permits: [ai-train]", "prohibits: [ai-train]")),
        new("DUA2008", "", "sources:\n  - id: getty\n    basis: agreement"),
        new("DUA2008", "", "sources:\n  - id: commoncrawl\n    basis: statutory-exception\n    exception: eu-cdsm-4"),
        new("DUA2009", "", null, "id: press-archive\nname: Press archive\nrole: archive\nhosts: {web: [press.example]}"),
    ];

    /// <summary>One call or file and the rule that speaks of it. The first line of a declaration, <c>version: 1</c>, goes without saying.</summary>
    private sealed record Example(string Rule, string Code, string? Declaration, string? Pack = null);

    /// <summary>The page as it has to be, with the messages that it shows.</summary>
    public static async Task<(string Text, IReadOnlyList<(string Rule, string Message)> Messages)> WriteAsync()
    {
        var page = new StringBuilder(Head);
        var messages = new List<(string, string)>();
        var last = "";
        foreach (var example in Examples)
        {
            var message = await MessageAsync(example);
            messages.Add((example.Rule, message));
            page.Append(example.Rule == last ? "" : $"## [{example.Rule}]({example.Rule}.md)\n\n");
            Block(page, "csharp", example.Code);
            Block(page, "yaml", example.Declaration ?? example.Pack ?? "");
            page.Append(CultureInfo.InvariantCulture, $"> {message}\n\n");
            last = example.Rule;
        }

        return (page.ToString().TrimEnd('\n') + "\n", messages);
    }

    private static async Task<string> MessageAsync(Example example)
    {
        var analysis = Analyze.Code($"{(example.Code.Length > 0 ? "var client = new HttpClient();\n" : "")}{example.Code}\nConsole.WriteLine();").AsOf(Reads.Today).Named("Product.Trainer");
        if (example.Declaration is not null)
        {
            analysis.WithDeclaration("version: 1\n" + example.Declaration);
        }

        if (example.Pack is not null)
        {
            analysis.WithFile("press.datause-source.yml", example.Pack);
        }

        return (await analysis.RunWithoutComparisonAsync()).Message(example.Rule);
    }

    private static string Get(string url) => $"var text = await client.GetStringAsync(\"{url}\");";

    private static string Entry(string id, params string[] keys) =>
        $"purpose: ai-train\nsources:\n  - id: {id}\n    basis: agreement\n" + string.Concat(keys.Select(key => $"    {key}\n")) + "    " + Contract;

    private static void Block(StringBuilder page, string language, string text)
    {
        if (text.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"```{language}\n{text}\n```\n\n");
        }
    }
}
