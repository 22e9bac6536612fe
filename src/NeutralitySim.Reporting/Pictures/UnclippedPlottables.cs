using ScottPlot;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Draws plottables without a clip around each, which in SVG would be an element and a name of its own every time.</summary>
internal sealed class UnclippedPlottables : IRenderAction
{
    public void Render(RenderPack rp)
    {
        foreach (IPlottable plottable in rp.Plot.PlottableList.Where(p => p.IsVisible))
        {
            plottable.Axes.DataRect = rp.DataRect;
            plottable.Render(rp);
        }
    }
}
