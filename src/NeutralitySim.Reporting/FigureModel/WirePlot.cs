namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Links between services, ISPs and homes, as full as they are at each hour of the months kept.</summary>
/// <param name="Months">Names of the months.</param>
/// <param name="Isps">Names of the ISPs.</param>
/// <param name="Links">Links: name, place of the ISP, and percent of capacity used by month, then hour; NaN where nothing was kept.</param>
internal sealed record WirePlot(
    IReadOnlyList<string> Months,
    IReadOnlyList<string> Isps,
    IReadOnlyList<(string Name, int Isp, IReadOnlyList<IReadOnlyList<double>> Percent)> Links
) : Plot
{
    /// <summary>Percent from which a link is drawn as busy.</summary>
    public const int Busy = 80;

    /// <summary>Percent from which a link is drawn as full.</summary>
    public const int Full = 97;

    /// <summary>Month and hour to draw where there is one picture of all: where links are fullest, by place.</summary>
    public (int Month, int Hour) Fullest { get; init; }
}
