using ScottPlot;
using ScottPlot.AxisPanels;
using ScottPlot.Plottables;
using Shapes = NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Adds to a plot in the colours of a theme. A paint is a <see cref="Tone"/> or a colour as <c>#RRGGBB</c>.</summary>
internal sealed class PlotPen(Plot plot, Theme theme)
{
    public ScottPlot.Color ColourOf(string paint, double opacity = 1) =>
        ScottPlot.Color.FromHex(theme.Of(paint)).WithAlpha(opacity);

    /// <summary>A line through spots; a value that is no number leaves a gap.</summary>
    public void Line(IReadOnlyList<Spot> spots, string paint, double width = 1, string dash = "") =>
        plot.Add.Plottable(new DashedLine(spots, dash, new LineStyle((float)width, ColourOf(paint))));

    public void Rect(Area area, string paint, double opacity = 1)
    {
        Rectangle rect = plot.Add.Rectangle(area.X, area.Right, area.Bottom, area.Y);
        rect.FillColor = ColourOf(paint, opacity);
        rect.LineWidth = 0;
    }

    /// <summary>A filled shape.</summary>
    public void Polygon(IReadOnlyList<Spot> corners, string paint, double opacity = 1)
    {
        Polygon shape = plot.Add.Polygon([.. corners.Select(corner => new Coordinates(corner.X, corner.Y))]);
        shape.FillColor = ColourOf(paint, opacity);
        shape.LineWidth = 0;
        shape.MarkerSize = 0;
    }

    public void Band(double[] xs, double[] lows, double[] highs, string paint, double opacity)
    {
        FillY band = plot.Add.FillY(xs, lows, highs);
        band.FillColor = ColourOf(paint, opacity);
        band.LineWidth = 0;
        band.MarkerStyle = MarkerStyle.None;
    }

    public void Bars(IEnumerable<ScottPlot.Bar> bars) => plot.Add.Bars(bars.ToList());

    /// <summary>An interval along the horizontal axis.</summary>
    public void Interval(double low, double high, double y) =>
        plot.Add.Plottable(
            new ErrorBar([low], [y], [high - low], null, null, null)
            {
                LineColor = ColourOf(Tone.Ink),
                LineWidth = 1.4f,
                CapSize = 4,
            }
        );

    /// <summary>A published value: hollow circle; a filled diamond when the model was fitted to it.</summary>
    public void Published(Spot spot, bool fitted)
    {
        if (fitted)
            Marker(Shapes.MarkerShape.Diamond, spot, 5, Tone.Ink, Tone.Paper);
        else
            Marker(Shapes.MarkerShape.Circle, spot, 4, Tone.Paper, Tone.Ink);
    }

    /// <summary>The total of parts of both signs.</summary>
    public void Total(Spot spot) => Marker(Shapes.MarkerShape.Diamond, spot, 4.5, Tone.Paper, Tone.Ink);

    /// <summary>A marker of a series.</summary>
    public void Marker(Shapes.MarkerShape shape, Spot spot, string colour) =>
        Marker(shape, spot, 3.5, colour, Tone.Paper);

    /// <summary>Ticks and labels at the left; a line of the grid at each where asked for.</summary>
    public void LeftAxis(double[] places, string[] labels, string paint, double size, bool grid)
    {
        Style((AxisBase)plot.Axes.Left, places, labels, LabelOf(paint, size, Anchor.End), tickLength: 0, frame: "");
        plot.Grid.YAxisStyle.IsVisible = grid;
    }

    /// <summary>The same below; <paramref name="frame"/> is the paint of a line along the plot, or empty.</summary>
    public void BottomAxis(double[] places, string[] labels, double tickLength, string frame, bool grid)
    {
        LabelStyle label = LabelOf(Tone.Muted, TextSize.Tick, Anchor.Middle);
        Style((AxisBase)plot.Axes.Bottom, places, labels, label, tickLength, frame);
        plot.Grid.XAxisStyle.IsVisible = grid;
    }

    private void Style(
        AxisBase axis,
        double[] places,
        string[] labels,
        LabelStyle label,
        double tickLength,
        string frame
    )
    {
        // What rounding sets outside the limits would lose its tick.
        axis.SetTicks(
            [.. places.Select(p => Math.Clamp(p, Math.Min(axis.Min, axis.Max), Math.Max(axis.Min, axis.Max)))],
            labels
        );
        axis.TickLabelStyle = label;
        axis.MajorTickStyle.Length = (float)tickLength;
        axis.MajorTickStyle.Color = ColourOf(Tone.Muted);
        axis.FrameLineStyle.Width = frame.Length == 0 ? 0 : 1;
        axis.FrameLineStyle.Color = ColourOf(frame.Length == 0 ? Tone.Muted : frame);
        axis.FrameLineStyle.AntiAlias = axis.MajorTickStyle.AntiAlias = true;
        axis.IsVisible = true;
        plot.Grid.IsVisible = true;
        plot.Grid.MajorLineColor = ColourOf(Tone.Grid);
        plot.Grid.MajorLineWidth = 1;
    }

    private LabelStyle LabelOf(string paint, double size, Anchor anchor) =>
        new()
        {
            FontName = ShippedFont.Name,
            FontSize = (float)size,
            ForeColor = ScottPlot.Color.FromHex(theme.OfText(paint, anchor)),
            SubpixelText = true,
            // ScottPlot sets letters of this font too high.
            OffsetY = (float)(0.17 * size),
        };

    private void Marker(Shapes.MarkerShape shape, Spot spot, double radius, string fill, string stroke)
    {
        // ScottPlot draws corners inside the circle of a size.
        (MarkerShape drawn, double factor) = shape switch
        {
            Shapes.MarkerShape.Square => (MarkerShape.FilledSquare, 1),
            Shapes.MarkerShape.Triangle => (MarkerShape.FilledTriangleUp, 1.3),
            Shapes.MarkerShape.TriangleDown => (MarkerShape.FilledTriangleDown, 1.3),
            Shapes.MarkerShape.Diamond => (MarkerShape.FilledDiamond, 1.3),
            _ => (MarkerShape.FilledCircle, 1),
        };
        MarkerStyle style = plot.Add.Marker(spot.X, spot.Y).MarkerStyle;
        style.Shape = drawn;
        style.Size = (float)(2 * radius * factor);
        style.FillColor = ColourOf(fill);
        style.OutlineColor = ColourOf(stroke);
        style.OutlineWidth = stroke == Tone.Ink ? 1.6f : 1;
    }
}
