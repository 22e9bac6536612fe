namespace NeutralitySim.Reporting.Drawing;

/// <summary>Style sheets of drawings. All their rules lie under one class, so that drawings may share a page.</summary>
public static class SvgStyle
{
    private const string Font =
        ".nsf{font-family:\"Helvetica Neue\",Arial,\"Liberation Sans\",\"DejaVu Sans\",sans-serif}.nsf .b{font-weight:600}";

    internal static readonly string Light = Colours(Theme.Light);
    internal static readonly string Dark = Colours(Theme.Dark);

    /// <summary>The sheet inside a drawing that stands alone.</summary>
    internal static readonly string Sheet =
        Font + Light + "@media screen and (prefers-color-scheme:dark){" + Dark + "}";

    // Names of system colours; text that stands on a coloured part keeps its own, which suits the part.
    private static readonly string Forced =
        Colours(new Theme("CanvasText", "CanvasText", "GrayText", "Canvas", "Canvas"))
        + ".nsf,.nsf text{forced-color-adjust:none}.nsf .f-shade{stroke:GrayText}";

    /// <summary>
    /// The sheet a page serves as a file for the drawings of <see cref="SvgRenderer.PageElement"/>. Light or dark as the reader's
    /// system asks, unless the root element has <c>data-theme="light"</c> or <c>"dark"</c>; light on paper; system colours
    /// where they are forced.
    /// </summary>
    public static string PageSheet { get; } =
        Font
        + ".nsf{display:block;max-width:100%;height:auto}"
        + Light
        + "@media screen and (prefers-color-scheme:dark){"
        + Dark.Replace(".nsf ", ":root:not([data-theme=\"light\"]) .nsf ", StringComparison.Ordinal)
        + "}@media screen{"
        + Dark.Replace(".nsf ", ":root[data-theme=\"dark\"] .nsf ", StringComparison.Ordinal)
        + "}@media (forced-colors:active){"
        + Forced.Replace(".nsf", ":root .nsf.nsf", StringComparison.Ordinal)
        + "}";

    private static string Colours(Theme theme) => string.Concat(Tone.All.Select(tone => Both(tone, theme.Of(tone))));

    private static string Both(string tone, string colour) =>
        $".nsf .f-{tone}{{fill:{colour}}}.nsf .s-{tone}{{stroke:{colour}}}";
}
