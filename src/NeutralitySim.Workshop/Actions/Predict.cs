using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Predicts in secret what a proposal would change; takes the place of what the seat said of it before.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="Proposal">Id of a proposal of the own group.</param>
/// <param name="Changes">What is expected, each measure once, at least one.</param>
public sealed record Predict(string RequestId, string Proposal, ImmutableList<PredictedChange> Changes)
    : SeatAction(RequestId)
{
    private protected override Text? Refusal(WorkshopState state, Seat seat) =>
        Phase.Refusal(state, StepKind.Predict)
        ?? (
            state.Round!.Find(Proposal)?.Group != seat.Group ? WorkshopTexts.UnknownProposal
            : Changes.IsEmpty ? WorkshopTexts.NothingPredicted
            : Changes.Count > state.Measures.Count ? WorkshopTexts.MeasureTwice
            : Changes.Select(Wrong(state)).FirstOrDefault(wrong => wrong is not null)
        );

    private protected override WorkshopState Applied(WorkshopState state, Seat seat)
    {
        var round = state.Round!;
        ImmutableList<PredictedChange> changes =
        [
            .. Changes.OrderBy(change => state.Measures.FindIndex(measure => measure.Id == change.Measure)),
        ];
        return state.With(
            round with
            {
                Predictions = round
                    .Predictions.RemoveAll(p => p.Seat == seat.Id && p.Proposal == Proposal)
                    .Add(new Prediction(seat.Id, Proposal, changes)),
            }
        );
    }

    private Func<PredictedChange, Text?> Wrong(WorkshopState state) =>
        change =>
            !state.Measures.Exists(measure => measure.Id == change.Measure) ? WorkshopTexts.UnknownMeasure
            : Changes.Count(other => other.Measure == change.Measure) > 1 ? WorkshopTexts.MeasureTwice
            : !Enum.IsDefined(change.Direction)
            || change.Amount is { } amount && !(amount >= 0 && double.IsFinite(amount))
            || change is { Direction: Direction.NoChange, Amount: > 0 }
                ? WorkshopTexts.BadAmount
            : null;
}
