using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Emissions;

/// <summary>Meters an ISP's months under each model. Not safe for two threads at once.</summary>
internal sealed class EmissionMeter
{
    private static readonly EmissionModel[] Models = Enum.GetValues<EmissionModel>();
    private static readonly int Components = Enum.GetValues<EmissionComponent>().Length;

    private readonly World _world;
    private readonly IspTopology _topology;
    private readonly Isp _isp;
    private readonly SiteGrids _grids;
    private readonly EmissionParameters _parameters;
    private readonly Dictionary<GridFactor, EmissionLabel>[] _labels =
    [
        new(ReferenceEqualityComparer.Instance),
        new(ReferenceEqualityComparer.Instance),
    ];
    private List<EmissionLine> _lines = [];
    private DeliveryMonth _month = null!;
    private int _epoch;

    /// <summary>Prepares for the months of an ISP.</summary>
    public EmissionMeter(World world, IspTopology topology)
    {
        _world = world;
        _topology = topology;
        _isp = topology.Isp;
        _parameters = world.Emissions;
        _grids = new SiteGrids(
            _parameters.Grid[_isp.Country],
            [.. world.Providers.Select(p => _parameters.Grid[p.DataCentreCountry ?? _isp.Country])]
        );
    }

    /// <summary>Energy and carbon by provider, component and model.</summary>
    /// <param name="isp">State of the ISP.</param>
    /// <param name="outcome">What its month came to.</param>
    /// <param name="epoch">Month, from 0.</param>
    /// <param name="withTerms">True to give what equipment drew too, factor by factor.</param>
    public EnergyUse Measure(IspState isp, IspEpochOutcome outcome, int epoch, bool withTerms)
    {
        _epoch = epoch;
        _month = MonthOfDelivery.Of(_world, _topology, isp, outcome, epoch);
        // Months have as many lines as the one before, or a few more.
        _lines = new List<EmissionLine>(_lines.Count);
        var hybrid = new HybridModel(_parameters, _isp, _month);
        foreach (var node in hybrid.Nodes)
        {
            for (int provider = 0; provider < _world.Providers.Count; provider++)
                AddLine(
                    provider,
                    EmissionModel.Hybrid,
                    node.Component,
                    node.ChargedWattHours[provider],
                    node.DynamicWattHours[provider]
                );
            if (node.UnallocatedWattHours > 0)
                AddLine(-1, EmissionModel.Hybrid, node.Component, 0, 0, node.UnallocatedWattHours);
        }

        AddPowerStandby(hybrid);
        for (int provider = 0; provider < _world.Providers.Count; provider++)
        {
            var delivery = _month.Of(provider, _isp);
            double lifeCycle = ConventionalModel.NetworkLifeCycleGrams(_parameters, delivery);
            foreach (var (component, wattHours) in ConventionalModel.Energy(_parameters, delivery))
                AddLine(
                    provider,
                    EmissionModel.Conventional,
                    component,
                    wattHours,
                    wattHours,
                    embodiedGrams: component == EmissionComponent.Access ? lifeCycle : 0
                );
            foreach (var (component, wattHours) in PowerModel.Energy(_parameters, delivery))
                AddLine(provider, EmissionModel.Power, component, wattHours, wattHours);
            AddEmbodied(provider, delivery);
        }

        return new EnergyUse(
            _lines,
            hybrid.Nodes,
            IspKilowattHours(hybrid),
            withTerms ? [.. hybrid.Terms.Select(Term)] : [],
            _month
        );
    }

    // What lines draw beyond the idle power that the power model charges to viewers; it explains only part of what is measured.
    private void AddPowerStandby(HybridModel hybrid)
    {
        var standby = new double[Components];
        foreach (var term in hybrid.Terms)
            standby[(int)term.Component] += term.FollowsViewing ? 0 : term.WattHours;
        for (int provider = 0; provider < _world.Providers.Count; provider++)
            foreach (
                var (component, wattHours) in PowerModel.Energy(
                    _parameters,
                    _month.Of(provider, _isp) with
                    {
                        Gigabytes = 0,
                    }
                )
            )
                standby[(int)component] -= wattHours;
        foreach (
            var component in (EmissionComponent[])
                [EmissionComponent.Core, EmissionComponent.Access, EmissionComponent.HomeRouter]
        )
            if (standby[(int)component] > 0)
                AddLine(-1, EmissionModel.Power, component, 0, 0, standby[(int)component]);
    }

    private void AddEmbodied(int provider, ProviderDelivery delivery)
    {
        if (!_parameters.IncludeEmbodied)
            return;
        double devices = EmbodiedEmissions.DevicesAndRouter(_parameters, delivery);
        double appliances = EmbodiedEmissions.Appliances(_parameters, _month, provider);
        foreach (var model in Models)
            AddLine(
                provider,
                model,
                EmissionComponent.Embodied,
                0,
                0,
                embodiedGrams: devices + (model == EmissionModel.Hybrid ? appliances : 0)
            );
    }

    // What follows viewing has the grid of the hours watched; what is always on, and its charged share, that of the whole day.
    private void AddLine(
        int provider,
        EmissionModel model,
        EmissionComponent component,
        double wattHours,
        double dynamicWattHours,
        double unallocatedWattHours = 0,
        double embodiedGrams = 0
    )
    {
        var grid = GridOf(component, provider);
        double grams =
            (
                (wattHours - dynamicWattHours) * grid.GramsPerKilowattHour
                + dynamicWattHours * GramsWhileViewing(grid, provider)
            ) / UnitConversion.WattHoursPerKilowattHour;
        bool withManufacture = _parameters.IncludeEmbodied || embodiedGrams > 0;
        _lines.Add(
            new EmissionLine(
                _epoch,
                _isp.Id,
                IdOf(provider),
                grid.Country,
                model,
                component,
                provider < 0 ? 0 : _month.ViewingHours[provider],
                provider < 0 ? 0 : _month.Gigabytes[provider],
                wattHours / UnitConversion.WattHoursPerKilowattHour,
                unallocatedWattHours / UnitConversion.WattHoursPerKilowattHour,
                grams,
                embodiedGrams,
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

    private EmissionTerm Term(DrawnTerm term)
    {
        var grid = GridOf(term.Component, term.Provider);
        return new EmissionTerm(
            _epoch,
            _isp.Id,
            IdOf(term.Provider),
            term.Component,
            term.Item,
            term.WattHoursPerUnit,
            term.Locality,
            term.GigabytesPerHour,
            term.ProvisionedUnits,
            term.Lines,
            term.ViewingHours,
            term.FollowsViewing ? GramsWhileViewing(grid, term.Provider) : grid.GramsPerKilowattHour
        );
    }

    private string IdOf(int provider) => provider < 0 ? "" : _world.Providers[provider].Id;

    private GridFactor GridOf(EmissionComponent component, int provider) =>
        component == EmissionComponent.DataCentre ? _grids.DataCentres[provider] : _grids.Isp;

    private double GramsWhileViewing(GridFactor grid, int provider)
    {
        const int day = UnitConversion.HoursPerDay;
        return provider < 0 || _month.HourlyViewing.Length == 0
            ? grid.GramsPerKilowattHour
            : grid.GramsDuring(_month.HourlyViewing.AsSpan(provider * day, day));
    }

    // The ISP feeds the appliances it hosts and one of the two ends of each interconnect.
    private static double IspKilowattHours(HybridModel hybrid)
    {
        double wattHours = 0;
        foreach (var node in hybrid.Nodes)
        {
            double all = node.ChargedWattHours.Sum() + node.UnallocatedWattHours;
            wattHours +=
                node.Component == EmissionComponent.Cache ? all
                : node.Component == EmissionComponent.Interconnect ? all / 2
                : 0;
        }

        return wattHours / UnitConversion.WattHoursPerKilowattHour;
    }
}
