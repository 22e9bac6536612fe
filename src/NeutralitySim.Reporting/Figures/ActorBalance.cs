using NeutralitySim.Core.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>What an actor receives less what it pays for one kind.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Actor">Place of the actor in the order shown.</param>
/// <param name="Id">Stable name of the actor, for example <c>isps</c> or a provider's id.</param>
/// <param name="Name">Name of the actor.</param>
/// <param name="Kind">Kind of payment.</param>
/// <param name="Amount">Money per month, positive when received.</param>
internal sealed record ActorBalance(string Regime, int Actor, string Id, string Name, LedgerKind Kind, double Amount);
