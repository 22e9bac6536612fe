using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Validation;

/// <summary>The shipped emission parameters, as a scenario receives them.</summary>
internal static class EmissionPresets
{
    /// <summary>Share of viewing on television, laptop, tablet and phone.</summary>
    public static readonly double[] AdemeMix = [0.70, 0.15, 0.10, 0.05];

    /// <summary>The central parameters of a preset; of none for an empty name.</summary>
    public static EmissionParameters Load(string preset = "") => World(preset).Emissions;

    /// <summary>The world of the first scenario with a preset.</summary>
    public static World World(string preset = "") =>
        Shipped
            .Load(
                "first-steps",
                new ScenarioLoadOptions { Settings = preset.Length == 0 ? [] : [("emissions.preset", preset)] }
            )
            .Worlds[0];

    /// <summary>An hour watched by a mean viewer.</summary>
    public static ProviderDelivery Hour(
        double gigabytes,
        IReadOnlyList<double> deviceMix,
        AccessTechnology access = AccessTechnology.Fibre
    )
    {
        var shares = new double[4];
        shares[(int)access] = 1;
        return new ProviderDelivery(1, gigabytes, deviceMix, shares);
    }
}
