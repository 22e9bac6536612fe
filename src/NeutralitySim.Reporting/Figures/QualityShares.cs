using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Share of viewing time below HD and below the lowest rung under each regime, for the focus provider.</summary>
internal static class QualityShares
{
    /// <summary>The figure, or null where neither share was recorded.</summary>
    public static Figure? Make(ReportContext context)
    {
        var shares = new[] { Indicators.BelowHighDefinition, Indicators.Stalled }
            .Select(i => (Definition: i, Entity: EntityOf(context, i.Id)))
            .Where(s => s.Entity is not null)
            .Select(s =>
                (s.Definition, s.Entity!.Value, Values: context.Reader.IndicatorValues(s.Definition.Id, s.Entity.Value))
            )
            .ToArray();
        if (shares.Length == 0)
            return null;
        var groups = shares.Select(s => new BarGroup(
            context.Locale[s.Definition.Name],
            [.. s.Values.Where(v => v.Estimate.Count > 0).Select(v => ToBar(context, v))]
        ));
        var plot = new BarPlot(new ValueAxis(context.Locale[ReportTexts.ShareOfTime]), [.. groups]);
        return context.FigureOf("quality-shares", ReportTexts.QualityTitle, new Panel("", plot)) with
        {
            Subtitle = context.Locale.With(ReportTexts.QualitySubtitle, context.EntityName(shares[0].Value)),
            Caption = string.Join(
                ' ',
                shares
                    .Select(s => context.Locale[s.Definition.Meaning])
                    .Append(context.Locale[ReportTexts.QualityCaption])
            ),
            Table = new DataTable(
                [
                    context.Locale[ReportTexts.Indicator],
                    context.Locale[ReportTexts.Regime],
                    context.Locale[ReportTexts.ShareOfTime],
                ],
                [
                    .. shares.SelectMany(s =>
                        s.Values.Select(v =>
                            (string[])
                                [
                                    context.Locale[s.Definition.Name],
                                    context.RegimeName(v.Regime),
                                    EstimateText.Of(context, v.Estimate, 2, 100),
                                ]
                        )
                    ),
                ]
            ),
        };
    }

    private static Entity? EntityOf(ReportContext context, string indicator)
    {
        var entities = context.Results.Entities(indicator);
        Entity[] wanted = [new(EntityKind.Provider, context.Focus), Entity.All];
        return wanted.Where(entities.Contains).Select(e => (Entity?)e).FirstOrDefault();
    }

    private static Bar ToBar(ReportContext context, RegimeValues values)
    {
        string name = context.RegimeName(values.Regime);
        var segment = new BarSegment(name, context.StyleOf(values.Regime).Colour, 100 * values.Estimate.Mean);
        return new Bar(name, [segment]) { Low = 100 * values.Estimate.Low, High = 100 * values.Estimate.High };
    }
}
