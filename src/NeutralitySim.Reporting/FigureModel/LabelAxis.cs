namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Steps that have names of their own, for example values of an assumption that lie unevenly.</summary>
/// <param name="Labels">Name of each step.</param>
/// <param name="Title">What they are, written once below the axis.</param>
internal sealed record LabelAxis(IReadOnlyList<string> Labels, string Title) : XAxis(Labels.Count);
