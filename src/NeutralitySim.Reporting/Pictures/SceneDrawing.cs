using NeutralitySim.Reporting.Drawing;
using ScottPlot;
using SkiaSharp;
using Canvas = ScottPlot.Drawing;
using Shapes = NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Draws the shapes of a scene. Texts are drawn in the order of <see cref="Scene.Texts"/>.</summary>
internal sealed class SceneDrawing(Scene scene, Theme theme) : IPlottable
{
    private const float InkOutline = 1.6f;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => new(0, scene.Width, scene.Height, 0);

    public void Render(RenderPack rp)
    {
        foreach (Shape shape in scene.Shapes)
            Draw(rp, shape);
    }

    private void Draw(RenderPack rp, Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                Text(rp, text);
                break;
            case RectShape rect:
                Canvas.FillRectangle(rp.Canvas, PixelsOf(rect.Area), rp.Paint, Fill(rect.Paint, rect.Opacity));
                break;
            case PolygonShape polygon:
                using (SKPath outline = PathOf(polygon.Spots, isClosed: true))
                    Canvas.FillPath(rp.Canvas, rp.Paint, outline, Fill(polygon.Paint, polygon.Opacity));
                break;
            case LineShape line:
                using (SKPath whole = PathOf(line.Spots, isClosed: false))
                using (SKPath dashes = Dashes.Cut(whole, line.Dash))
                    Canvas.DrawPath(rp.Canvas, rp.Paint, dashes, Stroke(line));
                break;
            case MarkerDrawing marker:
                Marker(rp, marker);
                break;
        }
    }

    private void Text(RenderPack rp, TextShape text)
    {
        var label = new LabelStyle
        {
            Text = text.Text,
            FontName = ShippedFont.Name,
            FontSize = (float)text.Size,
            Bold = text.Bold,
            ForeColor = ColourOf(text.Paint),
            SubpixelText = true,
            Alignment = text.Anchor switch
            {
                Anchor.Middle => Alignment.LowerCenter,
                Anchor.End => Alignment.LowerRight,
                _ => Alignment.LowerLeft,
            },
        };
        if (!ShippedFont.Has(text.Text, text.Bold))
            label.SetBestFont();
        // ScottPlot sets the lower edge of the letters where we set the line they stand on.
        label.OffsetY = label.Measure(text.Text, rp.Paint).Bottom;
        label.Render(rp.Canvas, PixelOf(new Spot(text.X, text.Y)), rp.Paint);
    }

    private void Marker(RenderPack rp, MarkerDrawing marker)
    {
        FillStyle fill = Fill(marker.Fill, 1);
        var stroke = new LineStyle(marker.Stroke == Tone.Ink ? InkOutline : 1, ColourOf(marker.Stroke));
        if (marker.Marker == Shapes.MarkerShape.Circle)
        {
            Canvas.FillCircle(rp.Canvas, PixelOf(marker.Spot), (float)marker.Radius, fill, rp.Paint);
            Canvas.DrawCircle(rp.Canvas, PixelOf(marker.Spot), (float)marker.Radius, stroke, rp.Paint);
            return;
        }
        using SKPath outline = PathOf(MarkerOutline.Of(marker.Marker, marker.Spot, marker.Radius), isClosed: true);
        Canvas.FillPath(rp.Canvas, rp.Paint, outline, fill);
        Canvas.DrawPath(rp.Canvas, rp.Paint, outline, stroke);
    }

    private FillStyle Fill(string paint, double opacity) => new() { Color = ColourOf(paint).WithAlpha(opacity) };

    private LineStyle Stroke(LineShape line) =>
        new((float)line.Width, ColourOf(line.Paint).WithAlpha(line.Opacity))
        {
            StrokeJoin = line.Spots.Count > 2 ? SKStrokeJoin.Round : SKStrokeJoin.Miter,
        };

    private Color ColourOf(string paint) => Color.FromHex(theme.Of(paint));

    private static SKPath PathOf(IReadOnlyList<Spot> spots, bool isClosed)
    {
        var path = new SKPath();
        path.AddPoly([.. spots.Select(spot => new SKPoint((float)spot.X, (float)spot.Y))], isClosed);
        return path;
    }

    private static Pixel PixelOf(Spot spot) => new((float)spot.X, (float)spot.Y);

    private static PixelRect PixelsOf(Area area) =>
        new((float)area.X, (float)area.Right, (float)area.Bottom, (float)area.Y);
}
