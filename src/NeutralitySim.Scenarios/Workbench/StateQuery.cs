using System.Net;
using System.Text;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>The keys and values of a query, each key once; what is wrong with it is reported as it is read.</summary>
internal sealed class StateQuery
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
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
            Add("", ScenarioTexts.AddressTooLong.With(query.Length, StateUrl.LongestQuery));
            return;
        }
        string[] parts = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > StateUrl.MostValues)
        {
            IsTooLarge = true;
            Add("", ScenarioTexts.AddressTooFull.With(parts.Length, StateUrl.MostValues));
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
        Add(key, ScenarioTexts.AddressWithout.With(key, example));
        return null;
    }

    /// <summary>
    /// Keys that nobody has asked for, as mail and social networks add them to addresses. One that is nearly an accepted key is a slip
    /// of the pen, and is reported.
    /// </summary>
    public IReadOnlyList<string> Others(IReadOnlyList<string> accepted)
    {
        var others = _keys.Where(key => !_taken.Contains(key)).ToLookup(key => NearestName.Of(key, accepted) is null);
        foreach (string slip in others[false])
            _errors.AddUnknown(new Mark(_place, 0, 0), slip, ScenarioTexts.UnknownKey, slip, accepted);
        return [.. others[true]];
    }

    /// <summary>Reports what is wrong with a key's value.</summary>
    public void Add(string key, Problem problem) => _errors.Add(new Mark(_place, 0, 0), key, problem);

    private void Take(string part)
    {
        int equals = part.IndexOf('=', StringComparison.Ordinal);
        string? key = Decode(equals < 0 ? part : part[..equals]);
        string? value = equals < 0 ? null : Decode(part[(equals + 1)..]);
        if (key is null || (equals >= 0 && value is null))
            Add(key ?? "", ScenarioTexts.NotEncoded.With(Words.Quoted(part)));
        else if (value is null)
            Add(key, ScenarioTexts.KeyWithoutValue.With(Words.Quoted(part)));
        else if (_values.TryAdd(key, value))
            _keys.Add(key);
        else
            Add(key, ScenarioTexts.AddressKeyTwice.With(Words.Quoted(key)));
    }

    /// <summary>Undoes percent encoding, and + for a space as forms write it; null where it is malformed.</summary>
    private static string? Decode(string text)
    {
        for (int at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
                return null;
        try
        {
            byte[] bytes = Utf8.GetBytes(text);
            return Utf8.GetString(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
