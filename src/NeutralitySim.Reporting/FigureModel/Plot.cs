namespace NeutralitySim.Reporting.FigureModel;

/// <summary>What a panel plots: <see cref="LinePlot"/>, <see cref="HeatPlot"/> or <see cref="BarPlot"/>.</summary>
public abstract record Plot;
