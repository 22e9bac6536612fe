namespace NeutralitySim.Validation.Welfare;

/// <summary>Investment out of a change of profit, less of it where profit falls.</summary>
/// <param name="Share">φ, share of the change that is invested, 0 to 1.</param>
/// <param name="Worth">ψ, what households have of a unit of money invested.</param>
internal sealed record ToyInvestment(double Share, double Worth);
