using System.Text.Json;
using DataUse.Catalog;
using DataUse.Tests.Yaml;

namespace DataUse.Tests.Catalog;

public class ApiModelReaderTests
{
    [Fact]
    public void A_model_with_every_key_is_read_whole()
    {
        var (members, problems) = ApiModelReader.Read("""
            library: Acme client
            package: Acme.Client
            verified: Acme.Client 2.0
            clients: [Acme.IClient, Acme.Client]
            kind: client-library
            note: Two generations of the client are out.
            members:
              - type: [Acme.IClient, Acme.Client]
                member: [Fetch, FetchAsync]
                reads: {argument: [url, uri], position: 1, base: Root, combine: append, method: POST, when: answer-read, path: true}
              - type: Acme.Client
                member: .ctor
                value: {empty: true}
              - type: Acme.Client
                member: Root
                value: {assigned: true}
              - type: Acme.Builder
                member: With
                value: {receiver: true}
                note: Fluent.
              - type: Acme.Bucket
                member: Get
                reads: {url: "s3://{bucket}/{key}"}
              - type: Acme.Feed
                member: Load
                kind: feed
                reads: {source: reddit}
              - type: Acme.Shell
                member: Start
                beside: [Shell, Job]
                reads: {command: "{this} --to {folder}"}
              - type: Acme.Job
                member: Program
                value: {assigned: true, part: program}
              - type: Acme.Client
                member: Parse
                neutral: parses text that was read elsewhere
              - type: Acme.Client
                member: Send
                reads: {argument: request, verb: [httpMethod, request]}
              - type: Acme.Request
                member: .ctor
                verb: GET
              - type: Acme.Request
                member: Method
                verb: {assigned: true}
              - type: Acme.Trainer
                member: Fit
                sink: {data: [rows, this], purpose: ai-train, position: 1, given: {parameter: options.Mode, is: [Train, tune]}}
              - type: Acme.Hub
                member: Upload
                publish: {data: content, argument: path, base: Root, hosts: [hub.acme.com/api]}
              - type: Acme.Client
                member: Save
                reads: {argument: url, into: [file, stream], purpose: ai-index}
            """);
        Assert.Empty(problems);
        Assert.Equivalent(
            new ApiMember
            {
                Library = "Acme client", Clients = ["Acme.IClient", "Acme.Client"], Types = ["Acme.IClient", "Acme.Client"], Members = ["Fetch", "FetchAsync"], Role = ApiRole.Reads, Kind = "client-library",
                Arguments = ["url", "uri"], Position = 1, FromReceiver = true, Combine = CombineRule.Append, Method = "POST", When = ReadCondition.AnswerRead, MayBePath = true,
            },
            members[0]);
        Assert.True(members[1] is { Role: ApiRole.Value, StartsEmpty: true, Kind: "client-library" });
        Assert.True(members[2] is { Role: ApiRole.Value, Assigned: true, FromReceiver: false });
        Assert.True(members[3] is { Role: ApiRole.Value, FromReceiver: true, Arguments.Count: 0 });
        Assert.True(members[4] is { Url: "s3://{bucket}/{key}", Arguments: ["bucket", "key"] });
        Assert.True(members[5] is { Role: ApiRole.Reads, Source: "reddit", Kind: "feed" });
        Assert.True(members[6] is { Command: "{this} --to {folder}", IsCommand: true, Arguments: ["folder"], FromReceiver: true, Beside: ["Shell", "Job"] });
        Assert.True(members[7] is { Assigned: true, Part: CommandPart.Program });
        Assert.True(members[8] is { Role: ApiRole.Neutral, Members: ["Parse"] });
        Assert.True(members[9] is { Role: ApiRole.Reads, Verb: ["httpMethod", "request"], Method: null });
        Assert.True(members[10] is { Role: ApiRole.Verb, Method: "GET", Kind: "client-library" });
        Assert.True(members[11] is { Role: ApiRole.Verb, Assigned: true, Method: null });
        Assert.True(members[12] is { Role: ApiRole.Sink, Data: ["rows", "this"], Purpose.Token: "ai-train", Position: 1, Given: "options.Mode", Words: ["Train", "tune"] });
        Assert.True(members[13] is { Role: ApiRole.Publish, Data: ["content"], Arguments: ["path"], FromReceiver: true, Hosts: ["hub.acme.com/api"], Purpose: null });
        Assert.True(members[14] is { Role: ApiRole.Reads, Into: ["file", "stream"], Purpose.Token: "ai-index" });
        Assert.All(members, member => Assert.Equal("Acme client", member.Library));
        Assert.All(members, member => Assert.Equal(["Acme.IClient", "Acme.Client"], member.Clients));
    }

    [Theory]
    [InlineData("library: A\n[|membres|]: []", "unknown key 'membres' in an API model; did you mean 'members'?")]
    [InlineData("[|library|]: A", "an API model needs the key 'members'")]
    [InlineData("library: A\nkind: [|web|]\nmembers: []", "unknown kind 'web' in 'kind'; expected one of http, client-library, dataset-hub, object-storage, file, process, browser, search, feed, stream, publish, other")]
    [InlineData("library: A\nkind: [|feeds|]\nmembers: []", "unknown kind 'feeds' in 'kind'; did you mean 'feed'?")]
    [InlineData("library: A\nmembers: [{type: A.B, [|membre|]: C, reads: {source: x}}]", "unknown key 'membre' in a row; did you mean 'member'?")]
    [InlineData("library: A\nmembers: [{[|member|]: C, reads: {source: x}}]", "a row needs the key 'type'")]
    [InlineData("library: A\nmembers: [{[|type|]: A.B, member: C}]", "a row needs one of 'reads', 'value', 'verb', 'sink', 'publish' and 'neutral'")]
    [InlineData("library: A\nmembers: [{[|type|]: A.B, member: C, neutral: no, reads: {source: x}}]", "a row needs one of 'reads', 'value', 'verb', 'sink', 'publish' and 'neutral', not several")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, verb: {[|method|]: GET}}]", "a place needs one of 'argument', 'url', 'command', 'receiver', 'source', 'assigned' and 'empty'")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: [|x|]}]", "a place must be a mapping of keys to values, not 'x'")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {[|arguments|]: x, source: y}}]", "unknown key 'arguments' in a place; did you mean 'argument'?")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {[|method|]: GET}}]", "a place needs one of 'argument', 'url', 'command', 'receiver', 'source', 'assigned' and 'empty'")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {argument: x, combine: [|apend|]}}]", "unknown combine rule 'apend' in 'combine'; did you mean 'append'?")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {argument: x, host: [|a.example|]}}]", "'host' says where a 'source' is read; name the source")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {source: x, host: [|A.example|]}}]", "'A.example' in 'host' must be in lower case")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {argument: x, position: [|10|]}}]", "'position' counts from 0 to 9")]
    [InlineData("library: A\nmembers: [{type: A.B, member: [|C; D|], reads: {argument: x}}]", "'C; D' in 'member' is not a name: it has spaces, commas or semicolons")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {receiver: [|yes|]}}]", "'receiver' must be true or false, not 'yes'")]
    [InlineData("library: A\nmembers: [{type: A.B, member: C, reads: {url: 's3://{bucket}', argument: [|x|]}}]", "'url' names its arguments; leave 'argument' out")]
    [InlineData("library: A\nmembers:\n- type: A.B\n  member: C\n  reads:\n    url: [|s3://{bucket|]", "'s3://{bucket' in 'url' is not a URL with parameters in braces, such as https://api.example.org/{path}")]
    [InlineData("library: A\nmembers:\n- type: A.B\n  member: C\n  reads:\n    command: [|git {arguments|]", "'git {arguments' in 'command' is not a command line with parameters in braces, such as git {arguments}")]
    public void A_mistake_is_reported_where_it_stands_and_its_row_left_out(string marked, string message)
    {
        var text = MarkedText.Parse(marked);
        var (members, problems) = ApiModelReader.Read(text.Text);
        text.AssertProblems(problems, $"{RuleIds.RulePackInvalid} {message}");
        Assert.Empty(members);
    }

    [Fact]
    public void A_row_with_a_mistake_leaves_the_others()
    {
        var (members, problems) = ApiModelReader.Read("""
            library: A
            members:
              - {type: A.B, member: C, reads: {}}
              - {type: A.B, member: D, reads: {argument: url}}
            """);
        Assert.Single(problems);
        Assert.Equal(["D"], Assert.Single(members).Members);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- library: A")]
    [InlineData("library: [")]
    [InlineData(": {\n<")]
    [InlineData("just text")]
    public void A_text_that_is_no_model_gives_problems_and_no_rows(string text)
    {
        var (members, problems) = ApiModelReader.Read(text);
        Assert.Empty(members);
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal(RuleIds.RulePackInvalid, problem.RuleId));
    }

    [Fact]
    public void The_JSON_schema_agrees_with_the_reader_key_by_key_and_word_by_word() =>
        Assert.Empty(SchemaComparison.Differences(ApiModelReader.Keys, JsonDocument.Parse(Repository.Read("rules/schema/datause-api.schema.json")).RootElement));
}
