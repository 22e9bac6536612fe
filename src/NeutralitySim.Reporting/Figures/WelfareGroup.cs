using NeutralitySim.Core.Results;
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
    /// <summary>Key of households.</summary>
    public const string HouseholdsKey = "households";

    private const string AllKey = "all";
    private const string HomeKey = "home";
    private const int Plain = 5;

    private static readonly (string Part, Text Name, int Colour)[] OfHouseholds =
    [
        (HouseholdParts.Access, ReportTexts.GainAccess, 0),
        (HouseholdParts.ServicePrices, ReportTexts.GainServicePrices, 1),
        (HouseholdParts.ServicesLost, ReportTexts.GainServicesLost, 6),
        (HouseholdParts.Quality, ReportTexts.GainQuality, 4),
        (HouseholdParts.Background, ReportTexts.GainBackground, 7),
        (HouseholdParts.NotYetMoved, ReportTexts.GainNotYetMoved, 8),
        (HouseholdParts.Investment, ReportTexts.GainInvestment, 2),
    ];

    private static readonly (string Key, Text Name, string[] Actors)[] Others =
    [
        ("abroad", ReportTexts.GainAbroad, [Accounts.Abroad]),
        ("advertisers", ReportTexts.GainAdvertisers, [Accounts.Advertisers, Accounts.OtherMedia]),
        ("state", ReportTexts.GainState, [Accounts.State]),
    ];

    /// <summary>False for the sums of what actors gain.</summary>
    public bool IsActor => Key is not (AllKey or HomeKey);

    /// <summary>All of it.</summary>
    public double Total => Parts.Sum(part => part.Gain);

    /// <summary>The groups of a difference, in the order shown, the two sides of the account and what of it stays at home last.</summary>
    public static IReadOnlyList<WelfareGroup> Of(ReportContext context, WelfareDifference gains)
    {
        double Sum(Func<string, bool> of) => gains.Actors.Where(actor => of(actor.Key)).Sum(actor => actor.Value);
        WelfareGroup One(string key, Text name, double gain) => new(key, context.Locale[name], [(name, Plain, gain)]);
        bool IsOneOf(string account, IReadOnlyList<string> ids) => ids.Any(id => account == Accounts.Provider(id));
        var known = context.Description;
        return
        [
            new(
                HouseholdsKey,
                context.Locale[ReportTexts.GainHouseholds],
                [
                    .. OfHouseholds.Select(part =>
                        (part.Name, part.Colour, gains.Actors.GetValueOrDefault(Accounts.Households(part.Part)))
                    ),
                ]
            ),
            One("isps", ReportTexts.Isps, Sum(Accounts.IsIsp)),
            One("large", ReportTexts.GainLarge, Sum(a => IsOneOf(a, known.LargeProviders))),
            One(
                "small",
                ReportTexts.GainSmall,
                Sum(a =>
                    Accounts.IsProvider(a)
                    && !IsOneOf(a, known.LargeProviders)
                    && !IsOneOf(a, known.BackgroundProviders)
                )
            ),
            One("other-senders", ReportTexts.GainOtherSenders, Sum(a => IsOneOf(a, known.BackgroundProviders))),
            .. Others.Select(other => One(other.Key, other.Name, Sum(a => other.Actors.Contains(a)))),
            One("carriers", ReportTexts.GainCarriers, Sum(Accounts.IsCarrier)),
            new(
                AllKey,
                context.Locale[ReportTexts.GainAll],
                [
                    (ReportTexts.GainSavings, 2, gains.Savings),
                    (ReportTexts.GainDeadWeight, 3, -gains.DeadWeight),
                    (ReportTexts.GainNetInvestment, 7, gains.NetInvestment),
                ]
            ),
            One(HomeKey, ReportTexts.GainHome, gains.Total - gains.Abroad),
        ];
    }
}
