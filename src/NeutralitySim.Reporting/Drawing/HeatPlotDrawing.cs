using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Text;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws a <see cref="HeatPlot"/>: one hue, deeper for more, on the paper of either theme.</summary>
internal static class HeatPlotDrawing
{
    private const string Hue = "#0072B2";
    private const double RowHeight = 22;
    private const double ScaleRowHeight = 20;
    private const double DeepOpacity = 0.85;

    public static double Height(HeatPlot plot) =>
        ScaleRowHeight + plot.Rows.Count * RowHeight + PlotFrame.HeightBelow(plot.X);

    public static void Draw(Scene scene, HeatPlot plot, Area area, Formats formats)
    {
        double names = Math.Min(
            0.34 * area.Width,
            plot.Rows.Select(r => TextMeasure.Width(r, TextSize.Label)).DefaultIfEmpty(0).Max()
        );
        double left = names + 8;
        var inner = new Area(
            area.X + left,
            area.Y + ScaleRowHeight,
            area.Width - left - 16,
            plot.Rows.Count * RowHeight
        );
        Scale(scene, plot, area, formats);
        bool showValues = plot.Reference.Count == 0 && ValuesFit(plot, inner.Width / plot.X.Count, formats);
        for (int row = 0; row < plot.Rows.Count; row++)
        {
            double y = inner.Y + row * RowHeight;
            string name = TextMeasure.Fit(plot.Rows[row], names + 0.1, TextSize.Label);
            scene.Text(inner.X - 8, y + 15, name, anchor: Anchor.End);
            for (int column = 0; column < plot.X.Count; column++)
            {
                Area cell = CellArea(plot, inner, row, column);
                string key = plot.Keys.Count == 0 ? "" : $"{plot.Keys[row]}/{column}";
                Cell(scene, plot, cell, plot.Values[row][column], showValues, formats, key);
                if (plot.Reference.Count > 0)
                    Change(scene, plot, cell, plot.Values[row][column] - plot.Reference[row][column], key);
            }
        }
        PlotFrame.Bottom(scene, inner, plot.X, formats);
    }

    private static Area CellArea(HeatPlot plot, Area inner, int row, int column)
    {
        double width = inner.Width / plot.X.Count;
        return new Area(inner.X + column * width, inner.Y + row * RowHeight, width - 1, RowHeight - 1);
    }

    private static void Cell(
        Scene scene,
        HeatPlot plot,
        Area cell,
        double value,
        bool showValue,
        Formats formats,
        string key
    )
    {
        if (!double.IsFinite(value))
            return;
        double opacity = Opacity(value / plot.Maximum);
        scene.Rect(cell, Hue, opacity, key);
        if (showValue)
            scene.Text(
                cell.CentreX,
                cell.Y + 14,
                formats.Number(value, 0),
                TextSize.Cell,
                Anchor.Middle,
                opacity > DeepOpacity ? Tone.OnDeep : Tone.Ink
            );
    }

    private static void Change(Scene scene, HeatPlot plot, Area cell, double change, string key)
    {
        double radius = Math.Min(ChangeMarker.RadiusOf(change / plot.Maximum), cell.Width / 2.4 - 0.5);
        if (radius > 0)
            ChangeMarker.Draw(
                scene,
                new Spot(cell.CentreX, cell.Y + cell.Height / 2),
                change > 0,
                radius,
                key.Length == 0 ? "" : key + "/change"
            );
    }

    private static double Opacity(double share) => Math.Round(0.06 + 0.94 * Math.Clamp(share, 0, 1), 2);

    private static bool ValuesFit(HeatPlot plot, double columnWidth, Formats formats) =>
        TextMeasure.Width(formats.Number(plot.Maximum, 0), TextSize.Cell) + 2 <= columnWidth;

    private static void Scale(Scene scene, HeatPlot plot, Area area, Formats formats)
    {
        string low = formats.WithUnit("0", plot.Unit);
        string high = formats.WithUnit("≥ " + formats.Number(plot.Maximum, 0), plot.Unit);
        double x = area.X;
        scene.Text(x, area.Y + 11, low, TextSize.Tick, paint: Tone.Muted);
        x += TextMeasure.Width(low, TextSize.Tick) + 6;
        for (int i = 0; i <= 8; i++, x += 14)
            scene.Rect(new Area(x, area.Y + 1, 13, 12), Hue, Opacity(i / 8.0));
        scene.Text(x + 5, area.Y + 11, high, TextSize.Tick, paint: Tone.Muted);
    }
}
