using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Headings of the columns that repeat a table's numbers as they were before anything was changed.</summary>
internal static class ReferenceColumns
{
    /// <summary>One per regime; none where nothing is compared.</summary>
    public static IEnumerable<string> Headings(ReportContext context, bool compares) =>
        compares
            ? context.Reader.Regimes.Select(regime =>
                context.Locale.With(ReportTexts.ReferenceColumn, context.RegimeName(regime))
            )
            : [];
}
