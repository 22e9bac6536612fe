namespace NeutralitySim.Core.Results;

/// <summary>Actor of each component.</summary>
public static class EmissionActors
{
    /// <summary>Who runs the component.</summary>
    public static EmissionActor Of(EmissionComponent component) =>
        component switch
        {
            EmissionComponent.DataCentre => EmissionActor.Content,
            EmissionComponent.Cache => EmissionActor.Cdn,
            EmissionComponent.Core or EmissionComponent.Interconnect or EmissionComponent.Access => EmissionActor.Isp,
            _ => EmissionActor.Subscriber,
        };
}
