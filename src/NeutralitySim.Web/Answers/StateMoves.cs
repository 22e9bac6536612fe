using System.Globalization;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>What a state moves, in the reader's words.</summary>
internal static class StateMoves
{
    /// <summary>Levers in the order of the scenario, then assumptions by path.</summary>
    public static IReadOnlyList<LiveMove> Of(Question question, Locale locale) =>
        [
            .. from lever in question.Workbench.Levers
            where question.State.Levers.ContainsKey(lever.Id)
            let value = question.State.Levers[lever.Id]
            where value != lever.Baseline
            select new LiveMove(locale[lever.Label], Told(lever, value, locale), Told(lever, lever.Baseline, locale)),
            .. from assumption in question.State.Assumptions.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            let written = question
                .Workbench.Baseline.Experiment!.Description.Parameters.FirstOrDefault(p => p.Path == assumption.Key)
                ?.Value
            select new LiveMove(assumption.Key, assumption.Value, written ?? "–"),
        ];

    private static string Told(Lever lever, string value, Locale locale)
    {
        if (lever.Scale is not { } scale)
            return lever.Choices.FirstOrDefault(choice => choice.Id == value) is { } choice
                ? locale[choice.Name]
                : value;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? locale.WithUnit(locale.Exactly(number), locale.Unit(scale.Unit))
            : value;
    }
}
