using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>One of the things a lever may be set to.</summary>
/// <param name="Id">Id, unique within the lever.</param>
/// <param name="Name">Name in both languages.</param>
public sealed record LeverChoice(string Id, Text Name);
