using System.Text;

namespace DataUse.Benchmarks;

/// <summary>Declarations of a given length. All are valid; entries after the first name sources of their own.</summary>
internal static class DeclarationText
{
    private const string Head = """
        # What the recommender may read.
        version: 1
        project: recommender
        licensee: Example Models Ltd
        purpose: ai-train
        policy:
          unknown: warning
          undeclared_source: info
          expiring_within_days: 30
        uses:
          - files: [src/Search/**]
            purpose: ai-index
          - files: [tests/**]
            purpose: testing
        ignore:
          - hosts: [api.stripe.com]
            reason: payments
        deny:
          hosts: [books.example.net]
        sources:
          - id: x
            basis: agreement
            license: LicenseRef-X-Enterprise-2026
            permits: [ai-train]
            valid_until: 2026-12-31
            evidence: [{type: contract, ref: contracts/x-2026.pdf}]

        """;

    /// <summary>A declaration of about this many lines, 30 at least.</summary>
    public static string OfLines(int lines)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var written = Head.Count(c => c == '\n');
        for (var i = 0; written + 18 <= lines; i++, written += 18)
        {
            text.Append($"""
                  # Articles that partner {i} delivers.
                  - id: partner-{i}
                    title: Articles of partner {i}
                    hosts: [api.partner-{i}.example, files.partner-{i}.example/export]
                    paths: [/articles/, /archive/2026/*]
                    basis: agreement
                    status: in-force
                    license: LicenseRef-Partner-{i}
                    licensor: Partner {i} Ltd
                    permits: [ai-train, ai-index, ai-evaluation]
                    prohibits: [ai-synthetic]
                    valid_from: 2026-01-01
                    valid_until: 2027-12-31
                    obligations:
                      - duty: attribute
                        evidence: docs/attribution.md
                    evidence:
                      - {"{"}type: contract, ref: contracts/partner-{i}.pdf, date: 2025-12-01{"}"}

                """.ReplaceLineEndings("\n"));
        }

        return text.ToString();
    }
}
