namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A difference over two values at once: cells by who has more, and the line along which nobody has.</summary>
internal sealed record RankPlot : Plot
{
    /// <summary>Values along the bottom.</summary>
    public required NamedAxis X { get; init; }

    /// <summary>Values upwards, from the lowest row on.</summary>
    public required NamedAxis Y { get; init; }

    /// <summary>Difference by row, then column; NaN leaves a cell empty.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Values { get; init; }

    /// <summary>Low ends of their 95 % intervals; NaN where there is none.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Low { get; init; }

    /// <summary>High ends.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> High { get; init; }

    /// <summary>Smallest difference that matters.</summary>
    public required double Smallest { get; init; }

    /// <summary>Colour of cells with a difference above nought.</summary>
    public required string Above { get; init; }

    /// <summary>Colour of cells with one below.</summary>
    public required string Below { get; init; }

    /// <summary>Decimals of the differences.</summary>
    public required int Decimals { get; init; }

    /// <summary>Column of the central values.</summary>
    public required int CentralColumn { get; init; }

    /// <summary>Row of the central values.</summary>
    public required int CentralRow { get; init; }
}
