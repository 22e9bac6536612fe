namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A horizontal axis of equal steps; values of a series stand at 0 to <paramref name="Count"/> − 1.</summary>
/// <param name="Count">Steps, 1 or more.</param>
public abstract record XAxis(int Count);
