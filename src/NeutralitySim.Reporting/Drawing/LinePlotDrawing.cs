using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws a <see cref="LinePlot"/>.</summary>
internal static class LinePlotDrawing
{
    public const double BandOpacity = 0.18;

    private const double EventRowHeight = 15;
    private const double UnitRowHeight = 22;
    private const double LabelGap = 15;

    /// <summary>Height of the inner plot by the width it has.</summary>
    public static double InnerHeight(double width) =>
        width > 500 ? 260
        : width > 400 ? 230
        : 170;

    /// <summary>Height of the whole panel.</summary>
    public static double Height(LinePlot plot, double width, double eventRows) =>
        UnitRowHeight + eventRows + InnerHeight(width) + PlotFrame.HeightBelow(plot.X);

    /// <summary>Width that labels at the ends of lines need; 0 where they do not fit and a key must serve.</summary>
    public static double DirectLabelWidth(LinePlot plot, double width)
    {
        double widest = plot.Series.Select(s => TextMeasure.Width(s.Name, TextSize.Label)).DefaultIfEmpty(0).Max();
        bool fits = widest + 20 < 0.28 * width && (plot.Series.Count - 1) * LabelGap < InnerHeight(width);
        return fits ? widest + 20 : 0;
    }

    /// <summary>Room for event labels above the plot.</summary>
    public static double EventRows(LinePlot plot, Area area, double rightMargin, Locale locale)
    {
        if (plot.Events.Count == 0)
            return 0;
        Area inner = new(area.X + LeftMargin(plot, ScaleOf(plot, InnerHeight(area.Width)), locale), 0, 0, 0);
        inner = inner with { Width = area.Right - rightMargin - inner.X };
        return Events(plot, inner).Rows * EventRowHeight;
    }

    /// <summary>Draws into the area; <paramref name="rightMargin"/> over zero asks for labels at the ends of lines.</summary>
    public static void Draw(Scene scene, LinePlot plot, Area area, double rightMargin, double eventRows, Locale locale)
    {
        NiceScale scale = ScaleOf(plot, InnerHeight(area.Width));
        double left = LeftMargin(plot, scale, locale);
        var inner = new Area(
            area.X + left,
            area.Y + UnitRowHeight + eventRows,
            area.Width - left - Math.Max(rightMargin, 8),
            InnerHeight(area.Width)
        );
        scene.Text(
            area.X,
            area.Y + 11,
            TextMeasure.Fit(plot.Y.Unit, area.Width, TextSize.Tick),
            TextSize.Tick,
            paint: Tone.Muted
        );
        Shade(scene, plot, inner);
        Grid(scene, scale, inner, locale);
        PlotFrame.Bottom(scene, inner, plot.X, locale);
        DrawEvents(scene, plot, inner);
        foreach (LineSeries series in plot.Series)
            Band(scene, series, plot.X, inner, scale);
        Spot PlaceOf(int step, double value) => Place(plot.X, inner, scale, step, value);
        foreach (LineSeries series in plot.Series)
            LineDrawing.DrawReference(scene, series, scale.High - scale.Low, PlaceOf);
        for (int i = 0; i < plot.Series.Count; i++)
            LineDrawing.Draw(scene, plot.Series[i], i, PlaceOf);
        foreach (PublishedPoint point in plot.Points)
            Marks.Published(scene, Place(plot.X, inner, scale, point.X, point.Value), point.Fitted);
        if (rightMargin > 0)
            EndLabels(scene, plot, inner, scale);
    }

    private static Spot Place(XAxis axis, Area inner, NiceScale scale, int step, double value) =>
        new(PlotFrame.XOf(inner, axis, step), inner.Bottom - scale.Fraction(value) * inner.Height);

    private static NiceScale ScaleOf(LinePlot plot, double height)
    {
        double low = double.PositiveInfinity;
        double high = double.NegativeInfinity;
        void Cover(double value)
        {
            if (double.IsFinite(value))
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }
        foreach (LineSeries series in plot.Series)
        foreach (IReadOnlyList<double> line in new[] { series.Values, series.Low, series.High, series.Reference })
            for (int i = 0; i < line.Count; i++)
                Cover(line[i]);
        foreach (PublishedPoint point in plot.Points)
            Cover(point.Value);
        Cover(plot.Y.SharedMaximum ?? double.NaN);
        if (low > high)
            (low, high) = (0, 0);
        return NiceScale.Covering(low, high, plot.Y.FromZero, (int)(height / 42));
    }

    private static double LeftMargin(LinePlot plot, NiceScale scale, Locale locale)
    {
        double widest = 0;
        for (int i = 0; i < scale.Count; i++)
            widest = Math.Max(widest, TextMeasure.Width(locale.Number(scale.TickAt(i), scale.Decimals), TextSize.Tick));
        double firstLabel = plot.X is HourAxis ? TextMeasure.Width(locale.Hour(0), TextSize.Tick) / 2 : 0;
        return Math.Max(widest + 8, firstLabel);
    }

    private static void Grid(Scene scene, NiceScale scale, Area inner, Locale locale)
    {
        for (int i = 0; i < scale.Count; i++)
        {
            double value = scale.TickAt(i);
            double y = inner.Bottom - scale.Fraction(value) * inner.Height;
            bool isBase = Math.Abs(value) < scale.Step / 2 || i == 0;
            scene.Line(new Spot(inner.X, y), new Spot(inner.Right, y), isBase ? Tone.Muted : Tone.Grid);
            string text = locale.Number(value, scale.Decimals);
            scene.Text(inner.X - 6, y + 4, text, TextSize.Tick, Anchor.End, Tone.Muted);
        }
    }

    private static void Shade(Scene scene, LinePlot plot, Area inner)
    {
        if (plot.Shaded is not { } span)
            return;
        double column = inner.Width / plot.X.Count;
        var area = new Area(inner.X + span.From * column, inner.Y, (span.To - span.From) * column, inner.Height);
        scene.Rect(area, Tone.Shade);
        double half = TextMeasure.Width(span.Label, TextSize.Tick) / 2;
        if (2 * half <= inner.Width)
            scene.Text(
                Math.Clamp(area.CentreX, inner.X + half, inner.Right - half),
                inner.Bottom - 7,
                span.Label,
                TextSize.Tick,
                Anchor.Middle,
                Tone.Muted
            );
    }

    private static EventLabels Events(LinePlot plot, Area inner) =>
        EventLabels.Arrange(
            [
                .. plot.Events.Select(e =>
                    (PlotFrame.XOf(inner, plot.X, e.X), TextMeasure.Width(e.Label, TextSize.Tick))
                ),
            ],
            inner.X,
            inner.Right
        );

    private static void DrawEvents(Scene scene, LinePlot plot, Area inner)
    {
        foreach (EventLabels.Placed place in Events(plot, inner).Places)
        {
            EventMark mark = plot.Events[place.Index];
            string paint = mark.Colour.Length == 0 ? Tone.Muted : mark.Colour;
            double top = inner.Y - (place.Row + 1) * EventRowHeight + 2;
            scene.Line(new Spot(place.LineX, top), new Spot(place.LineX, inner.Bottom), paint, 1.2, "2 2");
            if (place.Row < 0)
                continue;
            Anchor anchor = place.IsLeftOfLine ? Anchor.End : Anchor.Start;
            scene.Text(place.IsLeftOfLine ? place.Right : place.Left, top + 10, mark.Label, TextSize.Tick, anchor);
        }
    }

    private static void Band(Scene scene, LineSeries series, XAxis axis, Area inner, NiceScale scale)
    {
        if (series.Low.Count == 0)
            return;
        int[] steps =
        [
            .. Enumerable
                .Range(0, axis.Count)
                .Where(i => double.IsFinite(series.Low[i]) && double.IsFinite(series.High[i])),
        ];
        if (steps.Length < 2)
            return;
        var upper = steps.Select(i => Place(axis, inner, scale, i, series.High[i]));
        var lower = steps.Reverse().Select(i => Place(axis, inner, scale, i, series.Low[i]));
        string key = series.Key.Length == 0 ? "" : series.Key + "/band";
        scene.Polygon([.. upper, .. lower], series.Style.Colour, BandOpacity, key);
    }

    private static void EndLabels(Scene scene, LinePlot plot, Area inner, NiceScale scale)
    {
        LineSeries[] named = [.. plot.Series.Where(s => LineDrawing.LastStep(s) >= 0)];
        Spot[] ends =
        [
            .. named.Select(s =>
                Place(plot.X, inner, scale, LineDrawing.LastStep(s), s.Values[LineDrawing.LastStep(s)])
            ),
        ];
        double[]? places = LabelSpread.Apart([.. ends.Select(e => e.Y)], LabelGap, inner.Y + 4, inner.Bottom - 4);
        for (int i = 0; places is not null && i < named.Length; i++)
        {
            double x = inner.Right + 12;
            scene.Line(new Spot(ends[i].X + 5, ends[i].Y), new Spot(x - 2, places[i]), Tone.Muted, 0.8);
            scene.Text(x, places[i] + 4, named[i].Name);
        }
    }
}
