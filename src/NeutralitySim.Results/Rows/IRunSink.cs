using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>Takes finished runs; closing it ends what it keeps open.</summary>
internal interface IRunSink : IDisposable
{
    /// <summary>Stores a run, whole or not at all.</summary>
    /// <exception cref="ResultsException">It cannot be stored.</exception>
    void Append(RunResult result);
}
