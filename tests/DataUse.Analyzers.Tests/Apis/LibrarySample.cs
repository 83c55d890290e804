using DataUse.Analyzers.Tests.Resolution;
using Xunit.Abstractions;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Statements that use a library, marked with what they read (see <see cref="Marks"/>), and a stub of the library.</summary>
/// <param name="library">The library's name.</param>
/// <param name="usings">The namespaces that the statements open.</param>
/// <param name="stub">Declarations with the signatures of the library.</param>
/// <param name="statements">The statements; <c>text</c> is a string that is not known.</param>
public sealed class LibrarySample(string library, string usings, string stub, string statements) : IXunitSerializable
{
    private string _library = library;
    private string _usings = usings;
    private string _stub = stub;
    private string _statements = statements;

    /// <summary>For xunit, which fills it by <see cref="Deserialize"/>.</summary>
    [Obsolete("for xunit")]
    public LibrarySample()
        : this("", "", "", "")
    {
    }

    /// <summary>Fails unless the statements read what they are marked with.</summary>
    public Task HoldAsync() => Marks.HoldAsync(
        $$"""
        {{string.Concat(_usings.Split(' ').Select(name => $"using {name};\n"))}}
        class Sample
        {
            async Task Run(string text)
            {
                await Task.Yield();
        {{_statements}}
            }
        }
        """,
        with => with.WithLibrary(_library.Replace(' ', '.'), "using System; using System.Collections.Generic; using System.Threading.Tasks;\n" + _stub));

    public void Deserialize(IXunitSerializationInfo info)
    {
        _library = info.GetValue<string>("library");
        _usings = info.GetValue<string>("usings");
        _stub = info.GetValue<string>("stub");
        _statements = info.GetValue<string>("statements");
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("library", _library);
        info.AddValue("usings", _usings);
        info.AddValue("stub", _stub);
        info.AddValue("statements", _statements);
    }

    public override string ToString() => _library;
}
