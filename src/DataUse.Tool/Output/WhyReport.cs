using System.Globalization;
using DataUse.Analyzers;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tool.Analysis;
using DataUse.Vocabulary;

namespace DataUse.Tool.Output;

/// <summary>A decision for people: what was asked, each question with the line that it rests on, the answer, and what the analyzers would report.</summary>
internal sealed class WhyReport(DeclaredProject project, RelativePaths paths)
{
    /// <summary>Writes the whole report.</summary>
    public void Write(IdentifiedSource identified, ReadContext context, Explanation explanation, TextWriter output)
    {
        output.WriteLine(Asked(identified, context));
        output.WriteLine();
        var questionWidth = explanation.Steps.Max(step => step.Question.Length);
        foreach (var step in explanation.Steps)
        {
            output.WriteLine($"  {(step.Holds ? " " : "✗")} {step.Question.PadRight(questionWidth)}  {step.Reply}");
            if (Line(step) is { } line)
            {
                output.WriteLine($"    {new string(' ', questionWidth)}  {line}");
            }
        }

        output.WriteLine();
        output.WriteLine(explanation.Answer.ToString().ToLowerInvariant());
        foreach (var finding in explanation.Findings)
        {
            output.WriteLine($"  {finding.RuleId}: {finding.Statement}");
        }
    }

    private static string Asked(IdentifiedSource identified, ReadContext context)
    {
        var source = identified.Source is { } known ? $"{known.Name} ({known.Id})" : identified.Id is { } own ? $"'{own}'" : "no known source";
        var purpose = context.Purpose == Purpose.Unspecified ? "a purpose that is not stated" : context.Purpose.Token;
        var users = context.Users is { } kind ? $" by {TermSets.UserClasses.TokenOf(kind)} users" : "";
        var geo = context.Geo is { } place ? $" in {place}" : "";
        var day = context.AsOf is { } asOf ? " on " + asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return $"{identified.Use.Display}: {source}, for {purpose}{users}{geo}{day}";
    }

    /// <summary>The line of the declaration: its file, number and text.</summary>
    private string? Line(DecisionStep step)
    {
        if (step is not { DeclarationPath: { } path, Range: { } range } || project.Locate(path, range) is not { } location)
        {
            return null;
        }

        var start = location.GetLineSpan().StartLinePosition;
        var text = File.ReadLines(path).ElementAtOrDefault(start.Line)?.Trim() ?? "";
        return string.Create(CultureInfo.InvariantCulture, $"{paths[path]}({start.Line + 1},{start.Character + 1}): {text}");
    }
}
