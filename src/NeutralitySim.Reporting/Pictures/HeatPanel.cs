using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Shaded cells on a sheet: one hue, deeper for more, on the paper of either theme.</summary>
internal static class HeatPanel
{
    private const string Hue = "#0072B2";
    private const double RowHeight = 22;
    private const double ScaleRowHeight = 20;
    private const double DeepOpacity = 0.85;
    private const double MostForNames = 0.34;

    /// <summary>Width of the swatches that explain the shades.</summary>
    public const double ShadesWidth = 9 * 14;

    /// <summary>The swatches from the lightest to the deepest.</summary>
    public static void Shades(Sheet sheet, double x, double y)
    {
        for (int i = 0; i <= 8; i++)
        {
            var swatch = new Area(x + 14 * i, y, 13, 12);
            double opacity = Opacity(i / 8.0);
            sheet.Mark(pen => pen.Rect(swatch, Hue, opacity));
        }
    }

    /// <summary>Puts the panel on a sheet; returns the y below it.</summary>
    public static double Put(Sheet sheet, HeatPlot plot, Area area, Locale locale)
    {
        double widest = plot.Rows.Select(r => TextMeasure.Width(r, TextSize.Label)).DefaultIfEmpty(0).Max();
        double names = Math.Min(MostForNames * area.Width, widest);
        double top = area.Y + (plot.ShowsScale ? ScaleRowHeight : 0);
        var inner = new Area(area.X + names + 8, top, area.Width - names - 24, plot.Rows.Count * RowHeight);
        if (plot.ShowsScale)
            Scale(sheet, plot, area, locale);
        string[] labels = [.. plot.Rows.Select(row => TextMeasure.Fit(row, names + 0.1, TextSize.Label))];
        sheet.Add(new PlacedPlot(inner, -0.5, plot.X.Count - 0.5, plot.Rows.Count, 0, Fill));
        Values(sheet, plot, inner, locale);
        return XAxisTicks.Put(sheet, inner, plot.X, locale);

        void Fill(PlotPen pen)
        {
            double[] middles = [.. plot.Rows.Select((_, row) => row + 0.5 - 0.5 / RowHeight)];
            pen.LeftAxis(middles, labels, Tone.Ink, TextSize.Label, grid: false);
            XAxisTicks.Of(plot.X, inner.Width, locale).Draw(pen, "");
            double width = 1 - plot.X.Count / inner.Width;
            foreach (var (row, column, share) in Cells(plot))
                pen.Rect(new Area(column - 0.5, row, width, 1 - 1 / RowHeight), Hue, Opacity(share));
        }
    }

    private static void Values(Sheet sheet, HeatPlot plot, Area inner, Locale locale)
    {
        double width = inner.Width / plot.X.Count;
        if (TextMeasure.Width(locale.Number(plot.Maximum, plot.Decimals), TextSize.Cell) + 2 > width)
            return;
        foreach (var (row, column, share) in Cells(plot))
            sheet.Text(
                inner.X + (column + 0.5) * width - 0.5,
                inner.Y + row * RowHeight + 14,
                locale.Number(plot.Values[row][column], plot.Decimals),
                TextSize.Cell,
                Anchor.Middle,
                Opacity(share) > DeepOpacity ? Tone.OnDeep : Tone.Ink
            );
    }

    private static IEnumerable<(int Row, int Column, double Share)> Cells(HeatPlot plot) =>
        from row in Enumerable.Range(0, plot.Rows.Count)
        from column in Enumerable.Range(0, plot.X.Count)
        let share = (plot.Values[row][column] - plot.Minimum) / Span(plot)
        where double.IsFinite(share)
        select (row, column, share);

    // Where all are the same there is one shade.
    private static double Span(HeatPlot plot) => plot.Maximum > plot.Minimum ? plot.Maximum - plot.Minimum : 1;

    private static double Opacity(double share) => Math.Round(0.06 + 0.94 * Math.Clamp(share, 0, 1), 2);

    private static void Scale(Sheet sheet, HeatPlot plot, Area area, Locale locale)
    {
        bool isFromZero = plot.Minimum == 0;
        string low = locale.WithUnit(locale.Number(plot.Minimum, plot.Decimals), plot.Unit);
        string high = locale.WithUnit((isFromZero ? "≥ " : "") + locale.Number(plot.Maximum, plot.Decimals), plot.Unit);
        double x = area.X + TextMeasure.Width(low, TextSize.Tick) + 6;
        sheet.Text(area.X, area.Y + 11, low, TextSize.Tick, paint: Tone.Muted);
        Shades(sheet, x, area.Y + 1);
        sheet.Text(x + ShadesWidth + 5, area.Y + 11, high, TextSize.Tick, paint: Tone.Muted);
    }
}
