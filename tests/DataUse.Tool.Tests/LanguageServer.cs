using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataUse.Tool.Tests;

/// <summary>The YAML language server that editors use, spoken to as they do: JSON-RPC messages over its standard input and output.</summary>
internal sealed class LanguageServer : IDisposable
{
    public const string Package = "yaml-language-server";
    public const string Version = "2.0.0";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly List<JsonNode> _diagnostics = [];
    private int _id;

    private LanguageServer(Process process) => _process = process;

    /// <summary>Starts the server for a folder.</summary>
    public static async Task<LanguageServer> StartAsync(string folder)
    {
        var package = NodePackage.Get(Package, Version);
        var script = Path.Combine(package.Folder, Package, "bin", "yaml-language-server");
        var process = Process.Start(package.Node(script, "--stdio"))!;
        _ = process.StandardError.ReadToEndAsync();
        var server = new LanguageServer(process);
        await server.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(folder).AbsoluteUri,
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true },
                ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["documentationFormat"] = new JsonArray("markdown") } } },
            },
        });
        await server.NotifyAsync("initialized", []);
        return server;
    }

    /// <summary>Opens a file and waits for what the server says of it.</summary>
    public async Task<IReadOnlyList<JsonNode>> OpenAsync(string path)
    {
        await NotifyAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = await File.ReadAllTextAsync(path) },
        });
        while (_diagnostics.Count == 0)
        {
            await ReceiveAsync();
        }

        var said = _diagnostics[^1];
        _diagnostics.Clear();
        return [.. said["diagnostics"]!.AsArray().Select(diagnostic => diagnostic!)];
    }

    /// <summary>The labels that the server offers at a place; line and column from 0.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string path, int line, int column)
    {
        var result = await RequestAsync("textDocument/completion", At(path, line, column));
        var items = result as JsonArray ?? result!["items"]!.AsArray();
        return [.. items.Select(item => (string)item!["label"]!)];
    }

    /// <summary>What the server shows under the pointer.</summary>
    public async Task<string> HoverAsync(string path, int line, int column) =>
        (await RequestAsync("textDocument/hover", At(path, line, column)))?["contents"] is { } contents ? (string?)(contents["value"] ?? contents) ?? "" : "";

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static JsonObject At(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = column },
    };

    private async Task<JsonNode?> RequestAsync(string method, JsonObject parameters)
    {
        var id = ++_id;
        await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
        {
            var message = await ReceiveAsync();
            if (message["method"] is null && (int?)message["id"] == id)
            {
                return message["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : message["result"];
            }
        }
    }

    private Task NotifyAsync(string method, JsonObject parameters) =>
        SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private async Task SendAsync(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var stream = _process.StandardInput.BaseStream;
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        await stream.WriteAsync(body);
        await stream.FlushAsync();
    }

    /// <summary>The next message; what the server asks the editor for is answered, and what it says of files is kept.</summary>
    private async Task<JsonNode> ReceiveAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        var stream = _process.StandardOutput.BaseStream;
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await stream.ReadExactlyAsync(one, limit.Token);
            header.Append((char)one[0]);
        }

        var length = header.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal));
        var body = new byte[int.Parse(length["Content-Length: ".Length..], CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, limit.Token);
        var message = JsonSerializer.Deserialize<JsonNode>(body)!;
        if ((string?)message["method"] is { } method)
        {
            if (method == "textDocument/publishDiagnostics")
            {
                _diagnostics.Add(message["params"]!);
            }
            else if (message["id"] is { } id)
            {
                JsonNode? answer = method == "workspace/configuration"
                    ? new JsonArray([.. message["params"]!["items"]!.AsArray().Select(item => (string?)item!["section"] == "yaml"
                        ? new JsonObject { ["validate"] = true, ["hover"] = true, ["completion"] = true, ["schemaStore"] = new JsonObject { ["enable"] = false } }
                        : (JsonNode)new JsonObject())])
                    : null;
                await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = answer });
            }
        }

        return message;
    }
}
