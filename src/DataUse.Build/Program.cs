using DataUse.Build;

switch (args)
{
    case ["rename", var source, var target, var name]:
        AssemblyRename.Run(source, target, name);
        return 0;
    case ["catalog", var rules, var output]:
        return CatalogCommand.Run(rules, output);
    default:
        Console.Error.WriteLine("usage: DataUse.Build rename SOURCE.dll TARGET.dll NAME");
        Console.Error.WriteLine("       DataUse.Build catalog RULES_FOLDER OUTPUT_FOLDER");
        return 2;
}
