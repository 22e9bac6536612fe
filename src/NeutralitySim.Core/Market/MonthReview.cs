using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>What actors saw of the month that ended, on which they base the decisions for the next.</summary>
/// <param name="World">World of the run.</param>
/// <param name="Topologies">Layout of each ISP.</param>
/// <param name="State">State, changed by decisions.</param>
/// <param name="Outcomes">Outcome of each ISP.</param>
/// <param name="Ledger">Payments so far.</param>
/// <param name="Epoch">Month that ended, from 0.</param>
internal sealed record MonthReview(
    World World,
    IReadOnlyList<IspTopology> Topologies,
    RunState State,
    IReadOnlyList<IspEpochOutcome> Outcomes,
    Ledger Ledger,
    int Epoch
)
{
    /// <summary>Notes a decision.</summary>
    public void Note(string actor, RunEventKind kind, string subject, double value, double reason) =>
        State.Events.Add(new RunEvent(Epoch, actor, kind, subject, value, reason));

    /// <summary>Lines of an ISP that subscribe to a provider.</summary>
    public double Adopters(int isp, int provider) => State.Isps[isp].TotalLines * State.Isps[isp].Adoption[provider];

    /// <summary>
    /// What better quality at an ISP would be worth to a provider per month: subscribers it loses to poor quality, each with a
    /// year of margin from its price and from advertising.
    /// </summary>
    public double ValueOfFullQuality(int isp, int provider)
    {
        var data = World.Providers[provider];
        double margin =
            Adopters(isp, provider) * (State.Providers[provider].RetailPricePerMonth - data.ServingCostPerLineMonth)
            + Outcomes[isp].ViewingHours[provider] * data.OtherRevenuePerViewingHour;
        double leaving = data.ChurnPerMonth * World.Market.QualityChurnFactor * Outcomes[isp].LostQuality(provider);
        return Math.Min(1, leaving) * Math.Max(0, margin) * MonthsOfMargin;
    }

    private const int MonthsOfMargin = 12;
}
