using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>A way of watching to try a claim with.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Viewing">One hour of it.</param>
public sealed record ClaimSession(string Id, Text Name, ViewingSession Viewing);
