using System.Text.Json;
using DataUse.Catalog;
using DataUse.Vocabulary;

namespace DataUse.Tests.Catalog;

public class SourceTableTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        Source[] sources =
        [
            new() { Id = "small", Name = "Small" },
            new()
            {
                Id = "whole", Name = "Whole source", Aliases = ["a", "b"], Owner = "Owner Inc.", Role = SourceRole.Platform, ApiHosts = ["api.whole.com"],
                WebHosts = ["whole.com", "*.whole.com"], MediaHosts = ["cdn.com/whole"], Datasets = ["owner/name"], Mirrors = ["mirror.org"], IsAggregator = true,
                Position = TrainingPosition.LicenseRequired, Cite = "https://whole.com/terms", AsOf = "2026-01", Terms = "https://whole.com", License = "CC-BY-4.0 OR MIT",
                Contains = [new("small", "https://whole.com/paper", "2025-03"), new("other", "https://whole.com/card", "2026")],
                TagLeavesOut = new("MIT", "the text of the books", "https://whole.com/card", "2026-01-31"), Disputes = ["whole-2026"],
            },
        ];
        Assert.Equal(JsonSerializer.Serialize(sources), JsonSerializer.Serialize(SourceTable.Read(SourceTable.Write(sources))));
    }
}
