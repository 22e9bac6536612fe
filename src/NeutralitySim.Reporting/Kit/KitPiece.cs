using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Report;

namespace NeutralitySim.Reporting.Kit;

/// <summary>A piece of the kit: a file of its own, for each is printed another number of times.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Title">What it is.</param>
/// <param name="Copies">How many a facilitator prints.</param>
/// <param name="Write">Writes its sheets.</param>
internal sealed record KitPiece(string File, Text Title, Text Copies, Action<Html, KitMaterial> Write);
