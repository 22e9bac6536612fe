namespace NeutralitySim.Results.Studies;

/// <summary>Means over replications at all combinations of one or two varied values.</summary>
/// <param name="Paths">Paths that are varied, one or two.</param>
/// <param name="Texts">Values of each, as written.</param>
/// <param name="Regimes">Regime ids.</param>
/// <param name="Indicators">Indicator ids.</param>
/// <param name="Values">Mean by indicator, regime and point, the last path fastest; NaN where there is none.</param>
public sealed record SweepMeans(
    IReadOnlyList<string> Paths,
    IReadOnlyList<IReadOnlyList<string>> Texts,
    IReadOnlyList<string> Regimes,
    IReadOnlyList<string> Indicators,
    IReadOnlyList<IReadOnlyList<double[]>> Values
);
