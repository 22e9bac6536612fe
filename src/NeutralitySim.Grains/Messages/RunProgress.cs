namespace NeutralitySim.Grains;

/// <summary>Where a run stands after a month.</summary>
/// <param name="Run">Which run.</param>
/// <param name="Epoch">The month that ended, from 0.</param>
/// <param name="Result">The result, once finished.</param>
/// <param name="Failure">Why the run cannot go on; null while it can.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.run-progress")]
internal sealed record RunProgress(
    [property: Id(0)] RunName Run,
    [property: Id(1)] int Epoch,
    [property: Id(2)] PackedResult? Result,
    [property: Id(3)] string? Failure
)
{
    public bool HasEnded => Result is not null || Failure is not null;
}
