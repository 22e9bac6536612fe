using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

// What the other half offers, so that callers compile; they ask for Absence first.
public static partial class OrleansSupport
{
    private const bool IsIncluded = false;

    public static Task<IRunnerHost> StartEmbedded(IEngineProbe? probe) => throw NotHere();

    public static Task<ISiloHost> StartSilo(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation
    ) => throw NotHere();

    public static Task<IRunnerHost> Connect(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation
    ) => throw NotHere();

    public static Task InitialiseDatabase(string connectionString, CancellationToken cancellation) => throw NotHere();

    public static Task<string?> CheckDatabase(string connectionString) => throw NotHere();

    private static NotSupportedException NotHere() => new(Absence);
}
