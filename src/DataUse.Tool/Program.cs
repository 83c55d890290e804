using System.Text;
using DataUse.Analyzers;
using DataUse.Tool.Analysis;
using DataUse.Tool.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await RootCommandFactory.Create(new Scan(AllAnalyzers.Run)).Parse(args).InvokeAsync();
