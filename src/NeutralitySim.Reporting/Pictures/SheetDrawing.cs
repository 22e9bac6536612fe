using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using SkiaSharp;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Draws a sheet on any kind of canvas: its plots, then its texts.</summary>
internal static class SheetDrawing
{
    // Plot.Render would draw a new plot twice, one picture on top of the other.
    private static readonly IRenderAction[] Actions =
    [
        new ReplaceNullAxesWithDefaults(),
        new CalculateLayout(),
        new RenderFigureBackground(),
        new RenderGridsBelowPlottables(),
        new UnclippedPlottables(),
        new RenderPanels(),
    ];

    public static void Plots(Sheet sheet, Theme theme, SKCanvas canvas)
    {
        foreach (var (placed, place) in sheet.Plots.Select((placed, place) => (placed, place)))
        {
            using var plot = new Plot();
            plot.FigureBackground.Color = place == 0 ? Color.FromHex(theme.Paper) : Colors.Transparent;
            plot.Axes.Remove(plot.Axes.Top);
            plot.Axes.Remove(plot.Axes.Right);
            plot.Axes.Left.IsVisible = plot.Axes.Bottom.IsVisible = plot.Grid.IsVisible = false;
            Area inner = placed.Inner;
            plot.Layout.Fixed(
                new PixelPadding(
                    (float)inner.X,
                    (float)(sheet.Width - inner.Right),
                    (float)(sheet.Height - inner.Bottom),
                    (float)inner.Y
                )
            );
            plot.Axes.SetLimits(placed.Left, placed.Right, placed.Bottom, placed.Top);
            placed.Fill(new PlotPen(plot, theme));
            var whole = new PixelRect(0, (float)sheet.Width, (float)sheet.Height, 0);
            using var pack = new RenderPack(plot, whole, canvas);
            foreach (IRenderAction action in Actions)
                action.Render(pack);
        }
    }

    public static void Texts(Sheet sheet, Theme theme, SKCanvas canvas)
    {
        using Paint paint = Paint.NewDisposablePaint();
        foreach (TextShape text in sheet.Texts)
        {
            var label = new LabelStyle
            {
                Text = text.Text,
                FontName = ShippedFont.Name,
                FontSize = (float)text.Size,
                Bold = text.Bold,
                ForeColor = Color.FromHex(theme.Of(text.Paint)),
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
            label.OffsetY = label.Measure(text.Text, paint).Bottom;
            label.Render(canvas, new Pixel((float)text.X, (float)text.Y), paint);
        }
    }
}
