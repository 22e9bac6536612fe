namespace NeutralitySim.Grains;

/// <summary>What happened in an experiment since its client last asked.</summary>
/// <param name="Items">Progress, oldest first.</param>
/// <param name="Last">Number of the last item; the client's next question names it.</param>
/// <param name="HasEnded">True when nothing more will come.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.experiment-news")]
internal sealed record ExperimentNews(
    [property: Id(0)] IReadOnlyList<RunProgress> Items,
    [property: Id(1)] long Last,
    [property: Id(2)] bool HasEnded
);
