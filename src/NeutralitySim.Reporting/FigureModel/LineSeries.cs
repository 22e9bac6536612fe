namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A line with an optional band. All lists have one value per step of the axis; NaN leaves a gap.</summary>
/// <param name="Name">Name shown.</param>
/// <param name="Style">Colour, dashes and marker.</param>
/// <param name="Values">Mean.</param>
internal sealed record LineSeries(string Name, SeriesStyle Style, IReadOnlyList<double> Values)
{
    /// <summary>Lower edge of the 95 % band; empty for none.</summary>
    public IReadOnlyList<double> Low { get; init; } = [];

    /// <summary>Upper edge.</summary>
    public IReadOnlyList<double> High { get; init; } = [];

    /// <summary>Stable name of the line within its panel, for example a regime's id; empty for none.</summary>
    public string Key { get; init; } = "";

    /// <summary>Values before anything was changed, as long as <see cref="Values"/>; empty where there is nothing to compare with.</summary>
    public IReadOnlyList<double> Reference { get; init; } = [];
}
