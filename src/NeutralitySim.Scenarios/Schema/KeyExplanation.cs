using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>What a key of a scenario means, for someone who writes one.</summary>
/// <param name="Path">The key, with <c>&lt;id&gt;</c> for ids and <c>[]</c> for places in a list.</param>
/// <param name="Meaning">What it means, English.</param>
/// <param name="Accepted">What is accepted, with units.</param>
/// <param name="Place">Where it enters the model.</param>
public sealed record KeyExplanation(string Path, string Meaning, Text Accepted, Text Place)
{
    /// <summary>Least and greatest value; null where there are none.</summary>
    public Text? Range { get; init; }

    /// <summary>True where the file must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What counts where the file says nothing, a value or a clause in English; null where nothing does.</summary>
    public string? Default { get; init; }

    /// <summary>The range within which the default is believed to lie, where it is a guess; else null.</summary>
    public Text? Guessed { get; init; }

    /// <summary>A key beside which it cannot stand.</summary>
    public string? Unless { get; init; }

    /// <summary>A valid value in YAML; null for a section.</summary>
    public string? Example { get; init; }

    /// <summary>The path to set it by, ids filled in; null for a section.</summary>
    public string? SettingPath { get; init; }

    /// <summary>Keys of a section with their meanings, English.</summary>
    public IReadOnlyList<(string Name, string Meaning)> Keys { get; init; } = [];
}
