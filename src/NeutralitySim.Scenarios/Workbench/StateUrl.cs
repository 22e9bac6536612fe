using System.Globalization;
using System.Text;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>
/// States as addresses: <c>?v=1&amp;engine=0.1.0&amp;scenario=france-2019&amp;seed=2019&amp;lever.toll=2.5&amp;set.isps.orange.retail-price=35%20EUR/month</c>.
/// Written by one rule, so that equal states have equal addresses; read strictly, all that is wrong being told at once.
/// </summary>
public static class StateUrl
{
    /// <summary>Version of the layout that is written.</summary>
    public const int Version = 1;

    /// <summary>Longest query read, in characters.</summary>
    public const int LongestQuery = 8192;

    /// <summary>Most values in a query, levers and assumptions together.</summary>
    public const int MostValues = 200;

    private const string VersionKey = "v";

    /// <summary>Where errors about an address are.</summary>
    private const string Place = "address";

    // One reader for each layout ever written: an address must open for as long as the program lives.
    private static readonly Dictionary<int, Func<StateQuery, (ScenarioState, IReadOnlyList<string>)>> Readers = new()
    {
        [1] = StateV1.Read,
    };

    /// <summary>The query of a state, beginning with <c>?</c>.</summary>
    public static string Query(ScenarioState state)
    {
        var query = new StringBuilder("?");
        foreach (var (key, value) in StateV1.Write(state).Prepend((VersionKey, $"{Version}")))
            query.Append(query.Length > 1 ? "&" : "").Append(Escape(key)).Append('=').Append(Escape(value));
        return query.ToString();
    }

    /// <summary>Reads the query of a whole address: what follows its first <c>?</c>, without a fragment.</summary>
    public static StateReading ReadUrl(string url)
    {
        int query = url.IndexOf('?', StringComparison.Ordinal);
        int fragment = url.IndexOf('#', StringComparison.Ordinal);
        int end = fragment < 0 ? url.Length : fragment;
        return Read(query < 0 || query > end ? "" : url[query..end]);
    }

    /// <summary>Reads a query, with or without its <c>?</c>. Nothing it holds makes this method throw.</summary>
    public static StateReading Read(string query)
    {
        var errors = new ErrorList();
        var (state, foreign) = Read(new StateQuery(Place, query, errors), errors);
        return new StateReading(errors.Any ? null : state, errors.Items) { Foreign = foreign };
    }

    private static (ScenarioState? State, IReadOnlyList<string> Foreign) Read(StateQuery query, ErrorList errors)
    {
        if (query.IsTooLarge || query.Required(VersionKey, $"v={Version}") is not { } written)
            return (null, []);
        bool isNumber = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int version);
        if (isNumber && Readers.TryGetValue(version, out var reader))
            return reader(query);
        bool isNewer = isNumber && version > Version || written.Length > 9 && written.All(char.IsAsciiDigit);
        errors.Add(
            new Mark(Place, 0, 0),
            VersionKey,
            isNewer
                ? ScenarioTexts.NewerLayout.With(Words.Quoted(written), Version)
                : ScenarioTexts.UnknownLayout.With(Words.Quoted(written), Version)
        );
        return (null, []);
    }

    // Everything but what addresses may hold as it is; a slash and a comma may stand in a query and read better so.
    private static string Escape(string text) =>
        Uri.EscapeDataString(text)
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal);
}
