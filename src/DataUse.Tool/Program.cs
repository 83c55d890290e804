using System.Text;
using DataUse.Tool.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await RootCommandFactory.Create().Parse(args).InvokeAsync();
