using NeutralitySim.Reporting.Drawing;
using NeutralitySim.Reporting.FigureModel;
using SkiaSharp;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Draws a <see cref="Figure"/> in pixels. Equal figures give equal bytes. Thread-safe.</summary>
public static class PngPicture
{
    private const double OwnWidth = 760;
    private const double OwnScale = 2;
    private const int Compression = 6;

    // Widths a figure may be laid out on; on narrower ones names would be cut.
    private static readonly double[] Widths = [640, 700, 760, 840, 920, 1000, 1100, 1200, 1320];

    /// <summary>The picture as a PNG.</summary>
    public static byte[] Render(Figure figure, PictureOptions options)
    {
        if (options.Size is not { } size)
        {
            Scene own = FigureLayout.Arrange(figure, OwnWidth);
            return Render(own, options, OwnScale, (int)(own.Width * OwnScale), (int)(own.Height * OwnScale));
        }
        // The layout whose text comes out largest.
        Scene scene = Widths.Select(width => FigureLayout.Arrange(figure, width)).MaxBy(s => ScaleOf(s, size))!;
        return Render(scene, options, ScaleOf(scene, size), size.Width, size.Height);
    }

    private static double ScaleOf(Scene scene, PictureSize size) =>
        Math.Min(size.Width / scene.Width, size.Height / scene.Height);

    private static byte[] Render(Scene scene, PictureOptions options, double scale, int width, int height)
    {
        Theme theme = options.IsDark ? Theme.Dark : Theme.Light;
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColor.Parse(theme.Paper));
        surface.Canvas.Translate(
            (float)((width - scene.Width * scale) / 2),
            (float)((height - scene.Height * scale) / 2)
        );
        surface.Canvas.Scale((float)scale);
        ScenePlot.Draw(scene, theme, surface.Canvas);
        using SKPixmap pixels = surface.PeekPixels();
        using SKData? data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, Compression));
        return data?.ToArray() ?? throw new InvalidOperationException("The picture cannot be written as PNG.");
    }
}
