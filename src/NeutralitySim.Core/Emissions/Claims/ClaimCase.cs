using NeutralitySim.Core.Emissions.Corporate;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>One choice of model, boundary, session and grid.</summary>
/// <param name="Model">Model.</param>
/// <param name="Boundary">Boundary.</param>
/// <param name="Session">Session.</param>
/// <param name="Grid">Grid.</param>
public sealed record ClaimCase(ClaimModel Model, ClaimBoundary Boundary, ClaimSession Session, ClaimGrid Grid)
{
    /// <summary>Carbon of an hour in this case.</summary>
    public HourCarbon Carbon(EmissionParameters parameters)
    {
        var energy =
            Model == ClaimModel.Conventional
                ? ConventionalModel.Energy(parameters, Session.Viewing)
                : PowerModel.Energy(parameters, Session.Viewing);
        var use = new HourCarbon(energy.CarbonGrams(Grid.GramsPerKilowattHour));
        return Boundary == ClaimBoundary.Use
            ? use
            : use + new HourCarbon(parameters.DeviceEmbodiedGramsPerHour[(int)Session.Viewing.Device]);
    }
}
