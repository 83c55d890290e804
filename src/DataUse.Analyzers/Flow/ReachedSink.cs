using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Flow;

/// <summary>A call that the data of a read ends in: it uses the data for a purpose, or makes it available to others.</summary>
/// <param name="Row">What the model says of the call.</param>
/// <param name="Api">Type and member.</param>
/// <param name="Name">The name of the member in the call.</param>
internal sealed record ReachedSink(ApiMember Row, string Api, SyntaxToken Name);
