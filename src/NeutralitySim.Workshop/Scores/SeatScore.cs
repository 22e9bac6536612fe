namespace NeutralitySim.Workshop.Scores;

/// <summary>How near a seat's predictions came in a round that was revealed.</summary>
/// <param name="Round">Number of the round.</param>
/// <param name="Seat">Id of the seat.</param>
/// <param name="Measures">Measures it predicted and the simulation has a change of, 1 or more.</param>
/// <param name="DirectionsRight">Those whose direction was right.</param>
/// <param name="Amounts">Those it told an amount of; no change is an amount of 0.</param>
/// <param name="Error">Mean error of the amounts in large changes, 0 or more, of <see cref="Scoring"/>; null without any.</param>
public sealed record SeatScore(int Round, string Seat, int Measures, int DirectionsRight, int Amounts, double? Error);
