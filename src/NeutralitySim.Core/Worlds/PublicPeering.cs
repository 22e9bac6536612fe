namespace NeutralitySim.Core.Worlds;

/// <summary>
/// An ISP that no longer peers with all and sundry at exchanges: links there stay open to large providers and, of background traffic, to so many of its
/// largest senders; all others come by whoever sits between.
/// </summary>
/// <param name="LargestSenders">Number of senders of background traffic, from the largest, with whom it goes on peering, 0 or more.</param>
public sealed record PublicPeering(int LargestSenders);
