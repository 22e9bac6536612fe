using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Reporting.Wording;

/// <summary>Headings of what a lever's explanation says, on screen and on paper.</summary>
public static class LeverWords
{
    /// <summary>Who gains.</summary>
    public static readonly Text Gains = new("Who gains", "Qui y gagne");

    /// <summary>Who loses.</summary>
    public static readonly Text Loses = new("Who loses", "Qui y perd");

    /// <summary>The best of one side.</summary>
    public static readonly Text ArgumentFor = new("The strongest argument for", "Le meilleur argument pour");

    /// <summary>The best of the other.</summary>
    public static readonly Text ArgumentAgainst = new("The strongest argument against", "Le meilleur argument contre");
}
