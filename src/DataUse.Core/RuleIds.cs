namespace DataUse;

/// <summary>The ids of all rules. A published id is never used for another rule.</summary>
public static class RuleIds
{
    public const string UndeclaredSource = "DUA1001";
    public const string PurposeNotPermitted = "DUA1002";
    public const string LicenseNotInForce = "DUA1003";
    public const string AccessSuspended = "DUA1004";
    public const string DoorNotCovered = "DUA1005";
    public const string ConditionNotMet = "DUA1006";
    public const string ObligationWithoutEvidence = "DUA1007";
    public const string DatasetContainsUnlicensed = "DUA1008";
    public const string PublishNotPermitted = "DUA1009";
    public const string SourceDisputed = "DUA1010";
    public const string LicenseExpiring = "DUA1011";
    public const string SourceUndetermined = "DUA1012";
    public const string ExternalSourceUndeclared = "DUA1013";

    public const string DeclarationMissing = "DUA2001";
    public const string DeclarationUnreadable = "DUA2002";
    public const string DeclarationMalformed = "DUA2003";
    public const string UnknownValue = "DUA2004";
    public const string InvalidDate = "DUA2005";
    public const string ConflictingEntries = "DUA2006";
    public const string SourceNeverRead = "DUA2007";
    public const string BasisWithoutEvidence = "DUA2008";
    public const string RulePackInvalid = "DUA2009";
}
