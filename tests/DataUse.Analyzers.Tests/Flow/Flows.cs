namespace DataUse.Analyzers.Tests.Flow;

/// <summary>What tests of data flow share: a library with sinks, its model, and the purpose that the only read of some code is for.</summary>
internal static class Flows
{
    private const string Library = """
        using System.Collections.Generic;
        using System.IO;
        using System.Threading.Tasks;

        namespace Acme.Ai
        {
            public class Trainer { public void Fit(object rows) { } public void Show(object rows) { } public Trainer With(object rows) => this; }
            public class Index { public Task UpsertAsync(IEnumerable<object> records) => Task.CompletedTask; public Task UpsertAsync(object record) => Task.CompletedTask; }
            public class Chat { public Task<string> AskAsync(string prompt, string model = "") => Task.FromResult(prompt); }
            public class Tensor { public Tensor(float[] values) { } public Tensor Times(Tensor other) => this; public void Backward() { } }
            public enum Mode { Tune, Store }
            public class Files { public string Upload(Stream content, Mode mode) => ""; }
            public class UploadRequest { public string Body { get; set; } = ""; public string Access { get; set; } = ""; }
            public class Hub { public void Publish(UploadRequest request) { } public void Push(object data, string name) { } }
            public class Loader { public object LoadFile(string path) => path; }
            public class Importer { public void Import(string url) { } public void Save(string url, string path) { } }
            public class Session(byte[] model) { public string Names => System.Convert.ToString(model.Length); public void Run(object rows) { } }
            public class ToolAttribute : System.Attribute { }
        }
        """;

    private const string Model = """
        library: Acme
        kind: other
        members:
          - {type: Acme.Ai.Trainer, member: Fit, sink: {data: rows, purpose: ai-train}}
          - {type: Acme.Ai.Index, member: UpsertAsync, sink: {data: [records, record], purpose: ai-index}}
          - {type: Acme.Ai.Chat, member: AskAsync, sink: {data: prompt, purpose: ai-input}}
          - {type: Acme.Ai.Tensor, member: Backward, sink: {data: this, purpose: ai-train}}
          - {type: Acme.Ai.Files, member: Upload, sink: {data: content, purpose: ai-fine-tuning, given: {parameter: mode, is: Tune}}}
          - {type: Acme.Ai.Hub, member: Publish, publish: {data: request, given: {parameter: request.Access, is: [public, world]}}}
          - {type: Acme.Ai.Hub, member: Push, publish: {data: data}}
          - {type: Acme.Ai.ToolAttribute, member: .ctor, sink: {data: result, purpose: ai-input}}
        """;

    /// <summary>Code in a class that has a client <c>http</c> and the objects of the library; <paramref name="members"/> are its members.</summary>
    public static Analysis In(string members, string more = "", string model = Model) => Analyze.Code($$"""
        using Acme.Ai;
        using System.Text;
        using System.Text.Json;
        class Work(HttpClient http, Trainer trainer, Index index, Chat chat, Files files, Hub hub, Loader loader, Importer importer)
        {
            const string Url = "https://one.example/data";
            public object[] All => [http, trainer, index, chat, files, hub, loader, importer];
        {{members}}
        }
        {{more}}
        """).WithLibrary("Acme.Ai", Library).WithFile("acme.datause-api.yml", model).AllowCompileErrors();

    /// <summary>The purpose that the only read of the code is for.</summary>
    public static async Task<string> PurposeAsync(string members, string more = "")
    {
        var outcome = await In(members, more).WithDeclaration("version: 1\npolicy: {undeclared_source: none}").RunWithoutComparisonAsync();
        return Assert.Single(outcome.Inventory).Purpose;
    }
}
