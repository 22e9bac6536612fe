using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>Stops the reading of a file; caught by <see cref="YamlReader"/>, never seen outside.</summary>
internal sealed class YamlLimitException(Mark mark, Problem problem) : Exception(problem.Told.English)
{
    public Mark Mark { get; } = mark;

    public Problem Problem { get; } = problem;
}
