using NeutralitySim.Core.Welfare;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Actors that are shown together where gains are told, each with the parts it is made of.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Parts">Names of its parts with what each gains, money per month.</param>
internal sealed record WelfareGroup(string Key, string Name, IReadOnlyList<(Text Name, int Colour, double Gain)> Parts)
{
    private const string Households = "households:";
    private const int Plain = 5;

    private static readonly (string Part, Text Name, int Colour)[] HouseholdParts =
    [
        ("access", ReportTexts.GainAccess, 0),
        ("service-prices", ReportTexts.GainServicePrices, 1),
        ("services-lost", ReportTexts.GainServicesLost, 6),
        ("quality", ReportTexts.GainQuality, 4),
        ("background", ReportTexts.GainBackground, 7),
        ("not-yet-moved", ReportTexts.GainNotYetMoved, 8),
    ];

    private static readonly (string Key, Text Name, string[] Accounts)[] Others =
    [
        ("abroad", ReportTexts.GainAbroad, ["abroad"]),
        ("advertisers", ReportTexts.GainAdvertisers, ["advertisers", "other-media"]),
        ("state", ReportTexts.GainState, ["state"]),
    ];

    /// <summary>All of it.</summary>
    public double Total => Parts.Sum(part => part.Gain);

    /// <summary>The groups of a difference, in the order shown, the two sides of the account and what of it stays at home last.</summary>
    public static IReadOnlyList<WelfareGroup> Of(ReportContext context, WelfareDifference gains)
    {
        double Sum(Func<string, bool> of) => gains.Actors.Where(actor => of(actor.Key)).Sum(actor => actor.Value);
        WelfareGroup One(string key, Text name, double gain) => new(key, context.Locale[name], [(name, Plain, gain)]);
        bool IsProvider(string account, IReadOnlyList<string> ids) => ids.Any(id => account == "provider:" + id);
        var known = context.Description;
        return
        [
            new(
                "households",
                context.Locale[ReportTexts.GainHouseholds],
                [
                    .. HouseholdParts.Select(part =>
                        (part.Name, part.Colour, gains.Actors.GetValueOrDefault(Households + part.Part))
                    ),
                ]
            ),
            One("isps", ReportTexts.Isps, Sum(a => a.StartsWith("isp:", StringComparison.Ordinal))),
            One("large", ReportTexts.GainLarge, Sum(a => IsProvider(a, known.LargeProviders))),
            One(
                "small",
                ReportTexts.GainSmall,
                Sum(a =>
                    a.StartsWith("provider:", StringComparison.Ordinal)
                    && !IsProvider(a, known.LargeProviders)
                    && !IsProvider(a, known.BackgroundProviders)
                )
            ),
            One("other-senders", ReportTexts.GainOtherSenders, Sum(a => IsProvider(a, known.BackgroundProviders))),
            .. Others.Select(other => One(other.Key, other.Name, Sum(a => other.Accounts.Contains(a)))),
            One("carriers", ReportTexts.GainCarriers, Sum(a => a.StartsWith("carrier:", StringComparison.Ordinal))),
            new(
                "all",
                context.Locale[ReportTexts.GainAll],
                [(ReportTexts.GainSavings, 2, gains.Savings), (ReportTexts.GainDeadWeight, 3, -gains.DeadWeight)]
            ),
            One("home", ReportTexts.GainHome, gains.Total - gains.Abroad),
        ];
    }
}
