namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Sample drawn in a key.</summary>
public enum KeyKind
{
    /// <summary>A line with its marker.</summary>
    Line,

    /// <summary>A filled square.</summary>
    Fill,

    /// <summary>A pale square, as bands are.</summary>
    Band,

    /// <summary>A published value.</summary>
    Published,

    /// <summary>A published value used for fitting.</summary>
    Fitted,

    /// <summary>The mark of a total.</summary>
    Total,

    /// <summary>A cell of a map.</summary>
    Cell,

    /// <summary>The line of a map along which nobody has more, between the ends of its interval.</summary>
    Frontier,

    /// <summary>The shades of cells, from none to the deepest.</summary>
    Shades,

    /// <summary>A line of values before anything was changed.</summary>
    ReferenceLine,

    /// <summary>The tick of a bar's total before anything was changed.</summary>
    ReferenceTick,

    /// <summary>A cell fuller than before anything was changed.</summary>
    Risen,

    /// <summary>A cell emptier than before anything was changed.</summary>
    Fallen,
}
