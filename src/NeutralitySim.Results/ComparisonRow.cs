using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>An indicator of an entity under every regime.</summary>
/// <param name="Indicator">Indicator id.</param>
/// <param name="Unit">Unit, with the experiment's currency filled in.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Regimes">One cell per regime, in the order of the description.</param>
public sealed record ComparisonRow(string Indicator, string Unit, Entity Entity, IReadOnlyList<ComparisonCell> Regimes)
{
    /// <summary>A regime's own value as far as it may be told; null where only differences between regimes mean something.</summary>
    public Estimate? Told(ComparisonCell cell) =>
        Indicators.Find(Indicator)?.OnlyDifferences == true ? null : cell.Value;
}
