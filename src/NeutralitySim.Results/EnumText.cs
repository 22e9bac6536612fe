using System.Collections.Frozen;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Results;

/// <summary>Members of an enum as they stand in the store and in files: kebab case, for example <c>home-router</c>.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts = Enum.GetValues<T>()
        .ToDictionary(value => value, value => Kebab.Of(value));

    // Parsed for every row that is read.
    private static readonly FrozenDictionary<string, T> Values = Texts.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    /// <summary>All texts, in the order of the enum.</summary>
    internal static IReadOnlyCollection<string> All => Texts.Values;

    internal static string Of(T value) => Texts[value];

    /// <summary>The member of a text in a file of results.</summary>
    /// <exception cref="ResultsException">There is none.</exception>
    internal static T Parse(string text, string file) =>
        Values.TryGetValue(text, out var value)
            ? value
            : throw new ResultsException(ResultsTexts.UnknownWord.With(file, text, string.Join(", ", All)));
}
