namespace DataUse.Tests.Declarations;

/// <summary>A datause.yml in which every part of the format occurs.</summary>
internal static class FullExample
{
    public const string Text =
        """
        # datause.yml: licensed data sources of a language model
        $schema: https://example.org/schema/datause.schema.json
        version: 1
        root: true
        project: borealis
        title: Borealis 3
        description: What the training code may read
        licensee: Borealis Labs AG
        purpose: ai-pre-training
        policy:
          unknown: error
          undeclared_source: warning
          undetermined: info
          expiring_within_days: 30
          eu_size: sme
        uses:                       # what our code does
          - {assembly: Borealis.Pretrain*, purpose: ai-pre-training, users: commercial, geo: CH}
          - {files: [src/Rag/**],          purpose: ai-input,        users: commercial, geo: EU}
          - {assembly: Borealis.Bench,     purpose: ai-evaluation,   users: education,  geo: CH}

        sources:
          - id: wire-archive
            title: News agency text archive 2005-2025
            description: Full text without pictures
            hosts: [api.wire.example, archive.wire.example]
            basis: agreement
            status: in-force
            license: LicenseRef-Wire-2026-014
            licensor: Wire Agency SA
            licensee: Borealis Labs AG
            permits: [ai-pre-training, ai-fine-tuning, ai-evaluation]
            prohibits: [ai-input, ai-synthetic]
            users: [commercial]
            geo: [EU, GB]
            scope: {projects: [Borealis.*], environments: [production]}
            modifiers: [DUO:0000042]
            valid_from: 2026-01-01
            valid_until: 2027-12-31
            payment: {type: training, amount: 180000.50, currency: EUR}
            obligations:
              - {duty: delete, within: P30D, when: on-expiry, evidence: docs/deletion.md}
              - {duty: report, kind: provenance, every: P3M}
              - duty: no-redistribution
            requires_approval: true
            access: {method: api, credential: Wire:ApiKey}
            evidence:
              - {type: contract, ref: "contracts/WA-2026-014.pdf", sha256: 6f1c0de26f1c0de26f1c0de26f1c0de26f1c0de26f1c0de26f1c0de26f1c0de2, date: 2025-12-18}

          - id: answers-dump
            title: Answers of a question site, from a CC BY-SA dump
            hosts: [hub.example]
            paths: [/datasets/example/answers*]
            datasets: [example/answers]
            basis: open-license
            license: CC-BY-SA-4.0
            license_acknowledgement: concluded
            licensor: Authors of the site
            permits: [ai-train, ai-evaluation]
            obligations:
              - {duty: attribute, text_file: NOTICE-answers.md, evidence: [{type: document, ref: NOTICE-answers.md}]}
              - {duty: share-alike}
            access: {method: [bulk-download, feed]}
            derived_from: [wire-archive]
            disputed: {case: example-2024, acknowledged: true, since: 2024-02-01, url: https://court.example/1}

          - id: answers-site        # same owner, other door
            hosts: [answers.example, "*.answers.example"]
            basis: none
            prohibits: [ai-all]
            terms: https://answers.example/terms
            terms_date: 2025-11-18
            disputed: false

          - id: encyclopedia
            hosts: ["*.encyclopedia.example"]
            basis: open-license
            license: CC-BY-SA-4.0 OR GFDL-1.3-no-invariants-or-later
            permits: [ai-all, search]

          - id: crawl-2026
            hosts: [data.crawl.example]
            datasets: [example/crawl]
            basis: statutory-exception
            exception: eu-cdsm-4
            license: NOASSERTION
            permits: [ai-pre-training]
            reservation: unset
            signals:
              - {type: robots, value: "honoured at crawl", url: https://crawl.example/bot, observed: 2026-06-30}
            reviewed_by: legal@borealis.example
            eu_category: "2.3"

          - id: feed
            hosts: [api.feed.example]
            basis: public-terms
            status: pending
            terms: https://feed.example/terms
            terms_date: 2026-02-01

          - id: support-tickets
            hosts: [warehouse.borealis.example]
            basis: own
            permits: [ai-fine-tuning, ai-evaluation]
            sensitive: [pii]
            evidence: [{type: consent-record, ref: "dpo/consents-2026.csv", date: 2026-05-02}]

        ignore:
          - {hosts: [metrics.example.net], reason: our telemetry}

        deny:                             # never, whatever a source says
          datasets: [books-corpus]
          hosts: ["*.shadow-library.*"]
        """;
}
