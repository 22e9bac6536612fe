namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Values as somebody wrote them, one step each, however far apart.</summary>
/// <param name="Names">Value of each step, one or more.</param>
/// <param name="Title">What they are values of, written once below the axis.</param>
internal sealed record NamedAxis(IReadOnlyList<string> Names, string Title) : XAxis(Names.Count);
