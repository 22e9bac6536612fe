using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>A map of who has more on a sheet.</summary>
internal static class RankPanel
{
    private const double RowHeight = 36;
    private const double TitleHeight = 22;
    private const double FrontierWidth = 2.2;
    private const double IntervalWidth = 0.8;

    /// <summary>Opacity of cells: ink stands on them in either theme.</summary>
    public const double CellOpacity = 0.45;

    /// <summary>A piece of the frontier between the ends of its interval.</summary>
    public static void Frontier(PlotPen pen, Area place)
    {
        pen.Line([new(place.X, place.Y), new(place.Right, place.Y)], Tone.Ink, FrontierWidth);
        foreach (double aside in (double[])[-4, 4])
            pen.Line([new(place.X, place.Y + aside), new(place.Right, place.Y + aside)], Tone.Ink, IntervalWidth);
    }

    /// <summary>Puts the panel on a sheet; returns the y below it.</summary>
    public static double Put(Sheet sheet, RankPlot plot, Area area, Locale locale)
    {
        double names = plot.Y.Names.Max(name => TextMeasure.Width(name, TextSize.Tick)) + 8;
        var inner = new Area(area.X + names, area.Y + TitleHeight, area.Width - names - 8, plot.Y.Count * RowHeight);
        string title = TextMeasure.Fit(plot.Y.Title, area.Width, TextSize.Tick);
        sheet.Text(area.X, area.Y + 11, title, TextSize.Tick, paint: Tone.Muted);
        sheet.Add(new PlacedPlot(inner, -0.5, plot.X.Count - 0.5, -0.5, plot.Y.Count - 0.5, Fill));
        Differences(sheet, plot, inner, locale);
        return XAxisTicks.Put(sheet, inner, plot.X, locale);

        void Fill(PlotPen pen)
        {
            double[] rows = [.. Enumerable.Range(0, plot.Y.Count).Select(row => (double)row)];
            pen.LeftAxis(rows, [.. plot.Y.Names], Tone.Muted, TextSize.Tick, grid: false);
            XAxisTicks.Of(plot.X, inner.Width, locale).Draw(pen, "");
            Cells(pen, plot, inner);
            foreach (var line in ContourLines.Of(plot.Low).Concat(ContourLines.Of(plot.High)))
                pen.Line(line, Tone.Ink, IntervalWidth);
            foreach (var line in ContourLines.Of(plot.Values))
                pen.Line(line, Tone.Ink, FrontierWidth);
            pen.Total(new Spot(plot.CentralColumn, plot.CentralRow));
        }
    }

    private static void Cells(PlotPen pen, RankPlot plot, Area inner)
    {
        var (gapX, gapY) = (plot.X.Count / inner.Width, 1 / RowHeight);
        for (int row = 0; row < plot.Y.Count; row++)
        for (int column = 0; column < plot.X.Count; column++)
            if (plot.Values[row][column] is var value && double.IsFinite(value))
            {
                bool matters = Math.Abs(value) >= plot.Smallest;
                pen.Rect(
                    new Area(column - 0.5, row - 0.5, 1 - gapX, 1 - gapY),
                    !matters ? Tone.Grid
                        : value > 0 ? plot.Above
                        : plot.Below,
                    matters ? CellOpacity : 1
                );
            }
    }

    // In the corner: where nobody has more, the line runs through the middle.
    private static void Differences(Sheet sheet, RankPlot plot, Area inner, Locale locale)
    {
        double width = inner.Width / plot.X.Count;
        string[][] texts = [.. plot.Values.Select(row => row.Select(v => locale.Signed(v, plot.Decimals)).ToArray())];
        if (texts.Max(row => row.Max(text => TextMeasure.Width(text, TextSize.Cell))) + 6 > width)
            return;
        for (int row = 0; row < plot.Y.Count; row++)
        for (int column = 0; column < plot.X.Count; column++)
            sheet.Text(
                inner.X + column * width + 4,
                inner.Bottom - (row + 1) * RowHeight + 11,
                double.IsFinite(plot.Values[row][column]) ? texts[row][column] : "",
                TextSize.Cell
            );
    }
}
