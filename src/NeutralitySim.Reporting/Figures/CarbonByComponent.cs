using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Text;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Carbon per viewing hour stacked by component, a group per model and a bar per regime: the bar's length is its SCI.</summary>
public static class CarbonByComponent
{
    /// <summary>The figure, or null where no carbon was recorded.</summary>
    public static Figure? Make(ReportContext context)
    {
        EmissionComponent[] components =
        [
            .. context.Intensities.Where(i => Grams(i) > 0).Select(i => i.Component).Distinct().Order(),
        ];
        return components.Length == 0
            ? null
            : new Figure
            {
                Id = "carbon-by-component",
                Language = context.Language,
                Title = context.Strings[Phrase.CarbonTitle],
                Subtitle = context.Strings[Phrase.CarbonSubtitle],
                Caption = context.Strings[Phrase.CarbonCaption],
                Source = $"{context.Source} · {context.EmissionBasis}",
                Panels =
                [
                    new Panel(
                        "",
                        new BarPlot
                        {
                            Axis = new ValueAxis("gCO₂e/h"),
                            Groups = EnergyByComponent.Groups(context, components, Grams),
                        }
                    ),
                ],
                Key = EnergyByComponent.Key(context, components),
            };
    }

    private static double Grams(EmissionIntensity part) => part.GramsPerHour + part.EmbodiedGramsPerHour;
}
