using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>The key of a figure, in as many rows as it needs. ScottPlot's legend would show dashed lines whole in SVG.</summary>
internal static class KeyRows
{
    private const double LineSampleWidth = 24;
    private const double MarkSampleWidth = 13;
    private const double RowHeight = 19;

    /// <summary>Puts the key on a sheet; returns the y below it.</summary>
    public static double Put(Sheet sheet, IReadOnlyList<KeyEntry> entries, Area area)
    {
        double x = area.X;
        double y = area.Y;
        foreach (KeyEntry entry in entries)
        {
            double sample = entry.Kind switch
            {
                KeyKind.Line or KeyKind.Frontier => LineSampleWidth,
                KeyKind.Shades => HeatPanel.ShadesWidth,
                _ => MarkSampleWidth,
            };
            string name = TextMeasure.Fit(entry.Name, area.Width - sample - 4, TextSize.Label);
            double width = sample + 4 + TextMeasure.Width(name, TextSize.Label);
            if (x > area.X && x + width > area.Right)
                (x, y) = (area.X, y + RowHeight);
            var place = new Area(x, y + RowHeight / 2, sample, 0);
            if (entry.Kind == KeyKind.Shades)
                HeatPanel.Shades(sheet, place.X, place.Y - 6);
            else
                sheet.Mark(pen => Sample(pen, entry, place));
            sheet.Text(x + sample + 4, place.Y + 4, name);
            x += width + 16;
        }
        return y + RowHeight + 3;
    }

    private static void Sample(PlotPen pen, KeyEntry entry, Area place)
    {
        var centre = new Spot(place.CentreX, place.Y);
        var square = new Area(place.X, place.Y - 6, 12, 12);
        switch (entry.Kind)
        {
            case KeyKind.Line:
                pen.Line([new(place.X, place.Y), new(place.Right, place.Y)], entry.Style.Colour, 2, entry.Style.Dash);
                pen.Marker(entry.Style.Marker, centre, entry.Style.Colour);
                break;
            case KeyKind.Fill or KeyKind.Band:
                pen.Rect(square, entry.Style.Colour, entry.Kind == KeyKind.Band ? LinePanel.BandOpacity : 1);
                break;
            case KeyKind.Cell:
                pen.Rect(square, entry.Style.Colour, entry.Style.Colour == Tone.Grid ? 1 : RankPanel.CellOpacity);
                break;
            case KeyKind.Frontier:
                RankPanel.Frontier(pen, place);
                break;
            case KeyKind.Published or KeyKind.Fitted:
                pen.Published(centre, entry.Kind == KeyKind.Fitted);
                break;
            case KeyKind.Total:
                pen.Total(centre);
                break;
        }
    }
}
