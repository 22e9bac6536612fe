using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>A model, and the indicators that report it.</summary>
/// <param name="Id">Name in results.</param>
/// <param name="EnergyPerHour">Energy per viewing hour.</param>
/// <param name="CarbonPerHour">Carbon per viewing hour.</param>
/// <param name="Charges">What it charges an ISP's month with.</param>
internal sealed record EmissionModelDefinition(
    EmissionModel Id,
    IndicatorDefinition EnergyPerHour,
    IndicatorDefinition CarbonPerHour,
    Func<IspDelivery, IEnumerable<EmissionCharge>> Charges
)
{
    /// <summary>True where servers that send to viewers are part of manufacture: in the inventory once, not by session.</summary>
    public bool CountsServers { get; init; }

    /// <summary>What nobody's viewing is charged with, where the charges do not have it.</summary>
    public Func<IspDelivery, IEnumerable<EmissionCharge>> Standby { get; init; } = _ => [];

    /// <summary>All there is in an ISP's month: standby, charges, manufacture.</summary>
    public IEnumerable<EmissionCharge> Month(IspDelivery isp) =>
        Standby(isp).Concat(Charges(isp)).Concat(EmbodiedEmissions.Charges(isp, CountsServers));
}
