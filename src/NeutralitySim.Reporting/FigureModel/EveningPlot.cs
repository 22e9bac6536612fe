namespace NeutralitySim.Reporting.FigureModel;

/// <summary>An evening at nine under one regime: the picture, the bill and the services there are.</summary>
/// <param name="Style">Style of the regime.</param>
/// <param name="Speed">Mbit/s of a viewer who wanted to watch.</param>
/// <param name="SpeedUnit">Its unit.</param>
/// <param name="Bill">What a fixed basket costs a line a month; NaN where it cannot be bought any more.</param>
/// <param name="BillUnit">Its unit.</param>
/// <param name="Services">Services.</param>
internal sealed record EveningPlot(
    SeriesStyle Style,
    double Speed,
    string SpeedUnit,
    double Bill,
    string BillUnit,
    IReadOnlyList<EveningService> Services
) : Plot;
