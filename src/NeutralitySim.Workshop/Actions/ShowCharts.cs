using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Chooses what the wall shows.</summary>
/// <param name="Charts">Ids of charts, 6 at most; which there are is the page's to know.</param>
public sealed record ShowCharts(ImmutableList<string> Charts) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Charts.Count > WorkshopLimits.Charts || Charts.Exists(id => id is not { Length: > 0 and <= WorkshopLimits.Id })
            ? WorkshopTexts.BadCharts.With(WorkshopLimits.Charts)
            : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state with
        {
            Charts = Charts,
        };
}
