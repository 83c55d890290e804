using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DataUse.Analyzers;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tool.Analysis;
using DataUse.Tool.Loading;
using DataUse.Tool.Output;
using DataUse.Vocabulary;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Commands;

/// <summary>What is asked of <c>datause why</c>, as it was written.</summary>
internal sealed record WhyQuestion
{
    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Dataset { get; init; }

    public string? Purpose { get; init; }

    public string? Users { get; init; }

    public string? Geo { get; init; }

    public string? Access { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>A datause.yml, or a folder for which some hold.</summary>
    public string File { get; init; } = ".";
}

/// <summary><c>datause why</c>.</summary>
internal static class WhyCommand
{
    private const string Notes =
        """
        Each question of the decision is printed with the line of datause.yml that answers it. No code is loaded.

        Exit code: 0  allowed
                   1  disallowed or unknown
                   2  it cannot be said

        Examples:
          datause why --source x --purpose ai-train
          datause why --url https://api.x.com/2/tweets --date 2027-01-01
          datause why --dataset hf:laion/laion5b --purpose ai-pre-training --file src/Trainer

        """;

    /// <summary>A new command.</summary>
    public static Command Create()
    {
        var source = new Option<string?>("--source") { Description = "A source by its id or alias in the catalogue, or by the id of an entry.", HelpName = "ID" };
        var url = new Option<string?>("--url") { Description = "The address that is read.", HelpName = "URL" };
        var dataset = new Option<string?>("--dataset") { Description = "The dataset or bucket that is read: hf:owner/name, s3://bucket.", HelpName = "ID" };
        var purpose = new Option<string?>("--purpose") { Description = "What the data is for (default: what datause.yml says).", HelpName = "PURPOSE" };
        purpose.AcceptOnlyFromAmong([.. TermSets.Purposes.Tokens]);
        var users = new Option<string?>("--users") { Description = "Whose use it is.", HelpName = string.Join('|', TermSets.UserClasses.Tokens) };
        users.AcceptOnlyFromAmong([.. TermSets.UserClasses.Tokens]);
        var geo = new Option<string?>("--geo") { Description = "Where the use happens: an ISO 3166-1 alpha-2 code, or EU.", HelpName = "CODE" };
        geo.Validators.Add(CheckGeo);
        var access = new Option<string?>("--access") { Description = "By which way the data is obtained (default: as far as the address shows it).", HelpName = "METHOD" };
        access.AcceptOnlyFromAmong([.. TermSets.AccessMethods.Tokens]);
        var date = new Option<DateOnly?>("--date") { Description = "The day on which dates are judged, YYYY-MM-DD (default: SOURCE_DATE_EPOCH's, or today).", HelpName = "DATE", CustomParser = Options.ParseDate };
        var file = new Option<string?>("--file") { Description = "A datause.yml, or a folder; those further up hold too (default: this folder).", HelpName = "PATH" };
        var command = new TaughtCommand("why", "Say what the declarations answer to a use, with each question and the line that it rests on.", Notes)
        {
            source, url, dataset, purpose, users, geo, access, date, file,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(source) is null && result.GetResult(url) is null && result.GetResult(dataset) is null)
            {
                result.AddError("name what is read by --source, --url or --dataset");
            }
        });
        command.Runs((arguments, cancellationToken) => Task.FromResult(Run(
            new WhyQuestion
            {
                Source = arguments.GetValue(source),
                Url = arguments.GetValue(url),
                Dataset = arguments.GetValue(dataset),
                Purpose = arguments.GetValue(purpose),
                Users = arguments.GetValue(users),
                Geo = arguments.GetValue(geo),
                Access = arguments.GetValue(access),
                Date = arguments.GetValue(date),
                File = arguments.GetValue(file) ?? ".",
            },
            arguments.InvocationConfiguration,
            cancellationToken)));
        return command;
    }

    private static int Run(WhyQuestion question, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(File.Exists(question.File) ? Path.GetDirectoryName(Path.GetFullPath(question.File))! : question.File);
        if (!Directory.Exists(folder) || (File.Exists(question.File) && Path.GetFileName(question.File) != "datause.yml"))
        {
            return Refuse($"{question.File}: not a datause.yml or a folder", configuration);
        }

        var input = DeclaredFolder.Load(folder, question.Date, _ => { });
        var project = DeclaredProject.Read(new AnalyzerOptions(input.AdditionalFiles, input.Options), cancellationToken);
        var sourceId = question.Source is { } name ? project.SourceId(name) : null;
        if (question.Source is { } unknown && sourceId is null)
        {
            return Refuse($"'{unknown}' is neither in the catalogue nor an entry{(project.Suggest(unknown) is { } near ? $"; did you mean '{near}'?" : "")}", configuration);
        }

        if (PlaceOf(question, project, sourceId) is not { } place)
        {
            return Refuse($"'{question.Url}' is not an address of the web", configuration);
        }

        var context = ContextOf(question, project, folder);
        var (identified, explanation) = project.Decide(place, context);
        if (sourceId is not null && identified.Id != sourceId)
        {
            return Refuse($"{place.Display} belongs to {(identified.Id is { } owner ? $"'{owner}'" : "no known source")}, not to '{sourceId}'", configuration);
        }

        new WhyReport(project, new RelativePaths(Path.GetFullPath("."))).Write(identified, context, explanation, configuration.Output);
        return explanation.Answer == Answer.Allowed ? ExitCodes.Clean : ExitCodes.HasFindings;
    }

    private static SourceUse? PlaceOf(WhyQuestion question, DeclaredProject project, string? sourceId)
    {
        if (question.Url is { } url)
        {
            return Uri.TryCreate(url.Contains("://", StringComparison.Ordinal) ? url : "https://" + url, UriKind.Absolute, out var address) && address.Host.Length > 0
                ? new SourceUse { Kind = SourceUseKind.Url, Host = address.IdnHost.ToLowerInvariant(), Path = address.AbsolutePath, Query = address.Query.TrimStart('?'), Display = address.IdnHost + address.AbsolutePath }
                : null;
        }

        return question.Dataset is { } dataset
            ? new SourceUse { Kind = dataset.Contains("://", StringComparison.Ordinal) ? SourceUseKind.Bucket : SourceUseKind.Dataset, Id = dataset, Display = dataset }
            : project.PlaceOf(sourceId!);
    }

    private static ReadContext ContextOf(WhyQuestion question, DeclaredProject project, string folder) => new()
    {
        Purpose = question.Purpose is { } token ? Purpose.Find(token)! : project.PurposeOf(folder.Replace('\\', '/') + "/"),
        Users = question.Users is { } users && TermSets.UserClasses.TryFind(users, out var known) ? known : null,
        Geo = question.Geo,
        AccessMethod = question.Access is { } access && TermSets.AccessMethods.TryFind(access, out var method) ? method : null,
        AsOf = project.AsOf,
    };

    private static int Refuse(string message, InvocationConfiguration configuration)
    {
        configuration.Error.WriteLine("datause: " + message);
        return ExitCodes.NotLoaded;
    }

    private static void CheckGeo(OptionResult option)
    {
        if (option.Tokens is [var token] && !Territory.IsKnown(token.Value))
        {
            option.AddError($"'{token.Value}' is not a country code of ISO 3166-1, nor EU");
        }
    }
}
