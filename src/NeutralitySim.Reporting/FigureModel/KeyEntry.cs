namespace NeutralitySim.Reporting.FigureModel;

/// <summary>An explained mark.</summary>
/// <param name="Kind">What the sample looks like.</param>
/// <param name="Name">Explanation.</param>
/// <param name="Style">Style of the sample, for marks that have one.</param>
public sealed record KeyEntry(KeyKind Kind, string Name, SeriesStyle Style = default)
{
    /// <summary>A filled square.</summary>
    public static KeyEntry Fill(string name, string colour) => new(KeyKind.Fill, name, new(colour, "", default));

    /// <summary>A cell of a map.</summary>
    public static KeyEntry Cell(string name, string colour) => new(KeyKind.Cell, name, new(colour, "", default));
}
