using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Live;

/// <summary>What a change did, in one sentence for those who hear the page.</summary>
public static class LiveSentence
{
    private const int MostChanges = 3;
    private const int MostMoves = 3;

    private sealed record Change(LiveHeadlineRow Row, LiveHeadlineCell Cell, string Regime)
    {
        public double Size =>
            Math.Abs(Cell.FromBaseline!.Value)
            / Math.Max(Math.Abs(Cell.Value - Cell.FromBaseline.Value), Math.Abs(Cell.FromBaseline.Value));
    }

    /// <summary>
    /// The moves, then the one to three relatively largest changes of the headline from its baseline, or that nothing changes.
    /// Where noise is known, only changes beyond it are told.
    /// </summary>
    /// <param name="headline">Numbers with differences from the results in which each lever stood at <see cref="LiveMove.Was"/>.</param>
    /// <param name="moves">Levers moved since; none says that all are back at the baseline.</param>
    public static string Of(LiveHeadline headline, params IReadOnlyList<LiveMove> moves)
    {
        Locale locale = Locale.For(headline.Language);
        Change[] told =
        [
            .. (
                from row in headline.Rows
                from cell in row.Cells.Zip(headline.Regimes, (cell, regime) => new Change(row, cell, regime.Name))
                where cell.Cell.FromBaseline is { IsNegligible: false, IsBeyondNoise: not false }
                select cell
            )
                .OrderByDescending(change => change.Size)
                .Take(MostChanges),
        ];
        return locale.With(ReportTexts.LiveSentence, Moves(locale, moves), Changes(locale, headline, told));
    }

    private static string Moves(Locale locale, IReadOnlyList<LiveMove> moves)
    {
        string named = string.Join(
            ", ",
            moves
                .Take(MostMoves)
                .Select(move => locale[Text.Plain(locale.With(ReportTexts.LiveMove, move.Label, move.Value, move.Was))])
        );
        return (moves.Count - MostMoves) switch
        {
            _ when moves.Count == 0 => locale[ReportTexts.LiveReset],
            <= 0 => named,
            1 => locale.With(ReportTexts.LiveOneMoreMove, named),
            int more => locale.With(ReportTexts.LiveMoreMoves, named, more),
        };
    }

    private static string Changes(Locale locale, LiveHeadline headline, Change[] told)
    {
        if (told.Length == 0)
            return locale[NothingOf(headline)];
        var byRegime = told.GroupBy(change => change.Regime)
            .Select(regime =>
                locale.With(
                    ReportTexts.LiveUnder,
                    regime.Key,
                    Joined(locale, [.. regime.Select(change => Told(locale, change))])
                )
            );
        return string.Join(locale.Semicolon, byRegime);
    }

    private static Text NothingOf(LiveHeadline headline)
    {
        bool isHidden = headline.Rows.Any(row => row.Cells.Any(cell => cell.FromBaseline is { IsNegligible: false }));
        return isHidden ? ReportTexts.LiveNothingBeyondNoise : ReportTexts.LiveNothing;
    }

    private static string Joined(Locale locale, string[] parts) =>
        parts.Length == 1
            ? parts[0]
            : locale.With(ReportTexts.LiveAnd, string.Join(", ", parts.SkipLast(1)), parts[^1]);

    private static string Told(Locale locale, Change change)
    {
        LiveDifference difference = change.Cell.FromBaseline!;
        string subject = locale[LiveIndicator.Of(change.Row).Subject];
        if (change.Row.Id == Indicators.ProvidersAlive.Id)
            return locale.With(
                ReportTexts.LiveRisesOrFallsFrom,
                subject,
                Count(locale, change.Cell.Value - difference.Value),
                Count(locale, change.Cell.Value)
            );
        return locale.With(
            difference.Value > 0 ? ReportTexts.LiveRises : ReportTexts.LiveFalls,
            subject,
            // The sign is in the verb.
            difference.Text[1..],
            locale.WithUnit(change.Cell.Text, SpokenUnit(locale, change.Row))
        );
    }

    // Means over replications may be broken.
    private static string Count(Locale locale, double value) => locale.Number(value, double.IsInteger(value) ? 0 : 1);

    // Slashes are not read aloud; the subject says what carbon is counted per.
    private static string SpokenUnit(Locale locale, LiveHeadlineRow row) =>
        LiveIndicator.Of(row).Spoken is { } spoken ? locale.With(spoken, row.Unit.Split('/')[0]) : row.Unit;
}
