using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Lines on a sheet. What stands around ScottPlot's plot is laid out here: labels of events and of the ends of lines.</summary>
internal sealed class LinePanel
{
    private const double EventRowHeight = 15;
    private const double UnitRowHeight = 22;
    private const double LabelGap = 15;
    private const double LineWidth = 2;

    /// <summary>Opacity of a band.</summary>
    public const double BandOpacity = 0.18;

    private readonly LinePlot _plot;
    private readonly Area _area;
    private readonly Locale _locale;
    private readonly NiceScale _scale;
    private readonly double[] _ticks;
    private readonly string[] _labels;
    private readonly double _left;
    private readonly double _right;
    private readonly EventLabels _events;
    private readonly bool _labelsEnds;

    /// <summary>Lays out a panel; <paramref name="directLabels"/> over 0 is the room for labels at the ends of lines.</summary>
    public LinePanel(LinePlot plot, Area area, double directLabels, Locale locale)
    {
        (_plot, _area, _locale, _labelsEnds) = (plot, area, locale, directLabels > 0);
        _scale = ScaleOf(plot, InnerHeight(area.Width));
        _ticks = [.. Enumerable.Range(0, _scale.Count).Select(_scale.TickAt)];
        _labels = [.. _ticks.Select(t => locale.Number(t, _scale.Decimals))];
        double firstHour = plot.X is HourAxis ? TextMeasure.Width(locale.Hour(0), TextSize.Tick) / 2 : 0;
        _left = area.X + Math.Max(_labels.Max(l => TextMeasure.Width(l, TextSize.Tick)) + 8, firstHour);
        _right = area.Right - Math.Max(directLabels, 8);
        _events = EventLabels.Arrange(
            [.. plot.Events.Select(e => (XOf(e.X), TextMeasure.Width(e.Label, TextSize.Tick)))],
            _left,
            _right
        );
    }

    /// <summary>Room for event labels above the plot.</summary>
    public double EventRows => _events.Rows * EventRowHeight;

    /// <summary>Width that labels at the ends of lines need; 0 where they do not fit and a key must serve.</summary>
    public static double DirectLabelWidth(LinePlot plot, double width)
    {
        double widest = plot.Series.Select(s => TextMeasure.Width(s.Name, TextSize.Label)).DefaultIfEmpty(0).Max();
        bool fits = widest + 20 < 0.28 * width && (plot.Series.Count - 1) * LabelGap < InnerHeight(width);
        return fits ? widest + 20 : 0;
    }

    /// <summary>Puts the panel on a sheet; returns the y below it.</summary>
    public double Put(Sheet sheet, double eventRows)
    {
        double top = _area.Y + UnitRowHeight + eventRows;
        var inner = new Area(_left, top, _right - _left, InnerHeight(_area.Width));
        string unit = TextMeasure.Fit(_plot.Y.Unit, _area.Width, TextSize.Tick);
        sheet.Text(_area.X, _area.Y + 11, unit, TextSize.Tick, paint: Tone.Muted);
        Shade(sheet, inner);
        Action<PlotPen>[] lines = [.. Events(sheet, inner), .. _labelsEnds ? EndLabels(sheet, inner) : []];
        sheet.Add(new PlacedPlot(inner, -0.5, _plot.X.Count - 0.5, _scale.Low, _scale.High, Fill));
        return XAxisTicks.Put(sheet, inner, _plot.X, _locale);

        void Fill(PlotPen pen)
        {
            pen.LeftAxis(_ticks, _labels, Tone.Muted, TextSize.Tick, grid: true);
            XAxisTicks.Of(_plot.X, inner.Width, _locale).Draw(pen, Tone.Muted);
            if (_scale.Low < 0)
                pen.Line([new(-0.5, 0), new(_plot.X.Count - 0.5, 0)], Tone.Muted);
            foreach (var line in lines)
                line(pen);
            Lines(pen);
        }
    }

    private static double InnerHeight(double width) =>
        width > 500 ? 260
        : width > 400 ? 230
        : 170;

    private static NiceScale ScaleOf(LinePlot plot, double height)
    {
        double[] values =
        [
            .. plot
                .Series.SelectMany(s => s.Values.Concat(s.Low).Concat(s.High))
                .Concat(plot.Points.Select(p => p.Value))
                .Append(plot.Y.SharedMaximum ?? double.NaN)
                .Where(double.IsFinite)
                .DefaultIfEmpty(0),
        ];
        return NiceScale.Covering(values.Min(), values.Max(), plot.Y.FromZero, (int)(height / 42));
    }

    private double XOf(double step) => _left + (step + 0.5) * (_right - _left) / _plot.X.Count;

    private void Lines(PlotPen pen)
    {
        foreach (LineSeries series in _plot.Series.Where(s => s.Low.Count > 0))
        {
            int[] steps =
            [
                .. Enumerable
                    .Range(0, _plot.X.Count)
                    .Where(i => double.IsFinite(series.Low[i]) && double.IsFinite(series.High[i])),
            ];
            if (steps.Length > 1)
                pen.Band(
                    [.. steps.Select(i => (double)i)],
                    [.. steps.Select(i => series.Low[i])],
                    [.. steps.Select(i => series.High[i])],
                    series.Style.Colour,
                    BandOpacity
                );
        }
        for (int i = 0; i < _plot.Series.Count; i++)
        {
            LineSeries series = _plot.Series[i];
            pen.Line(
                [.. series.Values.Select((v, step) => new Spot(step, v))],
                series.Style.Colour,
                LineWidth,
                series.Style.Dash
            );
            Markers(pen, series, i);
        }
        foreach (PublishedPoint point in _plot.Points)
            pen.Published(new Spot(point.X, point.Value), point.Fitted);
    }

    private static void Markers(PlotPen pen, LineSeries series, int index)
    {
        int every = Math.Max(1, series.Values.Count / 5);
        int last = LastStep(series);
        for (int step = 0; step <= last; step++)
        {
            // Staggered by series, so that lines on top of each other still show all their markers.
            bool isMarked = step == last || (step + index * 2) % every == 0 && step + every / 2 < last;
            if (isMarked && double.IsFinite(series.Values[step]))
                pen.Marker(series.Style.Marker, new Spot(step, series.Values[step]), series.Style.Colour);
        }
    }

    // Last step that has a value, or −1.
    private static int LastStep(LineSeries series)
    {
        int step = series.Values.Count - 1;
        while (step >= 0 && !double.IsFinite(series.Values[step]))
            step--;
        return step;
    }

    private void Shade(Sheet sheet, Area inner)
    {
        if (_plot.Shaded is not { } span)
            return;
        double left = XOf(span.From - 0.5);
        var area = inner with { X = left, Width = XOf(span.To - 0.5) - left };
        sheet.Mark(pen => pen.Rect(area, Tone.Shade));
        double half = TextMeasure.Width(span.Label, TextSize.Tick) / 2;
        double x = Math.Clamp(area.CentreX, inner.X + half, Math.Max(inner.X + half, inner.Right - half));
        if (2 * half <= inner.Width)
            sheet.Text(x, inner.Bottom - 7, span.Label, TextSize.Tick, Anchor.Middle, Tone.Muted);
    }

    // A place on the sheet as the plot's axes have it.
    private Spot At(Area inner, double x, double y) =>
        new(
            (x - inner.X) / inner.Width * _plot.X.Count - 0.5,
            _scale.Low + (inner.Bottom - y) / inner.Height * (_scale.High - _scale.Low)
        );

    private IEnumerable<Action<PlotPen>> Events(Sheet sheet, Area inner)
    {
        foreach (EventLabels.Placed place in _events.Places)
        {
            EventMark mark = _plot.Events[place.Index];
            double top = inner.Y - (place.Row + 1) * EventRowHeight + 2;
            string paint = mark.Colour.Length == 0 ? Tone.Muted : mark.Colour;
            Spot[] line = [At(inner, place.LineX, top), At(inner, place.LineX, inner.Bottom)];
            yield return pen => pen.Line(line, paint, 1.2, "2 2");
            Anchor anchor = place.IsLeftOfLine ? Anchor.End : Anchor.Start;
            if (place.Row >= 0)
                sheet.Text(place.IsLeftOfLine ? place.Right : place.Left, top + 10, mark.Label, TextSize.Tick, anchor);
        }
    }

    private IEnumerable<Action<PlotPen>> EndLabels(Sheet sheet, Area inner)
    {
        LineSeries[] named = [.. _plot.Series.Where(s => LastStep(s) >= 0)];
        double[] ends = [.. named.Select(s => inner.Bottom - _scale.Fraction(s.Values[LastStep(s)]) * inner.Height)];
        double[]? places = LabelSpread.Apart(ends, LabelGap, inner.Y + 4, inner.Bottom - 4);
        for (int i = 0; places is not null && i < named.Length; i++)
        {
            double x = inner.Right + 12;
            Spot[] line = [At(inner, XOf(LastStep(named[i])) + 5, ends[i]), At(inner, x - 2, places[i])];
            yield return pen => pen.Line(line, Tone.Muted, 0.8);
            sheet.Text(x, places[i] + 4, named[i].Name);
        }
    }
}
