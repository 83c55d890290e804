using DataUse.Baselines;
using DataUse.Catalog;
using DataUse.Declarations;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Reporting;

/// <summary>How the texts of a project's files are read: anew each time, or once for each text while the compiler's host keeps it.</summary>
internal sealed record TextReaders(Func<SourceText, Declaration> Declaration, Func<SourceText, SourceReading> Source, Func<SourceText, ApiModel> Api, Func<SourceText, BaselineReading> Baseline)
{
    /// <summary>Reads every text that is asked for.</summary>
    public static readonly TextReaders Direct = new(
        text => DeclarationReader.Read(text.ToString()),
        text => SourceReader.Read(text.ToString()),
        text => ApiModelReader.Read(text.ToString()),
        text => BaselineReader.Read(text.ToString()));

    private static readonly SourceTextValueProvider<Declaration> Declarations = new(Direct.Declaration);
    private static readonly SourceTextValueProvider<SourceReading> Sources = new(Direct.Source);
    private static readonly SourceTextValueProvider<ApiModel> Apis = new(Direct.Api);
    private static readonly SourceTextValueProvider<BaselineReading> Baselines = new(Direct.Baseline);

#pragma warning disable RS1012 // The caller registers the actions; the context is asked for its cache of texts.
    /// <summary>Asks the host's cache first.</summary>
    public static TextReaders Cached(CompilationStartAnalysisContext context) => new(
        text => context.TryGetValue(text, Declarations, out var declaration) ? declaration : Direct.Declaration(text),
        text => context.TryGetValue(text, Sources, out var source) ? source : Direct.Source(text),
        text => context.TryGetValue(text, Apis, out var api) ? api : Direct.Api(text),
        text => context.TryGetValue(text, Baselines, out var baseline) ? baseline : Direct.Baseline(text));
#pragma warning restore RS1012
}
