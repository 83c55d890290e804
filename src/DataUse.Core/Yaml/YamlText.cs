using System.Globalization;
using System.Text;

namespace DataUse.Yaml;

/// <summary>Writes values as YAML that reads back as the same text.</summary>
public static class YamlText
{
    /// <summary>The scalar for a text: as it is where that is read back as this text in a block and between brackets, else in double quotes.</summary>
    public static string Scalar(string value)
    {
        if (IsPlain(value))
        {
            return value;
        }

        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(c);
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF':
                    quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    quoted.Append(c);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Words, paths and addresses: a letter or digit (or <c>*.</c>, <c>/</c> within quotes only) first, then what cannot begin a comment, an end or another key.</summary>
    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || !IsWordCharacter(value[0]) || value[value.Length - 1] == ':' || value is "null" or "Null" or "NULL" or "true" or "false")
        {
            return false;
        }

        foreach (var c in value)
        {
            if (!IsWordCharacter(c) && c is not ('.' or '-' or '/' or ':' or '+' or '@' or '<' or '>' or '(' or ')'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWordCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
