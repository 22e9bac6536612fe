using NeutralitySim.Results;

namespace NeutralitySim.Web.Answers;

/// <summary>Results of an experiment in memory.</summary>
/// <param name="Reader">Reads them.</param>
/// <param name="Bytes">What they take, by estimate.</param>
internal sealed record Outcome(ResultsReader Reader, long Bytes);
