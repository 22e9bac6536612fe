using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Views;

/// <summary>Views of the stored ledger: sums over the whole run, means over each regime's finished runs.</summary>
/// <remarks>Reads the ledger once: make a new one when runs have been added. Not for use by two threads at once.</remarks>
public sealed class LedgerViews
{
    private readonly ResultsReader _reader;
    private readonly ILookup<string, LedgerSum> _payments;
    private readonly AccountGroups _groups;
    private readonly Func<string, string> _shownAs;

    /// <summary>Views of some results.</summary>
    /// <param name="reader">Results.</param>
    /// <param name="shownAs">The account as which one is told in the matrix and in statements, where many are told together; each as itself where it is null.</param>
    public LedgerViews(ResultsReader reader, Func<string, string>? shownAs = null)
    {
        _reader = reader;
        _shownAs = shownAs ?? (account => account);
        _payments = reader.LedgerTotals().ToLookup(payment => payment.Regime);
        _groups = new AccountGroups(reader.Description);
        Regimes = [.. reader.Regimes.Where(_payments.Contains)];
    }

    /// <summary>Regimes in which anything was paid, in the order of the description.</summary>
    public IReadOnlyList<string> Regimes { get; }

    /// <summary>Who pays whom.</summary>
    public PaymentMatrix Matrix(string regime) => PaymentMatrix.Of(Shown(regime));

    /// <summary>Revenue, cost and margin of every account.</summary>
    public IReadOnlyList<ActorStatement> Statements(string regime) => ActorStatement.Of(Shown(regime));

    /// <summary>What lines pay on average, by ISP.</summary>
    public IReadOnlyList<BillItem> Bills(string regime) =>
        BillItem.Of(
            [.. _payments[regime]],
            _reader
                .Description.Isps.Select(isp =>
                    (isp.Id, Lines: LinesOf(regime, isp.Id).Sum(month => month.Estimate.Mean))
                )
                .ToDictionary(isp => isp.Id, isp => isp.Lines)
        );

    /// <summary>Where the fees of a regime come from and end up compared with the baseline; null without such fees or for the baseline.</summary>
    public FeeIncidence? Incidence(string regime) =>
        regime == _reader.Description.Baseline
            ? null
            : FeeIncidence.Of([.. _payments[_reader.Description.Baseline]], [.. _payments[regime]], _groups);

    /// <summary>Concentration and providers in business by month.</summary>
    public IReadOnlyList<MarketMonth> Market(string regime) =>
        _reader.Once($"{nameof(Market)} {regime}", () => MarketOf(regime));

    private IReadOnlyList<MarketMonth> MarketOf(string regime)
    {
        var lines = ByMonth(regime, Indicators.Lines, EntityKind.Isp, id => id);
        var adopters = ByMonth(regime, Indicators.Adopters, EntityKind.IspProvider, id => JoinedId.Split(id).Part);
        var alive = SeriesOf(regime, Indicators.ProvidersAlive, Entity.All)
            .ToDictionary(e => e.Month, e => e.Estimate.Mean);
        return
        [
            .. lines
                .Keys.Union(adopters.Keys)
                .Union(alive.Keys)
                .Order()
                .Select(month => new MarketMonth(
                    month,
                    Concentration.Index(lines.GetValueOrDefault(month, [])),
                    Concentration.Index(adopters.GetValueOrDefault(month, [])),
                    alive.GetValueOrDefault(month, double.NaN)
                )),
        ];
    }

    private LedgerSum[] Shown(string regime) =>
        [
            .. _payments[regime]
                .Select(payment => payment with { Payer = _shownAs(payment.Payer), Payee = _shownAs(payment.Payee) }),
        ];

    private Dictionary<int, double[]> ByMonth(
        string regime,
        IndicatorDefinition indicator,
        EntityKind kind,
        Func<string, string> firm
    ) =>
        _reader
            .Entities(indicator.Id)
            .Where(entity => entity.Kind == kind)
            .SelectMany(entity =>
                SeriesOf(regime, indicator, entity)
                    .Select(e => (e.Month, Firm: firm(entity.Id), Customers: e.Estimate.Mean))
            )
            .GroupBy(value => value.Month)
            .ToDictionary(
                month => month.Key,
                month => month.GroupBy(v => v.Firm).Select(f => f.Sum(v => v.Customers)).ToArray()
            );

    private IReadOnlyList<MonthValues> LinesOf(string regime, string isp) =>
        SeriesOf(regime, Indicators.Lines, new Entity(EntityKind.Isp, isp));

    private IReadOnlyList<MonthValues> SeriesOf(string regime, IndicatorDefinition indicator, Entity entity) =>
        _reader.Series(indicator.Id, entity).Single(series => series.Regime == regime).Months;
}
