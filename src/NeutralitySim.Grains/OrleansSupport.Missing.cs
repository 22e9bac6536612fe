using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

public static partial class OrleansSupport
{
    private const bool IsIncluded = false;

    /// <summary>Not in this build.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static Task<IRunnerHost> StartEmbedded(IEngineProbe? probe) => throw new NotSupportedException(Absence);
}
