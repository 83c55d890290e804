using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Disputes;

/// <summary>Books3: the text of about 197,000 books, on a hub under the tag MIT, and inside The Pile.</summary>
public class Books3Tests
{
    private const string Tagged = """
        version: 1
        purpose: ai-pre-training
        sources:
          - {id: books3, basis: open-license, license: MIT, permits: [all], disputed: {acknowledged: true}}
          - {id: the-pile, basis: open-license, license: MIT, permits: [all], disputed: {acknowledged: true}}
        """;

    [Fact]
    public async Task A_collection_of_books_that_is_tagged_MIT()
    {
        var outcome = await Analyze.Code("""
            class Books(HttpClient http)
            {
                public Task<Stream> OpenAsync() => http.{|DUA1008:GetStreamAsync|}("https://huggingface.co/datasets/the_pile_books3/resolve/main/books3.tar.gz");
            }
            """).WithDeclaration(Tagged).RunAsync();

        Assert.EndsWith(
            "for ai-pre-training; the license tag MIT of 'books3' does not cover the text of the books (https://huggingface.co/datasets/the_pile_books3/raw/main/README.md, as of 2023-08)",
            outcome.Message("DUA1008"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EleutherAI/pile/resolve/main/train/00.jsonl.zst")]
    [InlineData("the_pile/resolve/main/data/00.parquet")]
    public async Task The_books_inside_a_larger_collection(string file)
    {
        var outcome = await Analyze.Code($$"""
            class Pile(HttpClient http)
            {
                public Task<Stream> OpenAsync() => http.{|DUA1008:GetStreamAsync|}("https://huggingface.co/datasets/{{file}}");
            }
            """).WithDeclaration(Tagged.Replace("  - {id: books3,", "  - {id: books3, status: terminated,", StringComparison.Ordinal)).RunAsync();

        Assert.Contains("'the-pile' contains data of 'books3' (https://arxiv.org/abs/2101.00027, as of 2020-12-31), and the licensor of 'books3' terminated access", outcome.Message("DUA1008"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_books_own_publisher_is_no_read_of_the_collection() =>
        await Analyze.Code("""
            class Publisher(HttpClient http)
            {
                public Task<string> ReadAsync() => http.GetStringAsync("https://books.example.com/novel");
            }
            """).WithDeclaration(Tagged + "\n  - {id: publisher, hosts: [books.example.com], basis: own, permits: [all]}").RunAsync();
}
