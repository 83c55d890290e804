namespace DataUse.Vocabulary;

/// <summary>Every vocabulary of datause.yml and of the catalogue, word for word.</summary>
public static class TermSets
{
    public static readonly TermSet<Purpose> Purposes = new("purpose", [.. Purpose.Declarable.Select(purpose => (purpose.Token, purpose))]);

    public static readonly TermSet<Basis> Bases = new("basis",
        ("agreement", Basis.Agreement),
        ("open-license", Basis.OpenLicense),
        ("public-terms", Basis.PublicTerms),
        ("public-domain", Basis.PublicDomain),
        ("own", Basis.Own),
        ("statutory-exception", Basis.StatutoryException),
        ("none", Basis.None));

    public static readonly TermSet<LicenseStatus> Statuses = new("status",
        ("in-force", LicenseStatus.InForce),
        ("pending", LicenseStatus.Pending),
        ("suspended", LicenseStatus.Suspended),
        ("terminated", LicenseStatus.Terminated),
        ("unknown", LicenseStatus.Unknown));

    public static readonly TermSet<Reservation> Reservations = new("reservation",
        ("reserved", Reservation.Reserved),
        ("not-reserved", Reservation.NotReserved),
        ("unset", Reservation.Unset));

    public static readonly TermSet<UserClass> UserClasses = new("user class",
        ("commercial", UserClass.Commercial),
        ("non-commercial", UserClass.NonCommercial),
        ("education", UserClass.Education),
        ("government", UserClass.Government),
        ("personal", UserClass.Personal));

    public static readonly TermSet<AccessMethod> AccessMethods = new("access method",
        ("api", AccessMethod.Api),
        ("bulk-download", AccessMethod.BulkDownload),
        ("feed", AccessMethod.Feed),
        ("web-scrape", AccessMethod.WebScrape),
        ("purchased-copy", AccessMethod.PurchasedCopy),
        ("upload", AccessMethod.Upload),
        ("generated", AccessMethod.Generated));

    public static readonly TermSet<Duty> Duties = new("duty",
        ("attribute", Duty.Attribute),
        ("share-alike", Duty.ShareAlike),
        ("notice", Duty.Notice),
        ("delete", Duty.Delete),
        ("compensate", Duty.Compensate),
        ("inform", Duty.Inform),
        ("obtain-consent", Duty.ObtainConsent),
        ("report", Duty.Report),
        ("no-redistribution", Duty.NoRedistribution),
        ("retain-provenance", Duty.RetainProvenance));

    public static readonly TermSet<PolicyLevel> PolicyLevels = new("level",
        ("none", PolicyLevel.None),
        ("info", PolicyLevel.Info),
        ("warning", PolicyLevel.Warning),
        ("error", PolicyLevel.Error));

    public static readonly TermSet<TrainingPosition> TrainingPositions = new("position",
        ("prohibited", TrainingPosition.Prohibited),
        ("license-required", TrainingPosition.LicenseRequired),
        ("permitted-with-conditions", TrainingPosition.PermittedWithConditions),
        ("open-license", TrainingPosition.OpenLicense));

    public static readonly TermSet<SourceRole> SourceRoles = new("role",
        ("content", SourceRole.Content),
        ("platform", SourceRole.Platform),
        ("service", SourceRole.Service));

    /// <summary>Statutes that allow mining or training without a license: articles 3 and 4 of the EU's CDSM directive, fair use, section 29A CDPA, article 30-4 of Japan's and section 244 of Singapore's act.</summary>
    public static readonly TermSet<string> Exceptions = Words("exception", "eu-cdsm-3", "eu-cdsm-4", "us-fair-use", "uk-cdpa-29a", "jp-30-4", "sg-244");

    /// <summary>Whether a license is what the source says of itself or what a review came to (CycloneDX).</summary>
    public static readonly TermSet<string> Acknowledgements = Words("acknowledgement", "declared", "concluded");

    /// <summary>Ways by which a rightsholder says what machines may do.</summary>
    public static readonly TermSet<string> Signals = Words("signal", "rsl", "content-usage", "content-signal", "tdmrep", "ai-txt", "robots", "noai", "cawg");

    /// <summary>For what is paid (RSL 1.0 payment types).</summary>
    public static readonly TermSet<string> PaymentTypes = Words("payment type", "purchase", "subscription", "training", "crawl", "use", "contribution", "attribution", "free");

    /// <summary>Kinds of sensitive data (Data and Trust Alliance).</summary>
    public static readonly TermSet<string> SensitiveData = Words("kind of sensitive data", "pi", "pii", "phi", "pci", "pfi", "spi");

    /// <summary>Sections of the EU's template for the public summary of training content.</summary>
    public static readonly TermSet<string> EuCategories = Words("category", "2.1", "2.2.1", "2.2.2", "2.3", "2.4", "2.5", "2.6");

    private static TermSet<string> Words(string name, params string[] words) => new(name, Array.ConvertAll(words, word => (word, word)));
}
