using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Gains of all actors by regime and window, and the proof that they add up.</summary>
internal static class WelfareTable
{
    /// <summary>A row per actor or part of it, a column per regime and window.</summary>
    public static DataTable Of(ReportContext context)
    {
        (string Heading, IReadOnlyList<WelfareGroup> Groups)[] columns =
        [
            .. from regime in context.Reader.Regimes
            from window in context.Reader.WelfareWindows
            let gains = context.Results.Welfare(regime, window)
            where gains is not null
            select ($"{context.RegimeName(regime)}, {Name(context, window)}", WelfareGroup.Of(context, gains)),
        ];
        var scale = MoneyScale.PerMonth(
            context,
            columns.SelectMany(c => c.Groups).SelectMany(g => g.Parts).Select(p => p.Gain)
        );
        var rows = new List<IReadOnlyList<string>>();
        for (int place = 0; columns.Length > 0 && place < columns[0].Groups.Count; place++)
        {
            var group = columns[0].Groups[place];
            for (int part = 0; group.Parts.Count > 1 && part < group.Parts.Count; part++)
                rows.Add([
                    $"{group.Name}: {context.Locale[group.Parts[part].Name]}",
                    .. columns.Select(c => scale.Signed(c.Groups[place].Parts[part].Gain)),
                ]);
            rows.Add([group.Name, .. columns.Select(c => scale.Signed(c.Groups[place].Total))]);
        }

        return new DataTable(
            [context.Locale[ReportTexts.Actor], .. columns.Select(c => $"{c.Heading}, {scale.Unit}")],
            rows
        );
    }

    private static string Name(ReportContext context, WelfareWindow window) =>
        context.Locale[window == WelfareWindow.Settled ? ReportTexts.WindowSettled : ReportTexts.WindowFirstYear];
}
