namespace NeutralitySim.Workshop.Opening;

/// <summary>Something the room predicts: an indicator under a regime.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Regime">Id of the regime.</param>
/// <param name="SmallestNamed">Smallest change that counts as one, 0 or more, in the indicator's unit.</param>
/// <param name="Scale">A change that people would call large, above 0, in the indicator's unit: errors are told in it.</param>
public sealed record MeasureRule(string Indicator, string Regime, double SmallestNamed, double Scale);
