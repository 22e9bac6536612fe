using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>The street as sharp as a regime delivers it, and beneath it speed, bill and services.</summary>
internal static class EveningPanel
{
    // As many of a stream's lines as a small picture in print has room for: full sharpness is for the fastest alone.
    private const double PointsShown = 0.08;
    private const double FewestPoints = 8;

    private const double Mark = 7;

    /// <summary>Puts the panel on a sheet; returns the y below it.</summary>
    public static double Put(Sheet sheet, EveningPlot plot, Area area, Locale locale)
    {
        double points = Math.Max(FewestPoints, Math.Round(Street.LinesOf(plot.Speed) * PointsShown));
        var picture = new Area(area.X, area.Y + 3, area.Width, area.Width * Street.Height / Street.Width);
        sheet.Mark(pen =>
        {
            pen.Rect(area with { Height = 3 }, plot.Style.Colour);
            foreach (var (shape, colour) in Mosaic(points))
                pen.Rect(Placed(shape, picture), colour);
        });
        double y = picture.Bottom + 22;
        Told(plot.Speed, plot.SpeedUnit, TextSize.Title);
        Told(plot.Bill, plot.BillUnit, TextSize.Label);
        foreach (var service in plot.Services)
        {
            bool isHere = service.IsHere;
            double middle = y - Mark / 2;
            sheet.Mark(pen =>
            {
                foreach (var line in isHere ? Tick(area.X, middle) : Cross(area.X, middle))
                    pen.Line(line, isHere ? Tone.Ink : Tone.Muted, 1.6);
            });
            sheet.Text(
                area.X + 14,
                y,
                TextMeasure.Fit(service.Told, area.Width - 14, TextSize.Label),
                TextSize.Label,
                paint: isHere ? Tone.Ink : Tone.Muted
            );
            y += TextSize.LineHeight(TextSize.Label);
        }

        return y;

        void Told(double value, string unit, double size)
        {
            string text = double.IsFinite(value) ? locale.WithUnit(locale.Number(value, 2), unit) : "–";
            sheet.Text(area.X, y, TextMeasure.Fit(text, area.Width, size), size, bold: size == TextSize.Title);
            y += TextSize.LineHeight(size);
        }
    }

    /// <summary>The street in square points, of which there are so many from top to bottom: edges lie where points end, and what is smaller than half a point is gone.</summary>
    internal static IEnumerable<(Area Shape, string Colour)> Mosaic(double points)
    {
        double size = Street.Height / points;
        double Snap(double place, double end) => Math.Min(end, size * Math.Round(place / size));
        Area Snapped(double left, double top, double right, double bottom)
        {
            double x = Snap(left, Street.Width);
            double y = Snap(top, Street.Height);
            return new Area(x, y, Snap(right, Street.Width) - x, Snap(bottom, Street.Height) - y);
        }

        foreach (var (x, y, width, height, colour) in Street.Shapes)
        {
            if (height > 0)
            {
                // By its own size and not by where it happens to lie: no slower stream shows what a faster one lacks.
                if (width < size / 2 || height < size / 2)
                    continue;
                var shape = Snapped(x, y, x + width, y + height);
                yield return (
                    shape with
                    {
                        Width = shape.Width > 0 ? shape.Width : Math.Min(size, Street.Width - shape.X),
                        Height = shape.Height > 0 ? shape.Height : size,
                    },
                    colour
                );
                continue;
            }

            for (double row = Math.Floor((y - width) / size) * size; row < y + width; row += size)
            {
                double off = row + size / 2 - y;
                double half = Math.Sqrt(Math.Max(0, width * width - off * off));
                if (Snapped(x - half, row, x + half, row + size) is { Width: > 0, Height: > 0 } slice)
                    yield return (slice, colour);
            }
        }
    }

    private static Area Placed(Area shape, Area picture)
    {
        double scale = picture.Width / Street.Width;
        return new Area(
            picture.X + shape.X * scale,
            picture.Y + shape.Y * scale,
            shape.Width * scale,
            shape.Height * scale
        );
    }

    private static Spot[][] Tick(double x, double y) =>
        [
            [new(x, y), new(x + 0.35 * Mark, y + Mark / 2), new(x + Mark, y - Mark / 2)],
        ];

    private static Spot[][] Cross(double x, double y) =>
        [
            [new(x, y - Mark / 2), new(x + Mark, y + Mark / 2)],
            [new(x, y + Mark / 2), new(x + Mark, y - Mark / 2)],
        ];
}
