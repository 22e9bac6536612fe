using System.Collections.Immutable;
using System.Text.Json;
using NeutralitySim.Workshop.Groups;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Scores;

namespace NeutralitySim.Workshop.Debrief;

/// <summary>
/// All that happened, as tables without names of people: seats are numbered in the order taken. Predictions of rounds that were not revealed stay secret here too.
/// Regimes are named by letter and id; a table <c>regimes</c> holds both only once they are unveiled.
/// </summary>
public static class ExportTables
{
    /// <summary>The tables; each has its columns also where it has no rows.</summary>
    public static ImmutableList<ExportTable> Of(WorkshopState state)
    {
        var number = state.Seats.Select((seat, place) => (seat.Id, place + 1)).ToDictionary(s => s.Id, s => s.Item2);
        var revealed = state.Rounds.FindAll(round => round.IsRevealed);
        return
        [
            Table(
                "regimes",
                ["letter", "regime"],
                state.Regimes.Where(_ => state.IsUnveiled).Select(r => Row(r.Letter, r.Regime))
            ),
            Table(
                "seats",
                ["seat", "role", "group", "is_bot", "is_late", "is_gone"],
                state.Seats.Select(s => Row(number[s.Id], Word(s.Role), s.Group, s.IsBot, s.IsLate, s.IsGone))
            ),
            Table(
                "proposals",
                ["round", "proposal", "seat", "role", "group", "lever", "value", "note"],
                from round in state.Rounds
                from p in round.Proposals
                from lever in p.Levers
                select Row(round.Number, p.Id, number[p.Seat], Word(p.Role), p.Group, lever.Lever, lever.Value, p.Note)
            ),
            Table(
                "predictions",
                ["round", "proposal", "seat", "measure", "direction", "amount"],
                from round in revealed
                from p in round.Predictions
                from change in p.Changes
                select Row(
                    round.Number,
                    p.Proposal,
                    number[p.Seat],
                    change.Measure,
                    Word(change.Direction),
                    change.Amount
                )
            ),
            Table(
                "votes",
                ["round", "seat", "role", "group", "proposal", "approves"],
                from round in state.Rounds.Where(round => !round.Results.IsEmpty)
                from ballot in round.Ballots
                from p in round.Proposals
                where p.Group == ballot.Group
                select Row(
                    round.Number,
                    number[ballot.Seat],
                    Word(ballot.Role),
                    ballot.Group,
                    p.Id,
                    ballot.Approved.Contains(p.Id)
                )
            ),
            Table(
                "outcomes",
                ["round", "group", "proposal", "is_tie", "is_by_facilitator", "measure", "before", "after"],
                from round in revealed
                from result in round.Results
                from measure in state.Measures
                select Row(
                    round.Number,
                    result.Group,
                    result.Proposal,
                    result.IsTie,
                    result.IsByFacilitator,
                    measure.Id,
                    result.Before.Find(v => v.Measure == measure.Id).Value,
                    result.After!.Find(v => v.Measure == measure.Id).Value
                )
            ),
            Table(
                "scores",
                ["round", "seat", "measures", "directions_right", "amounts", "mean_error"],
                revealed
                    .SelectMany(round => Scoring.Of(state, round))
                    .Select(s => Row(s.Round, number[s.Seat], s.Measures, s.DirectionsRight, s.Amounts, s.Error))
            ),
            Table(
                "levers",
                ["lever", "group", "value", "baseline", "agreed", "distance_to_agreement"],
                from row in GroupTable.Of(state).Levers
                from cell in state.Groups.Zip(row.Values)
                select Row(row.Lever, cell.First.Id, cell.Second, row.Baseline, row.Agreed, row.ToAgreement)
            ),
            Table(
                "challenges",
                ["challenge", "seat", "path", "low", "high", "reason", "state", "turns_at", "answer"],
                state.Challenges.Select(c =>
                    Row(
                        c.Id,
                        number[c.Seat],
                        c.Path,
                        c.Low,
                        c.High,
                        c.Reason,
                        Word(c.State),
                        c.TurnsAt,
                        c.Answer?.English
                    )
                )
            ),
            Table(
                "answers",
                ["seat", "when", "question", "agreement"],
                state.Answers.Select(a => Row(number[a.Seat], Word(a.When), a.Question, a.Agreement))
            ),
        ];
    }

    private static ExportTable Table(
        string name,
        ImmutableList<string> columns,
        IEnumerable<ImmutableList<object?>> rows
    ) => new(name, columns, [.. rows]);

    private static ImmutableList<object?> Row(params ReadOnlySpan<object?> cells) => [.. cells];

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
