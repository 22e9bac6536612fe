using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Views;

/// <summary>A regime as the room may know it.</summary>
/// <param name="Letter">Letter that measures carry.</param>
/// <param name="Regime">Id of the regime; null while it is covered.</param>
public sealed record RegimeView(string Letter, string? Regime)
{
    internal static ImmutableList<RegimeView> Of(WorkshopState state) =>
        state.Regimes.ConvertAll(regime => new RegimeView(regime.Letter, state.IsUnveiled ? regime.Regime : null));
}
