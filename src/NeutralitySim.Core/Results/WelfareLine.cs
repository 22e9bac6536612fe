namespace NeutralitySim.Core.Results;

/// <summary>A row of the account of a month: who has what of it, what was used, or what that cost.</summary>
/// <param name="Month">Month, from 0.</param>
/// <param name="Side">Which of the accounts.</param>
/// <param name="Item">Account of an actor, or what was used, as <c>delivery:netflix</c>.</param>
/// <param name="Quantity">Of what was used, in a unit of the item's own (lines, adopters, hours, GB); 0 for an actor.</param>
/// <param name="Amount">Money; of resources what they cost, 0 or more.</param>
public sealed record WelfareLine(int Month, WelfareSide Side, string Item, double Quantity, double Amount);
