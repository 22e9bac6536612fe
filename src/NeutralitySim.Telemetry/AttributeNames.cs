namespace NeutralitySim.Telemetry;

/// <summary>Names of attributes of spans and measurements. None identifies a subscriber.</summary>
internal static class AttributeNames
{
    public const string Scenario = "neutralitysim.scenario";
    public const string Regime = "neutralitysim.regime";
    public const string Replication = "neutralitysim.replication";
    public const string Month = "neutralitysim.epoch";
    public const string Isp = "neutralitysim.isp";
    public const string Provider = "neutralitysim.provider";
    public const string Link = "neutralitysim.link";
}
