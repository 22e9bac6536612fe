using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// Two regimes and all that lies between them: worlds under which some groups of rules are those of the one, the rest those of the other.
/// </summary>
/// <remarks>
/// A mixture is numbered by the groups it has of the regime: bit i is group i of <see cref="Groups"/>; 0 is the baseline. What a mixture means is
/// the meaning of its rules, but for two: where capacity needs no deal nobody bargains and a bargained fee is none, and caches that come with a deal do
/// not come where there are no deals.
/// </remarks>
public sealed class RuleMixtures
{
    private const int MostGroupsInFull = 3;

    private readonly World _baseline;
    private readonly World _regime;

    /// <summary>Finds in which groups two regimes of a scenario differ.</summary>
    public RuleMixtures(World baseline, World regime)
    {
        (_baseline, _regime) = (baseline, regime);
        Groups = [.. Enum.GetValues<RuleGroup>().Where(Differ)];
    }

    /// <summary>Groups in which they differ.</summary>
    public IReadOnlyList<RuleGroup> Groups { get; }

    /// <summary>The regime itself.</summary>
    public int All => (1 << Groups.Count) - 1;

    /// <summary>True where all mixtures are few enough to be run unasked.</summary>
    public bool AreFew => Groups.Count <= MostGroupsInFull;

    /// <summary>All mixtures; or both regimes, each group alone and all groups but each.</summary>
    public IEnumerable<int> Numbers(bool inFull) =>
        Enumerable
            .Range(0, All + 1)
            .Where(mixture => inFull || int.PopCount(mixture) <= 1 || int.PopCount(mixture) >= Groups.Count - 1);

    /// <summary>The world of a mixture.</summary>
    public World Of(int mixture)
    {
        World From(RuleGroup group) => Has(mixture, group) ? _regime : _baseline;
        var rest = From(RuleGroup.Other);
        var fee = From(RuleGroup.Fee).Regime;
        bool isMixed = mixture != 0 && mixture != All;
        var upgrade = From(RuleGroup.DutyToBuild).Regime.Upgrade;
        bool nobodyBargains = isMixed && fee.Bargaining is not null && !upgrade.NeedsDeal;
        return rest with
        {
            Regime = rest.Regime with
            {
                Id = IdOf(mixture),
                PeeringFee = nobodyBargains ? Fee.None : fee.PeeringFee,
                Bargaining = nobodyBargains ? null : fee.Bargaining,
                Toll = fee.Toll,
                Usage = fee.Usage,
                Upgrade = upgrade,
                Caches = From(RuleGroup.Caches).Regime.Caches,
                PriorityWeight = From(RuleGroup.Priority).Regime.PriorityWeight,
            },
        };
    }

    /// <summary>Id of a mixture's world; that of the baseline is the same for all regimes.</summary>
    public string IdOf(int mixture) => mixture == 0 ? _baseline.Regime.Id : $"{_regime.Regime.Id}|{mixture}";

    private bool Has(int mixture, RuleGroup group)
    {
        for (int place = 0; place < Groups.Count; place++)
            if (Groups[place] == group)
                return (mixture >> place & 1) == 1;
        return false;
    }

    private bool Differ(RuleGroup group)
    {
        var (a, b) = (_baseline.Regime, _regime.Regime);
        return group switch
        {
            RuleGroup.Fee => a.PeeringFee != b.PeeringFee
                || Differ(a.Bargaining, b.Bargaining)
                || Differ(a.Toll, b.Toll)
                || Differ(a.Usage, b.Usage),
            RuleGroup.DutyToBuild => a.Upgrade != b.Upgrade,
            RuleGroup.Caches => a.Caches != b.Caches,
            RuleGroup.Priority => a.PriorityWeight != b.PriorityWeight,
            // Regimes that differ in rules alone share all else.
            _ => !a.NeutralIsps.SequenceEqual(b.NeutralIsps)
                || a.PublicPeering != b.PublicPeering
                || _baseline with { Regime = a } != _regime with { Regime = a },
        };
    }

    private static bool Differ(Bargaining? a, Bargaining? b) =>
        a is null || b is null
            ? a != b
            : a with { MayWithhold = [] } != b with { MayWithhold = [] } || Differ(a.MayWithhold, b.MayWithhold);

    private static bool Differ(Toll? a, Toll? b) =>
        a is null || b is null
            ? a != b
            : a with { Payers = null } != b with { Payers = null } || Differ(a.Payers, b.Payers);

    private static bool Differ(UsageFee? a, UsageFee? b) =>
        a is null || b is null
            ? a != b
            : a with { ZeroRated = [] } != b with { ZeroRated = [] } || Differ(a.ZeroRated, b.ZeroRated);

    private static bool Differ(IReadOnlyList<int>? a, IReadOnlyList<int>? b) =>
        a is null || b is null ? a != b : !a.SequenceEqual(b);
}
