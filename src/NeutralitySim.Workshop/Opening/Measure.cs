namespace NeutralitySim.Workshop.Opening;

/// <summary>A measure as the room knows it: its id tells the regime's letter, never the regime.</summary>
/// <param name="Id">Indicator and letter, for example <c>speed-index.B</c>.</param>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Letter">Letter of the regime.</param>
/// <param name="SmallestNamed">Smallest change that counts as one, in the indicator's unit.</param>
/// <param name="Scale">A large change, in the indicator's unit.</param>
public sealed record Measure(string Id, string Indicator, string Letter, double SmallestNamed, double Scale);
