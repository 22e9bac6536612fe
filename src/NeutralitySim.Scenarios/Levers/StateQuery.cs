using System.Globalization;
using System.Text;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>The keys and values of a query, each key once; what is wrong with it is reported as it is read.</summary>
internal sealed class StateQuery
{
    private readonly string _place;
    private readonly ErrorList _errors;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Reads a query.</summary>
    /// <param name="place">Where errors are.</param>
    /// <param name="query">The query, with or without its <c>?</c>.</param>
    /// <param name="errors">Where errors go.</param>
    public StateQuery(string place, string query, ErrorList errors)
    {
        _place = place;
        _errors = errors;
        if (query.Length > StateUrl.LongestQuery)
        {
            IsTooLarge = true;
            Add("", $"found {query.Length} characters", $"at most {StateUrl.LongestQuery} are accepted");
            return;
        }
        string[] parts = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > StateUrl.MostValues)
        {
            IsTooLarge = true;
            Add("", $"found {parts.Length} values", $"at most {StateUrl.MostValues} are accepted");
            return;
        }
        foreach (string part in parts)
            Take(part);
    }

    /// <summary>True when there is more than is read at all.</summary>
    public bool IsTooLarge { get; }

    /// <summary>The keys in the order written.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>The value of a key, which counts as known from then on; null where it is missing.</summary>
    public string? Optional(string key)
    {
        _taken.Add(key);
        return _values.GetValueOrDefault(key);
    }

    /// <summary>The value of a key that must be there; null after reporting that it is not.</summary>
    public string? Required(string key, string example)
    {
        if (Optional(key) is { } value)
            return value;
        Add(key, $"found no {key}", $"an address with one is accepted, for example {example}");
        return null;
    }

    /// <summary>Reports keys that nobody has asked for.</summary>
    public void RefuseOthers(IReadOnlyList<string> accepted)
    {
        foreach (string key in _keys.Where(key => !_taken.Contains(key)))
            _errors.AddUnknown(new Mark(_place, 0, 0), key, "key", key, accepted);
    }

    /// <summary>Reports what is wrong with a key's value.</summary>
    public void Add(string key, string found, string accepted) =>
        _errors.Add(new Mark(_place, 0, 0), key, found, accepted);

    private void Take(string part)
    {
        int equals = part.IndexOf('=', StringComparison.Ordinal);
        string? key = Decode(equals < 0 ? part : part[..equals]);
        string? value = equals < 0 ? null : Decode(part[(equals + 1)..]);
        if (key is null || (equals >= 0 && value is null))
            Add(
                key ?? "",
                $"found {Words.Quote(part)}, which is not encoded as addresses are",
                "% with two hexadecimal digits, of UTF-8, is accepted"
            );
        else if (value is null)
            Add(key, $"found {Words.Quote(part)} without a value", "key=value is accepted");
        else if (_values.TryAdd(key, value))
            _keys.Add(key);
        else
            Add(key, $"found {Words.Quote(key)} twice", "each key is accepted once");
    }

    /// <summary>Undoes percent encoding, and + for a space as forms write it; null where it is malformed.</summary>
    private static string? Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '%')
            {
                if (
                    i + 2 >= text.Length
                    || !byte.TryParse(
                        text.AsSpan(i + 1, 2),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out byte one
                    )
                )
                    return null;
                bytes.Add(one);
                i += 2;
            }
            else if (c == '+')
                bytes.Add((byte)' ');
            else if (c < 128)
                bytes.Add((byte)c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i++, 2)));
            else if (char.IsSurrogate(c))
                return null;
            else
                bytes.AddRange(Encoding.UTF8.GetBytes([c]));
        }
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
