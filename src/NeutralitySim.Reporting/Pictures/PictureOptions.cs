namespace NeutralitySim.Reporting.Pictures;

/// <summary>How the pictures in pixels look. Drawings as SVG scale, and are light or dark as their reader asks.</summary>
/// <param name="IsDark">True for light ink on dark paper.</param>
/// <param name="Size">Size; null for as large as each figure is, twice as fine.</param>
public sealed record PictureOptions(bool IsDark = false, PictureSize? Size = null);
