namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A table of shaded cells.</summary>
internal sealed record HeatPlot : Plot
{
    /// <summary>Names of the rows.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>Columns.</summary>
    public required XAxis X { get; init; }

    /// <summary>Values by row, then column; NaN leaves a cell empty.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Values { get; init; }

    /// <summary>Values before anything was changed, by row, then column; empty where there is nothing to compare with.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Reference { get; init; } = [];

    /// <summary>Stable names of the rows; empty for none.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Value of the lightest shade.</summary>
    public double Minimum { get; init; }

    /// <summary>Decimals of the values.</summary>
    public int Decimals { get; init; }

    /// <summary>Value of the deepest shade.</summary>
    public required double Maximum { get; init; }

    /// <summary>False where the figure's key explains the shades.</summary>
    public bool ShowsScale { get; init; } = true;

    /// <summary>Unit of the values.</summary>
    public required string Unit { get; init; }
}
