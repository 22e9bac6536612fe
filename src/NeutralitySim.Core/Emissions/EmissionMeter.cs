using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Meters an ISP's months under each model. Not safe for two threads at once.</summary>
internal sealed class EmissionMeter
{
    private readonly World _world;
    private readonly IspLayout _layout;
    private readonly Isp _isp;
    private readonly GridFactor _home;
    private readonly GridFactor[] _dataCentres;
    private readonly EmissionParameters _parameters;
    private readonly Dictionary<GridFactor, EmissionLabel>[] _labels =
    [
        new(ReferenceEqualityComparer.Instance),
        new(ReferenceEqualityComparer.Instance),
    ];
    private List<EmissionLine> _lines = [];
    private DeliveryMonth _delivered = null!;
    private int _month;

    /// <summary>Prepares for the months of an ISP.</summary>
    public EmissionMeter(World world, IspLayout layout)
    {
        _world = world;
        _layout = layout;
        _isp = layout.Isp;
        _parameters = world.Emissions;
        _home = _parameters.Grid[_isp.Country];
        _dataCentres = [.. world.Providers.Select(p => _parameters.Grid[p.DataCentreCountry ?? _isp.Country])];
    }

    /// <summary>Energy and carbon by provider, component and model.</summary>
    /// <param name="isp">State of the ISP.</param>
    /// <param name="outcome">What its month came to.</param>
    /// <param name="month">Month, from 0.</param>
    /// <param name="withTerms">True to give what equipment drew too, factor by factor.</param>
    public EnergyUse Measure(IspState isp, TrafficMonth outcome, int month, bool withTerms)
    {
        _month = month;
        _delivered = MonthOfDelivery.Of(_world, _layout, isp, outcome, month);
        // Months have as many lines as the one before, or a few more.
        _lines = new List<EmissionLine>(_lines.Count);
        var delivery = new IspDelivery(_parameters, _isp, _delivered);
        foreach (var model in EmissionModels.All)
        foreach (var charge in model.Month(delivery))
            AddLine(model.Id, charge);
        var hybrid = delivery.Hybrid;
        return new EnergyUse(
            _lines,
            hybrid.Nodes,
            IspKilowattHours(hybrid),
            withTerms ? [.. hybrid.Terms.Select(Term)] : [],
            _delivered
        );
    }

    // What follows viewing has the grid of the hours watched; what is always on, and its charged share, that of the whole day.
    private void AddLine(EmissionModel model, in EmissionCharge charge)
    {
        int provider = charge.Provider;
        var grid = GridOf(charge.Component, provider);
        double grams =
            (
                (charge.WattHours - charge.DynamicWattHours) * grid.GramsIn(_month)
                + charge.DynamicWattHours * GramsWhileViewing(grid, provider)
            ) / UnitConversion.WattHoursPerKilowattHour;
        bool withManufacture = _parameters.IncludeEmbodied || charge.EmbodiedGrams > 0;
        _lines.Add(
            new EmissionLine(
                _month,
                _isp.Id,
                IdOf(provider),
                grid.Country,
                model,
                charge.Component,
                provider < 0 ? 0 : _delivered.ViewingHours[provider],
                provider < 0 ? 0 : _delivered.Gigabytes[provider],
                charge.WattHours / UnitConversion.WattHoursPerKilowattHour,
                charge.UnallocatedWattHours / UnitConversion.WattHoursPerKilowattHour,
                grams,
                charge.EmbodiedGrams,
                grams,
                LabelOf(grid, withManufacture)
            )
        );
    }

    private EmissionLabel LabelOf(GridFactor grid, bool withManufacture)
    {
        var known = _labels[withManufacture ? 1 : 0];
        if (!known.TryGetValue(grid, out var label))
            known[grid] = label = new EmissionLabel(
                withManufacture ? EmissionBoundary.UseAndEmbodied : EmissionBoundary.Use,
                grid.Basis,
                grid.Dataset,
                grid.Vintage,
                _parameters.Level,
                _parameters.ParameterSet
            );
        return label;
    }

    private EmissionTerm Term(DrawnTerm drawn)
    {
        var grid = GridOf(drawn.Term.Component, drawn.Provider);
        return drawn.Term with
        {
            Month = _month,
            Isp = _isp.Id,
            Provider = IdOf(drawn.Provider),
            GramsPerKilowattHour = drawn.FollowsViewing
                ? GramsWhileViewing(grid, drawn.Provider)
                : grid.GramsIn(_month),
        };
    }

    private string IdOf(int provider) => provider < 0 ? "" : _world.Providers[provider].Id;

    private GridFactor GridOf(EmissionComponent component, int provider) =>
        component == EmissionComponent.DataCentre ? _dataCentres[provider] : _home;

    private double GramsWhileViewing(GridFactor grid, int provider)
    {
        const int day = UnitConversion.HoursPerDay;
        return provider < 0 || _delivered.HourlyViewing.Length == 0
            ? grid.GramsIn(_month)
            : grid.GramsDuring(_month, _delivered.HourlyViewing.AsSpan(provider * day, day));
    }

    // The ISP feeds the appliances it hosts and one of the two ends of each interconnect.
    private double IspKilowattHours(HybridModel hybrid)
    {
        double wattHours = 0;
        foreach (var site in _delivered.Caches)
            wattHours +=
                site.Gigabytes * ContentServers.WattHoursPerGigabyte(_parameters, site.GbpsPerAppliance, site.Pue);
        foreach (var node in hybrid.Nodes)
            if (node.Component == EmissionComponent.Interconnect)
                wattHours += node.DrawnWattHours / 2;

        return wattHours / UnitConversion.WattHoursPerKilowattHour;
    }
}
