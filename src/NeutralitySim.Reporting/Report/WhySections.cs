using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>The section on why actors did what they did: by regime, actor and topic, what was weighed and chosen, month by month.</summary>
internal static class WhySections
{
    public static void Why(Html html, ReportContext context)
    {
        html.Element("p", context.Locale[ReportTexts.WhyIntroduction]);
        foreach (string regime in context.Reader.Regimes)
        {
            DecisionRecord[] decisions =
            [
                .. context.Reader.Runs.Where(r => r.Regime == regime).Take(1).SelectMany(context.Reader.Decisions),
            ];
            int all = decisions.Length;
            decisions = [.. decisions.Where(d => context.Isps.Has(d.Actor, d.Subject))];
            if (decisions.Length < all)
                html.Element(
                    "p",
                    context.Locale.With(ReportTexts.DecisionsLeftOut, decisions.Length, all, "csv/decisions.csv")
                );
            if (decisions.Length == 0)
                html.Element("p", context.Locale.With(ReportTexts.NoDecisions, context.RegimeName(regime)));
            else
                html.Details(
                    Counted(context, context.RegimeName(regime), decisions.Length),
                    () => Actors(html, context, decisions)
                );
        }
    }

    private static void Actors(Html html, ReportContext context, DecisionRecord[] decisions)
    {
        html.Raw("<div class=\"why\">\n");
        foreach (var actor in decisions.GroupBy(d => d.Actor).OrderBy(a => a.Key, StringComparer.Ordinal))
            html.Details(
                Counted(context, context.AccountName(actor.Key), actor.Count()),
                () => Topics(html, context, [.. actor])
            );
        html.Raw("</div>\n");
    }

    private static void Topics(Html html, ReportContext context, DecisionRecord[] decisions)
    {
        var topics = decisions.GroupBy(d => d.Topic).ToArray();
        foreach (var topic in topics)
            html.Details(
                Counted(context, DecisionText.Topic(context, topic.Key), topic.Count()),
                () => Timeline(html, context, [.. topic.OrderBy(d => d.Month)]),
                open: topics.Length == 1
            );
    }

    private static void Timeline(Html html, ReportContext context, DecisionRecord[] decisions)
    {
        html.Raw("<ol class=\"timeline\">\n");
        foreach (var same in Repeated(decisions))
            Entry(html, context, same);
        html.Raw("</ol>\n");
    }

    // What an actor decides alike month after month is told once.
    private static List<List<DecisionRecord>> Repeated(DecisionRecord[] decisions)
    {
        var groups = new List<List<DecisionRecord>>();
        foreach (var decision in decisions)
        {
            var last = groups.FindLast(g => g[^1].Subject == decision.Subject);
            if (
                last is not null
                && last[^1].Chosen == decision.Chosen
                && last[^1].Reason.Id == decision.Reason.Id
                && last[^1].Month == decision.Month - 1
            )
                last.Add(decision);
            else
                groups.Add([decision]);
        }

        return groups;
    }

    private static void Entry(Html html, ReportContext context, List<DecisionRecord> same)
    {
        var first = same[0];
        string months = context.MonthName(first.Month);
        if (same.Count > 1)
            months += $" – {context.MonthName(same[^1].Month)}";
        string subject = DecisionText.Subject(context, first.Subject);
        html.Raw($"<li><p><span class=\"when\">{Html.Escape(months)}</span>");
        if (subject.Length > 0)
            html.Raw($" {Html.Escape(subject)}");
        html.Raw("</p>\n<ul class=\"options\">\n");
        foreach (var option in first.Options)
            Option(html, context, option, option.Id == first.Chosen);
        html.Raw("</ul>\n");
        html.Element("p", DecisionText.Sentence(context, first.Reason));
        if (same.Count > 1)
            html.Raw(
                $"<p class=\"alike\">{Html.Escape(context.Locale.With(ReportTexts.DecidedAlike, same.Count))}</p>\n"
            );
        html.Raw("</li>\n");
    }

    private static void Option(Html html, ReportContext context, DecisionOption option, bool chosen)
    {
        string mark = chosen ? $"<b title=\"{Html.Escape(context.Locale[ReportTexts.Chosen])}\">✓</b> " : "";
        html.Raw(
            $"<li{(chosen ? " class=\"chosen\"" : "")}>{mark}{Html.Escape(DecisionText.Option(context, option.Id))}"
        );
        if (option.ExpectedValue is { } value)
            html.Raw($" <span>{Html.Escape(DecisionText.MoneyPerMonth(context, value, signed: true))}</span>");
        html.Raw("</li>\n");
    }

    private static string Counted(ReportContext context, string name, int count) =>
        $"{name} · {context.Locale.With(count == 1 ? ReportTexts.DecisionsCountOne : ReportTexts.DecisionsCount, count)}";
}
