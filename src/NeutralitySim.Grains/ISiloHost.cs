namespace NeutralitySim.Grains;

/// <summary>A silo of a cluster.</summary>
public interface ISiloHost : IDisposable
{
    /// <summary>Its settings, with the ports it took.</summary>
    ClusterSettings Settings { get; }

    /// <summary>Completes with the reason when the silo cannot go on, as when the others take it for dead.</summary>
    Task<string> Failure { get; }

    /// <summary>Leaves the cluster; what it was working on goes on elsewhere.</summary>
    Task Stop();
}
