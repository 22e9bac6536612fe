using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Welfare;

/// <summary>
/// What each actor gains under one set of rules against another, and the proof that nothing is lost on the way: the gains of all actors are
/// what is saved in delivering what is still used, less the dead weight of what is no longer used.
/// </summary>
/// <remarks>
/// <code>
/// sum of actors = S − D + N
/// S = −Σ_k (u₁ − u₀) y₁                          cheaper delivery of what is still used
/// D = −(change of the value of use − Σ_k u₀ (y₁ − y₀))   what is no longer used, less what it cost
/// N = Σ ψ φ Δπ(lag before) − Σ φ Δπ             what is invested of a gain, worth more or less than it costs
/// </code>
/// <para>
/// y are quantities and u unit costs of what is used, item by item. D is worked out from quantities, never as what remains: it may be below 0, where
/// more is used that is worth its cost, or less that was not. Months are taken one by one and added up.
/// </para>
/// </remarks>
/// <param name="Actors">What each gains, money, by account in ordinal order.</param>
/// <param name="Savings">S.</param>
/// <param name="DeadWeight">D.</param>
public sealed record WelfareDifference(IReadOnlyDictionary<string, double> Actors, double Savings, double DeadWeight)
{
    private const double RelativeTolerance = 1e-9;

    /// <summary>Gains of all actors.</summary>
    public double Total => Actors.Values.Sum();

    /// <summary>N: what households have of investment that differs, less what it costs.</summary>
    public double NetInvestment { get; init; }

    /// <summary>The part of the gains that owners and customers abroad have, money.</summary>
    public double Abroad { get; init; }

    /// <summary>The largest of all rows that went in, money, above 0.</summary>
    public double Largest { get; init; } = 1;

    /// <summary>The sum that must be 0, over the largest of the rows.</summary>
    public double RelativeGap => Math.Abs(Total - (Savings - DeadWeight + NetInvestment)) / Largest;

    /// <summary>The difference between the months of two runs on the same draws.</summary>
    /// <param name="baseline">Rows of the run compared with.</param>
    /// <param name="regime">Rows of the other run.</param>
    public static WelfareDifference Between(IEnumerable<WelfareLine> baseline, IEnumerable<WelfareLine> regime)
    {
        var actors = new SortedDictionary<string, double>(StringComparer.Ordinal);
        double savings = 0;
        double worth = 0;
        double abroad = 0;
        double invested = 0;
        double returned = 0;
        double largest = double.Epsilon;
        var before = baseline.ToDictionary(line => (line.Month, line.Side, line.Item));
        var after = regime.ToDictionary(line => (line.Month, line.Side, line.Item));
        foreach (var key in before.Keys.Union(after.Keys).Order())
        {
            var (old, now) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            double change = (now?.Amount ?? 0) - (old?.Amount ?? 0);
            largest = Math.Max(largest, Math.Max(Math.Abs(now?.Amount ?? 0), Math.Abs(old?.Amount ?? 0)));
            switch (key.Side)
            {
                case WelfareSide.Actor:
                    actors[key.Item] = actors.GetValueOrDefault(key.Item) + change;
                    break;
                case WelfareSide.Investment:
                    actors[key.Item] = actors.GetValueOrDefault(key.Item) - change;
                    invested += change;
                    break;
                case WelfareSide.Return:
                    returned += change;
                    break;
                case WelfareSide.Abroad:
                    abroad += change;
                    break;
                case WelfareSide.Use:
                    worth += change;
                    break;
                default:
                    // What is used in only one of the two months costs there what it costs; what stands unused costs none the less.
                    double price = UnitCost(old) ?? UnitCost(now) ?? 0;
                    savings += Beyond(old, price) - Beyond(now, price);
                    worth -= price * ((now?.Quantity ?? 0) - (old?.Quantity ?? 0));
                    break;
            }
        }

        if (invested != 0 || returned != 0)
            actors[Accounts.Households(HouseholdParts.Investment)] = returned;
        return new WelfareDifference(actors, savings, -worth)
        {
            Largest = largest,
            Abroad = abroad,
            NetInvestment = returned - invested,
        };
    }

    /// <summary>What a month's two accounts differ by, over their largest row.</summary>
    public static double RelativeGapOf(IReadOnlyList<WelfareLine> month)
    {
        double gap = 0;
        double largest = 0;
        foreach (var line in month)
        {
            gap +=
                line.Side == WelfareSide.Use ? -line.Amount
                : line.Side is WelfareSide.Abroad or WelfareSide.Investment or WelfareSide.Return ? 0
                : line.Amount;
            largest = Math.Max(largest, Math.Abs(line.Amount));
        }

        return largest > 0 ? Math.Abs(gap) / largest : 0;
    }

    /// <summary>True when a month's accounts agree.</summary>
    public static bool Agree(IReadOnlyList<WelfareLine> month) => RelativeGapOf(month) <= RelativeTolerance;

    private static double Beyond(WelfareLine? line, double unitCost) =>
        line is null ? 0 : line.Amount - unitCost * line.Quantity;

    private static double? UnitCost(WelfareLine? line) =>
        line is { Quantity: > 0 } ? line.Amount / line.Quantity : null;
}
