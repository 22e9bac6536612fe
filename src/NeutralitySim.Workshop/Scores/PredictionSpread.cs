using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Scores;

/// <summary>What a group's seats expected of a measure, beside what came. Amounts carry their sign and are in the indicator's unit.</summary>
/// <param name="Group">Id of the group.</param>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Down">Seats that said down.</param>
/// <param name="NoChange">Seats that said no change.</param>
/// <param name="Up">Seats that said up.</param>
/// <param name="Minimum">Smallest amount told; null where none was.</param>
/// <param name="LowerQuartile">A quarter of the amounts lie at or below it.</param>
/// <param name="Median">Half of the amounts lie at or below it.</param>
/// <param name="UpperQuartile">Three quarters of the amounts lie at or below it.</param>
/// <param name="Maximum">Largest amount told.</param>
/// <param name="Actual">The change that came.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="WrongShare">Share of seats that said another way, 0 to 1.</param>
/// <param name="MedianError">|median − actual| in large changes; null without amounts.</param>
public sealed record PredictionSpread(
    string Group,
    string Measure,
    int Down,
    int NoChange,
    int Up,
    double? Minimum,
    double? LowerQuartile,
    double? Median,
    double? UpperQuartile,
    double? Maximum,
    double Actual,
    Direction Direction,
    double WrongShare,
    double? MedianError
);
