using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

public static partial class OrleansSupport
{
    private const bool IsIncluded = true;

    /// <summary>Starts a silo within this process.</summary>
    public static Task<IRunnerHost> StartEmbedded(IEngineProbe? probe) => EmbeddedSilo.Start(probe);
}
