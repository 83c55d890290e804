using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Vocabulary;

namespace DataUse.Tests.Declarations;

public class DeclarationExamplesTests
{
    [Fact]
    public void The_smallest_useful_file_is_read_without_problems()
    {
        var declaration = DeclarationReader.Read(
            """
            version: 1
            purpose: ai-train              # what this code does with what it reads, unless `uses` says otherwise
            sources:
              - id: x                      # a source the catalogue knows: hosts and licensor need not be repeated
                basis: agreement
                license: LicenseRef-X-Enterprise-2026
                permits: [ai-train]
                valid_until: 2026-12-31
                evidence: [{type: contract, ref: contracts/x-2026.pdf}]
            """);
        declaration = DeclarationCheck.Against(declaration, id => id == "x" ? new Source { Id = "x", Name = "X", Owner = "X Corp." } : null, ["x"]);

        Assert.Empty(declaration.Problems);
        Assert.Same(Purpose.AiTrain, declaration.Purpose);
        var entry = Assert.Single(declaration.Sources);
        Assert.Equal("x", entry.SourceId);
        Assert.Equal(Basis.Agreement, entry.Basis);
        Assert.Equal(LicenseStatus.InForce, entry.Status);
        Assert.Equal("X Corp.", entry.Licensor);
        Assert.Equal([Purpose.AiTrain], entry.Permits!.Select(permitted => permitted.Value));
        Assert.Null(entry.ValidFrom);
        Assert.Equal(new DateTime(2026, 12, 31), entry.ValidUntil);
        Assert.False(entry.HasErrors);
    }

    [Fact]
    public void A_file_that_uses_every_part_is_read_without_problems()
    {
        var declaration = DeclarationCheck.Against(DeclarationReader.Read(FullExample.Text), _ => null, []);

        Assert.Empty(declaration.Problems);
        Assert.True(declaration.IsRoot);
        Assert.Equal("Borealis Labs AG", declaration.Licensee);
        Assert.Equal(new Policy { Unknown = PolicyLevel.Error, UndeclaredSource = PolicyLevel.Warning, Undetermined = PolicyLevel.Info, ExpiringWithinDays = 30 }, declaration.Policy);
        Assert.Equal(["Borealis.Pretrain*", null, "Borealis.Bench"], declaration.Uses.Select(use => use.Assembly));
        Assert.Equal(["src/Rag/**"], declaration.Uses[1].Files);
        Assert.Equal(7, declaration.Sources.Count);
        Assert.DoesNotContain(declaration.Sources, entry => entry.HasErrors);

        var wire = declaration.Sources[0];
        Assert.Equal(["EU", "GB"], wire.Geo);
        Assert.Equal([Duty.Delete, Duty.Report, Duty.NoRedistribution], wire.Obligations.Select(obligation => obligation.Duty));
        Assert.Equal([true, false, false], wire.Obligations.Select(obligation => obligation.HasEvidence));
        Assert.Equal([AccessMethod.Api], wire.AccessMethods);
        Assert.True(wire.RequiresApproval);
        Assert.Equal(new DateTime(2025, 12, 18), Assert.Single(wire.Evidence).Date);

        var dump = declaration.Sources[1];
        Assert.Equal(["/datasets/example/answers*"], dump.Paths.Select(path => path.Value));
        Assert.Equal(["wire-archive"], dump.DerivedFrom.Select(parent => parent.Value));
        Assert.Equal([AccessMethod.BulkDownload, AccessMethod.Feed], dump.AccessMethods);
        Assert.Equal(new Dispute("example-2024", true), dump.Disputed);
        Assert.Null(declaration.Sources[2].Disputed);

        Assert.Equal(["metrics.example.net"], Assert.Single(declaration.Ignore).Hosts);
        Assert.Equal(["*.shadow-library.*"], declaration.Deny.Hosts.Select(host => host.Value));
        Assert.Equal(["books-corpus"], declaration.Deny.Datasets.Select(dataset => dataset.Value));
    }

    [Fact]
    public void An_entry_range_is_its_text()
    {
        const string Text = "version: 1\r\nsources:\r\n  - id: a\r\n    basis: own\r\n    hosts: [a.example]\r\n\r\n# end\r\n";
        var entry = Assert.Single(DeclarationReader.Read(Text).Sources);
        Assert.Equal("id: a\r\n    basis: own\r\n    hosts: [a.example]", Text.Substring(entry.Range.Start, entry.Range.Length));
        Assert.Equal("a", Text.Substring(entry.Id.Range.Start, entry.Id.Range.Length));
    }
}
