using NeutralitySim.Core.Results;
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
        Strings strings = Strings.For(headline.Language);
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
        return strings.With(Phrase.LiveSentence, Moves(strings, moves), Changes(strings, headline, told));
    }

    private static string Moves(Strings strings, IReadOnlyList<LiveMove> moves)
    {
        string named = string.Join(
            ", ",
            moves
                .Take(MostMoves)
                .Select(move =>
                    Typography.Set(strings.With(Phrase.LiveMove, move.Label, move.Value, move.Was), strings.Language)
                )
        );
        return (moves.Count - MostMoves) switch
        {
            _ when moves.Count == 0 => strings[Phrase.LiveReset],
            <= 0 => named,
            1 => strings.With(Phrase.LiveOneMoreMove, named),
            int more => strings.With(Phrase.LiveMoreMoves, named, more),
        };
    }

    private static string Changes(Strings strings, LiveHeadline headline, Change[] told)
    {
        if (told.Length == 0)
            return strings[NothingOf(headline)];
        var byRegime = told.GroupBy(change => change.Regime)
            .Select(regime =>
                strings.With(
                    Phrase.LiveUnder,
                    regime.Key,
                    Joined(strings, [.. regime.Select(change => Told(strings, change))])
                )
            );
        return string.Join(strings.Language == "fr" ? "\u202f; " : "; ", byRegime);
    }

    private static Phrase NothingOf(LiveHeadline headline)
    {
        bool isHidden = headline.Rows.Any(row => row.Cells.Any(cell => cell.FromBaseline is { IsNegligible: false }));
        return isHidden ? Phrase.LiveNothingBeyondNoise : Phrase.LiveNothing;
    }

    private static string Joined(Strings strings, string[] parts) =>
        parts.Length == 1 ? parts[0] : strings.With(Phrase.LiveAnd, string.Join(", ", parts.SkipLast(1)), parts[^1]);

    private static string Told(Strings strings, Change change)
    {
        LiveDifference difference = change.Cell.FromBaseline!;
        Formats formats = Formats.For(strings.Language);
        string subject = strings[SubjectOf(change.Row)];
        if (change.Row.Id == Indicators.ProvidersAlive.Id)
            return strings.With(
                Phrase.LiveRisesOrFallsFrom,
                subject,
                Count(formats, change.Cell.Value - difference.Value),
                Count(formats, change.Cell.Value)
            );
        return strings.With(
            difference.Value > 0 ? Phrase.LiveRises : Phrase.LiveFalls,
            subject,
            // The sign is in the verb.
            difference.Text[1..],
            formats.WithUnit(change.Cell.Text, SpokenUnit(strings, change.Row))
        );
    }

    // Means over replications may be broken.
    private static string Count(Formats formats, double value) =>
        formats.Number(value, double.IsInteger(value) ? 0 : 1);

    // Slashes are not read aloud; the subject says what carbon is counted per.
    private static string SpokenUnit(Strings strings, LiveHeadlineRow row)
    {
        string first = row.Unit.Split('/')[0];
        return row.Id switch
        {
            _ when row.Id == Indicators.SubscriberBill.Id || row.Id == Indicators.IspMargin.Id => strings.With(
                Phrase.LivePerLine,
                first
            ),
            _ when row.Id == Indicators.ProviderMargin.Id => strings.With(Phrase.LivePerAdopter, first),
            _ when row.Id == Indicators.CarbonPerHour.Id => strings[Phrase.LivePerHour],
            _ => row.Unit,
        };
    }

    private static Phrase SubjectOf(LiveHeadlineRow row) =>
        row.Id switch
        {
            _ when row.Id == Indicators.SpeedIndex.Id => Phrase.LiveSpeedSubject,
            _ when row.Id == Indicators.SubscriberBill.Id => Phrase.LiveBillSubject,
            _ when row.Id == Indicators.IspMargin.Id => Phrase.LiveIspMarginSubject,
            _ when row.Id == Indicators.ProviderMargin.Id => Phrase.LiveProviderMarginSubject,
            _ when row.Id == Indicators.CarbonPerHour.Id => Phrase.LiveCarbonSubject,
            _ => Phrase.LiveAliveSubject,
        };
}
