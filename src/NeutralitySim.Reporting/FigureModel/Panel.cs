namespace NeutralitySim.Reporting.FigureModel;

/// <summary>One plot of a figure.</summary>
/// <param name="Title">Title above it, for example an ISP; empty when the figure has one panel.</param>
/// <param name="Plot">What is plotted.</param>
public sealed record Panel(string Title, Plot Plot)
{
    /// <summary>Stable name of the panel within its figure, for example an ISP's id; empty for none.</summary>
    public string Key { get; init; } = "";
}
