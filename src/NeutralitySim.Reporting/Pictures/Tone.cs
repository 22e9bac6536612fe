namespace NeutralitySim.Reporting.Pictures;

/// <summary>Names of the paints that depend on the theme; each is a CSS class.</summary>
internal static class Tone
{
    public const string Ink = "ink";
    public const string Muted = "mut";
    public const string Grid = "grid";
    public const string Paper = "paper";
    public const string Shade = "shade";

    /// <summary>Every tone.</summary>
    public static readonly string[] All = [Ink, Muted, Grid, Paper, Shade];

    /// <summary>Dark in both themes: text on parts of bars, whose fills are pale in both.</summary>
    public const string OnPart = "#1B1F24";

    /// <summary>Light in both themes: text on the deepest shades.</summary>
    public const string OnDeep = "#FFFFFF";
}
