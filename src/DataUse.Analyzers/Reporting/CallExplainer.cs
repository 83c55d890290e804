using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Reporting;

/// <summary>Says of single calls of one compilation what became of them, also of those that are not reported.</summary>
internal sealed class CallExplainer(ReadGraph reads, Resolver resolver, ApiCatalog apis, PlaceExplainer places)
{
    private const int MaxSameName = 8;

    /// <summary>The calls whose names stand on a line (from 0); without any, the innermost call that the line is a part of.</summary>
    public IReadOnlyList<CallExplanation> On(SyntaxTree tree, int line, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken);
        if (line < 0 || line >= text.Lines.Count)
        {
            return [];
        }

        var span = text.Lines[line].Span;
        var root = tree.GetRoot(cancellationToken);
        var explanations = root.DescendantTokens(span)
            .Where(token => span.Contains(token.SpanStart))
            .Select(token => Of(token, cancellationToken))
            .OfType<CallExplanation>()
            .ToList();
        if (explanations.Count == 0
            && root.FindToken(span.Start + text.ToString(span).TakeWhile(char.IsWhiteSpace).Count()).Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } around
            && Name(around) is { } name && Of(name, cancellationToken) is { } outer)
        {
            explanations.Add(outer);
        }

        return explanations;
    }

    private CallExplanation? Of(SyntaxToken token, CancellationToken cancellationToken)
    {
        if (!token.IsKind(SyntaxKind.IdentifierToken))
        {
            return null;
        }

        if (reads.At(token, cancellationToken) is { } found)
        {
            return OfRead(found.Site, found.IsSilent, found.Callers, cancellationToken);
        }

        var model = resolver.Model(token.Parent!);
        foreach (var role in new[] { ApiRole.Reads, ApiRole.Value, ApiRole.Neutral })
        {
            if (resolver.Matcher.Match(token, role, model, cancellationToken) is { } use)
            {
                return OfModelled(use, cancellationToken);
            }
        }

        return Syntax.Invocation(token) is { } invocation && token.ValueText != "nameof" ? OfUnknown(token, invocation, model, cancellationToken) : null;
    }

    private CallExplanation OfRead(ReadSite site, bool isSilent, IReadOnlyList<ReadSite> callers, CancellationToken cancellationToken)
    {
        var (outcome, statement) =
            callers.Count > 0 ? (CallOutcome.CallersReported, "It reads what its callers say; they are reported in its stead")
            : isSilent ? (CallOutcome.AnswerNotRead, "Every caller drops the answer: this sends, and reads nothing")
            : site.ReadsNothing() && site.Row.IsCommand ? (CallOutcome.Neutral, "It runs a command that reads no data, as far as its command line is known")
            : site.ReadsNothing() ? (CallOutcome.LocalFile, "It reads a file of this machine, or something of which nothing shows that it is a URL; that is not reported")
            : (CallOutcome.Reported, "It reads data");
        return new CallExplanation
        {
            At = PlaceExplainer.At(site.Name.GetLocation(), Shown.Code(site.Node)),
            Api = site.Api,
            Outcome = outcome,
            Statement = statement,
            Model = site.Row.Library,
            Confidence = ReadReport.Confidence(site),
            Purpose = outcome == CallOutcome.Reported ? places.Purpose(site, cancellationToken) : null,
            Places = places.Of(site, isJudged: outcome == CallOutcome.Reported, cancellationToken),
            Callers = [.. callers.Select(caller => PlaceExplainer.At(caller.Name.GetLocation(), Shown.Code(caller.Node)))],
        };
    }

    private CallExplanation OfModelled(ApiUse use, CancellationToken cancellationToken)
    {
        var (outcome, statement) = use.Row.Role switch
        {
            ApiRole.Value => (CallOutcome.StandsForPlace, "It reads nothing itself; what it gives stands for a place that something else may read"),
            ApiRole.Neutral => (CallOutcome.Neutral, "It is known, and reads no data"),
            _ when use.Row.WhenAnswerRead && !AnswerUse.IsRead(use.Node) => (CallOutcome.AnswerNotRead, "The code looks at no more than the status of the answer: this sends, and reads nothing"),
            _ when use.Name.Parent?.Parent is AttributeSyntax => (CallOutcome.CallersReported, "It says what the method's callers read; they are reported"),
            _ => (CallOutcome.OwnLibrary, "Its library is what is being compiled, so that its own code counts and not the model"),
        };
        return new CallExplanation
        {
            At = PlaceExplainer.At(use.Name.GetLocation(), Shown.Code(use.Node)),
            Api = use.Api,
            Outcome = outcome,
            Statement = statement,
            Model = use.Row.Library,
            Places = outcome == CallOutcome.StandsForPlace ? places.Of(use, cancellationToken) : [],
        };
    }

    private CallExplanation OfUnknown(SyntaxToken name, InvocationExpressionSyntax invocation, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetSymbolInfo(invocation, cancellationToken);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        var sameName = apis.Named(name.ValueText)
            .Where(row => row.Role == ApiRole.Reads)
            .SelectMany(row => row.Types.Select(type => $"{row.Library}: {ApiCatalog.SimpleName(type)}.{name.ValueText}"))
            .Distinct()
            .ToList();
        var statement =
            symbol is null ? "It cannot be bound to a member, and no model speaks of one that the code names so: its package may not be restored"
            : symbol.DeclaringSyntaxReferences.Length > 0 ? "It is declared in this code, and nothing that it is given says what is read in it"
            : $"No API model speaks of it in {symbol.ContainingAssembly?.Name ?? "its assembly"}; if it reads data, a *.datause-api.yml of your own can say so";
        return new CallExplanation
        {
            At = PlaceExplainer.At(name.GetLocation(), Shown.Code(invocation)),
            Api = symbol?.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + name.ValueText : name.ValueText,
            Outcome = CallOutcome.NotRecognised,
            Statement = statement,
            SameName = sameName.Count <= MaxSameName ? sameName : [.. sameName.Take(MaxSameName), $"and {sameName.Count - MaxSameName} more"],
        };
    }

    private static SyntaxToken? Name(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        SimpleNameSyntax name => name.Identifier,
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier,
        _ => null,
    };
}
