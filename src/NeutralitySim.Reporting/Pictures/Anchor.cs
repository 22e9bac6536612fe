namespace NeutralitySim.Reporting.Pictures;

/// <summary>Where a text's x lies.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
