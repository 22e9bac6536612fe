using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Columns of a table that repeat its numbers as they were before anything was changed.</summary>
internal static class ReferenceColumns
{
    /// <summary>The headings, and where something is compared the same again.</summary>
    public static IEnumerable<string> Headings(ReportContext context, IReadOnlyList<string> now, bool compares) =>
        now.Concat(compares ? now.Select(name => context.Locale.With(ReportTexts.ReferenceColumn, name)) : []);
}
