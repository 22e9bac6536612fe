using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>The models, from which follow emission lines, bands, indicators and figures.</summary>
public static class EmissionModels
{
    internal static readonly IReadOnlyList<EmissionModelDefinition> All =
    [
        new(EmissionModel.Hybrid, Indicators.EnergyPerHour, Indicators.CarbonPerHour, HybridModel.Charges)
        {
            CountsServers = true,
        },
        new(
            EmissionModel.Conventional,
            Indicators.EnergyPerHourConventional,
            Indicators.CarbonPerHourConventional,
            ConventionalModel.Charges
        ),
        new(EmissionModel.Power, Indicators.EnergyPerHourPower, Indicators.CarbonPerHourPower, PowerModel.Charges)
        {
            Standby = PowerModel.StandbyCharges,
        },
    ];

    /// <summary>All models in the order in which figures and tables show them.</summary>
    public static IReadOnlyList<EmissionModel> InOrder { get; } = [.. All.Select(model => model.Id)];
}
