namespace DataUse.Declarations;

/// <summary>A datause.yml at its place.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Directory">The folder it stands in, with forward slashes and without a final one; globs of <c>files</c> are relative to it.</param>
/// <param name="Declaration">What it says.</param>
public sealed record DeclarationLayer(string Path, string Directory, Declaration Declaration);
