using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Rows;

/// <summary>A row with where it stands.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Run">Its run.</param>
/// <param name="Place">Place among the rows of its kind in the run, from 0.</param>
/// <param name="Row">The row.</param>
internal readonly record struct StoredRow<T>(ExperimentDescription Experiment, RunKey Run, int Place, T Row);
