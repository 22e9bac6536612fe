namespace NeutralitySim.Reporting.Pictures;

/// <summary>A plot on a sheet. <paramref name="Bottom"/> may lie above <paramref name="Top"/>: the axis then runs downwards.</summary>
/// <param name="Inner">Where data lie on the sheet; labels of axes stand outside.</param>
/// <param name="Left">Value at its left edge.</param>
/// <param name="Right">Value at its right edge.</param>
/// <param name="Bottom">Value at its lower edge.</param>
/// <param name="Top">Value at its upper edge.</param>
/// <param name="Fill">Adds axes and plottables.</param>
internal sealed record PlacedPlot(
    Area Inner,
    double Left,
    double Right,
    double Bottom,
    double Top,
    Action<PlotPen> Fill
);
