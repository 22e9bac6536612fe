namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A shaded stretch of the horizontal axis, for example prime time.</summary>
/// <param name="From">First step.</param>
/// <param name="To">Step after the last.</param>
/// <param name="Label">Label inside it.</param>
internal sealed record ShadedSpan(int From, int To, string Label);
