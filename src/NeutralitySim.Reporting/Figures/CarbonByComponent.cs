using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Carbon per viewing hour stacked by component, a group per model and a bar per regime: the bar's length is its SCI.</summary>
public static class CarbonByComponent
{
    /// <summary>The figure, or null where no carbon was recorded.</summary>
    /// <param name="context">Results.</param>
    /// <param name="reference">Results before anything was changed, marked on the bars; null for none.</param>
    public static Figure? Make(ReportContext context, ReportContext? reference = null)
    {
        EmissionComponent[] components =
        [
            .. context
                .Intensities.Concat(reference?.Intensities ?? [])
                .Where(i => Grams(i) > 0)
                .Select(i => i.Component)
                .Distinct()
                .Order(),
        ];
        if (components.Length == 0)
            return null;
        var plot = new BarPlot
        {
            Axis = new ValueAxis("gCO₂e/h"),
            Groups = EnergyByComponent.Groups(context, components, Grams),
        };
        return new Figure
        {
            Id = "carbon-by-component",
            Language = context.Language,
            Title = context.Locale[ReportTexts.CarbonTitle],
            Subtitle = context.Locale[ReportTexts.CarbonSubtitle],
            Caption = context.Locale[ReportTexts.CarbonCaption],
            Source = $"{context.Source} · {context.EmissionBasis}",
            Panels =
            [
                new Panel(
                    "",
                    BarReferences.Over(
                        plot,
                        reference is null ? null : EnergyByComponent.Groups(reference, components, Grams)
                    )
                ),
            ],
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
                .. regimes,
                .. compares ? regimes.Select(r => context.Locale.With(ReportTexts.ReferenceColumn, r)) : [],
            ],
            [.. rows]
        );
    }

    private static double Grams(EmissionIntensity part) => part.GramsPerHour + part.EmbodiedGramsPerHour;
}
