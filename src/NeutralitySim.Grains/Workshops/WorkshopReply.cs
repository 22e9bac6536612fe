using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>What became of a request.</summary>
/// <param name="Outcome">In a word.</param>
/// <param name="Reason">Why it does not count; null where it does, or where the word says all.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.workshop-reply")]
public sealed record WorkshopReply([property: Id(0)] WorkshopOutcome Outcome, [property: Id(1)] Text? Reason = null)
{
    internal static readonly WorkshopReply Done = new(WorkshopOutcome.Done);
    internal static readonly WorkshopReply NoWorkshop = new(WorkshopOutcome.NoWorkshop);
    internal static readonly WorkshopReply Unknown = new(WorkshopOutcome.Unknown);
    internal static readonly WorkshopReply TooOften = new(WorkshopOutcome.TooOften);
}
