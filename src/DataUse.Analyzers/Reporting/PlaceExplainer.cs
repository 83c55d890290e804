using System.Globalization;
using System.Text.RegularExpressions;
using DataUse.Analyzers.Flow;
using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using DataUse.Identification;
using DataUse.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers.Reporting;

/// <summary>Says of the places of a read by which steps they were found, what is not known of them, and what is decided.</summary>
internal sealed class PlaceExplainer(ReadGraph reads, Resolver resolver, ReadReport report, Compilation compilation, ProjectInputs inputs)
{
    private const int MaxKnown = 4;

    /// <summary>The pieces of an address that are shown or hidden each for itself.</summary>
    private static readonly Regex Piece = new(@"[^/?&=:@|{}]+", RegexOptions.CultureInvariant);

    /// <summary>What a read is for.</summary>
    public string Purpose(ReadSite site, CancellationToken cancellationToken) => UseOf(site, cancellationToken).Purpose.Token;

    /// <summary>The places of a read.</summary>
    public IReadOnlyList<ExplainedPlace> Of(ReadSite site, bool isJudged, CancellationToken cancellationToken)
    {
        var all = report.AllPlaces(site);
        var shown = string.Join("\n", all.Select(Address));
        var isAnyKnown = all.Any(place => place.Use.Kind != SourceUseKind.Unknown);
        return
        [
            .. all.Select(place =>
            {
                var explained = Of(place, site.Node, site.Name, shown, cancellationToken);
                return !isJudged ? explained with { Open = [.. explained.Open.Select(LeftToCallers)] }
                    : isAnyKnown && !explained.IsKnown ? explained // What is known speaks for the call.
                    : Judged(explained, site, place, cancellationToken);
            }),
        ];
    }

    /// <summary>The places that an object stands for.</summary>
    public IReadOnlyList<ExplainedPlace> Of(ApiUse use, CancellationToken cancellationToken)
    {
        var all = resolver.Evaluate(use.Node, new Query(cancellationToken)).Templates
            .Where(template => template.Parts.Length > 0)
            .Select(template => (Url: TemplateUrl.Of(template), Template: template))
            .Select(known => new ReadReport.ReadPlace(Shown.Use(known.Url.Use), Shown.Address(known.Url.Url), known.Url.Hidden, known.Template))
            .ToList();
        var shown = string.Join("\n", all.Select(Address));
        return [.. all.Select(place => Of(place, use.Node, use.Name, shown, cancellationToken))];
    }

    /// <summary>A location with the code that stands there.</summary>
    public static CodePlace At(Location location, string code)
    {
        var span = location.GetLineSpan();
        return new CodePlace(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, code);
    }

    private static string Address(ReadReport.ReadPlace place) => place.Url.Length > 0 ? place.Url : place.Use.Display;

    private static OpenPart LeftToCallers(OpenPart part) =>
        part.Reason == "parameter" ? part with { Statement = $"'{part.At?.Code}' is what the callers pass" } : part;

    private ExplainedPlace Of(ReadReport.ReadPlace place, SyntaxNode node, SyntaxToken name, string shown, CancellationToken cancellationToken)
    {
        var address = Address(place);
        var read = (Node: node, Step: new ExplainedStep("call", At(name.GetLocation(), Code(node, StepKind.Local, shown)), address.Length > 0 ? [address] : []));
        var steps = new List<(SyntaxNode Node, ExplainedStep Step)>();
        foreach (var step in Chain.Steps(place.Chain))
        {
            if (step.Kind != StepKind.Fixed
                && step.Place.SourceTree?.GetRoot(cancellationToken).FindNode(step.Place.SourceSpan, getInnermostNodeForTie: true) is { } found && found != node)
            {
                steps.Add((found, new ExplainedStep(ReadReport.Token(step.Kind), At(step.Place, Code(found, step.Kind, shown)), Known(found, step.Kind, shown, cancellationToken))));
            }
        }

        var holes = place.Template.Parts.IsEmpty ? [] : TemplateUrl.Holes(place.Template).ToList();
        if (place.Hidden is { } hidden)
        {
            holes.Insert(0, hidden);
        }

        return new ExplainedPlace
        {
            Address = address,
            IsKnown = place.Hidden is null,
            Steps = InOrderOfFlow(steps, read),
            Open = [.. holes.Distinct().Select(hole => new OpenPart(
                ReadReport.Token(hole.Reason), ReadReport.Explain(hole), hole.Expression is { } expression ? At(expression.GetLocation(), Shown.Code(expression)) : null))],
        };
    }

    /// <summary>The steps as the text travels: to the call that is reported, then through each method that hands it on, down to the call of the library.</summary>
    private static IReadOnlyList<ExplainedStep> InOrderOfFlow(List<(SyntaxNode Node, ExplainedStep Step)> steps, (SyntaxNode Node, ExplainedStep Step) read)
    {
        var handedOn = steps.Where(step => step.Step.Kind == ReadReport.Token(StepKind.Wrapper)).Reverse().ToList();
        var rest = steps.Except(handedOn).ToList();
        var inside = new List<ExplainedStep>();
        foreach (var call in handedOn)
        {
            var method = Method(call.Node);
            var ofMethod = method is null || method == Method(read.Node) ? [] : rest.Where(step => Method(step.Node) == method).ToList();
            rest.RemoveAll(ofMethod.Contains);
            inside.AddRange(ofMethod.Select(step => step.Step));
            inside.Add(call.Step);
        }

        return [.. rest.Select(step => step.Step), read.Step, .. inside];
    }

    private static SyntaxNode? Method(SyntaxNode node) => node.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax);

    private ReadUse UseOf(ReadSite site, CancellationToken cancellationToken) => report.UseOf(site, read => new FlowSearch(resolver, cancellationToken).From(read));

    private ExplainedPlace Judged(ExplainedPlace place, ReadSite site, ReadReport.ReadPlace read, CancellationToken cancellationToken)
    {
        var judgement = report.Judge(site, read, UseOf(site, cancellationToken));
        return place with
        {
            SourceId = judgement.Identified.Id,
            SourceName = judgement.Identified.Source?.Name,
            Answer = judgement.Explanation.Answer.ToString().ToLowerInvariant(),
            Questions =
            [
                .. judgement.Explanation.Steps.Select(step => new ExplainedQuestion(
                    step.Question,
                    step.Reply,
                    step.Holds,
                    step is { DeclarationPath: { } path, Range: { } range } && inputs.Files.TryGetValue(path, out var file) ? At(file.At(range), "") : null)),
            ],
            Findings = [.. judgement.Diagnostics.Select(diagnostic => Finding(diagnostic, site.Name.SyntaxTree!))],
        };
    }

    /// <summary>A diagnostic as a build would show it: configuration, NoWarn and pragmas change or silence it.</summary>
    private ExplainedFinding Finding(Diagnostic diagnostic, SyntaxTree file)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var effective = CompilationWithAnalyzers.GetEffectiveDiagnostics(new[] { diagnostic }, compilation).FirstOrDefault();
        return effective is null ? new ExplainedFinding(diagnostic.Id, "none", message + " (turned off by the project's configuration)")
            : new BaselinedFindings(inputs.Baseline, file).Take(diagnostic) ? new ExplainedFinding(diagnostic.Id, "none", message + " (listed in datause.baseline.yml)")
            : effective.IsSuppressed ? new ExplainedFinding(diagnostic.Id, "none", message + " (suppressed in the code)")
            : new ExplainedFinding(diagnostic.Id, effective.Severity.ToString().ToLowerInvariant(), message);
    }

    /// <summary>What was known at a step: looked at again, from there.</summary>
    private IReadOnlyList<string> Known(SyntaxNode node, StepKind kind, string shown, CancellationToken cancellationToken)
    {
        var value = node switch
        {
            InvocationExpressionSyntax call when kind == StepKind.Wrapper && Inner(call, cancellationToken) is { } site => site.Place,
            InvocationExpressionSyntax call when kind == StepKind.BaseAddress && Syntax.Receiver(call.Expression) is { } receiver => resolver.Evaluate(receiver, new Query(cancellationToken)),
            ExpressionSyntax expression => resolver.Evaluate(expression, new Query(cancellationToken)),
            VariableDeclaratorSyntax { Initializer.Value: var initial } => resolver.Evaluate(initial, new Query(cancellationToken)),
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => resolver.Evaluate(body, new Query(cancellationToken)),
            PropertyDeclarationSyntax { Initializer.Value: var initial } => resolver.Evaluate(initial, new Query(cancellationToken)),
            _ => Value.Nothing,
        };
        var known = value.Templates.Select(template => TemplateUrl.Of(template).Url is { Length: > 0 } url ? Masked(Shown.Address(url), shown) : "{}").Distinct().ToList();
        return known.Count <= MaxKnown ? known : [.. known.Take(MaxKnown), $"and {known.Count - MaxKnown} more"];
    }

    private ReadSite? Inner(InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        call.Expression.DescendantTokens().Reverse().Select(name => reads.At(name, cancellationToken)?.Site).FirstOrDefault(site => site?.Node == call);

    /// <summary>An expression, with only those texts that the addresses show as well: any other could be a key or a password.</summary>
    private static string Code(SyntaxNode node, StepKind kind, string shown) =>
        kind is StepKind.Configuration or StepKind.Registration ? Shown.Code(node) : Shown.Code(node, text => Masked(text, shown) != text);

    private static string Masked(string text, string shown) =>
        Piece.Replace(text, piece => shown.IndexOf(piece.Value, StringComparison.OrdinalIgnoreCase) >= 0 ? piece.Value : "…");
}
