using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Benchmarks;

/// <summary>
/// One ISP's month: cohorts × 3 providers × 2 paths give the classes, 4 interconnects and 8 aggregation links are full in the
/// evening. 8 cohorts are 48 classes on 12 links.
/// </summary>
internal sealed class EngineWorkload
{
    private const double Mbps = 1e6;
    private const int AggregationLinks = 8;
    private readonly IspTraffic _month;
    private readonly TrafficMonthInput _input;

    public EngineWorkload(int cohorts, bool noise, double lines = 1e6)
    {
        var world = Build(cohorts, noise, lines);
        var layout = new WorldLayout(world);
        _month = new IspTraffic(layout, 0, 1, 0);
        _input = Core.Tests.Engine.SampleWorlds.FirstOrder(layout).Input;
        Classes = layout.Isps[0].ClassCount;
        Links = layout.Isps[0].LinkCount;
        Steps = _input.Days.Length * 288;
    }

    public int Classes { get; }

    public int Links { get; }

    public int Steps { get; }

    public TrafficMonth Run() => _month.Simulate(_input);

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
