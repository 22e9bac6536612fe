using System.Globalization;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Pictures;

namespace NeutralitySim.Reporting;

/// <summary>A figure as data for a browser that draws it itself; property names are those of the figure's model, values have six digits.</summary>
public static class FigureJson
{
    /// <summary>What a serializer writes with camel-case names.</summary>
    public static object Of(Figure figure) =>
        new
        {
            figure.Id,
            figure.Title,
            figure.Subtitle,
            figure.Caption,
            figure.Source,
            Spoken = FigureSummary.Of(figure),
            Key = figure.Key.Select(entry => new
            {
                Kind = Written(entry.Kind),
                entry.Name,
                entry.Style.Colour,
                entry.Style.Dash,
                Marker = Written(entry.Style.Marker),
            }),
            Panels = figure.Panels.Select(panel => new
            {
                panel.Key,
                panel.Title,
                Plot = Of(panel.Plot),
            }),
        };

    private static object Of(Plot plot) =>
        plot switch
        {
            LinePlot lines => Of(lines),
            BarPlot bars => Of(bars),
            HeatPlot cells => Of(cells),
            EveningPlot evening => Of(evening),
            FlowPlot flows => Of(flows),
            WirePlot wires => Of(wires),
            _ => throw new NotSupportedException($"{plot.GetType().Name} has no JSON."),
        };

    private static object Of(LinePlot plot) =>
        new
        {
            Kind = "lines",
            X = Of(plot.X),
            Y = Of(plot.Y),
            Series = plot.Series.Select(series => new
            {
                series.Key,
                series.Name,
                series.Style.Colour,
                series.Style.Dash,
                Marker = Written(series.Style.Marker),
                Values = Numbers(series.Values),
                Low = Numbers(series.Low),
                High = Numbers(series.High),
                Before = Numbers(series.Reference),
            }),
            Points = plot.Points.Select(point => new
            {
                point.X,
                Value = Number(point.Value),
                point.Fitted,
            }),
            plot.Events,
            plot.Shaded,
        };

    private static object Of(BarPlot plot) =>
        new
        {
            Kind = "bars",
            Y = Of(plot.Axis),
            Groups = plot.Groups.Select(group => new
            {
                group.Heading,
                Bars = group.Bars.Select(bar => new
                {
                    bar.Key,
                    bar.Name,
                    bar.ShowTotal,
                    Low = Number(bar.Low),
                    High = Number(bar.High),
                    Parts = bar.Segments.Select(part => new
                    {
                        part.Key,
                        part.Name,
                        part.Colour,
                        Value = Number(part.Value),
                    }),
                    Before = Number(bar.ReferenceTotal),
                }),
            }),
        };

    private static object Of(HeatPlot plot) =>
        new
        {
            Kind = "cells",
            X = Of(plot.X),
            plot.Rows,
            plot.Keys,
            Values = plot.Values.Select(Numbers),
            Before = plot.Reference.Select(Numbers),
            plot.Maximum,
            plot.Unit,
        };

    private static object Of(EveningPlot plot) =>
        new
        {
            Kind = "evening",
            plot.Style.Colour,
            Speed = Number(plot.Speed),
            Lines = Math.Round(Street.LinesOf(plot.Speed)),
            plot.SpeedUnit,
            Bill = Number(plot.Bill),
            plot.BillUnit,
            Services = plot.Services.Select(service => new { service.Told, service.IsHere }),
        };

    private static object Of(FlowPlot plot) =>
        new
        {
            Kind = "flows",
            plot.Unit,
            plot.Parties,
            Flows = plot.Flows.Select(flow => new
            {
                flow.From,
                flow.To,
                Value = Number(flow.Value),
            }),
        };

    private static object Of(WirePlot plot) =>
        new
        {
            Kind = "wires",
            plot.Months,
            plot.Isps,
            Links = plot.Links.Select(link => new
            {
                link.Name,
                link.Isp,
                Percent = link.Percent.Select(day => day.Select(Whole)),
            }),
        };

    private static double? Whole(double value) => double.IsFinite(value) ? Math.Round(value) : null;

    private static object Of(XAxis axis) =>
        axis switch
        {
            MonthAxis months => new
            {
                Kind = "months",
                months.Count,
                Year = months.StartYear,
                Month = months.StartMonth,
            },
            QuantityAxis quantity => new
            {
                Kind = "quantity",
                quantity.Count,
                quantity.Last,
                quantity.Unit,
            },
            NamedAxis named => new
            {
                Kind = "names",
                named.Count,
                named.Names,
                named.Title,
            },
            _ => new { Kind = "hours", axis.Count },
        };

    private static object Of(ValueAxis axis) =>
        new
        {
            axis.Unit,
            axis.FromZero,
            Most = axis.SharedMaximum,
            Least = axis.SharedMinimum,
        };

    private static IEnumerable<double?> Numbers(IReadOnlyList<double> values) => values.Select(Number);

    // What JSON has no number for is null.
    private static double? Number(double value) =>
        double.IsFinite(value)
            ? double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;

    private static string Written(Enum value) => value.ToString().ToLowerInvariant();
}
