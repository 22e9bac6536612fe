namespace NeutralitySim.Telemetry;

/// <summary>Whose telemetry is passed on: our own, and Orleans' where grains carry a simulation.</summary>
internal static class SourceNames
{
    public static readonly string[] Meters = [EngineTelemetry.Name, "Microsoft.Orleans"];

    public static readonly string[] Activities =
    [
        EngineTelemetry.Name,
        "Microsoft.Orleans",
        "Microsoft.Orleans.Runtime",
        "Microsoft.Orleans.Application",
    ];
}
