using NeutralitySim.Reporting.Drawing;

namespace NeutralitySim.Reporting.Tests;

/// <summary>Checks on where texts lie, by their estimated widths.</summary>
internal static class SceneAssert
{
    private const double Tolerance = 0.5;

    public static void TextsInsideAndApart(Scene scene, string what)
    {
        (string Text, Area Box)[] texts = [.. scene.Texts.Select(t => (t.Text, Shrunk(t.Box)))];
        foreach (var (text, box) in texts)
            Assert.True(
                box.X >= 0 && box.Right <= scene.Width && box.Y >= 0 && box.Bottom <= scene.Height,
                $"{what}: '{text}' at {box} leaves {scene.Width} × {scene.Height}"
            );
        for (int i = 0; i < texts.Length; i++)
        for (int j = 0; j < i; j++)
            Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"{what}: '{texts[i].Text}' covers '{texts[j].Text}'");
    }

    private static Area Shrunk(Area box) =>
        new(box.X + Tolerance, box.Y + Tolerance, Math.Max(0, box.Width - 2 * Tolerance), box.Height - 2 * Tolerance);
}
