using NeutralitySim.Core.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Results.Rows;

/// <summary>Takes finished runs; closing it ends what it keeps open.</summary>
internal interface IRunSink : IDisposable
{
    /// <summary>Stores a run, whole or not at all.</summary>
    /// <param name="result">The run, or what is kept of it.</param>
    /// <param name="detail">How much that is.</param>
    /// <exception cref="ResultsException">It cannot be stored.</exception>
    void Append(RunResult result, RunDetail detail);
}
