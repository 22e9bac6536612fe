namespace NeutralitySim.Reporting.FigureModel;

/// <summary>What a panel plots: lines, bars, cells, a map, streams or wires; on the live page also an evening.</summary>
public abstract record Plot;
