namespace NeutralitySim.Reporting.Live;

/// <summary>A number of the live page's headline as the room of a workshop is told it, in a language.</summary>
/// <param name="Id">Id of the indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">Of whom; empty where it is of all.</param>
/// <param name="Unit">Unit it is shown in.</param>
/// <param name="Factor">Shown value per value in the indicator's own unit.</param>
/// <param name="Decimals">Decimals shown.</param>
public sealed record RoomIndicator(string Id, string Name, string About, string Unit, double Factor, int Decimals);
