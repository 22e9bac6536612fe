namespace NeutralitySim.Reporting.Pictures;

/// <summary>Style sheets of drawings. All their rules lie under one class, so that drawings may share a page.</summary>
internal static class SvgStyle
{
    private const string Font =
        ".nsf{font-family:\"Helvetica Neue\",Arial,\"Liberation Sans\",\"DejaVu Sans\",sans-serif}.nsf .b{font-weight:600}";

    internal static readonly string Light = Colours(Theme.Light);
    internal static readonly string Dark = Colours(Theme.Dark);

    /// <summary>The sheet inside a drawing that stands alone.</summary>
    internal static readonly string Sheet =
        Font + Light + "@media screen and (prefers-color-scheme:dark){" + Dark + "}";

    private static string Colours(Theme theme) => string.Concat(Tone.All.Select(tone => Both(tone, theme.Of(tone))));

    private static string Both(string tone, string colour) =>
        $".nsf .f-{tone}{{fill:{colour}}}.nsf .s-{tone}{{stroke:{colour}}}";
}
