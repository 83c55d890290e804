namespace DataUse.Vocabulary;

/// <summary>On what a right to use a source rests.</summary>
public enum Basis { Agreement, OpenLicense, PublicTerms, PublicDomain, Own, StatutoryException, None }

/// <summary>Where a license stands. That it has expired, or is not yet valid, follows from its dates and is never written down.</summary>
public enum LicenseStatus { InForce, Pending, Suspended, Terminated, Unknown }

/// <summary>Whether the rightsholder reserved text and data mining (TDMRep's three values).</summary>
public enum Reservation { Unset, Reserved, NotReserved }

/// <summary>The kind of body that is responsible for a use (RSL 1.0 user classes).</summary>
public enum UserClass { Commercial, NonCommercial, Education, Government, Personal }

/// <summary>By which way data was obtained.</summary>
public enum AccessMethod { Api, BulkDownload, Feed, WebScrape, PurchasedCopy, Upload, Generated }

/// <summary>What a license asks of its user in return (ODRL duties, CC rights terms, RSL reporting).</summary>
public enum Duty { Attribute, ShareAlike, Notice, Delete, Compensate, Inform, ObtainConsent, Report, NoRedistribution, RetainProvenance }

/// <summary>How loudly a policy wants a finding to be said; <see cref="Default"/> leaves the rule's own severity.</summary>
public enum PolicyLevel { Default, None, Info, Warning, Error }

/// <summary>What a party says of AI training with its content.</summary>
public enum TrainingPosition { Unknown, Prohibited, LicenseRequired, PermittedWithConditions, OpenLicense }

/// <summary>What a source is.</summary>
public enum SourceRole
{
    /// <summary>It has content of its own or of its users.</summary>
    Content,

    /// <summary>It hosts what belongs to others, and licenses nothing by itself.</summary>
    Platform,

    /// <summary>A service that brings no content: payment, mail, telemetry.</summary>
    Service,
}
