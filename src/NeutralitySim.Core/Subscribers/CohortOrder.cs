namespace NeutralitySim.Core.Subscribers;

/// <summary>Asks a cohort to react to the month that ended and to offer its demand for the next.</summary>
/// <param name="Month">Month to come, from 0.</param>
/// <param name="Review">The month that ended; null before the first.</param>
public sealed record CohortOrder(int Month, CohortReview? Review);
