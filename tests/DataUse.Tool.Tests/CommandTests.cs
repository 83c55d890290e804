namespace DataUse.Tool.Tests;

public class CommandTests
{
    private const string Read = """
        using System.Net.Http;
        using System.Threading.Tasks;
        class Reader
        {
            Task<string> Read(string url) => new HttpClient().GetStringAsync("https://a.example/x?q=a&b=ü");
            Task<string> Any(string url) => new HttpClient().GetStringAsync(url);
        }
        """;

    [Fact]
    public async Task Json_lines_hold_one_object_per_call_site_with_fields_in_order()
    {
        using var folder = new TemporaryFolder().Write("src/Reader.cs", Read);
        var output = await Command.RunAsync("scan", folder.Path, "--no-build", "--format", "jsonl");
        Assert.Equal(
            """
            {"file":"src/Reader.cs","line":5,"column":55,"api":"HttpClient.GetStringAsync","kind":"http","method":"GET","resolution":"literal","sources":["a.example"],"source_ids":[],"urls":["https://a.example/x?q=a&b=ü"],"purpose":"unspecified","confidence":"high","findings":[{"id":"DUA1001","source":null}],"via":[],"unresolved":null}
            {"file":"src/Reader.cs","line":6,"column":54,"api":"HttpClient.GetStringAsync","kind":"http","method":"GET","resolution":"dynamic","sources":[],"source_ids":[],"urls":[],"purpose":"unspecified","confidence":"high","findings":[{"id":"DUA1001","source":null}],"via":[],"unresolved":{"reason":"run-time","expression":"url","file":"src/Reader.cs","line":6}}

            """.ReplaceLineEndings("\n"),
            output.Text);
    }

    [Fact]
    public async Task Json_lines_leave_problems_of_declarations_to_the_error_stream()
    {
        using var folder = new TemporaryFolder().Write("src/Reader.cs", Read).Write("datause.yml", "wrong");
        var output = await Command.RunAsync("scan", folder.Path, "--no-build", "--format", "jsonl");
        Assert.Equal(2, output.Lines.Length);
        Assert.Equal("datause.yml(1,1): warning DUA2003: wrong\n", output.Errors);
    }

    [Fact]
    public async Task Text_groups_by_file_and_ends_with_a_summary()
    {
        using var folder = new TemporaryFolder().Write("src/Reader.cs", Read).Write("datause.yml", "wrong");
        var output = await Command.RunAsync("scan", folder.Path, "--no-build");
        Assert.Equal(
            """
            datause.yml
              1:1  warning DUA2003: wrong

            src/Reader.cs
              5:55  HttpClient.GetStringAsync  a.example                     unspecified, literal
                    warning DUA1001: 'GetStringAsync' reads https://a.example/x?q=a&b=ü
              6:54  HttpClient.GetStringAsync  undetermined (run-time: url)  unspecified, dynamic
                    warning DUA1001: 'GetStringAsync' reads something

            scanned     1 file in 1 compilation
            reads       2 call sites: 1 resolved, 1 undetermined
            sources        1  a.example
            findings       2  DUA1001 (warning)
                           1  DUA2003 (warning)
            declared in datause.yml

            """.ReplaceLineEndings("\n"),
            output.Text.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("info", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public async Task Findings_at_or_above_the_named_severity_make_the_exit_code_1(string failOn, int expected)
    {
        using var folder = new TemporaryFolder().Write("Reader.cs", Read);
        Assert.Equal(expected, (await Command.RunAsync("scan", folder.Path, "--no-build", "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task Problems_of_declarations_count_for_the_exit_code()
    {
        using var folder = new TemporaryFolder().Write("One.cs", "class One;").Write("datause.yml", "wrong");
        Assert.Equal(1, (await Command.RunAsync("scan", folder.Path, "--no-build", "--format", "jsonl")).ExitCode);
    }

    [Fact]
    public async Task Code_without_findings_makes_the_exit_code_0()
    {
        using var folder = new TemporaryFolder().Write("One.cs", "class One;");
        var output = await Command.RunAsync("scan", folder.Path, "--no-build", "--fail-on", "info");
        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
    }

    [Fact]
    public async Task A_path_that_is_not_there_makes_the_exit_code_2()
    {
        using var folder = new TemporaryFolder();
        var output = await Command.RunAsync("scan", folder["App.csproj"]);
        Assert.Equal((2, ""), (output.ExitCode, output.Text));
        Assert.Contains("no such file or folder", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_several_projects_asks_which_one_and_names_them()
    {
        using var folder = new TemporaryFolder().Write("A.csproj", "<Project />").Write("B.csproj", "<Project />");
        var output = await Command.RunAsync("scan", folder.Path);
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("(A.csproj, B.csproj)", output.Errors, StringComparison.Ordinal);
        Assert.Contains("--no-build", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_any_project_names_the_way_to_read_it()
    {
        using var folder = new TemporaryFolder().Write("One.cs", "class One;");
        var output = await Command.RunAsync("scan", folder.Path);
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("--no-build", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_in_an_analyzer_makes_the_exit_code_2_and_is_shown()
    {
        using var folder = new TemporaryFolder().Write("One.cs", "class One;");
        var output = await Command.RunAsync(_ => [new Throwing()], "scan", folder.Path, "--no-build");
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("the mistake", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_goes_to_the_file_that_output_names()
    {
        using var folder = new TemporaryFolder().Write("Reader.cs", Read);
        var output = await Command.RunAsync("scan", folder.Path, "--no-build", "--format", "jsonl", "--output", folder["reads.jsonl"]);
        Assert.Equal((1, ""), (output.ExitCode, output.Text));
        Assert.StartsWith("{\"file\":\"Reader.cs\"", await File.ReadAllTextAsync(folder["reads.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_examples_and_exit_codes()
    {
        var output = await Command.RunAsync("scan", "--help");
        Assert.Equal(0, output.ExitCode);
        Assert.Contains("--as-of <DATE>", output.Text, StringComparison.Ordinal);
        Assert.Contains("datause scan . --no-build", output.Text, StringComparison.Ordinal);
        Assert.Contains("Exit code: 0", output.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "31.12.2026")]
    [InlineData("--purpose", "training")]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "high")]
    public async Task A_value_that_an_option_does_not_know_is_refused(string option, string value)
    {
        var output = await Command.RunAsync("scan", ".", "--no-build", option, value);
        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains(value, output.Errors, StringComparison.Ordinal);
    }
}
