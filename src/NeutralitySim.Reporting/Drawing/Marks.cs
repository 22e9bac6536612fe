using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Marks that mean the same in every plot and in the key.</summary>
internal static class Marks
{
    /// <summary>Radius of the mark of a large change.</summary>
    public const double LargeRadius = 5.5;

    private const double SmallRadius = 3.6;
    private const double LeastChange = 0.02;
    private const double LargeChange = 0.1;

    /// <summary>Published values: hollow circle; a filled diamond when the model was fitted to the value.</summary>
    public static void Published(Scene scene, Spot spot, bool fitted)
    {
        if (fitted)
            scene.Marker(MarkerShape.Diamond, spot, 5, Tone.Ink, Tone.Paper);
        else
            scene.Marker(MarkerShape.Circle, spot, 4, Tone.Paper, Tone.Ink);
    }

    /// <summary>The total of parts of both signs.</summary>
    public static void Total(Scene scene, Spot spot, string key = "") =>
        scene.Marker(MarkerShape.Diamond, spot, 4.5, Tone.Paper, Tone.Ink, key);

    /// <summary>
    /// Where a bar ended before anything was changed: an upright line, <paramref name="half"/> up and down, that stands out from
    /// any fill.
    /// </summary>
    public static void ReferenceTick(Scene scene, Spot centre, double half, string key = "")
    {
        Spot top = centre with { Y = centre.Y - half };
        Spot bottom = centre with { Y = centre.Y + half };
        scene.Line(top, bottom, Tone.Paper, 5, key: key.Length == 0 ? "" : key + "-halo");
        scene.Line(top, bottom, Tone.Ink, 2.4, key: key);
    }

    /// <summary>Radius for a change given as a part of the scale; 0 for none worth a mark.</summary>
    public static double RadiusOf(double change) =>
        Math.Abs(change) >= LargeChange ? LargeRadius
        : Math.Abs(change) >= LeastChange ? SmallRadius
        : 0;

    /// <summary>A cell whose value has changed: a triangle up for more, down for less, large for much.</summary>
    public static void Change(Scene scene, Spot centre, bool isMore, double radius, string key = "")
    {
        MarkerShape shape = isMore ? MarkerShape.Triangle : MarkerShape.TriangleDown;
        scene.Marker(shape, centre, radius, Tone.Ink, Tone.Paper, key);
    }
}
