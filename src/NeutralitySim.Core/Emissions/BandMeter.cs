using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

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
    private readonly bool[] _counts = [.. world.Providers.Select(p => p.Size != ProviderSize.Background)];

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
        double hours = totals.Sum(month => month.ViewingHours.Where((_, p) => _counts[p]).Sum());
        if (hours <= 0)
            return [];
        var bands = EmissionBands.Of(range, parameters => Figures(parameters, totals, hours), Samples);
        return
        [
            .. EmissionModels.All.SelectMany(
                (model, i) =>
                    new[]
                    {
                        Band(model.EnergyPerHour, model.Id, bands[2 * i]),
                        Band(model.CarbonPerHour, model.Id, bands[2 * i + 1]),
                    }
            ),
        ];
    }

    private static EmissionBand Band(
        IndicatorDefinition indicator,
        EmissionModel model,
        (double Low, double Median, double High) b
    ) => new(indicator.Id, model, b.Low, b.Median, b.High, Samples);

    // Energy and carbon per hour, model by model.
    private double[] Figures(EmissionParameters parameters, DeliveryMonth[] totals, double hours)
    {
        var figures = new double[2 * EmissionModels.All.Count];
        for (int isp = 0; isp < totals.Length; isp++)
        {
            var delivery = new IspDelivery(parameters, world.Isps[isp], totals[isp]);
            for (int model = 0; model < EmissionModels.All.Count; model++)
                Add(figures.AsSpan(2 * model, 2), isp, EmissionModels.All[model].Charges(delivery));
        }

        for (int i = 0; i < figures.Length; i++)
            figures[i] /= hours;
        return figures;
    }

    private void Add(Span<double> figures, int isp, IEnumerable<EmissionCharge> charges)
    {
        foreach (
            var charge in charges.Where(c => c.Provider >= 0 && _counts[c.Provider]).OrderBy(charge => charge.Provider)
        )
        {
            string country =
                (
                    charge.Component == EmissionComponent.DataCentre
                        ? world.Providers[charge.Provider].DataCentreCountry
                        : null
                ) ?? world.Isps[isp].Country;
            figures[0] += charge.WattHours;
            figures[1] +=
                charge.WattHours
                / UnitConversion.WattHoursPerKilowattHour
                * Grams(world.Emissions.Grid[country], isp, charge.Provider);
        }
    }

    // Where months differ, they weigh by the hours watched.
    private double Grams(GridFactor grid, int isp, int provider)
    {
        if (grid.MonthlyGrams.Count == 0)
            return grid.GramsPerKilowattHour;
        double grams = 0;
        double hours = 0;
        for (int month = 0; month < _months[isp].Count; month++)
        {
            double watched = _months[isp][month].ViewingHours[provider];
            grams += watched * grid.MonthlyGrams[month];
            hours += watched;
        }

        return hours > 0 ? grams / hours : grid.GramsPerKilowattHour;
    }
}
