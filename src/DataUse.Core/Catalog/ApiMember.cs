using DataUse.Vocabulary;

namespace DataUse.Catalog;

/// <summary>What a modelled member does with data.</summary>
public enum ApiRole
{
    /// <summary>Calling it reads data: an ingestion call.</summary>
    Reads,

    /// <summary>Its result, the object it creates or the object it is set on stands for a place: a request, a client with a base address, a URL builder.</summary>
    Value,

    /// <summary>Known, and reads nothing.</summary>
    Neutral,

    /// <summary>Its result, the object it creates or the object it is set on says the HTTP method of a request, or is a request that does.</summary>
    Verb,

    /// <summary>What data is given to it is used for a purpose: a trainer, a vector store, a model that answers.</summary>
    Sink,

    /// <summary>What data is given to it is made available to others: an upload to a hub, a public bucket.</summary>
    Publish,
}

/// <summary>When a call of a modelled member counts as a read.</summary>
public enum ReadCondition
{
    Always,

    /// <summary>When its answer is looked at.</summary>
    AnswerRead,

    /// <summary>When the object that it creates is handed on, so that others read with it.</summary>
    HandedOn,
}

/// <summary>How a base address and what is asked of it become one URL. Each rule was measured on the library that uses it.</summary>
public enum CombineRule
{
    /// <summary>As <c>new Uri(base, relative)</c>: an absolute URL wins, <c>//host</c> changes the host.</summary>
    Rfc3986,

    /// <summary>The relative part is put behind the base; only an absolute URL changes the host (RestSharp, Refit).</summary>
    Append,

    /// <summary>Always put behind the base, whatever it is (Flurl's path segments).</summary>
    AppendAlways,
}

/// <summary>A part of a command line.</summary>
public enum CommandPart
{
    None,

    /// <summary>The program that is started.</summary>
    Program,

    /// <summary>What it is told: a text, or a list of arguments.</summary>
    Arguments,
}

/// <summary>One row of an API model: members of one or more types that do the same thing.</summary>
public sealed record ApiMember
{
    public required string Library { get; init; }

    /// <summary>Full metadata names; several when a library declares the same member in several places.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>What a type begins with that is a module of Python, on which code calls functions through Python.NET.</summary>
    public const string PythonPrefix = "python:";

    /// <summary>Whether the members are functions of Python modules.</summary>
    public bool IsPython => Types.Count > 0 && Types[0].StartsWith(PythonPrefix, StringComparison.Ordinal);

    /// <summary>Method and property names, <c>.ctor</c> for creation.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public required ApiRole Role { get; init; }

    /// <summary>
    /// Full names of the types from which code reaches the members. Where the package is not restored nothing tells the type of what a client returns;
    /// an object that was got from one of these is taken for the library's.
    /// </summary>
    public IReadOnlyList<string> Clients { get; init; } = [];

    /// <summary>http, client-library, dataset-hub, object-storage, file, process, browser, search, feed, stream, publish or other.</summary>
    public string Kind { get; init; } = "http";

    /// <summary>Names of the parameter that says the place; the overload's own name is looked for among them. Empty: no parameter does.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The position of the argument, of a URL's first argument, where the call cannot be bound, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The place as a URL in which <c>{name}</c> stands for what is passed for a parameter, or null when an argument is the place. The parameters are <see cref="Arguments"/>.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The place as a command line in which <c>{name}</c> stands for what is passed for a parameter and <c>{this}</c> for the object, or null when the place is
    /// none. The parameters are <see cref="Arguments"/>.
    /// </summary>
    public string? Command { get; init; }

    /// <summary>Whether a read's place is a command line.</summary>
    public bool IsCommand => Command is not null;

    /// <summary>Which part of the command line that the object stands for the argument, or what is assigned, is.</summary>
    public CommandPart Part { get; init; }

    /// <summary>Names of which a file holds one where the member counts: the member's own name is so common that files without them are not looked at.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Whether the object that the member is called on stands for the place (with <see cref="Arguments"/>: for the base address).</summary>
    public bool FromReceiver { get; init; }

    /// <summary>Whether assigning the property gives the object its place.</summary>
    public bool Assigned { get; init; }

    /// <summary>Whether the created object has no place of its own until it is given one.</summary>
    public bool StartsEmpty { get; init; }

    public CombineRule Combine { get; init; }

    /// <summary>The catalogue's source that is always read, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The host of that source, with the beginning of a path, that the library reads from; null when it is the host that stands for the source, or not known.</summary>
    public string? SourceHost { get; init; }

    /// <summary>The HTTP method, or null when it varies.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// Names of the parameters that say the HTTP method, by its name or in a request that holds it; <see cref="ThisObject"/> is the object that the member is
    /// called on. The first that a call passes counts.
    /// </summary>
    public IReadOnlyList<string> Verb { get; init; } = [];

    /// <summary>The name in <see cref="Verb"/> of the object that the member is called on.</summary>
    public const string ThisObject = "this";

    /// <summary>Of a sink or a publish call: names of the parameters that take data, and <see cref="ThisObject"/> for the object that the member is called on.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Of a read: names of the parameters that say where the data is put, a file or a buffer, rather than given back.</summary>
    public IReadOnlyList<string> Into { get; init; } = [];

    /// <summary>Of a sink, what the data is used for, null when nothing is known of it but that its way ends; of a read that itself uses what it reads, the same; else null.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>Of a publish call: hosts, with the beginning of a path, to which the place has to belong. Empty: any place.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Of a sink or a publish call: the parameter, or behind a dot the property of what is passed for it, that must be one of <see cref="Words"/>; null when nothing must.</summary>
    public string? Given { get; init; }

    /// <summary>The names or texts of which <see cref="Given"/> has to be one.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether the place can be a path of the local machine as well as a URL.</summary>
    public bool MayBePath { get; init; }

    /// <summary>Whether the row came with this assembly: a library that is being compiled itself is then followed through its own code.</summary>
    public bool IsShipped { get; init; }

    /// <summary>When the call counts as a read.</summary>
    public ReadCondition When { get; init; }

    /// <summary>Whether the call counts only when its answer is read: sending is not reading.</summary>
    public bool WhenAnswerRead => When == ReadCondition.AnswerRead;
}
