using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Marks of deals with an ISP, of the capacity that they brought, and of the focus provider's exit.</summary>
internal static class DealMarks
{
    private const int Most = 4;

    public static IReadOnlyList<EventMark> Of(ReportContext context, string isp) =>
        [.. context.Reader.Regimes.SelectMany(regime => Of(context, isp, regime)).Take(Most)];

    private static IEnumerable<EventMark> Of(ReportContext context, string isp, string regime)
    {
        var events = context.Results.FirstEvents(regime);
        string colour = context.StyleOf(regime).Colour;
        string focus = context.Description.FocusProvider;
        var deals = events.Where(e => e.Kind == RunEventKind.DealSigned && IsBetween(e, isp, focus)).Take(1).ToArray();
        foreach (RunEvent deal in deals)
        {
            yield return new EventMark(deal.Month, context.Locale[ReportTexts.DealMark], colour);
            var active = events.FirstOrDefault(e =>
                e.Kind == RunEventKind.CapacityActivated && e.Subject == deal.Subject && e.Month > deal.Month
            );
            if (active.Subject is not null)
                yield return new EventMark(active.Month, context.Locale[ReportTexts.CapacityMark], colour);
        }
        foreach (RunEvent exit in events.Where(e => e.Kind == RunEventKind.Exit && e.Actor == Accounts.Provider(focus)))
            yield return new EventMark(exit.Month, context.Locale[ReportTexts.ExitMark], colour);
    }

    private static bool IsBetween(RunEvent deal, string isp, string provider)
    {
        bool concernsIsp = JoinedId.Split(deal.Subject).First == isp || deal.Actor == Accounts.Isp(isp);
        bool isOtherProviders = Accounts.IsProvider(deal.Actor) && deal.Actor != Accounts.Provider(provider);
        return concernsIsp && !isOtherProviders;
    }
}
