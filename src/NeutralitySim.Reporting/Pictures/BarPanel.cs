using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using ScottPlot;
using Bar = NeutralitySim.Reporting.FigureModel.Bar;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Horizontal bars in groups on a sheet. The vertical axis counts units of the sheet downwards.</summary>
internal sealed class BarPanel
{
    private const double BarHeight = 17;
    private const double BarPitch = 22;
    private const double HeadingHeight = 20;
    private const double GroupGap = 10;
    private const double MostForNames = 0.34;
    private const double NameHeight = 16;
    private const double TickRoom = 8;

    private readonly Area _area;
    private readonly Area _inner;
    private readonly BarPlot _plot;
    private readonly NiceScale _scale;
    private readonly BarTotals _totals;
    private readonly Locale _locale;
    private readonly double _names;
    private readonly bool _namesStandAbove;
    private readonly double _width;

    // Upper edge of each bar below that of the plot.
    private readonly List<(Bar Bar, double Y)> _rows = [];

    // Where nothing of the grid may be seen: headings and gaps.
    private readonly List<Area> _between = [];

    private BarPanel(Sheet sheet, BarPlot plot, Area area, Locale locale)
    {
        (_area, _plot, _locale, _width) = (area, plot, locale, sheet.Width);
        Bar[] bars = [.. plot.Groups.SelectMany(g => g.Bars)];
        var (low, high) = Extent(bars, plot.Axis);
        _totals = new BarTotals(plot.IsDifference || low < 0, Precision.DecimalsFor(Math.Max(high, -low), 3), locale);
        // Beside the bars they would be cut, as those of regimes on a phone.
        double names = Widest(bars.Select(b => b.Name));
        _namesStandAbove = names > MostForNames * area.Width;
        _names = _namesStandAbove ? 0 : names;
        double right = Widest(bars.Where(b => b.ShowTotal).Select(_totals.TextOf)) + 8;
        double left = _namesStandAbove ? TickRoom : _names + 10;
        double width = area.Width - left - right - 4;
        _scale = ScaleFor(low, high, width, locale);
        _inner = new Area(area.X + left, area.Y, width, Rows(sheet));
    }

    /// <summary>Puts the panel on a sheet; returns the y below it.</summary>
    public static double Put(Sheet sheet, BarPlot plot, Area area, Locale locale)
    {
        var panel = new BarPanel(sheet, plot, area, locale);
        Area inner = panel._inner;
        sheet.Add(new PlacedPlot(inner, panel._scale.Low, panel._scale.High, inner.Height, 0, panel.Fill));
        foreach (var (bar, y) in panel._rows)
            panel.Texts(sheet, bar, inner.Y + y);
        string unit = TextMeasure.Fit(plot.Axis.Unit, area.Width, TextSize.Tick);
        sheet.Text(area.Right, inner.Bottom + 29, unit, TextSize.Tick, Anchor.End, Tone.Muted);
        return inner.Bottom + 34;
    }

    private double Rows(Sheet sheet)
    {
        double y = 0;
        foreach (BarGroup group in _plot.Groups)
        {
            double from = Math.Max(-2, y - GroupGap - 3);
            if (group.Heading.Length > 0)
            {
                string heading = TextMeasure.Fit(group.Heading, _area.Width, TextSize.Label, true);
                sheet.Text(_area.X, _area.Y + y + 14, heading, bold: true);
                y += HeadingHeight;
            }
            _between.Add(new Area(0, from, 0, y - 2 - from));
            foreach (Bar bar in group.Bars)
            {
                if (_namesStandAbove)
                {
                    sheet.Text(_area.X, _area.Y + y + 11, TextMeasure.Fit(bar.Name, _area.Width, TextSize.Label));
                    _between.Add(new Area(0, y - 3, 0, NameHeight + 1));
                    y += NameHeight;
                }
                _rows.Add((bar, y));
                y += BarPitch;
            }
            y += GroupGap;
        }
        return y;
    }

    private void Fill(PlotPen pen)
    {
        double[] ticks = [.. Enumerable.Range(0, _scale.Count).Select(_scale.TickAt)];
        pen.BottomAxis(ticks, TickLabels(ticks), 0, "", grid: true);
        pen.LeftAxis(
            [.. _rows.Select(r => r.Y + BarHeight / 2)],
            [.. _rows.Select(r => _namesStandAbove ? "" : r.Bar.Name)],
            Tone.Ink,
            TextSize.Label,
            grid: false
        );
        pen.Line([new(0, 0), new(0, _inner.Height)], Tone.Muted);
        double unit = (_scale.High - _scale.Low) / _inner.Width;
        foreach (Area between in _between.Append(new Area(0, _inner.Height - GroupGap - 3, 0, GroupGap + 4)))
            pen.Rect(between with { X = _scale.Low - unit, Width = (_inner.Width + 2) * unit }, Tone.Paper);
        pen.Bars(
            _rows.SelectMany(row =>
                Parts(row.Bar)
                    .Select(part => new ScottPlot.Bar
                    {
                        Orientation = Orientation.Horizontal,
                        Position = row.Y + BarHeight / 2,
                        Size = BarHeight,
                        ValueBase = part.From,
                        Value = part.From + part.Segment.Value,
                        FillColor = pen.ColourOf(part.Segment.Colour),
                        LineWidth = 0,
                    })
            )
        );
        foreach (var (bar, y) in _rows)
        {
            if (HasTotalMark(bar))
                pen.Total(new Spot(bar.Total, y + BarHeight / 2));
            if (HasInterval(bar))
                pen.Interval(bar.Low, bar.High, y + BarHeight / 2);
        }
    }

    // Those that would touch the one before, or leave the sheet, are left out.
    private string[] TickLabels(double[] ticks)
    {
        double taken = 0;
        return
        [
            .. ticks.Select(tick =>
            {
                string text = _locale.Number(tick, _scale.Decimals);
                double half = TextMeasure.Width(text, TextSize.Tick) / 2;
                if (XOf(tick) - half < taken || XOf(tick) + half > _width)
                    return "";
                taken = XOf(tick) + half + 4;
                return text;
            }),
        ];
    }

    private void Texts(Sheet sheet, Bar bar, double y)
    {
        double positive = bar.Segments.Where(s => s.Value > 0).Sum(s => s.Value);
        double x = XOf(HasInterval(bar) ? Math.Max(positive, bar.High) : positive) + 8;
        if (HasTotalMark(bar))
            x = Math.Max(x, XOf(bar.Total) + 6);
        if (bar.ShowTotal)
            sheet.Text(x, y + 13, _totals.TextOf(bar));
        if (bar.Segments.Count < 2)
            return;
        foreach (var (segment, from) in Parts(bar))
        {
            string text = _totals.TextOf(segment);
            double width = TextMeasure.Width(text, TextSize.Cell);
            double centre = (XOf(from) + XOf(from + segment.Value)) / 2;
            bool fits = width + 4 <= Math.Abs(XOf(from + segment.Value) - XOf(from));
            bool isUnderMark = HasTotalMark(bar) && Math.Abs(XOf(bar.Total) - centre) < width / 2 + 7;
            if (fits && !isUnderMark)
                sheet.Text(centre, y + 12, text, TextSize.Cell, Anchor.Middle, Tone.OnPart);
        }
    }

    private double XOf(double value) => _inner.X + _scale.Fraction(value) * _inner.Width;

    // Each part and where it begins: positive ones to the right of zero, negative ones to the left.
    private static IEnumerable<(BarSegment Segment, double From)> Parts(Bar bar)
    {
        double positive = 0;
        double negative = 0;
        foreach (BarSegment segment in bar.Segments)
        {
            yield return (segment, segment.Value >= 0 ? positive : negative);
            if (segment.Value >= 0)
                positive += segment.Value;
            else
                negative += segment.Value;
        }
    }

    private static bool HasTotalMark(Bar bar) =>
        bar.ShowTotal && bar.Segments.Any(s => s.Value > 0) && bar.Segments.Any(s => s.Value < 0);

    private static bool HasInterval(Bar bar) => double.IsFinite(bar.Low) && double.IsFinite(bar.High);

    // As many ticks as have room for their labels.
    private static NiceScale ScaleFor(double low, double high, double width, Locale locale)
    {
        for (int ticks = (int)(width / 70); ; ticks--)
        {
            var scale = NiceScale.Covering(low, high, true, Math.Max(1, ticks));
            double widest = new[] { scale.Low, scale.High }.Max(end =>
                TextMeasure.Width(locale.Number(end, scale.Decimals), TextSize.Tick)
            );
            if (ticks <= 1 || widest + 12 <= width / (scale.Count - 1))
                return scale;
        }
    }

    private static double Widest(IEnumerable<string> texts) =>
        texts.Select(t => TextMeasure.Width(t, TextSize.Label)).DefaultIfEmpty(0).Max();

    private static (double Low, double High) Extent(Bar[] bars, ValueAxis axis)
    {
        IEnumerable<double> ends = bars.SelectMany(bar =>
            Parts(bar).Select(p => p.From + p.Segment.Value).Append(bar.Low).Append(bar.High)
        );
        double[] all =
        [
            .. ends.Append(axis.SharedMinimum ?? 0).Append(axis.SharedMaximum ?? 0).Append(0).Where(double.IsFinite),
        ];
        return (all.Min(), all.Max());
    }
}
