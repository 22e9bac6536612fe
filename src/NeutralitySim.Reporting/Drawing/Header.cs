using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws what surrounds the panels: title, subtitle, key, source line.</summary>
internal static class Header
{
    private const double LineSampleWidth = 24;
    private const double MarkSampleWidth = 13;
    private const double KeyRowHeight = 19;

    /// <summary>Draws wrapped text from <paramref name="top"/> on; returns the y below it.</summary>
    public static double Paragraph(Scene scene, string text, Area area, double size, string paint, bool bold = false)
    {
        double y = area.Y;
        foreach (string line in TextMeasure.Wrap(text, area.Width, size, bold))
        {
            scene.Text(area.X, y + size, line, size, Anchor.Start, paint, bold);
            y += TextSize.LineHeight(size);
        }
        return y;
    }

    /// <summary>Draws the key in as many rows as it needs; returns the y below it.</summary>
    public static double Key(Scene scene, IReadOnlyList<KeyEntry> entries, Area area)
    {
        double x = area.X;
        double y = area.Y;
        foreach (KeyEntry entry in entries)
        {
            double sample = entry.Kind switch
            {
                KeyKind.Line or KeyKind.ReferenceLine => LineSampleWidth,
                KeyKind.Shades => HeatPlotDrawing.ShadesWidth,
                _ => MarkSampleWidth,
            };
            string name = TextMeasure.Fit(entry.Name, area.Width - sample - 4, TextSize.Label);
            double width = sample + 4 + TextMeasure.Width(name, TextSize.Label);
            if (x > area.X && x + width > area.Right)
                (x, y) = (area.X, y + KeyRowHeight);
            Sample(scene, entry, new Area(x, y + KeyRowHeight / 2, sample, 0));
            scene.Text(x + sample + 4, y + KeyRowHeight / 2 + 4, name);
            x += width + 16;
        }
        return y + KeyRowHeight + 3;
    }

    private static void Sample(Scene scene, KeyEntry entry, Area place)
    {
        var left = new Spot(place.X, place.Y);
        var centre = new Spot(place.CentreX, place.Y);
        var square = new Area(place.X, place.Y - 6, 12, 12);
        switch (entry.Kind)
        {
            case KeyKind.Line:
                scene.Line(left, left with { X = place.Right }, entry.Style.Colour, 2, entry.Style.Dash);
                scene.Marker(entry.Style.Marker, centre, 3.5, entry.Style.Colour, Tone.Paper);
                break;
            case KeyKind.Fill:
                scene.Rect(square, entry.Style.Colour);
                break;
            case KeyKind.Band:
                scene.Rect(square, entry.Style.Colour, LinePlotDrawing.BandOpacity);
                break;
            case KeyKind.Published or KeyKind.Fitted:
                Marks.Published(scene, centre, entry.Kind == KeyKind.Fitted);
                break;
            case KeyKind.Total:
                Marks.Total(scene, centre);
                break;
            case KeyKind.Shades:
                HeatPlotDrawing.Shades(scene, place.X, place.Y - 6);
                break;
            case KeyKind.ReferenceLine:
                scene.Line(left, left with { X = place.Right }, Tone.Ink, LineDrawing.ReferenceWidth);
                break;
            case KeyKind.ReferenceTick:
                Marks.ReferenceTick(scene, centre, 7);
                break;
            case KeyKind.Risen or KeyKind.Fallen:
                Marks.Change(scene, centre, entry.Kind == KeyKind.Risen, Marks.LargeRadius);
                break;
        }
    }
}
