using DataUse.Benchmarks;

return args switch
{
    ["compile", "--source", var folder, .. var rest] when Rounds(rest) is { } rounds => CompileBenchmark.Run(folder, rounds),
    ["compile", .. var rest] when Rounds(rest) is { } rounds => CompileBenchmark.Run(null, rounds),
    ["repository", "--source", var folder] => RepositoryBenchmark.Run(folder),
    ["startup", .. var rest] when Rounds(rest) is { } rounds => StartupBenchmark.Run(rounds),
    ["catalog", "--once"] => CatalogBenchmark.ReadOnce(),
    ["catalog", .. var rest] when Rounds(rest) is { } rounds => CatalogBenchmark.Run(rounds),
    ["parse"] => ParseBenchmark.Run(),
    ["edit"] => await EditBenchmark.Run(),
    ["decide"] => DecideBenchmark.Run(10_000_000),
    ["decide", "--generated", var count] when int.TryParse(count, out var decisions) && decisions >= 0 => DecideBenchmark.Run(decisions),
    _ => Usage(),
};

static int? Rounds(string[] rest) => rest switch
{
    [] => 5,
    ["--rounds", var count] when int.TryParse(count, out var rounds) && rounds > 0 => rounds,
    _ => null,
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project tests/Benchmarks -- NAME

          compile [--source FOLDER] [--rounds N]   whole compilations: 400,000 lines that read nothing and 40 files that read, or a folder of C#
          repository --source FOLDER               what the analysis of a folder's projects takes beside their compilation
          startup [--rounds N]                     an empty class in a fresh compiler process
          catalog [--rounds N]                     reading the shipped catalogue in a fresh process
          parse                                    reading datause.yml, warm
          edit                                     diagnostics of a document after an edit
          decide [--generated N]                   one license decision, warm, and N (ten million) of generated declarations and reads
        """);
    return 2;
}
