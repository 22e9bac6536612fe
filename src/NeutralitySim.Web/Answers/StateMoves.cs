using System.Globalization;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>What a state moves, in the reader's words.</summary>
internal static class StateMoves
{
    /// <summary>Levers in the order of the scenario, then assumptions by path, as far as they differ from what is compared with.</summary>
    public static IReadOnlyList<LiveMove> Of(Question question, Locale locale)
    {
        var (now, then) = (question.State, question.Reference.State);
        string Written(string path) =>
            question.Workbench.Baseline.Experiment!.Description.Parameters.FirstOrDefault(p => p.Path == path)?.Value
            ?? "–";
        return
        [
            .. from lever in question.Workbench.Levers
            let value = now.Levers.GetValueOrDefault(lever.Id, lever.Baseline)
            let was = then.Levers.GetValueOrDefault(lever.Id, lever.Baseline)
            where value != was
            select new LiveMove(locale[lever.Label], Told(lever, value, locale), Told(lever, was, locale)),
            .. from path in now.Assumptions.Keys.Union(then.Assumptions.Keys).Order(StringComparer.Ordinal)
            let value = now.Assumptions.GetValueOrDefault(path) ?? Written(path)
            let was = then.Assumptions.GetValueOrDefault(path) ?? Written(path)
            where value != was
            select new LiveMove(AssumptionLabel.Of(path, question.Description, locale), value, was),
        ];
    }

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
