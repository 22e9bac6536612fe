namespace NeutralitySim.Validation.Theory;

/// <summary>
/// Rate equilibrium of one bottleneck whose users leave as quality falls: R. T. B. Ma and V. Misra, "The Public Option: a
/// Non-regulatory Alternative to Network Neutrality", CoNEXT 2011 (arXiv 1106.3242); IEEE/ACM Trans. Networking 21(6), 2013.
/// </summary>
/// <remarks>
/// <para>
/// Let ν be capacity per user. Provider i has popularity α, unconstrained rate θ̂, sensitivity β and weight w. At the fair
/// level t a user of i gets <c>θ_i = min(θ̂_i, w_i·t)</c>, a share <c>d_i = exp(-β_i(θ̂_i/θ_i - 1))</c> of its users stay, and it
/// loads the link with <c>L_i = α_i·θ_i·d_i</c> per user. The equilibrium level solves
/// <c>Σ L_i = min(ν, Σ α_i·θ̂_i)</c>; the left side rises strictly with t, so the level is unique and bisection finds it. All
/// weights 1 is max-min fairness.
/// </para>
/// <para>
/// Worked example, (α, θ̂, β): search (1, 1, 0.1), video (0.3, 10, 3), telephony (0.5, 3, 5), ν = 2. The level is 2.808959: search
/// keeps its rate 1 and loads 1; video at 2.808959 keeps exp(-3(10/2.808959 - 1)) = 0.000462 of its users and loads
/// 0.000389; telephony keeps 0.711730 and loads 0.999611. The sum is 2. From ν = 5.5 on nothing is scarce.
/// </para>
/// <para>
/// Sourced: the model's purpose (the paper's abstract). Recalled, not checked against the text: notation and the three archetypes. Derived here: the solution method and all figures.
/// </para>
/// </remarks>
public static class MaMisra2011
{
    /// <summary>Load per capita when nothing is scarce: Σ α·θ̂.</summary>
    public static double FullLoad(IReadOnlyList<MaMisraProvider> providers) =>
        providers.Sum(provider => provider.Popularity * provider.UnconstrainedRate);

    /// <summary>Finds the rate equilibrium.</summary>
    /// <param name="providers">Providers that share the link.</param>
    /// <param name="capacityPerCapita">ν, 0 or more, in the unit of the rates.</param>
    public static MaMisraEquilibrium Solve(IReadOnlyList<MaMisraProvider> providers, double capacityPerCapita)
    {
        double level = FairLevel(providers, capacityPerCapita);
        var rates = new double[providers.Count];
        var demands = new double[providers.Count];
        var loads = new double[providers.Count];
        for (int i = 0; i < providers.Count; i++)
        {
            rates[i] = providers[i].RateAt(level);
            demands[i] = providers[i].DemandAt(rates[i]);
            loads[i] = providers[i].LoadAt(level);
        }
        return new MaMisraEquilibrium(level, rates, demands, loads);
    }

    private static double FairLevel(IReadOnlyList<MaMisraProvider> providers, double capacityPerCapita)
    {
        if (capacityPerCapita >= FullLoad(providers))
            return double.PositiveInfinity;

        double highest = providers.Max(provider => provider.UnconstrainedRate / provider.Weight);
        return Bisection.End(
            0,
            highest,
            level => providers.Sum(provider => provider.LoadAt(level)) <= capacityPerCapita
        );
    }
}
