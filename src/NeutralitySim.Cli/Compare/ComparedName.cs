namespace NeutralitySim.Cli.Compare;

/// <summary>What is compared.</summary>
internal sealed record ComparedName(string Path, string? Regime, string Scenario, string EngineVersion, ulong Seed)
{
    public static ComparedName Of(ComparedSide side, string? regime) =>
        new(side.Path, regime, side.Description.Id, side.Description.EngineVersion, side.Description.Seed);
}
