using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Lays bars over the same bars before anything was changed, by their keys.</summary>
internal static class BarReferences
{
    /// <summary>The plot with what its bars were, on an axis that has room for both.</summary>
    /// <param name="plot">Bars with keys.</param>
    /// <param name="reference">Bars before; null leaves the plot as it is.</param>
    public static BarPlot Over(BarPlot plot, IReadOnlyList<BarGroup>? reference)
    {
        if (reference is null)
            return plot;
        var before = reference.SelectMany(group => group.Bars).ToDictionary(bar => bar.Key, bar => bar.Segments);
        return plot with
        {
            Axis = plot.Axis with
            {
                SharedMaximum = before.Values.Select(High).Append(plot.Axis.SharedMaximum ?? 0).Max(),
                SharedMinimum = before.Values.Select(Low).DefaultIfEmpty(0).Min(),
            },
            Groups =
            [
                .. plot.Groups.Select(group =>
                    group with
                    {
                        Bars =
                        [
                            .. group.Bars.Select(bar => bar with { Reference = before.GetValueOrDefault(bar.Key) }),
                        ],
                    }
                ),
            ],
        };
    }

    /// <summary>Explanation of the mark; nothing where nothing is compared.</summary>
    public static IEnumerable<KeyEntry> Key(ReportContext context, bool compares) =>
        compares ? [new KeyEntry(KeyKind.ReferenceTick, context.Locale[ReportTexts.Reference])] : [];

    private static double High(IReadOnlyList<BarSegment> parts) => parts.Where(p => p.Value > 0).Sum(p => p.Value);

    private static double Low(IReadOnlyList<BarSegment> parts) => parts.Where(p => p.Value < 0).Sum(p => p.Value);
}
