using NeutralitySim.Core.Results;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Results.Rows;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Results;

/// <content>Who gains and who loses.</content>
public sealed partial class ResultsReader
{
    /// <summary>Windows there are: the settled one only beyond twelve months.</summary>
    public IReadOnlyList<WelfareWindow> WelfareWindows => WelfareMonths.Windows(Description.Calendar.Months);

    /// <summary>
    /// What every actor gains under a regime against the baseline, money per month, mean of the replications, each paired with its own; null for the baseline, or
    /// where no replication has been finished in both.
    /// </summary>
    public WelfareDifference? Welfare(string regime, WelfareWindow window)
    {
        var (first, months) = MonthsOf(window);
        var runs = _rows.Runs().ToLookup(run => run.Key.Regime);
        var baseline = runs[Description.Baseline].ToDictionary(run => run.Key.Replication);
        WelfareLine[] Lines(StoredRun run) =>
            [.. _rows.Rows(RowTables.Account, run).Where(line => line.Month >= first && line.Month < first + months)];
        var pairs = runs[regime]
            .Where(run => baseline.ContainsKey(run.Key.Replication))
            .Select(run => WelfareDifference.Between(Lines(baseline[run.Key.Replication]), Lines(run)))
            .ToArray();
        return regime == Description.Baseline || pairs.Length == 0 ? null : Mean(pairs, months);
    }

    /// <summary>What providers of a group pay ISPs under a regime less what ISPs pay them, money per month, mean of its replications.</summary>
    public IReadOnlyDictionary<AccountGroup, double> Fees(string regime, WelfareWindow window)
    {
        var (first, months) = MonthsOf(window);
        var groups = new AccountGroups(Description);
        var fees = new SortedDictionary<AccountGroup, double>();
        var runs = RunsByRegime()[regime].ToArray();
        foreach (var run in runs)
        foreach (var line in _rows.Rows(RowTables.Ledger, run))
        {
            if (line.Month < first || line.Month >= first + months)
                continue;
            bool isFee = Accounts.IsProvider(line.Payer) && Accounts.IsIsp(line.Payee);
            if (!isFee && !(Accounts.IsIsp(line.Payer) && Accounts.IsProvider(line.Payee)))
                continue;
            var group = groups.Of(isFee ? line.Payer : line.Payee, line.Kind);
            double amount = (isFee ? line.Amount : -line.Amount) / (months * (double)runs.Length);
            fees[group] = fees.GetValueOrDefault(group) + amount;
        }

        return fees;
    }

    private (int First, int Months) MonthsOf(WelfareWindow window) =>
        WelfareMonths.Of(window, Description.Calendar.Months);

    private static WelfareDifference Mean(WelfareDifference[] pairs, int months)
    {
        double scale = pairs.Length * (double)months;
        var actors = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (actor, gain) in pairs.SelectMany(pair => pair.Actors))
            actors[actor] = actors.GetValueOrDefault(actor) + gain / scale;
        return new WelfareDifference(actors, pairs.Sum(p => p.Savings) / scale, pairs.Sum(p => p.DeadWeight) / scale)
        {
            Largest = pairs.Max(pair => pair.Largest),
            Abroad = pairs.Sum(pair => pair.Abroad) / scale,
            NetInvestment = pairs.Sum(pair => pair.NetInvestment) / scale,
        };
    }
}
