using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Lays a figure out on a given width; its height follows.</summary>
internal static class SheetLayout
{
    private const double Margin = 12;
    private const double PanelTitleHeight = 20;
    private const double PanelGap = 18;
    private const double LeastForColumns = 500;

    public static Sheet Arrange(Figure figure, double width)
    {
        var sheet = new Sheet(width);
        Locale locale = Locale.For(figure.Language);
        var area = new Area(Margin, Margin, width - 2 * Margin, 0);
        double y = Paragraph(sheet, figure.Title, area, TextSize.Title, Tone.Ink, true);
        y = Paragraph(sheet, figure.Subtitle, area with { Y = y }, TextSize.Subtitle, Tone.Muted) + 6;
        double labels = figure.Panels is [{ Plot: LinePlot plot }] ? LinePanel.DirectLabelWidth(plot, area.Width) : 0;
        KeyEntry[] key = [.. figure.Key.Where(k => labels == 0 || k.Kind != KeyKind.Line)];
        if (key.Length > 0)
            y = KeyRows.Put(sheet, key, area with { Y = y }) + 4;
        y = Panels(sheet, figure, area with { Y = y + 2 }, labels, locale);
        y = Paragraph(sheet, figure.Source, area with { Y = y + 4 }, TextSize.Source, Tone.Muted);
        sheet.Height = Math.Ceiling(y + Margin / 2);
        return sheet;
    }

    // Wrapped text; returns the y below it.
    private static double Paragraph(Sheet sheet, string text, Area area, double size, string paint, bool bold = false)
    {
        double y = area.Y;
        foreach (string line in TextMeasure.Wrap(text, area.Width, size, bold))
        {
            sheet.Text(area.X, y + size, line, size, Anchor.Start, paint, bold);
            y += TextSize.LineHeight(size);
        }
        return y;
    }

    private static double Panels(Sheet sheet, Figure figure, Area area, double directLabels, Locale locale)
    {
        int columns = area.Width < LeastForColumns ? 1 : Math.Clamp(figure.Columns, 1, figure.Panels.Count);
        double width = (area.Width - (columns - 1) * PanelGap) / columns;
        double y = area.Y;
        foreach (Panel[] row in figure.Panels.Chunk(columns))
        {
            double titles = row.Max(p => TitleHeight(p, width));
            (Panel Panel, Area Area)[] cells =
            [
                .. row.Select((p, i) => (p, new Area(area.X + i * (width + PanelGap), y + titles, width, 0))),
            ];
            foreach (var (panel, place) in cells)
                Paragraph(sheet, panel.Title, place with { Y = y }, TextSize.PanelTitle, Tone.Ink, true);
            LinePanel?[] lines =
            [
                .. cells.Select(c =>
                    c.Panel.Plot is LinePlot p ? new LinePanel(p, c.Area, directLabels, locale) : null
                ),
            ];
            double events = lines.Max(l => l?.EventRows ?? 0);
            y =
                cells
                    .Select((c, i) => lines[i]?.Put(sheet, events) ?? Put(sheet, c.Panel.Plot, c.Area, locale))
                    .ToArray()
                    .Max()
                + PanelGap
                - 6;
        }
        return y;
    }

    private static double TitleHeight(Panel panel, double width) =>
        panel.Title.Length == 0
            ? 0
            : PanelTitleHeight
                + (TextMeasure.Wrap(panel.Title, width, TextSize.PanelTitle, true).Count() - 1)
                    * TextSize.LineHeight(TextSize.PanelTitle);

    private static double Put(Sheet sheet, Plot plot, Area area, Locale locale) =>
        plot switch
        {
            HeatPlot heat => HeatPanel.Put(sheet, heat, area, locale),
            BarPlot bars => BarPanel.Put(sheet, bars, area, locale),
            FlowPlot flows => FlowPanel.Put(sheet, flows, area, locale),
            EveningPlot evening => EveningPanel.Put(sheet, evening, area, locale),
            RankPlot ranks => RankPanel.Put(sheet, ranks, area, locale),
            WirePlot wires => WirePanel.Put(sheet, wires, area, locale),
            _ => throw new NotSupportedException($"No drawing for a {plot.GetType().Name}."),
        };
}
