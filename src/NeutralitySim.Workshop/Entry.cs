using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;

namespace NeutralitySim.Workshop;

/// <summary>A line of a workshop's journal: an action that counts.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When it was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="Action">What was done; holds hashes, never a secret.</param>
public sealed record Entry(int Number, DateTimeOffset At, Actor By, WorkshopAction Action);
