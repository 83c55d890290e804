using DataUse.Catalog;

namespace DataUse.Analyzers.Resolution;

/// <summary>The words of a command line in terms of one command of a tool: its arguments and the values of its options.</summary>
internal sealed class CommandArguments
{
    private readonly ToolCommand _command;
    private readonly List<Template> _arguments = [];
    private readonly List<(string Option, Template? Value)> _options = [];

    private CommandArguments(ToolCommand command) => _command = command;

    /// <summary>Whether the words are this command.</summary>
    public bool Fits { get; private set; }

    /// <summary>The word that hides whether they are, or null.</summary>
    public Template? Hidden { get; private set; }

    /// <summary>The words from the command that is run on.</summary>
    public IReadOnlyList<Template> Rest { get; private set; } = [];

    /// <summary>Whether a file lists what is read.</summary>
    public bool HasList => _options.Exists(option => _command.Lists.Contains(option.Option));

    /// <summary>Reads words as a command whose name they may begin with.</summary>
    public static CommandArguments Of(ToolCommand command, string[] name, IReadOnlyList<Template> words)
    {
        var read = new CommandArguments(command);
        read.Read(name, words);
        return read;
    }

    /// <summary>The addresses that the arguments and options say; a word that is none is left out.</summary>
    public IEnumerable<Template> Addresses()
    {
        if (_command is { Url: { } whole, Argument: 0, Options.Count: 0 })
        {
            yield return Filled(whole, null);
            yield break;
        }

        foreach (var word in Chosen().Concat(_options.Where(option => option.Value is not null && _command.Options.Contains(option.Option)).Select(option => option.Value!)))
        {
            if (Address(word) is { } address)
            {
                yield return address;
            }
        }
    }

    private void Read(string[] name, IReadOnlyList<Template> words)
    {
        var matched = 1;
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            var start = CommandWords.Start(word);
            if (start.StartsWith(">", StringComparison.Ordinal) || start.StartsWith("2>", StringComparison.Ordinal))
            {
                i += word.Text is ">" or ">>" or "2>" ? 1 : 0;
            }
            else if (IsOption(start))
            {
                if (_command.Runs && _command.Options.Contains(start))
                {
                    Rest = [.. words.Skip(i + 1)];
                    Fits = true;
                    return;
                }

                var equals = start.IndexOf('=');
                var option = equals > 0 ? start.Substring(0, equals) : start;
                var takesNext = equals < 0 && word.Parts.Length == 1 && _command.TakesValue(option) && i + 1 < words.Count;
                _options.Add((option, equals > 0 ? CommandWords.Behind(word, equals + 1) : takesNext ? words[i + 1] : null));
                i += takesNext ? 1 : 0;
            }
            else if (matched < name.Length)
            {
                if (word.Text is not { } text)
                {
                    Hidden = word;
                    return;
                }

                if (!string.Equals(text, name[matched], StringComparison.OrdinalIgnoreCase))
                {
                    return;
                }

                matched++;
            }
            else if (_command is { Runs: true, Argument: 0 })
            {
                // What stands behind a script belongs to the script; what is not known may be the option.
                Hidden = start.Length == 0 ? word : null;
                return;
            }
            else
            {
                _arguments.Add(word);
                if (_command is { Runs: true, Argument: > 0 } && _arguments.Count == _command.Argument)
                {
                    Rest = [.. words.Skip(i)];
                    Fits = true;
                    return;
                }
            }
        }

        Fits = matched == name.Length && !_command.Runs && HasCondition();
    }

    private bool IsOption(string start) => (start.Length > 1 && start[0] == '-') || (start.Length > 0 && start[0] == '/' && (_command.Options.Contains(start) || _command.Values.Contains(start)));

    private bool HasCondition() => !_options.Exists(option => _command.Unless.Contains(option.Option)) && (_command.With.Count == 0 || _options.Exists(option => _command.With.Contains(option.Option + " " + option.Value?.Text)));

    private IEnumerable<Template> Chosen()
    {
        switch (_command.Argument)
        {
            case ToolCommand.Each:
                return _arguments;
            case ToolCommand.AllButLast:
                return _arguments.Take(Math.Max(_arguments.Count - 1, 0));
            case 0:
                return [];
            default:
                // Text that is not known in front of an address may be options.
                var index = _command.Argument - 1;
                return index >= _arguments.Count ? [] : [!_command.WhenKnown && CommandWords.Start(_arguments[index]).Length == 0 && _arguments.Skip(index).FirstOrDefault(IsAddress) is { } later ? later : _arguments[index]];
        }
    }

    /// <summary>The address that a word says, or null when it says none.</summary>
    private Template? Address(Template word)
    {
        var start = CommandWords.Start(word);
        if (start.StartsWith("git+", StringComparison.Ordinal))
        {
            return Address(CommandWords.Behind(word, 4));
        }

        if (IsAddress(word))
        {
            return word;
        }

        if (_command.Url is { } url)
        {
            return Filled(url, word);
        }

        if (word.Parts.IsEmpty || start.Length == 0)
        {
            return word.Parts.IsEmpty ? null : word;
        }

        var host = start.IndexOfAny([':', '/', '?']);
        if (_command.Bare == BareWord.Host)
        {
            return host > 0 && IsHost(start.Substring(0, host)) ? Template.Of("http://").Concat(word) : null;
        }

        // owner@host:path, as secure shells take it
        var user = start.IndexOf('@');
        if (user > 0 && host > user && start[host] == ':' && IsHost(start.Substring(user + 1, host - user - 1)))
        {
            return Template.Of("ssh://" + start.Substring(user + 1, host - user - 1) + "/").Concat(CommandWords.Behind(word, host + 1));
        }

        return _command.Bare == BareWord.Name ? Template.Of(new Hole(HoleReason.CommandLine, null)) : null;
    }

    private Template Filled(string url, Template? word)
    {
        var parts = url.Split('{', '}');
        var address = Template.Of(parts[0]);
        for (var i = 1; i < parts.Length; i += 2)
        {
            var names = parts[i].Split('|');
            var value = parts[i].Length == 0 ? word : _options.Find(option => Array.IndexOf(names, option.Option) >= 0).Value;
            address = address.Concat(value ?? Template.Of(new Hole(HoleReason.CommandLine, null))).Concat(Template.Of(parts[i + 1]));
        }

        return address.WithChain(word?.Chain);
    }

    private static bool IsAddress(Template word) => word.Parts.Any(part => part is Literal literal && literal.Text.Contains("://"));

    private static bool IsHost(string text)
    {
        var dot = text.LastIndexOf('.');
        return dot > 0 && text.Length - dot > 2 && text.Skip(dot + 1).All(char.IsLetter);
    }
}
