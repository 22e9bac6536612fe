using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Text;

namespace NeutralitySim.Reporting.Recipes;

/// <summary>Energy per viewing hour stacked by component, a group per model and a bar per regime.</summary>
public static class EnergyByComponent
{
    private static readonly EmissionModel[] Order =
    [
        EmissionModel.Hybrid,
        EmissionModel.Conventional,
        EmissionModel.Power,
    ];

    /// <summary>The figure, or null where no energy was recorded.</summary>
    public static Figure? Make(ReportContext context)
    {
        var intensities = EmissionIntensity.Of(context);
        EmissionComponent[] components =
        [
            .. intensities.Where(i => i.WattHoursPerHour > 0).Select(i => i.Component).Distinct().Order(),
        ];
        if (components.Length == 0)
            return null;
        var groups = Order
            .Where(model => intensities.Any(i => i.Model == model))
            .Select(model => new BarGroup(
                context.Strings.Name(model),
                [
                    .. context
                        .Reader.Regimes.Where(r => intensities.Any(i => i.Model == model && i.Regime == r))
                        .Select(regime => new Bar(
                            context.RegimeName(regime),
                            [
                                .. components.Select(
                                    (c, at) =>
                                        new BarSegment(
                                            context.Strings.Name(c),
                                            Palette.Part(at),
                                            EmissionIntensity.At(intensities, model, regime, c).WattHoursPerHour
                                        )
                                ),
                            ]
                        )),
                ]
            ))
            .ToArray();
        return new Figure
        {
            Id = "energy-by-component",
            Language = context.Language,
            Title = context.Strings[Phrase.EnergyTitle],
            Subtitle = context.Strings[Phrase.EnergySubtitle],
            Caption = context.Strings[Phrase.EnergyCaption],
            Source = $"{context.Source} · {context.Description.EmissionBasis}",
            Panels = [new Panel("", new BarPlot { Axis = new ValueAxis("Wh/h"), Groups = groups })],
            Key =
            [
                .. components.Select(
                    (c, i) =>
                        new KeyEntry(
                            KeyKind.Fill,
                            context.Strings.Name(c),
                            new SeriesStyle(Palette.Part(i), "", default)
                        )
                ),
            ],
            Table = Table(context, intensities),
        };
    }

    /// <summary>Energy and carbon per viewing hour by model, component and regime, as the report shows it.</summary>
    internal static DataTable Table(ReportContext context, IReadOnlyList<EmissionIntensity> intensities)
    {
        var rows =
            from i in intensities
            orderby Array.IndexOf(Order, i.Model), i.Component
            select (string[])
                [
                    context.Strings.Name(i.Model),
                    context.Strings.Name(i.Component),
                    context.RegimeName(i.Regime),
                    context.Formats.Number(i.WattHoursPerHour, 3),
                    context.Formats.Number(i.GramsPerHour, 3),
                    context.Formats.Number(i.EmbodiedGramsPerHour, 3),
                ];
        return new DataTable(
            [
                context.Strings[Phrase.Model],
                context.Strings[Phrase.Component],
                context.Strings[Phrase.Regime],
                context.Strings[Phrase.EnergyColumn],
                context.Strings[Phrase.CarbonColumn],
                context.Strings[Phrase.EmbodiedColumn],
            ],
            [.. rows]
        );
    }
}
