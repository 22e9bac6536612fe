using System.Text.RegularExpressions;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Spellings of units whose meaning is certain, and the one that the tables of units have for each.</summary>
internal static partial class UnitSpelling
{
    private static readonly (string Unit, string[] Otherwise)[] Words =
    [
        ("s", ["sec", "second", "seconds"]),
        ("min", ["minute", "minutes"]),
        ("h", ["hr", "hour", "hours", "heure", "heures"]),
        ("day", ["days", "d", "jour", "jours"]),
        ("month", ["mo", "mois"]),
        ("year", ["yr", "an", "ans"]),
        ("k", ["thousand", "mille"]),
        ("M", ["million", "millions", "mio", "Mio"]),
        ("G", ["milliard", "milliards"]),
        ("kB", ["KB", "ko", "Ko"]),
        ("MB", ["Mo"]),
        ("GB", ["Go"]),
        ("TB", ["To"]),
        ("PB", ["Po"]),
        ("EUR", ["€", "euro", "euros"]),
        .. Currencies.BySign.Where(sign => sign.Value != "EUR").Select(sign => (sign.Value, new[] { sign.Key })),
    ];

    private static readonly Dictionary<string, string> ByWord = Words
        .SelectMany(word => word.Otherwise.Select(otherwise => (otherwise, word.Unit)))
        .ToDictionary(pair => pair.otherwise, pair => pair.Unit, StringComparer.Ordinal);

    /// <summary>The unit as the tables spell it; as written where it has no other spelling.</summary>
    public static string Of(string written)
    {
        if (written.Length <= 1 && !ByWord.ContainsKey(written))
            return written;
        string unit = BitsPerSecond().Replace(written, match => $"{Prefix(match.Groups[1].Value)}bps");
        unit = PrefixOfSign().Replace(Per().Replace(unit, "/"), "$1 $2");
        return string.Join('/', unit.Split('/').Select((part, index) => Part(part, isFirst: index == 0)));
    }

    /// <summary>A regular expression of all spellings of a unit.</summary>
    public static string PatternOf(string unit) =>
        string.Join("( *\\/ *| per )", unit.Split('/').Select((part, index) => PartPattern(part, isFirst: index == 0)));

    private static string Prefix(string written) => written == "K" ? "k" : written;

    private static string Part(string part, bool isFirst)
    {
        string unit = string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word));
        // What is per several months is per month: 3 EUR/months; 3 months stay months.
        return !isFirst && unit is "months" or "years" ? unit[..^1] : unit;
    }

    private static string Word(string word) => ByWord.GetValueOrDefault(word, word);

    private static string PartPattern(string part, bool isFirst)
    {
        if (part.EndsWith("bps", StringComparison.Ordinal))
        {
            string prefix = part[..^3] == "k" ? "[kK]" : part[..^3];
            return $"{prefix}(bps|([Bb]its?|b)\\/(s|sec|second))";
        }
        string[] otherwise = Words.FirstOrDefault(word => word.Unit == part).Otherwise ?? [];
        string[] plural = !isFirst && part is "month" or "year" ? [part + "s"] : [];
        string[] all = [part, .. otherwise, .. plural];
        return all.Length == 1 ? Regex.Escape(part) : $"({string.Join('|', all.Select(Regex.Escape))})";
    }

    [GeneratedRegex(
        @"(?<![A-Za-z])([kKMGT]?)(?:(?:[Bb]its?|b)\s*(?:/|\s+per\s+)\s*(?:seconds?|sec|s)|bps)(?![A-Za-z])"
    )]
    private static partial Regex BitsPerSecond();

    [GeneratedRegex(@"\s*(?:/|(?:^|\s)(?:per|par)\s)\s*")]
    private static partial Regex Per();

    [GeneratedRegex("^([kMG])([€$£₩¥])")]
    private static partial Regex PrefixOfSign();
}
