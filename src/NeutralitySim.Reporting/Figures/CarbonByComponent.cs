using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Carbon per viewing hour stacked by component, a group per model and a bar per regime: the bar's length is its SCI.</summary>
internal static class CarbonByComponent
{
    /// <summary>The figure, or null where no carbon was recorded.</summary>
    /// <param name="context">Results.</param>
    /// <param name="reference">Results before anything was changed, marked on the bars; null for none.</param>
    public static Figure? Make(ReportContext context, ReportContext? reference = null)
    {
        var components = EnergyByComponent.Components(context.Intensities.Concat(reference?.Intensities ?? []), Grams);
        if (components.Length == 0)
            return null;
        BarPlot Plot(ReportContext of) => EnergyByComponent.Plot(of, components, "gCO₂e/h", Grams);
        var plot = BarReferences.Over(Plot(context), reference is null ? null : Plot(reference).Groups);
        return context.FigureOf("carbon-by-component", ReportTexts.CarbonTitle, new Panel("", plot)) with
        {
            Subtitle = context.Locale[ReportTexts.CarbonSubtitle],
            Caption = context.Locale[ReportTexts.CarbonCaption],
            Source = $"{context.Source} · {context.EmissionBasis}",
            Key = [.. EnergyByComponent.Key(context, components), .. BarReferences.Key(context, reference is not null)],
        };
    }

    /// <summary>The numbers behind the figure; the report has them in its table of energy and emissions.</summary>
    internal static DataTable Table(Figure figure, ReportContext context)
    {
        var plot = (BarPlot)figure.Panels[0].Plot;
        bool compares = plot.Groups.Any(group => group.Bars.Any(bar => bar.Reference is not null));
        string Cell(IEnumerable<BarSegment> parts, string name) =>
            context.Locale.Number(parts.Where(part => part.Name == name).Sum(part => part.Value), 3);
        var rows =
            from model in plot.Groups
            from name in model.Bars.SelectMany(bar => bar.Segments).Select(part => part.Name).Distinct()
            let now = model.Bars.Select(bar => Cell(bar.Segments, name))
            let before = compares ? model.Bars.Select(bar => Cell(bar.Reference ?? [], name)) : []
            select (string[])[model.Heading, name, .. now, .. before];
        string[] regimes = [.. plot.Groups[0].Bars.Select(bar => $"{bar.Name}, {plot.Axis.Unit}")];
        return new DataTable(
            [
                context.Locale[ReportTexts.Model],
                context.Locale[ReportTexts.Component],
                .. ReferenceColumns.Headings(context, regimes, compares),
            ],
            [.. rows]
        );
    }

    private static double Grams(EmissionIntensity part) => part.GramsPerHour + part.EmbodiedGramsPerHour;
}
