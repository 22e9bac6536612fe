namespace NeutralitySim.Reporting.Live;

/// <summary>One number of the headline under every regime.</summary>
/// <param name="Id">Indicator id.</param>
/// <param name="Name">Name in the reader's language.</param>
/// <param name="About">What it is about where that is not everybody, for example a provider; else empty.</param>
/// <param name="Unit">Unit of all texts and values of the row.</param>
/// <param name="Cells">One per regime, in the order of the description.</param>
public sealed record LiveHeadlineRow(
    string Id,
    string Name,
    string About,
    string Unit,
    IReadOnlyList<LiveHeadlineCell> Cells
);
