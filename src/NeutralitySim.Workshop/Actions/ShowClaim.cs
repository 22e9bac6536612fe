using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Puts a claim on the wall, beside what the simulation says of the indicator it is about; an empty one takes it away.</summary>
/// <param name="Claim">What somebody said, with who and when.</param>
public sealed record ShowClaim(Claim Claim) : FacilitatorAction
{
    internal override WorkshopAction Cleaned() =>
        this with
        {
            Claim = Claim with { Sentence = DisplayName.Line(Claim.Sentence, WorkshopLimits.Sentence) },
        };

    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Claim.Indicator is { } indicator && !state.Measures.Exists(measure => measure.Indicator == indicator)
            ? WorkshopTexts.UnknownMeasure
            : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.Claim == Claim ? state : state with { Claim = Claim };
}
