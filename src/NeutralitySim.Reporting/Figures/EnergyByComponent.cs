using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Energy per viewing hour stacked by component, a group per model and a bar per regime.</summary>
internal static class EnergyByComponent
{
    /// <summary>The figure, or null where no energy was recorded.</summary>
    public static Figure? Make(ReportContext context)
    {
        var components = Components(context.Intensities, WattHours);
        if (components.Length == 0)
            return null;
        var plot = Plot(context, components, "Wh/h", WattHours);
        return context.FigureOf("energy-by-component", ReportTexts.EnergyTitle, new Panel("", plot)) with
        {
            Subtitle = context.Locale[ReportTexts.EnergySubtitle],
            Caption = context.Locale[ReportTexts.EnergyCaption],
            Source = $"{context.Source} · {context.UseBasis}",
            Key = Key(context, components),
            Table = Table(context, context.Intensities),
        };
    }

    /// <summary>Components that have some of a value.</summary>
    internal static EmissionComponent[] Components(
        IEnumerable<EmissionIntensity> intensities,
        Func<EmissionIntensity, double> value
    ) => [.. intensities.Where(part => value(part) > 0).Select(part => part.Component).Distinct().Order()];

    /// <summary>A group per model and a bar per regime, stacked from a value of each component.</summary>
    internal static BarPlot Plot(
        ReportContext context,
        EmissionComponent[] components,
        string unit,
        Func<EmissionIntensity, double> value
    ) =>
        new(
            new ValueAxis(unit),
            [
                .. EmissionModels
                    .InOrder.Where(model => context.Intensities.Any(i => i.Model == model))
                    .Select(model => new BarGroup(
                        context.Locale.Name(model),
                        [
                            .. context
                                .Reader.Regimes.Where(r =>
                                    context.Intensities.Any(i => i.Model == model && i.Regime == r)
                                )
                                .Select(regime => new Bar(
                                    context.RegimeName(regime),
                                    [
                                        .. components.Select(c => new BarSegment(
                                            context.Locale.Name(c),
                                            Colour(c),
                                            value(EmissionIntensity.At(context.Intensities, model, regime, c))
                                        )
                                        {
                                            Key = Kebab.Of(c),
                                        }),
                                    ]
                                )
                                {
                                    Key = JoinedId.Of(Kebab.Of(model), regime),
                                }),
                        ]
                    )),
            ]
        );

    /// <summary>Colours of the components.</summary>
    internal static IReadOnlyList<KeyEntry> Key(ReportContext context, EmissionComponent[] components) =>
        [.. components.Select(c => KeyEntry.Fill(context.Locale.Name(c), Colour(c)))];

    private static string Colour(EmissionComponent component) => Palette.Part((int)component);

    /// <summary>Energy and carbon per viewing hour by model and component, a column per regime, as the report shows it.</summary>
    internal static DataTable Table(ReportContext context, IReadOnlyList<EmissionIntensity> intensities)
    {
        string[] regimes = [.. context.Reader.Regimes.Where(r => intensities.Any(i => i.Regime == r))];
        var rows =
            from model in EmissionModels.InOrder
            from parts in intensities
                .Where(part => part.Model == model)
                .Where(part => part.WattHoursPerHour != 0 || part.GramsPerHour != 0 || part.EmbodiedGramsPerHour != 0)
                .GroupBy(part => part.Component)
                .OrderBy(parts => parts.Key)
            select (string[])
                [
                    context.Locale.Name(model),
                    context.Locale.Name(parts.Key),
                    .. regimes.Select(r => Cell(context, parts, r, WattHours)),
                    .. regimes.Select(r => Cell(context, parts, r, Grams)),
                ];
        return new DataTable(
            [
                context.Locale[ReportTexts.Model],
                context.Locale[ReportTexts.Component],
                .. regimes.Select(r => context.Locale.With(ReportTexts.EnergyColumn, context.RegimeName(r))),
                .. regimes.Select(r => context.Locale.With(ReportTexts.CarbonColumn, context.RegimeName(r))),
            ],
            [.. rows]
        );
    }

    private static double WattHours(EmissionIntensity part) => part.WattHoursPerHour;

    private static double Grams(EmissionIntensity part) =>
        part.Component == EmissionComponent.Embodied ? part.EmbodiedGramsPerHour : part.GramsPerHour;

    private static string Cell(
        ReportContext context,
        IEnumerable<EmissionIntensity> parts,
        string regime,
        Func<EmissionIntensity, double> value
    ) => context.Locale.Number(parts.Where(p => p.Regime == regime).Select(value).FirstOrDefault(), 3);
}
