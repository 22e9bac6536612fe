using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>What keeps a runner going: a silo in this process, or a connection to a cluster.</summary>
public interface IRunnerHost : IDisposable
{
    /// <summary>The runner.</summary>
    IExperimentRunner Runner { get; }
}
