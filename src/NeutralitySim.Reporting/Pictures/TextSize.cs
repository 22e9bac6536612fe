namespace NeutralitySim.Reporting.Pictures;

/// <summary>Sizes of text in user units.</summary>
internal static class TextSize
{
    public const double Title = 18;
    public const double Subtitle = 13;
    public const double PanelTitle = 13;
    public const double Label = 12;
    public const double Tick = 11;
    public const double Source = 11;
    public const double Cell = 10;

    /// <summary>Baseline to baseline.</summary>
    public static double LineHeight(double size) => Math.Round(size * 1.3);
}
