using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>One choice of model, parameters, boundary, session and grid.</summary>
/// <param name="Model">Model.</param>
/// <param name="Set">Parameters.</param>
/// <param name="Boundary">Boundary.</param>
/// <param name="Session">Session.</param>
/// <param name="Grid">Grid.</param>
public sealed record ClaimCase(
    ClaimModel Model,
    ClaimParameterSet Set,
    ClaimBoundary Boundary,
    ClaimSession Session,
    ClaimGrid Grid
)
{
    /// <summary>Carbon of an hour in this case, with parameters that may differ from the set's.</summary>
    public HourCarbon Carbon(EmissionParameters parameters)
    {
        var energy =
            Model == ClaimModel.Conventional
                ? ConventionalModel.Energy(parameters, Session.Viewing)
                : PowerModel.Energy(parameters, Session.Viewing);
        var use = new HourCarbon(energy.CarbonGrams(Grid.GramsPerKilowattHour));
        return Boundary == ClaimBoundary.Use ? use : use + Manufacture(parameters);
    }

    private HourCarbon Manufacture(EmissionParameters parameters)
    {
        var delivery = Session.Viewing.Delivery;
        var household = parameters with { UsersPerLine = Session.Viewing.UsersPerLine };
        var home = new HourCarbon(EmbodiedEmissions.DevicesAndRouter(household, delivery));
        return Model == ClaimModel.Conventional
            ? home + new HourCarbon(ConventionalModel.NetworkLifeCycleGrams(parameters, delivery))
            : home;
    }
}
