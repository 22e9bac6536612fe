using NeutralitySim.Reporting.Drawing;
using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using SkiaSharp;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>A scene as a plot without axes, one unit a pixel, y downwards.</summary>
internal static class ScenePlot
{
    /// <summary>Draws once, on any kind of canvas. <c>Plot.Render</c> draws a new plot twice, one picture on top of the other.</summary>
    public static void Draw(Scene scene, Theme theme, SKCanvas canvas)
    {
        using var plot = new Plot();
        plot.FigureBackground.Color = Color.FromHex(theme.Paper);
        plot.Layout.Frameless();
        plot.HideAxesAndGrid();
        plot.Add.Plottable(new SceneDrawing(scene, theme));
        plot.Axes.SetLimits(0, scene.Width, scene.Height, 0);
        using var pack = new RenderPack(plot, new PixelRect(0, (float)scene.Width, (float)scene.Height, 0), canvas);
        IRenderAction[] actions = [new CalculateLayout(), new RenderFigureBackground(), new UnclippedPlottables()];
        foreach (IRenderAction action in actions)
            action.Render(pack);
    }
}
