namespace NeutralitySim.Workshop.Rounds;

/// <summary>How much a proposal is backed.</summary>
/// <param name="Proposal">Id of the proposal.</param>
/// <param name="Roles">Sum, over the roles that voted, of the share of a role's ballots that approve: 0 to the number of those roles.</param>
/// <param name="Ballots">Ballots that approve.</param>
public sealed record Support(string Proposal, double Roles, int Ballots);
