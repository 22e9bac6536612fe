using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Export;

/// <summary>Stored rows that follow each other, with where they stand.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Run">Its run.</param>
/// <param name="Place">Place of the first among the rows of its kind in the run, from 0.</param>
/// <param name="Columns">Their cells.</param>
internal readonly record struct ExportBlock(ExperimentDescription Experiment, RunKey Run, int Place, RowReader Columns)
{
    /// <summary>True for the first of a run, with which numbers of texts get another meaning.</summary>
    internal bool IsFirst => Place == 0;
}
