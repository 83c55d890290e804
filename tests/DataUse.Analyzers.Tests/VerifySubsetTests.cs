using System.Text;
using VerifyTests;

namespace DataUse.Analyzers.Tests;

/// <summary>Says what of Verify's conventions tests/Shared/VerifySubset.cs keeps; left out of the build when the real Verify takes its place.</summary>
public sealed class VerifySubsetTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("verify-subset").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_snapshot_is_beside_the_test_under_the_names_of_class_and_method() =>
        await Verify("One line.\nAnother: ä €");

    [Fact]
    public void Snapshots_in_the_repository_are_utf8_with_byte_order_mark_and_line_feeds()
    {
        var files = Directory.GetFiles(Repository.Path("tests"), "*.verified.txt", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var bytes = File.ReadAllBytes(file);
            Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), file);
            Assert.DoesNotContain((byte)'\r', bytes);
        });
    }

    [Fact]
    public async Task A_new_snapshot_fails_and_is_received()
    {
        var failure = await Assert.ThrowsAsync<VerifyException>(() => Verify("first\r\nsecond").UseDirectory(_directory));

        Assert.Contains("New:", failure.Message, StringComparison.Ordinal);
        var received = Path.Combine(_directory, $"{nameof(VerifySubsetTests)}.{nameof(A_new_snapshot_fails_and_is_received)}.received.txt");
        Assert.Equal([.. Encoding.UTF8.Preamble, .. "first\nsecond"u8], File.ReadAllBytes(received));
    }

    [Fact]
    public async Task Another_text_fails_and_is_received_while_the_snapshot_stays()
    {
        var verified = Write(nameof(Another_text_fails_and_is_received_while_the_snapshot_stays), "verified", "old");

        var failure = await Assert.ThrowsAsync<VerifyException>(() => Verify("new").UseDirectory(_directory));

        Assert.Contains("NotEqual:", failure.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(verified));
        Assert.Equal("new", File.ReadAllText(verified.Replace(".verified.", ".received.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_text_passes_and_what_was_received_earlier_goes()
    {
        Write(nameof(The_same_text_passes_and_what_was_received_earlier_goes), "verified", "same\r\ntext");
        var received = Write(nameof(The_same_text_passes_and_what_was_received_earlier_goes), "received", "other");

        await Verify("same\ntext").UseDirectory(_directory);

        Assert.False(File.Exists(received));
    }

    [Theory]
    [InlineData("a/b", 3, true)]
    public async Task Parameters_are_part_of_the_name_with_unfit_characters_replaced(string path, int count, bool flag)
    {
        await Assert.ThrowsAsync<VerifyException>(() => Verify("text").UseParameters(path, count, flag).UseDirectory(_directory));

        var received = Path.GetFileName(Assert.Single(Directory.GetFiles(_directory)));
        Assert.Equal($"{nameof(VerifySubsetTests)}.{nameof(Parameters_are_part_of_the_name_with_unfit_characters_replaced)}_path=a-b_count=3_flag=True.received.txt", received);
    }

    [Theory]
    [InlineData("one")]
    public async Task More_values_than_the_test_has_parameters_are_refused(string only) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Verify("text").UseParameters(only, "two").UseDirectory(_directory));

    [Fact]
    public async Task One_name_is_verified_once()
    {
        Write(nameof(One_name_is_verified_once), "verified", "text");
        await Verify("text").UseDirectory(_directory);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Verify("text").UseDirectory(_directory));
    }

    private string Write(string test, string kind, string text)
    {
        var path = Path.Combine(_directory, $"{nameof(VerifySubsetTests)}.{test}.{kind}.txt");
        File.WriteAllText(path, text);
        return path;
    }
}
