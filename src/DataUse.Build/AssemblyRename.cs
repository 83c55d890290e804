using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DataUse.Build;

/// <summary>
/// Gives an assembly another identity. The .NET SDK keeps only the highest of several analyzer DLLs with one file name, so a package that
/// ships a file named YamlDotNet.dll breaks other analyzers, or is broken by them; a name of our own is left alone.
/// </summary>
internal static class AssemblyRename
{
    /// <summary>
    /// Writes <paramref name="source"/> to <paramref name="target"/> under the name <paramref name="name"/>, without a strong name, and so that it no longer
    /// compiles regular expressions at run time: in a compiler that reads one file that takes longer than it saves. The output depends on the input
    /// bytes and the name alone.
    /// </summary>
    public static void Run(string source, string target, string name)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(source, new ReaderParameters { ReadingMode = ReadingMode.Immediate });
        assembly.Name.Name = name;
        assembly.Name.HasPublicKey = false;
        assembly.Name.PublicKey = [];
        assembly.MainModule.Name = name + ".dll";
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        foreach (var method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            InterpretExpressions(method.Body.Instructions);
        }

        assembly.Write(target, new WriterParameters { DeterministicMvid = true });
    }

    /// <summary>Takes <see cref="RegexOptions.Compiled"/> off the constant that is passed last to each <c>new Regex(pattern, options)</c>.</summary>
    private static void InterpretExpressions(IEnumerable<Instruction> instructions)
    {
        foreach (var instruction in instructions)
        {
            if (instruction is { Operand: MethodReference { Name: ".ctor", DeclaringType.FullName: "System.Text.RegularExpressions.Regex", Parameters.Count: 2 }, Previous: { } options }
                && Constant(options) is { } value)
            {
                options.OpCode = OpCodes.Ldc_I4;
                options.Operand = value & ~(int)RegexOptions.Compiled;
            }
        }
    }

    private static int? Constant(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldc_I4 => (int)instruction.Operand,
        Code.Ldc_I4_S => (sbyte)instruction.Operand,
        >= Code.Ldc_I4_0 and <= Code.Ldc_I4_8 and var code => code - Code.Ldc_I4_0,
        _ => null,
    };
}
