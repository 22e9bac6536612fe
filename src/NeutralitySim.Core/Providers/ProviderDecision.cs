using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;

namespace NeutralitySim.Core.Providers;

/// <summary>What a provider decided for the next month.</summary>
/// <param name="State">Its state from now on.</param>
/// <param name="Appliances">Cache sites that change.</param>
/// <param name="PrefersTransit">Per ISP, true where it routes over transit before peering.</param>
/// <param name="Events">What changes, for the record.</param>
/// <param name="Decisions">What it could have done and what it expected of it.</param>
public sealed record ProviderDecision(
    ProviderState State,
    IReadOnlyList<ApplianceChange> Appliances,
    IReadOnlyList<bool> PrefersTransit,
    IReadOnlyList<RunEvent> Events,
    IReadOnlyList<DecisionRecord> Decisions
)
{
    /// <summary>Carries the decision out.</summary>
    internal void Apply(RunState run, int provider)
    {
        run.Providers[provider] = State;
        foreach (var change in Appliances)
            run.Isps[change.Isp].Appliances[change.Site] = change.Appliances;
        for (int isp = 0; isp < run.Isps.Length; isp++)
            run.Isps[isp].PrefersTransit[provider] = PrefersTransit[isp];
        if (!State.InBusiness)
            foreach (var isp in run.Isps)
                isp.LoseAdopters(provider);
        run.Note(Events);
        run.Note(Decisions);
    }
}
