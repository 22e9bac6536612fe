using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws a <see cref="HeatPlot"/>: one hue, deeper for more, on the paper of either theme.</summary>
internal static class HeatPlotDrawing
{
    private const string Hue = "#0072B2";
    private const double RowHeight = 22;
    private const double NameHeight = 15;
    private const double ScaleRowHeight = 20;
    private const double DeepOpacity = 0.85;
    private const double MostForNames = 0.34;

    // Left edge of the cells, and distance from row to row: higher where each row's name stands above it.
    private readonly record struct Layout(Area Inner, double Pitch)
    {
        public Area CellAt(HeatPlot plot, int row, int column)
        {
            double width = Inner.Width / plot.X.Count;
            double y = Inner.Y + row * Pitch + (Pitch - RowHeight);
            return new Area(Inner.X + column * width, y, width - 1, RowHeight - 1);
        }
    }

    /// <summary>Width of the swatches that explain the shades.</summary>
    public const double ShadesWidth = 9 * 14;

    /// <summary>Draws the swatches from the lightest to the deepest.</summary>
    public static void Shades(Scene scene, double x, double y)
    {
        for (int i = 0; i <= 8; i++, x += 14)
            scene.Rect(new Area(x, y, 13, 12), Hue, Opacity(i / 8.0));
    }

    public static double Height(Scene scene, HeatPlot plot, double width) =>
        ScaleHeight(plot) + plot.Rows.Count * PitchOf(scene, plot, width) + PlotFrame.HeightBelow(plot.X);

    public static void Draw(Scene scene, HeatPlot plot, Area area, Locale locale)
    {
        double pitch = PitchOf(scene, plot, area.Width);
        double names = pitch > RowHeight ? 0 : Math.Min(MostForNames * area.Width, WidestName(plot));
        double left = pitch > RowHeight ? 8 : names + 8;
        var layout = new Layout(
            new Area(area.X + left, area.Y + ScaleHeight(plot), area.Width - left - 16, plot.Rows.Count * pitch),
            pitch
        );
        if (plot.ShowsScale)
            Scale(scene, plot, area, locale);
        bool showValues = plot.Reference.Count == 0 && ValuesFit(plot, layout.Inner.Width / plot.X.Count, locale);
        for (int row = 0; row < plot.Rows.Count; row++)
        {
            Name(scene, plot.Rows[row], area, layout.CellAt(plot, row, 0), names);
            for (int column = 0; column < plot.X.Count; column++)
            {
                Area cell = layout.CellAt(plot, row, column);
                string key = plot.Keys.Count == 0 ? "" : $"{plot.Keys[row]}/{column}";
                double value = plot.Values[row][column];
                Cell(scene, cell, value / plot.Maximum, showValues ? locale.Number(value, 0) : "", key);
                if (plot.Reference.Count > 0)
                    Change(scene, cell, (value - plot.Reference[row][column]) / plot.Maximum, key);
            }
        }
        PlotFrame.Bottom(scene, layout.Inner, plot.X, locale);
    }

    // A live page never cuts a name.
    private static double PitchOf(Scene scene, HeatPlot plot, double width) =>
        scene.IsLive && WidestName(plot) > MostForNames * width ? RowHeight + NameHeight : RowHeight;

    /// <summary>Width that the longest name of a row needs.</summary>
    public static double WidestName(HeatPlot plot) =>
        plot.Rows.Select(r => TextMeasure.Width(r, TextSize.Label)).DefaultIfEmpty(0).Max();

    private static double ScaleHeight(HeatPlot plot) => plot.ShowsScale ? ScaleRowHeight : 0;

    private static void Name(Scene scene, string name, Area area, Area cell, double room)
    {
        if (room == 0)
            scene.Text(area.X, cell.Y - 4, TextMeasure.Fit(name, area.Width, TextSize.Label));
        else
            scene.Text(cell.X - 8, cell.Y + 15, TextMeasure.Fit(name, room + 0.1, TextSize.Label), anchor: Anchor.End);
    }

    private static void Cell(Scene scene, Area cell, double share, string text, string key)
    {
        if (!double.IsFinite(share))
            return;
        double opacity = Opacity(share);
        scene.Rect(cell, Hue, opacity, key);
        string ink = opacity > DeepOpacity ? Tone.OnDeep : Tone.Ink;
        scene.Text(cell.CentreX, cell.Y + 14, text, TextSize.Cell, Anchor.Middle, ink);
    }

    private static void Change(Scene scene, Area cell, double change, string key)
    {
        double radius = Math.Min(Marks.RadiusOf(change), cell.Width / 2.4 - 0.5);
        var centre = new Spot(cell.CentreX, cell.Y + cell.Height / 2);
        if (radius > 0)
            Marks.Change(scene, centre, change > 0, radius, key.Length == 0 ? "" : key + "/change");
    }

    private static double Opacity(double share) => Math.Round(0.06 + 0.94 * Math.Clamp(share, 0, 1), 2);

    private static bool ValuesFit(HeatPlot plot, double columnWidth, Locale locale) =>
        TextMeasure.Width(locale.Number(plot.Maximum, 0), TextSize.Cell) + 2 <= columnWidth;

    private static void Scale(Scene scene, HeatPlot plot, Area area, Locale locale)
    {
        string low = locale.WithUnit("0", plot.Unit);
        string high = locale.WithUnit("≥ " + locale.Number(plot.Maximum, 0), plot.Unit);
        double x = area.X;
        scene.Text(x, area.Y + 11, low, TextSize.Tick, paint: Tone.Muted);
        x += TextMeasure.Width(low, TextSize.Tick) + 6;
        Shades(scene, x, area.Y + 1);
        scene.Text(x + ShadesWidth + 5, area.Y + 11, high, TextSize.Tick, paint: Tone.Muted);
    }
}
