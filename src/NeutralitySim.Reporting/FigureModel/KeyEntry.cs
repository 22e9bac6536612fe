namespace NeutralitySim.Reporting.FigureModel;

/// <summary>An explained mark.</summary>
/// <param name="Kind">What the sample looks like.</param>
/// <param name="Name">Explanation.</param>
/// <param name="Style">Style of the sample.</param>
public sealed record KeyEntry(KeyKind Kind, string Name, SeriesStyle Style);
