namespace DataUse.Tool.Commands;

/// <summary>What the commands' exit codes mean.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>There are findings, or the answer is no.</summary>
    public const int HasFindings = 1;

    /// <summary>Something could not be read, written or found.</summary>
    public const int NotLoaded = 2;

    public const int Cancelled = 130;
}
