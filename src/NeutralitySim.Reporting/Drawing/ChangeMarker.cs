using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Marks a cell whose value has changed: a triangle up for more, down for less, large for much.</summary>
internal static class ChangeMarker
{
    public const double Large = 5.5;

    private const double Small = 3.6;
    private const double LeastChange = 0.02;
    private const double LargeChange = 0.1;

    /// <summary>Radius for a change given as a part of the scale; 0 for none worth a mark.</summary>
    public static double RadiusOf(double change) =>
        Math.Abs(change) >= LargeChange ? Large
        : Math.Abs(change) >= LeastChange ? Small
        : 0;

    public static void Draw(Scene scene, Spot centre, bool isMore, double radius, string key = "") =>
        scene.Marker(
            isMore ? MarkerShape.Triangle : MarkerShape.TriangleDown,
            centre,
            radius,
            Tone.Ink,
            Tone.Paper,
            key
        );
}
