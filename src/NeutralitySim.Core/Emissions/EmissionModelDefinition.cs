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
    /// <summary>What nobody's viewing is charged with, where the charges do not have it.</summary>
    public Func<IspDelivery, IEnumerable<EmissionCharge>> Standby { get; init; } = _ => [];
}
