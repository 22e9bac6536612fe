using ScottPlot;
using SkiaSharp;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>A line whose dashes are cut, see <see cref="Dashes"/>; a spot that is no number leaves a gap.</summary>
internal sealed class DashedLine(IReadOnlyList<Spot> spots, string dash, LineStyle style) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        style.StrokeJoin = spots.Count > 2 ? SKStrokeJoin.Round : SKStrokeJoin.Miter;
        var run = new List<SKPoint>();
        foreach (Spot spot in spots.Append(new Spot(double.NaN, double.NaN)))
        {
            if (double.IsFinite(spot.Y))
                run.Add(Axes.GetPixel(new Coordinates(spot.X, spot.Y)).ToSKPoint());
            else
                Draw(rp, run);
        }
    }

    private void Draw(RenderPack rp, List<SKPoint> run)
    {
        if (run.Count > 1)
        {
            using var whole = new SKPath();
            whole.AddPoly([.. run], close: false);
            using SKPath dashes = Dashes.Cut(whole, dash);
            ScottPlot.Drawing.DrawPath(rp.Canvas, rp.Paint, dashes, style);
        }
        run.Clear();
    }
}
