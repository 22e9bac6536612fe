using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Links as lines from the services' side to each ISP, thicker the fuller they are, in the month and hour that are fullest.</summary>
internal static class WirePanel
{
    private const double RowHeight = 27;
    private const double GapOfIsps = 8;
    private const double ShareOfWires = 0.55;
    private const double ShareOfNames = 0.78;
    private const int Steps = 16;

    /// <summary>Puts the panel on a sheet; returns the y below it.</summary>
    public static double Put(Sheet sheet, WirePlot plot, Area area, Locale locale)
    {
        var (month, hour) = plot.Fullest;
        double end = area.X + ShareOfWires * area.Width;
        double y = area.Y;
        foreach (var isp in plot.Links.GroupBy(link => link.Isp))
        {
            double middle = y + isp.Count() * RowHeight / 2 + 6;
            foreach (var (name, _, percent) in isp)
            {
                double load = percent[month][hour];
                string text = double.IsFinite(load) ? locale.WithUnit(locale.Number(load, 0), "%") : "–";
                double room = ShareOfNames * (end - area.X) - 6 - TextMeasure.Width(" " + text, TextSize.Tick);
                string shown = $"{TextMeasure.Fit(Short(name, plot.Isps[isp.Key]), room, TextSize.Tick)} {text}";
                Spot[] wire = Wire(new Spot(area.X, y + 19), new Spot(end, middle));
                string colour = ColourOf(load);
                double width = 1.5 + (double.IsFinite(load) ? load / 100 * 5 : 0);
                sheet.Mark(pen => pen.Line(wire, colour, width));
                sheet.Text(area.X + 2, y + 12, shown, TextSize.Tick);
                y += RowHeight;
            }

            Home(sheet, plot.Isps[isp.Key], new Spot(end, middle), area.Right);
            y += GapOfIsps;
        }

        string when = $"{plot.Months[month]}, {locale.Hour(hour)}–{locale.Hour(hour + 1)}";
        sheet.Text(area.Right, y + 8, when, TextSize.Tick, Anchor.End, Tone.Muted);
        return y + 14;
    }

    private static void Home(Sheet sheet, string isp, Spot at, double right)
    {
        sheet.Mark(pen =>
        {
            pen.Line([at, at with { X = right - 12 }], Tone.Muted, 1.5);
            pen.Rect(new Area(at.X - 4, at.Y - 4, 8, 8), Tone.Ink);
            Spot[] house =
            [
                new(right - 12, at.Y + 6),
                new(right - 12, at.Y - 2),
                new(right - 6, at.Y - 8),
                new(right, at.Y - 2),
                new(right, at.Y + 6),
            ];
            pen.Polygon(house, Tone.Muted);
        });
        string name = TextMeasure.Fit(isp, right - at.X - 8, TextSize.Label, true);
        sheet.Text(at.X + 8, at.Y - 10, name, bold: true);
    }

    // The ISP's own name stands at the end of the wire.
    private static string Short(string link, string isp)
    {
        string rest = link.StartsWith(isp, StringComparison.Ordinal)
            ? link[isp.Length..].TrimStart(' ', '–', '·', ':')
            : "";
        return rest.Length > 0 ? rest : link;
    }

    // Straight under its name, then to where the ISP stands.
    private static Spot[] Wire(Spot from, Spot to)
    {
        double bend = from.X + ShareOfNames * (to.X - from.X);
        return
        [
            from,
            .. Enumerable
                .Range(0, Steps + 1)
                .Select(step => (double)step / Steps)
                .Select(t => new Spot(bend + t * (to.X - bend), from.Y + t * t * (3 - 2 * t) * (to.Y - from.Y))),
        ];
    }

    private static string ColourOf(double percent) =>
        percent switch
        {
            >= WirePlot.Full => "#B84A00",
            >= WirePlot.Busy => "#E69F00",
            >= 0 => "#0072B2",
            _ => "#999999",
        };
}
