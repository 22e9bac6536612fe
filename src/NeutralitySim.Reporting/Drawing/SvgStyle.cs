namespace NeutralitySim.Reporting.Drawing;

/// <summary>The style sheet inside every drawing. All its rules lie under one class, so that drawings may share a page.</summary>
internal static class SvgStyle
{
    private const string Font =
        ".nsf{font-family:\"Helvetica Neue\",Arial,\"Liberation Sans\",\"DejaVu Sans\",sans-serif}.nsf .b{font-weight:600}";

    private static readonly string Light = Colours("#1B1F24", "#57606A", "#D8DEE4", "#FFFFFF", "#EEF1F4");
    private static readonly string Dark = Colours("#E6EDF3", "#9DA7B3", "#30363D", "#15191E", "#222931");

    private static readonly string Auto = Light + "@media screen and (prefers-color-scheme:dark){" + Dark + "}";

    public static string For(Theme theme) =>
        Font
        + theme switch
        {
            Theme.Light => Light,
            Theme.Dark => Dark,
            _ => Auto,
        };

    private static string Colours(string ink, string muted, string grid, string paper, string shade) =>
        Both(Tone.Ink, ink)
        + Both(Tone.Muted, muted)
        + Both(Tone.Grid, grid)
        + Both(Tone.Paper, paper)
        + Both(Tone.Shade, shade);

    private static string Both(string tone, string colour) =>
        $".nsf .f-{tone}{{fill:{colour}}}.nsf .s-{tone}{{stroke:{colour}}}";
}
