using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>What the rules compared are, for those that say so.</summary>
internal static class RegimeMeanings
{
    public static void Write(Html html, ReportContext context)
    {
        var told = context.Description.Regimes.Where(r => r.Meaning is not null).ToArray();
        if (told.Length == 0)
            return;
        html.Raw("<dl class=\"regimes\">\n");
        foreach (var regime in told)
            html.Element("dt", context.RegimeName(regime.Id)).Element("dd", context.Locale[regime.Meaning!]);
        html.Raw("</dl>\n");
    }
}
