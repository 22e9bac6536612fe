using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Lays a figure out on a given width; its height follows.</summary>
internal static class FigureLayout
{
    private const double Margin = 12;
    private const double PanelTitleHeight = 20;
    private const double PanelGap = 18;
    private const double LeastForColumns = 500;
    private const double LeastForMoreColumns = 900;

    public static Scene Arrange(Figure figure, double width)
    {
        var scene = new Scene(width) { IsLive = figure.IsLive };
        Locale locale = Locale.For(figure.Language);
        var area = new Area(Margin, Margin, width - 2 * Margin, 0);
        double y = Header.Paragraph(scene, figure.Title, area, TextSize.Title, Tone.Ink, true);
        y = Header.Paragraph(scene, figure.Subtitle, area with { Y = y }, TextSize.Subtitle, Tone.Muted) + 6;
        double directLabels = DirectLabels(figure, area.Width);
        KeyEntry[] key = [.. figure.Key.Where(k => directLabels == 0 || k.Kind != KeyKind.Line)];
        if (key.Length > 0)
            y = Header.Key(scene, key, area with { Y = y }) + 4;
        y = Panels(scene, figure, area with { Y = y + 2 }, directLabels, locale);
        y = Header.Paragraph(scene, figure.Source, area with { Y = y + 4 }, TextSize.Source, Tone.Muted);
        scene.Height = Math.Ceiling(y + Margin / 2);
        return scene;
    }

    private static double DirectLabels(Figure figure, double width) =>
        figure.Panels is [{ Plot: LinePlot plot }] ? LinePlotDrawing.DirectLabelWidth(plot, width) : 0;

    private static double Panels(Scene scene, Figure figure, Area area, double directLabels, Locale locale)
    {
        int columns = ColumnsOf(figure, area.Width);
        double width = PanelWidth(area.Width, columns);
        double y = area.Y;
        foreach (Panel[] row in figure.Panels.Chunk(columns))
        {
            var cells = row.Select((p, i) => (Panel: p, Area: new Area(area.X + i * (width + PanelGap), y, width, 0)))
                .ToArray();
            double events = cells.Max(c => EventRows(c.Panel, c.Area, directLabels, locale));
            double bottom = cells.Max(c => DrawPanel(scene, c.Panel, c.Area, directLabels, events, locale));
            y = bottom + PanelGap - 6;
        }
        return y;
    }

    private static int ColumnsOf(Figure figure, double width)
    {
        int columns = width < LeastForColumns ? 1 : Math.Clamp(figure.Columns, 1, figure.Panels.Count);
        if (!figure.IsLive)
            return columns;
        if (columns > 1 && width >= LeastForMoreColumns && figure.Panels.Count > 2 * columns)
            columns++;
        double names = figure
            .Panels.Select(panel => panel.Plot)
            .OfType<HeatPlot>()
            .Select(HeatPlotDrawing.WidestName)
            .DefaultIfEmpty(0)
            .Max();
        while (columns > 1 && PanelWidth(width, columns) < names)
            columns--;
        return columns;
    }

    private static double PanelWidth(double width, int columns) => (width - (columns - 1) * PanelGap) / columns;

    private static double EventRows(Panel panel, Area area, double directLabels, Locale locale) =>
        panel.Plot is LinePlot plot ? LinePlotDrawing.EventRows(plot, area, Math.Max(directLabels, 8), locale) : 0;

    private static double DrawPanel(
        Scene scene,
        Panel panel,
        Area area,
        double directLabels,
        double eventRows,
        Locale locale
    )
    {
        scene.KeyPrefix = panel.Key;
        if (panel.Title.Length > 0)
        {
            string title = TextMeasure.Fit(panel.Title, area.Width, TextSize.PanelTitle, true);
            scene.Text(area.X, area.Y + 13, title, TextSize.PanelTitle, bold: true);
            area = area with { Y = area.Y + PanelTitleHeight };
        }
        switch (panel.Plot)
        {
            case LinePlot lines:
                LinePlotDrawing.Draw(scene, lines, area, directLabels, eventRows, locale);
                return area.Y + LinePlotDrawing.Height(lines, area.Width, eventRows);
            case HeatPlot heat:
                HeatPlotDrawing.Draw(scene, heat, area, locale);
                return area.Y + HeatPlotDrawing.Height(scene, heat, area.Width);
            case BarPlot bars:
                BarPlotDrawing.Draw(scene, bars, area, locale);
                return area.Y + BarPlotDrawing.Height(scene, bars, area.Width);
            default:
                throw new NotSupportedException($"No drawing for a {panel.Plot.GetType().Name}.");
        }
    }
}
