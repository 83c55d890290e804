namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>
/// A method that builds a URL in some random way and reads it, beside the URL that it would read if it ran. What it does not know (input, flags) has a
/// value here, so that there is exactly one truth.
/// </summary>
internal sealed class RandomProgram
{
    private readonly Random _random;
    private readonly List<string> _lines = [];
    private readonly List<string> _urls = [];
    private readonly List<string> _fragments = [];
    private readonly bool _isHostInput;
    private int _flags;

    private RandomProgram(int seed)
    {
        _random = new Random(seed);
        _isHostInput = _random.Next(10) == 0;
        var run = Statements(_random.Next(1, 7), indent: "        ");
        var url = Url(depth: 3);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        run(values);
        Truth = url.Value(values);
        Code = $$"""
                static async Task M{{seed}}()
                {
            {{string.Join('\n', _lines)}}
                    await Http.GetStringAsync({{url.Code}});
                }
            """;
    }

    /// <summary>The method, M and its number, with one call of GetStringAsync.</summary>
    public string Code { get; }

    /// <summary>The URL that the call would read.</summary>
    public string Truth { get; }

    /// <param name="seed">The same number gives the same program.</param>
    public static RandomProgram Create(int seed) => new(seed);

    /// <summary>A class around the methods of some programs.</summary>
    public static string Class(IEnumerable<RandomProgram> programs) => $$"""
        using System.Text;

        static class Programs
        {
            static readonly HttpClient Http = new();
            const string Base = "https://const.example.com/base";
            static readonly string Field = Base + "/field";
            static string Property => "https://property.example.com/p";
            static string Same(string text) => text;
            static string Join(string left, string right = "default") => left + "/" + right;
            static string Input(int n) => Console.ReadLine()!;
            static bool Flag(int n) => Console.ReadLine() == "1";

        {{string.Join('\n', programs.Select(program => program.Code))}}
        }
        """;

    private Action<Dictionary<string, string>> Statements(int count, string indent)
    {
        Action<Dictionary<string, string>> all = _ => { };
        for (var i = 0; i < count; i++)
        {
            var next = Statement(indent);
            var before = all;
            all = values =>
            {
                before(values);
                next(values);
            };
        }

        return all;
    }

    private Action<Dictionary<string, string>> Statement(string indent)
    {
        var isUrl = _random.Next(3) > 0;
        var known = isUrl ? _urls : _fragments;
        if (known.Count == 0 || _random.Next(3) == 0)
        {
            var name = (isUrl ? "u" : "f") + known.Count;
            var first = Of(isUrl);
            if (indent.Length == 8)
            {
                _lines.Add($"{indent}var {name} = {first.Code};");
                known.Add(name);
                return values => values[name] = first.Value(values);
            }

            return _ => { };
        }

        var variable = known[_random.Next(known.Count)];
        return Change(variable, isUrl, indent);
    }

    private Action<Dictionary<string, string>> Change(string variable, bool isUrl, string indent)
    {
        switch (_random.Next(indent.Length > 12 ? 2 : 6))
        {
            case 0:
                var assigned = Of(isUrl);
                _lines.Add($"{indent}{variable} = {assigned.Code};");
                return values => values[variable] = assigned.Value(values);
            case 1:
                var appended = Fragment(depth: 1);
                _lines.Add($"{indent}{variable} += {appended.Code};");
                return values => values[variable] += appended.Value(values);
            case 2:
                var (condition, holds) = Flag();
                _lines.Add($"{indent}if ({condition})\n{indent}{{");
                var then = Statements(_random.Next(1, 3), indent + "    ");
                _lines.Add(indent + "}");
                if (_random.Next(2) == 0)
                {
                    return values => Run(holds, then, values);
                }

                _lines.Add($"{indent}else\n{indent}{{");
                var otherwise = Statements(_random.Next(1, 3), indent + "    ");
                _lines.Add(indent + "}");
                return holds ? then : otherwise;
            case 3:
                var left = Of(isUrl);
                _lines.Add($"{indent}if (Flag({_flags++}))\n{indent}{{\n{indent}    {variable} = {left.Code};\n{indent}    return;\n{indent}}}");
                return _ => { };
            case 4:
                var (taken, input) = (_random.Next(3), _flags++);
                var cases = Enumerable.Range(0, 3).Select(_ => Of(isUrl)).ToList();
                _lines.Add($"{indent}switch (Input({input}))\n{indent}{{");
                _lines.AddRange(cases.Select((value, i) => $"{indent}    case \"{i}\":\n{indent}        {variable} = {value.Code};\n{indent}        break;"));
                _lines.Add(indent + "}");
                return values => values[variable] = cases[taken].Value(values);
            default:
                var elements = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Of(isUrl)).ToList();
                _lines.Add($"{indent}foreach (var element in new[] {{ {string.Join(", ", elements.Select(e => e.Code))} }})\n{indent}{{\n{indent}    {variable} = element;\n{indent}}}");
                return values => values[variable] = elements.Select(e => e.Value(values)).Last();
        }
    }

    private static void Run(bool holds, Action<Dictionary<string, string>> action, Dictionary<string, string> values)
    {
        if (holds)
        {
            action(values);
        }
    }

    private Expression Of(bool isUrl) => isUrl ? Url(depth: 2) : Fragment(depth: 2);

    /// <summary>An expression for a whole URL.</summary>
    private Expression Url(int depth)
    {
        if (_urls.Count is > 0 and var usable && _random.Next(3) == 0)
        {
            var name = _urls[_random.Next(usable)];
            return new(name, values => values[name]);
        }

        if (depth == 0 || _random.Next(5) == 0)
        {
            return Root();
        }

        var url = Url(depth - 1);
        var part = Fragment(depth - 1);
        switch (_random.Next(13))
        {
            case 0 or 1:
                return new($"({url.Code} + \"/\" + {part.Code})", values => $"{url.Value(values)}/{part.Value(values)}");
            case 2 or 3:
                return new($$"""$"{{{url.Code}}}/x/{{{part.Code}}}.json" """.TrimEnd(), values => $"{url.Value(values)}/x/{part.Value(values)}.json");
            case 4 or 5:
                var other = Url(depth - 1);
                var (condition, holds) = Flag();
                return new($"({condition} ? {url.Code} : {other.Code})", holds ? url.Value : other.Value);
            case 6:
                return new($"string.Format(\"{{0}}/{{1}}\", {url.Code}, {part.Code})", values => $"{url.Value(values)}/{part.Value(values)}");
            case 7:
                return new($"string.Concat({url.Code}, \"/c/\", {part.Code})", values => $"{url.Value(values)}/c/{part.Value(values)}");
            case 8:
                return new($"string.Join(\"/\", {url.Code}, {part.Code})", values => $"{url.Value(values)}/{part.Value(values)}");
            case 9:
                return new($"Join({url.Code}, {part.Code})", values => $"{url.Value(values)}/{part.Value(values)}");
            case 10:
                return new($"Same({url.Code}).TrimEnd('/')", values => url.Value(values).TrimEnd('/'));
            case 11:
                return new($"new Uri({url.Code}).OriginalString", url.Value);
            default:
                return new($"new StringBuilder({url.Code}).Append(\"/s/\").Append({part.Code}).ToString()", values => $"{url.Value(values)}/s/{part.Value(values)}");
        }
    }

    private Expression Root()
    {
        var number = _random.Next(20);
        if (_isHostInput)
        {
            return new($"\"https://\" + Input({number}) + \"/i\"", _ => $"https://input{number}/i");
        }

        return _random.Next(8) switch
        {
            0 => new("Base", _ => "https://const.example.com/base"),
            1 => new("Field", _ => "https://const.example.com/base/field"),
            2 => new("Property", _ => "https://property.example.com/p"),
            3 => new($"$\"https://{{Input({number})}}.sub.example.org/i\"", _ => $"https://input{number}.sub.example.org/i"),
            4 => new($"$\"https://{{Same(\"h{number}.example.com\")}}/i\"", _ => $"https://h{number}.example.com/i"),
            _ => new($"\"https://h{number}.example.com/l\"", _ => $"https://h{number}.example.com/l"),
        };
    }

    /// <summary>An expression for a part of a path.</summary>
    private Expression Fragment(int depth)
    {
        if (_fragments.Count is > 0 and var usable && _random.Next(3) == 0)
        {
            var name = _fragments[_random.Next(usable)];
            return new(name, values => values[name]);
        }

        var number = _random.Next(20);
        if (depth > 0 && _random.Next(3) == 0)
        {
            var (left, right) = (Fragment(depth - 1), Fragment(depth - 1));
            var (condition, holds) = Flag();
            return _random.Next(3) switch
            {
                0 => new($"({left.Code} + {right.Code})", values => left.Value(values) + right.Value(values)),
                1 => new($"({condition} ? {left.Code} : {right.Code})", holds ? left.Value : right.Value),
                _ => new($"{left.Code}.Replace(\"p1\", \"q\")", values => left.Value(values).Replace("p1", "q", StringComparison.Ordinal)),
            };
        }

        return _random.Next(4) == 0 ? new($"Input({number})", _ => $"input{number}") : new($"\"p{number}\"", _ => $"p{number}");
    }

    private (string Code, bool Holds) Flag() => ($"Flag({_flags++})", _random.Next(2) == 0);

    /// <summary>A piece of code, and what it is when the variables have these values.</summary>
    private sealed record Expression(string Code, Func<Dictionary<string, string>, string> Value);
}
