using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Actions;

/// <summary>What an outcome must hold.</summary>
internal static class Outcomes
{
    /// <summary>Why values are no outcome; null where they are one.</summary>
    public static Text? Refusal(WorkshopState state, ImmutableList<MeasureValue> values) =>
        values.Count == state.Measures.Count
        && state.Measures.All(measure => values.Exists(value => value.Measure == measure.Id))
        && values.TrueForAll(value => value.Value is not { } number || double.IsFinite(number))
            ? null
            : WorkshopTexts.BadOutcome;

    /// <summary>The values in the order of the measures.</summary>
    public static ImmutableList<MeasureValue> Ordered(WorkshopState state, ImmutableList<MeasureValue> values) =>
        state.Measures.ConvertAll(measure => values.Find(value => value.Measure == measure.Id));
}
