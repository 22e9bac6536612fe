namespace NeutralitySim.Workshop.Groups;

/// <summary>How far two groups stand apart.</summary>
/// <param name="One">Id of a group.</param>
/// <param name="Other">Id of a later one.</param>
/// <param name="Distance">Mean over the levers of their distance (<see cref="Opening.LeverRule.Distance"/>): 0 where all are the same, 1 where all are at opposite ends.</param>
public sealed record GroupDistance(string One, string Other, double Distance);
