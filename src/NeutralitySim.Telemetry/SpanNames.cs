using NeutralitySim.Core.Runs;

namespace NeutralitySim.Telemetry;

/// <summary>Names of spans.</summary>
internal static class SpanNames
{
    public const string Experiment = "neutralitysim.experiment";
    public const string Run = "neutralitysim.run";
    public const string Month = "neutralitysim.epoch";
    public const string Isp = "neutralitysim.isp";

    public static string Of(EngineStage stage) =>
        stage.Isp is not null ? Isp
        : stage.Month is not null ? Month
        : stage.Run is not null ? Run
        : Experiment;
}
