using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli.Sealing;

/// <summary>Names told in one sentence: the first few, and how many more there are.</summary>
internal static class NameList
{
    private const int Most = 12;

    /// <summary>The sentence's part.</summary>
    public static Text Of(IReadOnlyCollection<string> names)
    {
        string first = string.Join(", ", names.Take(Most));
        return names.Count > Most ? CliTexts.AndMore.With(first, names.Count - Most) : Text.Plain(first);
    }
}
