namespace NeutralitySim.Reporting.FigureModel;

/// <summary>What a panel plots: lines, bars or cells; on the live page also an evening, streams or wires.</summary>
public abstract record Plot;
