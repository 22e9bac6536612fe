using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Rows;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Results.Detail;

/// <summary>Takes from a run what is to be stored of it.</summary>
internal static class RunExtract
{
    private static readonly HashSet<string> NeededByMonth =
    [
        Indicators.Lines.Id,
        Indicators.Adopters.Id,
        Indicators.ProvidersAlive.Id,
    ];

    internal static RunResult Of(RunResult run, RunDetail detail, SimulationCalendar calendar) =>
        detail switch
        {
            RunDetail.Full => run,
            RunDetail.Months => Months(run),
            _ => Months(run) with
            {
                Series = [.. run.Series.Where(point => NeededByMonth.Contains(point.Indicator))],
                Ledger = Sums(run.Ledger, calendar.Months),
            },
        };

    private static RunResult Months(RunResult run) =>
        run with
        {
            Hourly = [],
            EmissionTerms = [],
            Emissions = Sums(run.Emissions),
        };

    // As a run that keeps no months of energy has it from the start: dated to the first.
    private static IReadOnlyList<EmissionLine> Sums(IReadOnlyList<EmissionLine> lines) =>
        [
            .. GroupedSums
                .Of(
                    lines,
                    line => (line.Isp, line.Provider, line.Country, line.Model, line.Component, line.Label),
                    EmissionLine.Amounts
                )
                .Select(sum => sum.First.With(sum.Sums)),
        ];

    // No sum reaches over the first or last month of a window in which gains are told.
    private static IReadOnlyList<LedgerLine> Sums(IReadOnlyList<LedgerLine> lines, int months) =>
        [
            .. GroupedSums
                .Of(
                    lines,
                    line => (WelfareMonths.SpanOf(line.Month, months), line.Payer, line.Payee, line.Kind),
                    [line => line.Quantity, line => line.Amount]
                )
                .Select(sum => Sum(sum.First, WelfareMonths.SpanOf(sum.First.Month, months), sum.Sums[0], sum.Sums[1])),
        ];

    private static LedgerLine Sum(LedgerLine line, int month, double quantity, double amount) =>
        line with
        {
            Month = month,
            Quantity = quantity,
            UnitPrice = quantity > 0 ? amount / quantity : line.UnitPrice,
            Amount = amount,
        };
}
