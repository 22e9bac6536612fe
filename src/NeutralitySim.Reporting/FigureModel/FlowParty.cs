namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A party that pays or is paid.</summary>
/// <param name="Name">Name shown.</param>
/// <param name="Colour">Fill as <c>#RRGGBB</c>.</param>
/// <param name="Rank">Column it stands in, from 0.</param>
internal sealed record FlowParty(string Name, string Colour, int Rank);
