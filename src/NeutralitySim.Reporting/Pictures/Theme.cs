namespace NeutralitySim.Reporting.Pictures;

/// <summary>Colours of the tones, as <c>#RRGGBB</c>.</summary>
internal record Theme(string Ink, string Muted, string Grid, string Paper, string Shade)
{
    public static readonly Theme Light = new("#1B1F24", "#57606A", "#D8DEE4", "#FFFFFF", "#EEF1F4");

    public static readonly Theme Dark = new("#E6EDF3", "#9DA7B3", "#30363D", "#15191E", "#222931");

    /// <summary>Colour of a text of an axis; in drawings to be mended it tells where the text's x lies.</summary>
    public virtual string OfText(string paint, Anchor anchor) => Of(paint);

    /// <summary>Colour of a paint, which is a <see cref="Tone"/> or a colour already.</summary>
    public string Of(string paint) =>
        paint switch
        {
            Tone.Ink => Ink,
            Tone.Muted => Muted,
            Tone.Grid => Grid,
            Tone.Paper => Paper,
            Tone.Shade => Shade,
            _ => paint,
        };
}
