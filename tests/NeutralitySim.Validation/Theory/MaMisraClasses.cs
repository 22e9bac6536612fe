namespace NeutralitySim.Validation.Theory;

/// <summary>
/// Premium and ordinary class on one link in the model of <see cref="MaMisra2011"/>: the ISP keeps a share κ of its
/// capacity for providers who pay c per unit of throughput, the rest is free, and each provider takes the class that
/// pays it better.
/// </summary>
/// <remarks>
/// <para>
/// Per user, capacity κν is premium and (1-κ)ν ordinary; each class is in its own rate equilibrium. With ρ_i(t) =
/// θ_i·d_i, a provider of unit profit v_i joins the premium class when
/// <c>(v_i - c)·ρ_i(t_premium) ≥ v_i·ρ_i(t_ordinary)</c>, taking both levels as given. Revenue of the ISP per user is
/// <c>Ψ = c·Σ L_i</c> over the premium class. At κ = 1 nothing is left for the others: premium are those with v_i ≥ c.
/// </para>
/// <para>
/// With finitely many providers no division may satisfy everybody: a marginal provider leaves the premium class, the
/// level there rises, and it wants back. Example, (α, θ̂, β, v) of search (1, 1, 0.1, 0.6), video (0.3, 10, 3, 0.3),
/// telephony (0.5, 3, 5, 0.1), c = 0.2: at ν = 2, κ = 0.5 video alone pays, at levels 7.793571 and 0.999979; at ν = 3,
/// κ = 0.8 and at ν = 5, κ = 0.5 none of the eight divisions holds. So <see cref="Solve"/> sweeps a limited number of
/// times and says how many providers would still change and for how much; take a result with one or two of a thousand
/// as an equilibrium (the most seen with the validation suite's thousand is one).
/// </para>
/// <para>
/// Recalled, not checked against the text: the strategy (κ, c) and the rule of choice. Derived here: the sweeps, the
/// example and all figures.
/// </para>
/// </remarks>
public static class MaMisraClasses
{
    private const double IndifferentGain = 1e-12;

    /// <summary>
    /// Divides providers into classes by best response, the quarter with most to gain moving first, none twice running.
    /// </summary>
    /// <param name="providers">Providers, with their unit profits.</param>
    /// <param name="capacityPerCapita">ν, 0 or more.</param>
    /// <param name="premiumShare">κ, 0 to 1.</param>
    /// <param name="charge">c per unit of throughput, 0 or more.</param>
    /// <param name="sweepLimit">Sweeps after which the best division seen is returned, 1 or more.</param>
    public static MaMisraDivision Solve(
        IReadOnlyList<MaMisraProvider> providers,
        double capacityPerCapita,
        double premiumShare,
        double charge,
        int sweepLimit = 200
    )
    {
        var isPremium = new bool[providers.Count];
        for (int i = 0; i < isPremium.Length; i++)
            isPremium[i] = providers[i].UnitProfit >= charge;

        MaMisraDivision? best = null;
        IReadOnlyList<int> movers = [];
        for (int sweep = 0; sweep < sweepLimit; sweep++)
        {
            var division = Divide(providers, isPremium, capacityPerCapita, premiumShare, charge);
            if (best is null || division.Violators.Count < best.Violators.Count)
                best = division;
            // One marginal provider may go back and forth for ever; the others must have their turn.
            var restless = division.Violators.Except(movers).ToArray();
            // At κ = 1 the ordinary class offers nothing, so the first division is the answer.
            if (restless.Length == 0 || premiumShare == 1)
                break;
            movers = restless[..Math.Max(1, restless.Length / 4)];
            foreach (int mover in movers)
                isPremium[mover] = !isPremium[mover];
        }
        return best!;
    }

    /// <summary>The outcome of one given division, whoever would like to change.</summary>
    /// <param name="providers">Providers, with their unit profits.</param>
    /// <param name="isPremium">Class of each provider.</param>
    /// <param name="capacityPerCapita">ν, 0 or more.</param>
    /// <param name="premiumShare">κ, 0 to 1.</param>
    /// <param name="charge">c per unit of throughput, 0 or more.</param>
    public static MaMisraDivision Divide(
        IReadOnlyList<MaMisraProvider> providers,
        IReadOnlyList<bool> isPremium,
        double capacityPerCapita,
        double premiumShare,
        double charge
    )
    {
        var members = isPremium.ToArray();
        var premium = Class(providers, members, true, premiumShare * capacityPerCapita);
        var ordinary = Class(providers, members, false, (1 - premiumShare) * capacityPerCapita);
        var violators = new List<(double Gain, int Provider)>();
        for (int i = 0; i < members.Length; i++)
        {
            double gain = GainFromPremium(providers[i], premium.Level, ordinary.Level, charge);
            double gainFromChange = members[i] ? -gain : gain;
            if (gainFromChange > IndifferentGain)
                violators.Add((gainFromChange, i));
        }
        violators.Sort((a, b) => b.Gain != a.Gain ? b.Gain.CompareTo(a.Gain) : a.Provider.CompareTo(b.Provider));
        return new MaMisraDivision(
            members,
            premium.Level,
            ordinary.Level,
            charge * premium.Loads.Sum(),
            premium.ConsumerSurplus + ordinary.ConsumerSurplus,
            violators.Select(violator => violator.Provider).ToArray(),
            violators.Count > 0 ? violators[0].Gain : 0
        );
    }

    /// <summary>Every division from which no provider would change, by trying all of them.</summary>
    public static IReadOnlyList<MaMisraDivision> PureEquilibria(
        IReadOnlyList<MaMisraProvider> providers,
        double capacityPerCapita,
        double premiumShare,
        double charge
    )
    {
        var equilibria = new List<MaMisraDivision>();
        for (int set = 0; set < 1 << providers.Count; set++)
        {
            var isPremium = Enumerable.Range(0, providers.Count).Select(i => (set >> i & 1) == 1).ToArray();
            var division = Divide(providers, isPremium, capacityPerCapita, premiumShare, charge);
            if (division.Violators.Count == 0)
                equilibria.Add(division);
        }
        return equilibria;
    }

    private static MaMisraEquilibrium Class(
        IReadOnlyList<MaMisraProvider> providers,
        bool[] isPremium,
        bool premium,
        double capacity
    )
    {
        var members = providers.Where((_, i) => isPremium[i] == premium).ToArray();
        var equilibrium = MaMisra2011.Solve(members, capacity);
        // An empty class is unconstrained, unless it has no capacity to offer a newcomer.
        return capacity > 0 ? equilibrium : equilibrium with { Level = 0 };
    }

    private static double GainFromPremium(MaMisraProvider provider, double premium, double ordinary, double charge) =>
        (provider.UnitProfit - charge) * provider.ThroughputAt(premium)
        - provider.UnitProfit * provider.ThroughputAt(ordinary);
}
