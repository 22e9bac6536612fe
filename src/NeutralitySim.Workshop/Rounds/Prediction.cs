using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Rounds;

/// <summary>
/// What a seat expects if a proposal is applied. It is asked before the vote, and so names its proposal; only predictions about what is
/// applied can be compared with an outcome.
/// </summary>
/// <param name="Seat">Who predicts.</param>
/// <param name="Proposal">Id of the proposal.</param>
/// <param name="Changes">What is expected, each measure once.</param>
public sealed record Prediction(string Seat, string Proposal, ImmutableList<PredictedChange> Changes);
