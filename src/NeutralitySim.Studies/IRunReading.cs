using NeutralitySim.Core.Results;

namespace NeutralitySim.Studies;

/// <summary>Which numbers of a run are kept.</summary>
internal interface IRunReading
{
    /// <summary>Name that tells these numbers from others of the same run.</summary>
    string Name { get; }

    /// <summary>The numbers, always as many and in the same order; NaN where the run has none.</summary>
    double[] Of(RunResult result);
}
