using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Live;

/// <summary>A number above the live page's figures.</summary>
/// <param name="Definition">What it is.</param>
/// <param name="Name">Its name in the headline.</param>
/// <param name="Subject">Its name in a sentence.</param>
/// <param name="Spoken">Its unit in a sentence, with a blank for what stands before the first slash; null for the unit as written.</param>
internal sealed record LiveIndicator(IndicatorDefinition Definition, Text Name, Text Subject, Text? Spoken = null)
{
    /// <summary>All, in the order shown.</summary>
    public static IReadOnlyList<LiveIndicator> All { get; } =
    [
        new(Indicators.ExperiencedSpeed, ReportTexts.LiveSpeed, ReportTexts.LiveSpeedSubject),
        new(Indicators.BasketBill, ReportTexts.LiveBill, ReportTexts.LiveBillSubject, ReportTexts.LivePerLine),
        new(
            Indicators.ConsumerSurplus,
            ReportTexts.LiveSurplus,
            ReportTexts.LiveSurplusSubject,
            ReportTexts.LivePerHousehold
        ),
        new(Indicators.IspMargin, ReportTexts.LiveIspMargin, ReportTexts.LiveIspMarginSubject, ReportTexts.LivePerLine),
        new(
            Indicators.ProviderMargin,
            ReportTexts.LiveProviderMargin,
            ReportTexts.LiveProviderMarginSubject,
            ReportTexts.LivePerAdopter
        ),
        new(Indicators.CarbonPerHour, ReportTexts.LiveCarbon, ReportTexts.LiveCarbonSubject, ReportTexts.LivePerHour),
        new(Indicators.ProvidersAlive, ReportTexts.LiveAlive, ReportTexts.LiveAliveSubject),
    ];

    /// <summary>Of whom or what it is told, with its values: of all or, where there are none, of the service the scenario is about; of speed the other way round. Empty for none.</summary>
    public IEnumerable<(Entity Entity, IReadOnlyList<RegimeValues> Values)> Found(ReportContext now)
    {
        Entity focus = new(EntityKind.Provider, now.Description.FocusProvider);
        Entity[] entities = Definition == Indicators.ExperiencedSpeed ? [focus, Entity.All] : [Entity.All, focus];
        return entities
            .Select(entity => (Entity: entity, Values: now.Results.Values(Definition.Id, entity)))
            .Where(found => found.Values.Any(value => value.Values.Count > 0))
            .Take(1);
    }

    /// <summary>The one a row of a headline shows.</summary>
    public static LiveIndicator Of(LiveHeadlineRow row) => All.Single(known => known.Definition.Id == row.Id);
}
