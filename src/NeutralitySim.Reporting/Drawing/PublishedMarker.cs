using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Published values: hollow circle; a filled diamond when the model was fitted to the value.</summary>
internal static class PublishedMarker
{
    public static void Draw(Scene scene, Spot spot, bool fitted)
    {
        if (fitted)
            scene.Marker(MarkerShape.Diamond, spot, 5, Tone.Ink, Tone.Paper);
        else
            scene.Marker(MarkerShape.Circle, spot, 4, Tone.Paper, Tone.Ink);
    }
}
