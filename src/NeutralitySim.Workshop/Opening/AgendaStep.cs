namespace NeutralitySim.Workshop.Opening;

/// <summary>A step of the agenda.</summary>
/// <param name="Kind">What the room does.</param>
/// <param name="Round">Round it belongs to, from 1; 0 for steps outside rounds.</param>
/// <param name="Minutes">Minutes planned, 1 or more.</param>
public sealed record AgendaStep(StepKind Kind, int Round, int Minutes);
