using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Benchmarks;

/// <summary>
/// A country for a year, every day of it: 5 ISPs of 12 cohorts, 8 providers, three regimes. Each provider has a port of its own and
/// transit, so that an ISP has 96 cells in 192 classes. Evenings are short of capacity on some links.
/// </summary>
internal static class NationalYear
{
    private const int Providers = 8;
    private const int AggregationLinks = 8;
    private const int Cohorts = 12;
    private const double LinesPerIsp = 5e6;
    private const double PeakBitsPerAdoption = LinesPerIsp * 0.09 * 4 * SampleWorlds.Mbps;

    // From a giant to a small service.
    private static readonly double[] Adoption = [0.4, 0.25, 0.15, 0.1, 0.06, 0.03, 0.015, 0.008];
    private static readonly double PeakBits = Adoption.Sum() * PeakBitsPerAdoption;

    public static Experiment Build() =>
        new(
            null!,
            [Build(SampleWorlds.Neutral), Build(SampleWorlds.PaidPeering), Build(SampleWorlds.Tolled(0.5))],
            2018,
            1
        );

    private static World Build(Regime regime) =>
        SampleWorlds.Simple with
        {
            Regime = regime,
            Calendar = new SimulationCalendar(2018, 1, 12, DayRepresentation.Full),
            Demand = new DemandSettings(true, 0.05, 0.5),
            Providers =
            [
                .. Enumerable
                    .Range(0, Providers)
                    .Select(p => SampleWorlds.Video with { Id = $"p{p}", QualitySensitivity = 0.1 }),
            ],
            Isps = [.. Enumerable.Range(0, 5).Select(Isp)],
        };

    private static Isp Isp(int number) =>
        SampleWorlds.OneIsp with
        {
            Id = $"isp{number}",
            Cohorts =
            [
                .. Enumerable
                    .Range(0, Cohorts)
                    .Select(c =>
                        SampleWorlds.OneIsp.Cohorts[0] with
                        {
                            Id = $"c{c}",
                            Lines = LinesPerIsp / Cohorts,
                            AggregationLink = c % AggregationLinks,
                        }
                    ),
            ],
            AggregationLinks =
            [
                .. Enumerable
                    .Range(0, AggregationLinks)
                    .Select(a => new AggregationLink(
                        $"a{a}",
                        // Four of them carry two cohorts.
                        PeakBits / Cohorts * (a < Cohorts - AggregationLinks ? 2 : 1)
                    )),
            ],
            Interconnects =
            [
                .. Enumerable
                    .Range(0, Providers)
                    .Select(p =>
                        SampleWorlds.OneIsp.Interconnects[0] with
                        {
                            Id = $"pni{p}",
                            Counterparty = $"p{p}",
                            Providers = [p],
                            CapacityBitsPerSecond = Adoption[p] * PeakBitsPerAdoption * (0.7 + 0.1 * (p % 4)),
                        }
                    ),
                SampleWorlds.OneIsp.Interconnects[1] with
                {
                    Providers = [.. Enumerable.Range(0, Providers)],
                    CapacityBitsPerSecond = PeakBits * 0.1,
                },
            ],
            InitialAdoption = Adoption,
        };
}
