using NeutralitySim.Reporting.Pictures;

namespace NeutralitySim.Reporting;

/// <summary>The colours of figures as a style sheet, so that a page and what it draws look as files and reports do.</summary>
public static class PageTheme
{
    /// <summary>Custom properties of the root element, each light or dark by its colour scheme; <c>--deep</c> is the deepest shade of cells.</summary>
    public static string Sheet { get; } =
        ":root{"
        + Of("ink", Theme.Light.Ink, Theme.Dark.Ink)
        + Of("muted", Theme.Light.Muted, Theme.Dark.Muted)
        + Of("line", Theme.Light.Grid, Theme.Dark.Grid)
        + Of("paper", Theme.Light.Paper, Theme.Dark.Paper)
        + Of("shade", Theme.Light.Shade, Theme.Dark.Shade)
        + Of("deep", "#0A4A7A", "#8CCBF5")
        + "}";

    private static string Of(string name, string light, string dark) => $"--{name}:light-dark({light},{dark});";
}
