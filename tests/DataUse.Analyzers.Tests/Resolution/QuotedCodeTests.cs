namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>A call that is described to a library, not made, reads nothing.</summary>
public class QuotedCodeTests
{
    private const string Reader = """
        interface IReader { Task<string> Read(string url); }

        class HttpReader : IReader
        {
            private static readonly HttpClient Http = new();

            public Task<string> Read(string url) => Http.GetStringAsync(url); // reads nothing
        }

        """;

    [Fact]
    public Task A_call_in_an_expression_tree_is_not_made() => Marks.HoldAsync(Reader + """
        class Double<T>
        {
            public void Stands(System.Linq.Expressions.Expression<Func<T, object>> call) => Console.WriteLine(call);
            public void Runs(Func<T, object> call) => Console.WriteLine(call);
        }

        class Tests
        {
            void Run(Double<IReader> reader, HttpClient http)
            {
                reader.Stands(r => r.Read("https://api.x.com/described")); // reads nothing
                reader.Stands(r => http.GetStringAsync("https://api.x.com/described")); // reads nothing
                reader.Runs(r => r.Read("https://api.x.com/read")); // reads https://api.x.com/read
            }
        }
        """);

    [Fact]
    public Task A_test_double_whose_library_is_not_restored_is_told_by_its_words() => Marks.HoldAsync(Reader + """
        class Tests
        {
            void Run(Mock<IReader> mock, IReader fake)
            {
                mock.Setup(r => fake.Read("https://api.x.com/described")); // reads nothing
                mock.Verify(r => fake.Read("https://api.x.com/described"), Times.Once); // reads nothing
                A.CallTo(() => fake.Read("https://api.x.com/described")).Returns(null); // reads nothing
                Policy.Execute(() => fake.Read("https://api.x.com/read")); // reads https://api.x.com/read
            }
        }
        """, analysis => analysis.AllowCompileErrors());
}
