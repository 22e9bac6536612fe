namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A published value laid over lines.</summary>
/// <param name="X">Step of the axis.</param>
/// <param name="Value">Value in the axis's unit.</param>
/// <param name="Fitted">True when parameters were fitted to it: drawn differently, because agreement proves nothing.</param>
internal readonly record struct PublishedPoint(int X, double Value, bool Fitted);
