using Mono.Cecil;

namespace DataUse.Build;

/// <summary>
/// Gives an assembly another identity. The .NET SDK keeps only the highest of several analyzer DLLs with one file name, so a package that
/// ships a file named YamlDotNet.dll breaks other analyzers, or is broken by them; a name of our own is left alone.
/// </summary>
internal static class AssemblyRename
{
    /// <summary>Writes <paramref name="source"/> to <paramref name="target"/> under the name <paramref name="name"/>, without a strong name. The output depends on the input bytes and the name alone.</summary>
    public static void Run(string source, string target, string name)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(source, new ReaderParameters { ReadingMode = ReadingMode.Immediate });
        assembly.Name.Name = name;
        assembly.Name.HasPublicKey = false;
        assembly.Name.PublicKey = [];
        assembly.MainModule.Name = name + ".dll";
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        assembly.Write(target, new WriterParameters { DeterministicMvid = true });
    }
}
