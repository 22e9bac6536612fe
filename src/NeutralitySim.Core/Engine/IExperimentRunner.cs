namespace NeutralitySim.Core.Engine;

/// <summary>Carries out an experiment. Every runner gives the same bytes for the same experiment.</summary>
public interface IExperimentRunner
{
    /// <summary>
    /// Runs all that is planned and reports through <paramref name="observer"/>, from any thread but never two calls at once.
    /// Returns when all runs have ended or cancellation has been honoured; finished and failed runs have been reported either way.
    /// </summary>
    void Run(Experiment experiment, IExperimentObserver observer, CancellationToken cancellation);
}
