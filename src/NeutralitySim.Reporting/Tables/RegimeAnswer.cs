using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Tables;

/// <summary>What a regime does against the baseline, in sentences.</summary>
internal sealed class RegimeAnswer
{
    // A part of less than a cent is not named.
    private const double Cent = 0.005;

    // A service whose viewers lose twice what viewers lose on average is named.
    private const double AboveAll = 2;

    private readonly ReportContext _context;
    private readonly string _regime;
    private readonly WelfareWindow _window;

    public RegimeAnswer(ReportContext context, string regime)
    {
        (_context, _regime) = (context, regime);
        _window = context.Reader.WelfareWindows[^1];
        Name = context.RegimeName(regime);
    }

    /// <summary>Id of the regime.</summary>
    public string Id => _regime;

    /// <summary>Name of the regime.</summary>
    public string Name { get; }

    /// <summary>Sentences, those that have something to tell.</summary>
    public IReadOnlyList<string> Sentences =>
        [.. ((string?[])[WhoPays(), Own(), InTheEnd(), WhoLeaves(), Evening(), Carbon()]).OfType<string>()];

    /// <summary>True where viewers notice something in the evening.</summary>
    public bool ChangesSpeed =>
        Difference(Indicators.ExperiencedSpeed) is { } speed && IsNamed(Indicators.ExperiencedSpeed, speed.Difference);

    /// <summary>True where carbon per hour watched has a difference worth naming.</summary>
    public bool ChangesCarbon =>
        Difference(Indicators.CarbonPerHour) is { } carbon && IsNamed(Indicators.CarbonPerHour, carbon.Difference);

    private Locale Locale => _context.Locale;

    private string? WhoPays()
    {
        if (Households is not { } households)
            return null;
        var fees = _context.Results.Fees(_regime, _window);
        string baseline = _context.Description.Baseline;
        var before = _context.Results.Fees(baseline, _window);
        (Text Name, double Change)[] parts =
        [
            .. FeeGroups.Select(group =>
                (group.Name, (fees.GetValueOrDefault(group.Key) - before.GetValueOrDefault(group.Key)) / households)
            ),
        ];
        double all = parts.Sum(part => part.Change);
        if (Math.Abs(all) < Cent && parts.All(part => Math.Abs(part.Change) < Cent))
            return Locale.With(ReportTexts.AnswerNobodyPays, _context.RegimeName(baseline));
        return Locale.With(
            all > 0 ? ReportTexts.AnswerPayMore : ReportTexts.AnswerPayLess,
            Money(Math.Abs(all)),
            InBrackets(Named(parts))
        );
    }

    /// <summary>What households have of it.</summary>
    public string? Own()
    {
        if (Groups is not { } groups || Households is not { } households)
            return null;
        var own = groups.Single(group => group.Key == WelfareGroup.HouseholdsKey);
        double total = own.Total / households;
        bool matters = Math.Abs(total) >= Indicators.ConsumerSurplus.SmallestNamed;
        return Locale.With(
            !matters ? ReportTexts.AnswerHouseholdsNothing
                : total > 0 ? ReportTexts.AnswerHouseholdsGain
                : ReportTexts.AnswerHouseholdsLose,
            matters ? Money(Math.Abs(total)) : Signed(total),
            InBrackets(Named([.. own.Parts.Select(part => (part.Name, part.Gain / households))]))
        );
    }

    private string? InTheEnd()
    {
        if (Groups is not { } groups || Households is not { } households)
            return null;
        string all = Locale.With(
            ReportTexts.AnswerAllTogether,
            Signed(groups.Where(group => group.IsActor).Sum(group => group.Total) / households)
        );
        string[] others =
        [
            .. groups
                .Where(group => group.IsActor && group.Key != WelfareGroup.HouseholdsKey)
                .Select(group => (group.Name, Gain: group.Total / households))
                .Where(group => Math.Abs(group.Gain) >= Cent)
                .Select(group => Locale.With(ReportTexts.AnswerPart, MidSentence(group.Name), Signed(group.Gain))),
        ];
        return others.Length == 0
            ? all
            : Locale.With(ReportTexts.AnswerOthersHave, string.Join(", ", others)) + " " + all;
    }

    private string? WhoLeaves()
    {
        int runs = _context.Results.Runs.Count(run => run.Regime == _regime);
        string[] gone =
        [
            .. _context
                .Results.AllEvents(_regime)
                .Where(e => e.Kind == RunEventKind.Exit)
                .GroupBy(e => e.Actor)
                .Select(exits =>
                    Locale.With(
                        ReportTexts.AnswerLeaves,
                        _context.AccountName(exits.Key),
                        _context.MonthName(exits.Min(e => e.Month)),
                        exits.Count(),
                        runs
                    )
                ),
        ];
        string who =
            gone.Length == 0 ? Locale[ReportTexts.AnswerNobodyLeaves] : string.Join(Locale.Semicolon, gone) + ".";
        if (Difference(Indicators.ServicesGivenUp) is not { } given)
            return who;
        double inHundred = 100 * given.Difference.Mean;
        return inHundred < 0.5 ? who : who + " " + Locale.With(ReportTexts.AnswerGiveUp, Locale.Number(inHundred, 1));
    }

    private string? Evening()
    {
        if (Difference(Indicators.ExperiencedSpeed) is not { } speed)
            return null;
        if (!ChangesSpeed)
            return Locale.With(ReportTexts.AnswerEveningSame, Locale.Number(speed.Before, 2));
        string told = Locale.With(ReportTexts.AnswerEvening, InsteadOf(speed));
        var (service, most) = _context
            .Description.Providers.Select(provider =>
                (provider.Id, Of: Difference(Indicators.ExperiencedSpeed, new Entity(EntityKind.Provider, provider.Id)))
            )
            .MaxBy(found => Math.Abs(found.Of?.Difference.Mean ?? 0));
        return most is { } largest && Math.Abs(largest.Difference.Mean) > AboveAll * Math.Abs(speed.Difference.Mean)
            ? told + " " + Locale.With(ReportTexts.AnswerAboveAll, _context.ProviderName(service), InsteadOf(largest))
            : told;
    }

    private string InsteadOf((double Before, Estimate Difference) speed) =>
        Locale.With(
            ReportTexts.AnswerInsteadOf,
            Locale.Number(speed.Before + speed.Difference.Mean, 2),
            Locale.Number(speed.Before, 2)
        );

    private string? Carbon() =>
        Difference(Indicators.CarbonPerHour) is not { } carbon ? null
        : !ChangesCarbon ? Locale.With(ReportTexts.AnswerCarbonSame, Locale.Number(carbon.Before, 1))
        : Locale.With(
            ReportTexts.AnswerCarbon,
            Locale.Number(carbon.Before + carbon.Difference.Mean, 1),
            Locale.Number(carbon.Before, 1)
        );

    private static bool IsNamed(IndicatorDefinition indicator, Estimate difference) =>
        Math.Abs(difference.Mean) >= indicator.SmallestNamed;

    private (double Before, Estimate Difference)? Difference(IndicatorDefinition indicator, Entity? about = null)
    {
        var values = _context.Results.Values(indicator.Id, about ?? Entity.All);
        var before = values.Single(v => v.Regime == _context.Description.Baseline);
        var difference = Intervals.OfDifference(before, values.Single(v => v.Regime == _regime));
        return difference.Count > 0 ? (before.Estimate.Mean, difference) : null;
    }

    private IReadOnlyList<WelfareGroup>? Groups =>
        field ??= _context.Results.Welfare(_regime, _window) is { } gains ? WelfareGroup.Of(_context, gains) : null;

    // As many under all rules.
    private double? Households =>
        _context
            .Results.Values(Indicators.Households.Id, Entity.All)
            .FirstOrDefault(values => values.Regime == _regime)
            ?.Estimate
            is { Count: > 0 } estimate
            ? estimate.Mean
            : null;

    private static (AccountGroup Key, Text Name)[] FeeGroups =>
        [
            (AccountGroup.LargeProviders, ReportTexts.Names[AccountGroup.LargeProviders]),
            (AccountGroup.SmallProviders, ReportTexts.Names[AccountGroup.SmallProviders]),
            (AccountGroup.OtherTraffic, ReportTexts.Names[AccountGroup.OtherTraffic]),
        ];

    private static string InBrackets(string parts) => parts.Length == 0 ? "" : $" ({parts})";

    private string Named(IReadOnlyList<(Text Name, double Amount)> parts) =>
        string.Join(
            ", ",
            parts
                .Where(part => Math.Abs(part.Amount) >= Cent)
                .OrderByDescending(part => Math.Abs(part.Amount))
                .Select(part => Locale.With(ReportTexts.AnswerPart, Locale[part.Name], Signed(part.Amount)))
        );

    private string Money(double amount) => Locale.WithUnit(Locale.Number(amount, 2), _context.Description.Currency);

    private string Signed(double amount) => Locale.Signed(amount, 2);

    // Acronyms such as "ISPs" keep their capitals.
    private static string MidSentence(string name) =>
        name.Length > 1 && (char.IsLower(name[1]) || name[1] == '\'')
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : name;
}
