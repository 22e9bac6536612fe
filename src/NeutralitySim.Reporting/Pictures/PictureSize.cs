using System.Globalization;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Size of a picture in pixels, into which a figure is fitted as large as it goes.</summary>
/// <param name="Width">Width, <see cref="Least"/> to <see cref="Most"/>.</param>
/// <param name="Height">Height, <see cref="Least"/> to <see cref="Most"/>.</param>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Fewest pixels of a side.</summary>
    public const int Least = 200;

    /// <summary>Most pixels of a side.</summary>
    public const int Most = 8000;

    private static readonly Dictionary<string, PictureSize> Named = new()
    {
        // A projector's picture, and a sheet of A4 on its side at 300 pixels an inch.
        ["slides"] = new(1920, 1080),
        ["print"] = new(3508, 2480),
    };

    /// <summary>Names that <see cref="TryParse"/> knows.</summary>
    public static IReadOnlyCollection<string> Names => Named.Keys;

    /// <summary>Reads a name or <c>1600x900</c>.</summary>
    public static bool TryParse(string text, out PictureSize size)
    {
        if (Named.TryGetValue(text, out size))
            return true;
        string[] sides = text.Split('x');
        if (sides.Length != 2 || !IsSide(sides[0], out int width) || !IsSide(sides[1], out int height))
            return false;
        size = new PictureSize(width, height);
        return true;
    }

    private static bool IsSide(string text, out int side) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out side) && side is >= Least and <= Most;
}
