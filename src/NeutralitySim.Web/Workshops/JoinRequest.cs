using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Web.Workshops;

/// <summary>Somebody who comes in. The seat's id and its token, which comes as a header, are the browser's own, so that what is sent again counts once.</summary>
/// <param name="Code">The code on the wall, as typed.</param>
/// <param name="Seat">Id for the seat: letters and digits.</param>
/// <param name="Role">Role.</param>
/// <param name="Name">Name as typed; null for none.</param>
internal sealed record JoinRequest(string Code, string Seat, Role Role, string? Name);
