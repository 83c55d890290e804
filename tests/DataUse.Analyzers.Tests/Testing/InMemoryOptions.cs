using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>An additional file that exists in the test alone.</summary>
internal sealed class InMemoryFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>The options that MSBuild would write for the compiler: build properties, and metadata of single additional files.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> global, IReadOnlyDictionary<string, ImmutableDictionary<string, string>> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    // The compiler falls back to the global options for every file.
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        files.TryGetValue(textFile.Path, out var metadata) ? new Values(metadata.Concat(global)) : GlobalOptions;

    private sealed class Values(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
