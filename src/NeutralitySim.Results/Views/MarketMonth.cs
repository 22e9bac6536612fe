namespace NeutralitySim.Results.Views;

/// <summary>A month of a regime's markets, means over the replications.</summary>
/// <param name="Month">Month, from 0.</param>
/// <param name="LineConcentration">Herfindahl–Hirschman index of ISPs by lines, 0 to 10,000; NaN where nobody has lines.</param>
/// <param name="AdopterConcentration">The same of content providers by adopting lines.</param>
/// <param name="ProvidersAlive">Content providers in business; NaN where not recorded.</param>
public sealed record MarketMonth(
    int Month,
    double LineConcentration,
    double AdopterConcentration,
    double ProvidersAlive
);
