namespace NeutralitySim.Core.Worlds;

/// <summary>A provider's titles: how many, how large, how popularity falls off and how fast it drifts.</summary>
/// <param name="Titles">Number of titles (files of a title count once), 1 to 10⁷.</param>
/// <param name="MeanTitleBytes">Mean size of a title over all its encodings, bytes.</param>
/// <param name="ZipfExponent">Exponent α of popularity <c>rank^−α</c>, 0 to 3.</param>
/// <param name="DriftPerDay">Share of demand that moves each day to titles not yet placed, 0 to 1.</param>
public sealed record Catalogue(int Titles, double MeanTitleBytes, double ZipfExponent, double DriftPerDay);
