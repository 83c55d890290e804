using System.Collections.Immutable;
using DataUse.Analyzers.Flow;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Vocabulary;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Reporting;

/// <summary>Turns a read into what is said of it: an item of the inventory and the diagnostics of what the declaration says against it.</summary>
internal sealed class ReadReport(ProjectInputs inputs, Compilation compilation)
{
    /// <summary>The findings of which a call has at most one for each source, in the order in which they are asked for.</summary>
    private static readonly string[] LicenseFindings =
    [
        RuleIds.PurposeNotPermitted, RuleIds.AccessSuspended, RuleIds.LicenseNotInForce, RuleIds.DoorNotCovered, RuleIds.UndeclaredSource, RuleIds.ExternalSourceUndeclared, RuleIds.ConditionNotMet,
    ];

    private readonly SourceIdentifier _identifier = new(inputs.Sources, inputs.Layers);
    private readonly LicenseDecision _decision = new(inputs.Sources, inputs.Layers);

    /// <summary>The item and the diagnostics of a read.</summary>
    /// <param name="site">The read.</param>
    /// <param name="follow">Finds the sinks that its data comes to; asked only when they matter.</param>
    public (InventoryItem Item, IReadOnlyList<Diagnostic> Diagnostics) Of(ReadSite site, Func<ReadSite, IReadOnlyList<ReachedSink>> follow)
    {
        var places = Places(site);
        var sources = places.Select(place => _identifier.Identify(place.Use)).ToList();
        var uses = UsesOf(site, sources, follow, out var reached);
        var context = ContextOf(site, uses[0]);
        var said = new List<Said>();
        var ids = new List<string>();
        foreach (var (place, identified) in places.Zip(sources, (place, identified) => (place, identified)))
        {
            AddOnce(ids, identified.Id);
            foreach (var use in uses)
            {
                foreach (var finding in _decision.Decide(identified, context with { Purpose = use.Purpose }))
                {
                    Add(said, new Said(place, identified, use, use.Sink, finding));
                }
            }

            foreach (var sink in reached.Where(sink => sink.Row.Role == ApiRole.Publish))
            {
                if (_decision.DecidePublication(identified, context, sink.Name.ValueText) is { } finding)
                {
                    Add(said, new Said(place, identified, uses[0], sink, finding));
                }
            }
        }

        var crossesProjects = places.Any(CrossesProjects);
        var line = site.Name.GetLocation().GetLineSpan().StartLinePosition;
        var item = new InventoryItem
        {
            File = site.Name.SyntaxTree!.FilePath,
            Line = line.Line + 1,
            Column = line.Character + 1,
            Api = site.Api,
            Kind = places.Count > 0 && places.All(p => p.Use.Kind == SourceUseKind.File) ? "file" : site.Row.Kind,
            Method = site.Method,
            Resolution = crossesProjects ? "cross-project" : Resolution(places),
            Sources = [.. places.Select(p => Name(p.Use)).Where(n => n.Length > 0).Distinct()],
            SourceIds = ids,
            Urls = [.. places.Select(p => p.Url).Where(u => u.Length > 0).Distinct()],
            Purpose = uses[0].Purpose.Token,
            Sink = uses[0].Sink is { } shows ? new InventorySink(shows.Api, Inventory(shows.Name.GetLocation())) : null,
            Scope = crossesProjects ? "scan" : null,
            Confidence = Confidence(site),
            Findings = [.. said.Select(s => new InventoryFinding(s.Finding.RuleId, s.Finding.SourceId)).Distinct()],
            Via = [.. places.SelectMany(p => Chain.Steps(p.Chain)).Select(s => Inventory(s.Place)).Where(p => p != Inventory(site.Name.GetLocation())).Distinct()],
            Unresolved = places.All(p => p.Use.Kind == SourceUseKind.Unknown) && places.Count > 0 ? Unresolved(site, places[0]) : null,
        };
        return (item, [.. said.Select(s => Diagnose(site, s)).OfType<Diagnostic>()]);
    }

    /// <summary>By which way an API of a kind obtains data, whatever the address: a browser or crawler takes pages, a feed reader feeds. The others take what the address gives out.</summary>
    private static AccessMethod? MethodOf(string kind) => kind switch
    {
        "browser" => AccessMethod.WebScrape,
        "feed" => AccessMethod.Feed,
        _ => null,
    };

    /// <summary>What is said of one place of a read, for an explanation: whose it is, the questions of the decision, and the findings as diagnostics.</summary>
    internal PlaceJudgement Judge(ReadSite site, ReadPlace place, ReadUse use)
    {
        var identified = _identifier.Identify(place.Use);
        var explanation = _decision.Explain(identified, ContextOf(site, use));
        return new PlaceJudgement(identified, explanation, [.. explanation.Findings.Select(finding => Diagnose(site, new Said(place, identified, use, use.Sink, finding))).OfType<Diagnostic>()]);
    }

    /// <summary>What a read is for first of all.</summary>
    internal ReadUse UseOf(ReadSite site, Func<ReadSite, IReadOnlyList<ReachedSink>> follow) =>
        UsesOf(site, [.. Places(site).Select(place => _identifier.Identify(place.Use))], follow, out _)[0];

    /// <summary>What a read is for, and the sinks that were found meanwhile.</summary>
    private IReadOnlyList<ReadUse> UsesOf(ReadSite site, List<IdentifiedSource> sources, Func<ReadSite, IReadOnlyList<ReachedSink>> follow, out IReadOnlyList<ReachedSink> reached)
    {
        var (file, assembly) = (FileOf(site), compilation.AssemblyName ?? "");
        reached = ReadUse.DependOnFlow(inputs, file, assembly) && BringsContent(sources) ? follow(site) : [];
        return ReadUse.Of(inputs, file, assembly, reached);
    }

    /// <summary>Whether any source is one whose data can be used for something: what a service answers is no content.</summary>
    private static bool BringsContent(List<IdentifiedSource> sources) => sources.Exists(identified => identified.Source?.Role != SourceRole.Service);

    private static string FileOf(ReadSite site) => site.Name.SyntaxTree!.FilePath.Replace('\\', '/');

    private ReadContext ContextOf(ReadSite site, ReadUse use)
    {
        var (file, assembly) = (FileOf(site), compilation.AssemblyName ?? "");
        return new ReadContext
        {
            Purpose = use.Purpose,
            Users = inputs.Layers.UsersOf(file, assembly),
            Geo = inputs.Layers.GeoOf(file, assembly),
            File = file,
            Assembly = assembly,
            AccessMethod = MethodOf(site.Row.Kind),
            AsOf = inputs.AsOf,
        };
    }

    /// <summary>Adds what is found at a place, unless another place of the call already said it of the same source. Of two license findings the earlier in order stays.</summary>
    private static void Add(List<Said> said, Said next)
    {
        var rank = Array.IndexOf(LicenseFindings, next.Finding.RuleId);
        var index = said.FindIndex(other => other.Of == next.Of
            && (other.Finding.RuleId == next.Finding.RuleId || (rank >= 0 && Array.IndexOf(LicenseFindings, other.Finding.RuleId) >= 0)));
        if (index < 0)
        {
            said.Add(next);
        }
        else if (rank < Array.IndexOf(LicenseFindings, said[index].Finding.RuleId))
        {
            said[index] = next;
        }
    }

    private Diagnostic? Diagnose(ReadSite site, Said said)
    {
        var (place, identified, use, sink, finding) = said;
        if (Descriptors.Find(Descriptors.OfReads, finding.RuleId) is not { } rule)
        {
            return null;
        }

        var additional = new List<Location>();
        if (finding.DeclarationPath is { } path && inputs.Files.TryGetValue(path, out var declaration) && finding.DeclarationRange is { } range)
        {
            additional.Add(declaration.At(range));
        }

        additional.AddRange(Chain.Steps(place.Chain).Select(step => InThis(step.Place)));
        if (sink is not null)
        {
            additional.Add(InThis(sink.Name.GetLocation()));
        }

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[PropertyNames.Source] = finding.SourceId ?? identified.Id;
        properties[PropertyNames.Url] = place.Url;
        properties[PropertyNames.Api] = site.Api;
        properties[PropertyNames.Purpose] = use.Purpose.Token;
        properties[PropertyNames.Sink] = sink?.Api;
        properties[PropertyNames.Resolution] = Resolution([place]);
        properties[PropertyNames.License] = finding.License;
        properties[PropertyNames.Declaration] = finding.DeclarationPath ?? inputs.Layers.Layers.FirstOrDefault()?.Path;
        properties[PropertyNames.Scope] = CrossesProjects(place) ? "scan" : null;
        properties[PropertyNames.Host] = identified.Use.Host;
        properties[PropertyNames.Dataset] = identified.Dataset;
        properties[PropertyNames.Member] = BaselinedFindings.MemberOf(site.Node);
        object[] arguments = finding.RuleId == RuleIds.SourceUndetermined
            ? [site.Name.ValueText, use.Described, Explain(place.Hidden)]
            : [site.Name.ValueText, Describe(identified), use.Described, finding.Statement];
        return Diagnostic.Create(rule, site.Name.GetLocation(), Severity(finding.Level, rule.DefaultSeverity), additional, properties.ToImmutable(), arguments);
    }

    private bool CrossesProjects(ReadPlace place) => Chain.Steps(place.Chain).Any(step => !compilation.ContainsSyntaxTree(step.Place.SourceTree!));

    /// <summary>A place as this compilation may name it: in a file of another one, only by path and position.</summary>
    private Location InThis(Location place) =>
        compilation.ContainsSyntaxTree(place.SourceTree!) ? place : Location.Create(place.GetLineSpan().Path, place.SourceSpan, place.GetLineSpan().Span);

    /// <summary>The places that a read is judged by. What is known speaks for the call; what is not known besides is said only when nothing is known.</summary>
    private IReadOnlyList<ReadPlace> Places(ReadSite site)
    {
        var places = AllPlaces(site);
        if (places.Any(p => p.Use.Kind != SourceUseKind.Unknown))
        {
            return [.. places.Where(p => p.Use.Kind != SourceUseKind.Unknown)];
        }

        return places.Count > 0 && NamedSource.Around(site.Node, inputs.Sources) is var (use, url, attribute)
            ? [new ReadPlace(use, url, null, Template.Of("", Chain.Add(null, StepKind.Attribute, attribute)))]
            : places;
    }

    /// <summary>The places that a read can read, each once.</summary>
    internal IReadOnlyList<ReadPlace> AllPlaces(ReadSite site)
    {
        if (site.FixedSource is { } id)
        {
            return [new ReadPlace(NamedSource.Fixed(id, inputs.Sources, site.Row.SourceHost), "", null, Template.Of("", Chain.Add(null, StepKind.Fixed, site.Node)))];
        }

        var places = new List<ReadPlace>();
        foreach (var (url, from) in site.Addresses())
        {
            var place = new ReadPlace(Shown.Use(url.Use), Shown.Address(url.Url), url.Hidden, from);
            if (!places.Exists(p => p.Use == place.Use && p.Url == place.Url))
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static string Describe(IdentifiedSource identified)
    {
        var display = identified.Use.Display;
        if (identified.Source is not { } source)
        {
            return display;
        }

        var aside = source.Name.IndexOf(" (", StringComparison.Ordinal);
        return $"{(aside > 0 ? source.Name.Substring(0, aside) : source.Name)} ({display})";
    }

    private static string Name(SourceUse use) => use.Kind == SourceUseKind.Unknown ? "" : use.Host ?? use.Id ?? "";

    internal static string Explain(Hole? hole) => hole is null ? "nothing is known of it" : hole.Reason switch
    {
        HoleReason.Parameter => $"'{Code(hole)}' is a parameter that no caller in this project passes",
        HoleReason.Injected => $"'{Code(hole)}' is injected, and its registration is not known",
        HoleReason.Configuration => $"'{Code(hole)}' comes from configuration",
        HoleReason.Call => $"the result of '{Code(hole)}' is not known",
        HoleReason.Unassigned => $"nothing that can be followed is assigned to '{Code(hole)}'",
        HoleReason.Recursion => $"'{Code(hole)}' depends on itself",
        HoleReason.Limit => "there are more possibilities than are followed",
        HoleReason.CommandLine => "the command line does not say it",
        HoleReason.NoBaseAddress => "the address is relative and no base address is known",
        _ => $"'{Code(hole)}' is not followed",
    };

    private static string Code(Hole hole) => hole.Expression is { } expression ? Shown.Code(expression) : "";

    private static UnresolvedPlace Unresolved(ReadSite site, ReadPlace place)
    {
        var at = Inventory((place.Hidden?.Expression ?? site.Node).GetLocation());
        return new UnresolvedPlace(Token(place.Hidden?.Reason), Shown.Code(place.Hidden?.Expression ?? site.Node), at.File, at.Line);
    }

    private static string Resolution(IReadOnlyList<ReadPlace> places)
    {
        if (places.All(p => p.Use.Kind == SourceUseKind.Unknown))
        {
            return "dynamic";
        }

        return Token(places.Max(p => Chain.Strongest(p.Chain)));
    }

    /// <summary>How sure it is that a call is the one that the model speaks of, and that all its places are kept.</summary>
    internal static string Confidence(ReadSite site) => !site.IsBound ? "low" : site.Place.IsWidened ? "medium" : "high";

    /// <summary>A step's kind as the inventory writes it.</summary>
    internal static string Token(StepKind kind) => kind switch
    {
        StepKind.Local => "local-flow",
        StepKind.Field => "field-or-const",
        StepKind.CrossFile => "cross-file",
        StepKind.BaseAddress => "base-address",
        StepKind.Configuration => "config-file",
        StepKind.Registration => "di-registration",
        StepKind.Attribute => "attribute",
        StepKind.Wrapper => "wrapper-caller",
        StepKind.Fixed => "fixed",
        _ => "literal",
    };

    /// <summary>A hole's reason as the inventory writes it.</summary>
    internal static string Token(HoleReason? reason) => reason switch
    {
        HoleReason.Parameter => "parameter",
        HoleReason.Injected => "injected",
        HoleReason.Configuration => "configuration",
        HoleReason.Call => "call",
        HoleReason.Unassigned => "unassigned",
        HoleReason.Recursion => "recursion",
        HoleReason.Limit => "limit",
        HoleReason.CommandLine => "command-line",
        HoleReason.NoBaseAddress => "no-base-address",
        _ => "expression",
    };

    private static DiagnosticSeverity Severity(PolicyLevel level, DiagnosticSeverity @default) => level switch
    {
        PolicyLevel.Info => DiagnosticSeverity.Info,
        PolicyLevel.Warning => DiagnosticSeverity.Warning,
        PolicyLevel.Error => DiagnosticSeverity.Error,
        _ => @default,
    };

    private static InventoryPlace Inventory(Location location)
    {
        var span = location.GetLineSpan();
        return new InventoryPlace(span.Path, span.StartLinePosition.Line + 1);
    }

    private static void AddOnce(List<string> list, string? value)
    {
        if (value is not null && !list.Contains(value))
        {
            list.Add(value);
        }
    }

    /// <summary>A place that a call can read.</summary>
    /// <param name="Use">The place as identification takes it.</param>
    /// <param name="Url">The address as it may be shown.</param>
    /// <param name="Hidden">What hides the place, or null when it is known.</param>
    /// <param name="Template">The value it was taken from.</param>
    internal sealed record ReadPlace(SourceUse Use, string Url, Hole? Hidden, Template Template)
    {
        public Chain? Chain => Template.Chain;
    }

    /// <summary>What is said of a place.</summary>
    internal sealed record PlaceJudgement(IdentifiedSource Identified, Explanation Explanation, IReadOnlyList<Diagnostic> Diagnostics);

    /// <summary>A finding at one of the places of a call, for one of its uses; with the call that shows the use, or that publishes the data.</summary>
    private sealed record Said(ReadPlace Place, IdentifiedSource Identified, ReadUse Use, ReachedSink? Sink, Finding Finding)
    {
        /// <summary>The source that the finding is about; the host or path where it has no id.</summary>
        public string Of => Finding.SourceId ?? Identified.Use.Host ?? Identified.Use.Id ?? "";
    }
}
