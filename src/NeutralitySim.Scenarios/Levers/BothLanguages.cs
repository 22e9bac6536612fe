using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Texts that must be there in English and in French.</summary>
internal static class BothLanguages
{
    /// <summary>The text; reports a language that is missing.</summary>
    public static Text Of(ResolvedObject thing, string key, ErrorList errors)
    {
        if (thing.Properties.GetValueOrDefault(key) is not ResolvedText { Text: var text } resolved)
            return Text.Plain(""); // its absence has been told
        if (text.English.Length > 0 && string.IsNullOrWhiteSpace(text.French))
            errors.Add(resolved, ScenarioTexts.NoFrench);
        else if (text.French is not null && string.IsNullOrWhiteSpace(text.English))
            errors.Add(resolved, ScenarioTexts.NoEnglish);
        return text;
    }
}
