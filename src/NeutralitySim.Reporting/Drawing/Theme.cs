namespace NeutralitySim.Reporting.Drawing;

/// <summary>Colours of paper, ink and grid. Colours of series are the same in all.</summary>
public enum Theme
{
    /// <summary>Follows the reader's <c>prefers-color-scheme</c>; light in print.</summary>
    Auto,

    /// <summary>Always light.</summary>
    Light,

    /// <summary>Always dark.</summary>
    Dark,
}
