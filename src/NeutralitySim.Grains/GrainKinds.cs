namespace NeutralitySim.Grains;

/// <summary>Kinds of grains, by the names under which traces, metrics and Orleans' dashboard show them.</summary>
internal static class GrainKinds
{
    public const string Cohort = "cohort";
    public const string CacheSite = "cache-site";
    public const string Provider = "provider";
    public const string Isp = "isp";
    public const string Run = "run";
    public const string World = "world";
    public const string Workshop = "workshop";
    public const string Workshops = "workshops";
    public const string Seat = "seat";
}
