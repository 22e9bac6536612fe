namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Shape of a marker.</summary>
public enum MarkerShape
{
    /// <summary>Disc.</summary>
    Circle,

    /// <summary>Square.</summary>
    Square,

    /// <summary>Triangle, point up.</summary>
    Triangle,

    /// <summary>Diamond.</summary>
    Diamond,

    /// <summary>Triangle, point down.</summary>
    TriangleDown,
}
