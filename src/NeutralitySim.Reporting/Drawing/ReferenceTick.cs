namespace NeutralitySim.Reporting.Drawing;

/// <summary>Where a bar ended before anything was changed: an upright line that stands out from any fill.</summary>
internal static class ReferenceTick
{
    private const double Halo = 5;
    private const double Width = 2.4;

    /// <summary>Draws it around a spot, <paramref name="half"/> up and down.</summary>
    public static void Draw(Scene scene, Spot centre, double half, string key = "")
    {
        Spot top = centre with { Y = centre.Y - half };
        Spot bottom = centre with { Y = centre.Y + half };
        scene.Line(top, bottom, Tone.Paper, Halo, key: key.Length == 0 ? "" : key + "-halo");
        scene.Line(top, bottom, Tone.Ink, Width, key: key);
    }
}
