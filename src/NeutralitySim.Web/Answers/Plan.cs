using NeutralitySim.Core.Runs;

namespace NeutralitySim.Web.Answers;

/// <summary>What is to be run, and what decides each regime's results.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="WorldHashes">Hash of all that the runs of a regime depend on, by regime.</param>
internal sealed record Plan(Experiment Experiment, IReadOnlyDictionary<string, string> WorldHashes);
