using DataUse.Build;

switch (args)
{
    case ["rename", var source, var target, var name]:
        AssemblyRename.Run(source, target, name);
        return 0;
    default:
        Console.Error.WriteLine("usage: DataUse.Build rename SOURCE.dll TARGET.dll NAME");
        return 2;
}
