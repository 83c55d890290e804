using System.Globalization;
using DataUse.Analyzers.Reporting;
using Spectre.Console;

namespace DataUse.Tool.Output;

/// <summary>Explanations for people: each call with the steps from where its address comes from to the decision.</summary>
internal sealed class ExplanationText(IAnsiConsole console)
{
    private const int TitleWidth = 12;
    private const int MaxPlaces = 10;

    /// <summary>Writes what there is to say of a line.</summary>
    public void Write(string file, int line, IReadOnlyList<CallExplanation> calls)
    {
        if (calls.Count == 0)
        {
            console.MarkupLineInterpolated($"{file}:{line}: there is no call on this line");
        }

        for (var i = 0; i < calls.Count; i++)
        {
            if (i > 0)
            {
                console.WriteLine();
            }

            Write(calls[i]);
        }
    }

    private void Write(CallExplanation call)
    {
        console.MarkupLine($"[bold]{Markup.Escape(Place(call.At))}[/]  [bold]{Markup.Escape(call.Api)}[/]");
        Row("", call.Statement + (call.Model is null ? "" : $" (API model: {call.Model})") + (call.Confidence is null or "high" ? "" : $"; confidence {call.Confidence}"));
        foreach (var known in call.SameName)
        {
            Row(known == call.SameName[0] ? "see" : "", known);
        }

        var number = 0;
        foreach (var place in call.Places.Take(MaxPlaces))
        {
            number++;
            console.WriteLine();
            Write(call, place, call.Places.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({number} of {call.Places.Count})") : "");
        }

        if (call.Places.Count > MaxPlaces)
        {
            Row("", string.Create(CultureInfo.InvariantCulture, $"and {call.Places.Count - MaxPlaces} more; --format json has all"));
        }

        if (call.Callers.Count > 0)
        {
            console.WriteLine();
            var width = call.Callers.Max(caller => Place(caller).Length);
            for (var i = 0; i < call.Callers.Count; i++)
            {
                Row(i == 0 ? "reported" : "", $"{Place(call.Callers[i]).PadRight(width)}  {call.Callers[i].Code}");
            }
        }
    }

    private void Write(CallExplanation call, ExplainedPlace place, string which)
    {
        var width = place.Steps.Select(step => Place(step.At).Length).DefaultIfEmpty().Max();
        var kindWidth = place.Steps.Select(step => step.Kind.Length).DefaultIfEmpty().Max();
        Row(call.Outcome == CallOutcome.StandsForPlace ? "stands for" : "reads", (place.IsKnown || place.Address.Length > 0 ? place.Address : "something that is not known") + which);
        for (var i = 0; i < place.Steps.Count; i++)
        {
            var step = place.Steps[i];
            Row(i == 0 ? "steps" : "", $"{Place(step.At).PadRight(width)}  {step.Kind.PadRight(kindWidth)}  {step.At.Code}");
            foreach (var known in step.Kind is "call" or "literal" ? [] : step.Known)
            {
                console.MarkupLine($"  {new string(' ', TitleWidth + width + kindWidth + 4)}[dim]= {Markup.Escape(known)}[/]");
            }
        }

        var isHidden = !place.IsKnown;
        foreach (var open in place.Open)
        {
            Row(isHidden ? "stopped" : open == place.Open[0] ? "open" : "", (open.At is null ? "" : Place(open.At) + "  ") + open.Statement);
            isHidden = false;
        }

        if (place.SourceId is not null)
        {
            Row("source", place.SourceId + (place.SourceName is null ? "" : $", {place.SourceName}"));
        }

        if (place.Answer is null)
        {
            return;
        }

        Row("purpose", call.Purpose ?? "");
        var questionWidth = place.Questions.Select(question => question.Question.Length).DefaultIfEmpty().Max();
        foreach (var question in place.Questions)
        {
            var at = question.At is { } line ? $"  ({Place(line)})" : "";
            Row(question == place.Questions[0] ? "decision" : "", $"{(question.Holds ? "✓" : "✗")} {question.Question.PadRight(questionWidth)}  {question.Reply}{at}");
        }

        Row("answer", place.Answer);
        foreach (var finding in place.Findings)
        {
            Row(finding == place.Findings[0] ? "reported" : "", $"{finding.Severity} {finding.RuleId}: {finding.Message}");
        }
    }

    private static string Place(CodePlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}");

    private void Row(string title, string text) => console.MarkupLine($"  [bold]{title.PadRight(TitleWidth)}[/]{Markup.Escape(text)}");
}
