namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A line with an optional band. All lists have one value per step of the axis; NaN leaves a gap.</summary>
/// <param name="Name">Name shown.</param>
/// <param name="Style">Colour, dashes and marker.</param>
/// <param name="Values">Mean.</param>
/// <param name="Low">Lower edge of the 95 % band; empty for none.</param>
/// <param name="High">Upper edge; empty for none.</param>
public sealed record LineSeries(
    string Name,
    SeriesStyle Style,
    IReadOnlyList<double> Values,
    IReadOnlyList<double> Low,
    IReadOnlyList<double> High
);
