using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Reporting.Wording;

/// <summary>A value of the scenario by the names of what it belongs to, <c>Orange · retail price</c>, instead of its path.</summary>
public static class AssumptionLabel
{
    private static readonly HashSet<string> Lists = ["isps", "content-providers", "regimes", "overrides", "cohorts"];

    /// <summary>The label of a path; a star, which stands for all of a kind, is left out.</summary>
    public static string Of(string path, ExperimentDescription description, Locale locale)
    {
        var known = description.Isps.Concat(description.Providers).Concat(description.Regimes).ToLookup(e => e.Id);
        return string.Join(
            " · ",
            path.Split('.')
                .Where(part => part != "*" && !Lists.Contains(part))
                .Select(part => known[part].FirstOrDefault() is { } entry ? locale[entry.Name] : Word(part, locale))
        );
    }

    /// <summary>A value as scenarios have it, also one that is a word.</summary>
    public static string Value(string value, Locale locale) =>
        value.Length > 0 && char.IsAsciiLetter(value[0]) ? Word(value, locale) : locale.Written(value);

    private static string Word(string word, Locale locale) =>
        ReportTexts.PathWords.TryGetValue(word, out var known) ? locale[known] : word.Replace('-', ' ');
}
