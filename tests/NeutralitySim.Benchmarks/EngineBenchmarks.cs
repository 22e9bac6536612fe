using BenchmarkDotNet.Attributes;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Benchmarks;

/// <summary>
/// One ISP's month: cohorts × 3 providers × 2 paths give the classes, 4 interconnects and 8 aggregation links are full in the
/// evening. 8 cohorts are 48 classes on 12 links.
/// </summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private const double Mbps = 1e6;
    private const int AggregationLinks = 8;
    private IspTraffic _month = null!;
    private TrafficMonthInput _input = null!;

    /// <summary>Exact draws, or the mean field.</summary>
    [Params(true, false)]
    public bool Noise { get; set; }

    /// <summary>Lines of the ISP: the cost must not depend on it.</summary>
    [Params(1e3, 1e7)]
    public double Lines { get; set; }

    /// <summary>Cohorts: six classes each.</summary>
    [Params(4, 8, 16)]
    public int Cohorts { get; set; }

    /// <summary>Lays out the world.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var layout = new WorldLayout(Build(Cohorts, Noise, Lines));
        _month = new IspTraffic(layout, 0, 1, 0);
        _input = Core.Tests.Engine.SampleWorlds.FirstOrder(layout).Input;
    }

    /// <summary>The month.</summary>
    [Benchmark]
    public TrafficMonth IspTraffic() => _month.Simulate(_input);

    private static World Build(int cohorts, bool noise, double lines)
    {
        var template = Core.Tests.Engine.SampleWorlds.Simple;
        var video = template.Providers[0];
        var isp = template.Isps[0];
        double perCohort = lines / cohorts;
        double peakBits = lines * 0.4 * 0.09 * 4 * Mbps;
        return template with
        {
            Calendar = new SimulationCalendar(2018, 4, 1, DayRepresentation.Full),
            Demand = new DemandSettings(noise, noise ? 0.05 : 0, 0.5),
            Providers = [.. Enumerable.Range(0, 3).Select(p => video with { Id = $"p{p}", QualitySensitivity = 0.1 })],
            Isps =
            [
                isp with
                {
                    Cohorts =
                    [
                        .. Enumerable
                            .Range(0, cohorts)
                            .Select(c =>
                                isp.Cohorts[0] with
                                {
                                    Id = $"c{c}",
                                    Lines = perCohort,
                                    AggregationLink = c % AggregationLinks,
                                }
                            ),
                    ],
                    AggregationLinks =
                    [
                        .. Enumerable
                            .Range(0, AggregationLinks)
                            .Select(a => new AggregationLink($"a{a}", 3 * peakBits / AggregationLinks * 0.9)),
                    ],
                    Interconnects =
                    [
                        .. Enumerable
                            .Range(0, 3)
                            .Select(p =>
                                isp.Interconnects[0] with
                                {
                                    Id = $"pni{p}",
                                    Providers = [p],
                                    CapacityBitsPerSecond = peakBits * 0.5,
                                }
                            ),
                        isp.Interconnects[1] with
                        {
                            Providers = [0, 1, 2],
                            CapacityBitsPerSecond = peakBits * 0.6,
                        },
                    ],
                    InitialAdoption = [0.4, 0.4, 0.4],
                },
            ],
        };
    }
}
