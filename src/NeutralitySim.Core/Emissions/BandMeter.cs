using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Emissions;

/// <summary>Bands of a run's energy and carbon per viewing hour under each model, background traffic left out.</summary>
/// <remarks>
/// Computed once from what the run delivered in all, ISP by ISP: months are added up, capacities and lines averaged.
/// A session that somebody watched counts with the provider's whole deliveries, as in the monthly indicators.
/// </remarks>
internal sealed class BandMeter(World world)
{
    private const int Samples = 400;

    private readonly List<DeliveryMonth>[] _months = [.. world.Isps.Select(_ => new List<DeliveryMonth>())];
    private readonly int[] _providers =
    [
        .. Enumerable.Range(0, world.Providers.Count).Where(p => world.Providers[p].Size != ProviderSize.Background),
    ];

    /// <summary>Keeps what each ISP delivered in a month.</summary>
    public void Add(IReadOnlyList<DeliveryMonth> ofIsps)
    {
        for (int isp = 0; isp < ofIsps.Count; isp++)
            _months[isp].Add(ofIsps[isp]);
    }

    /// <summary>Bands of all models; none without a range of parameters or without viewing.</summary>
    public IReadOnlyList<EmissionBand> Finish()
    {
        if (world.EmissionRange is not { } range || _months[0].Count == 0)
            return [];
        var totals = _months.Select(DeliveryMonth.Sum).ToArray();
        double hours = totals.Sum(month => _providers.Sum(p => month.ViewingHours[p]));
        if (hours <= 0)
            return [];
        (EmissionModel Model, string Energy, string Carbon)[] rows =
        [
            (
                EmissionModel.Conventional,
                Indicators.EnergyPerHourConventional.Id,
                Indicators.CarbonPerHourConventional.Id
            ),
            (EmissionModel.Power, Indicators.EnergyPerHourPower.Id, Indicators.CarbonPerHourPower.Id),
            (EmissionModel.Hybrid, Indicators.EnergyPerHour.Id, Indicators.CarbonPerHour.Id),
        ];
        var bands = EmissionBands.Of(range, parameters => Figures(parameters, totals, hours), Samples);
        return
        [
            .. rows.SelectMany(
                (row, i) =>
                    new[] { Band(row.Energy, row.Model, bands[2 * i]), Band(row.Carbon, row.Model, bands[2 * i + 1]) }
            ),
        ];
    }

    private static EmissionBand Band(
        string indicator,
        EmissionModel model,
        (double Low, double Median, double High) b
    ) => new(indicator, model, b.Low, b.Median, b.High, Samples);

    // Energy and carbon per hour, model by model in the order of the rows.
    private double[] Figures(EmissionParameters parameters, DeliveryMonth[] totals, double hours)
    {
        var figures = new double[6];
        for (int isp = 0; isp < totals.Length; isp++)
        {
            var month = totals[isp];
            var hybrid = new HybridModel(parameters, world.Isps[isp], month);
            foreach (int provider in _providers)
            {
                var delivery = month.Of(provider, world.Isps[isp]);
                Add(figures, 0, isp, provider, ConventionalModel.Energy(parameters, delivery));
                Add(figures, 2, isp, provider, PowerModel.Energy(parameters, delivery));
                Add(
                    figures,
                    4,
                    isp,
                    provider,
                    hybrid.Nodes.Select(node => (node.Component, node.ChargedWattHours[provider]))
                );
            }
        }

        for (int i = 0; i < figures.Length; i++)
            figures[i] /= hours;
        return figures;
    }

    private void Add(
        double[] figures,
        int at,
        int isp,
        int provider,
        IEnumerable<(EmissionComponent Component, double WattHours)> parts
    )
    {
        var home = world.Isps[isp].Country;
        foreach (var (component, wattHours) in parts)
        {
            string country =
                component == EmissionComponent.DataCentre ? world.Providers[provider].DataCentreCountry ?? home : home;
            figures[at] += wattHours;
            figures[at + 1] +=
                wattHours
                / UnitConversion.WattHoursPerKilowattHour
                * world.Emissions.Grid[country].GramsPerKilowattHour;
        }
    }
}
