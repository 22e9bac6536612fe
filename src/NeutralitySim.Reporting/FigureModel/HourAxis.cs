namespace NeutralitySim.Reporting.FigureModel;

/// <summary>The 24 hours of a day; value <c>h</c> holds from <c>h</c> to <c>h + 1</c> o'clock and stands in the middle.</summary>
internal sealed record HourAxis() : XAxis(24);
