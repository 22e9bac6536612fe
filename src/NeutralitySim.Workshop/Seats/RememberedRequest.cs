namespace NeutralitySim.Workshop.Seats;

/// <summary>A request that has been answered.</summary>
/// <param name="Id">Id the phone gave it.</param>
/// <param name="Digest">What it asked for: 16 hexadecimal digits of a hash.</param>
public sealed record RememberedRequest(string Id, string Digest);
