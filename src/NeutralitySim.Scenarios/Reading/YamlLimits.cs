namespace NeutralitySim.Scenarios.Reading;

/// <summary>Bounds on what is read, far above any real scenario, so that no file exhausts memory or time.</summary>
internal static class YamlLimits
{
    public const int FileBytes = 1_000_000;
    public const int KeptBytes = 32_000_000;
    public const int Depth = 32;
    public const int Nodes = 200_000;
    public const int ExtendsChain = 8;
    public const int Files = 64;
    public const int Patches = 2_000;
    public const int Regimes = 100;
}
