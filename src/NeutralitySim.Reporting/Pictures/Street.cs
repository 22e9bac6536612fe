using System.Globalization;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>A street at dusk, 640 by 360 points: the frame that each regime delivers more or less sharply, on the page and in reports.</summary>
public static class Street
{
    /// <summary>Width in points.</summary>
    internal const int Width = 640;

    /// <summary>Height in points.</summary>
    internal const int Height = 360;

    internal const string Sign = "CINÉMA 21:00";
    internal static readonly Spot SignAt = new(259, 212);

    private const int Horizon = 260;
    private const int SkyBand = 5;
    private const int Wheel = 10;
    private const string Glass = "#BFE0F2";
    private const string Tyre = "#0B0B0E";

    // Mbit/s of a stream, and the lines of its picture: a usual ladder of bitrates.
    private static readonly (double Speed, double Lines)[] Ladder =
    [
        (0, 0),
        (0.2, 108),
        (0.7, 240),
        (1.2, 360),
        (2.5, 480),
        (4, 720),
        (7, 1080),
        (16, 2160),
    ];

    /// <summary>Rectangles from back to front: left, top, width, height, colour; a disc is one whose height is 0, about its left and top, its width the radius.</summary>
    internal static IReadOnlyList<(int X, int Y, int Width, int Height, string Colour)> Shapes { get; } =
    [.. Sky(), .. Houses(), .. Road(), .. Car(130, "#C23B3B"), .. Car(380, "#3B78C2"), (252, 196, 122, 22, "#F2EFE6")];

    /// <summary>The same as a script's module, for the page.</summary>
    public static string Script { get; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $"export const street = {{ width: {Width}, height: {Height}, sign: ['{Sign}', {SignAt.X}, {SignAt.Y}], shapes: [\n{string.Concat(Shapes.Select(s => $"[{s.X}, {s.Y}, {s.Width}, {s.Height}, '{s.Colour}'],\n"))}] }};\n"
        );

    /// <summary>Lines of the picture that a stream of a speed usually has; none below 0.</summary>
    /// <param name="speed">Mbit/s.</param>
    public static double LinesOf(double speed)
    {
        for (int step = 1; step < Ladder.Length; step++)
            if (speed < Ladder[step].Speed)
            {
                var (low, high) = (Ladder[step - 1], Ladder[step]);
                double share = (Math.Max(0, speed) - low.Speed) / (high.Speed - low.Speed);
                return low.Lines + share * (high.Lines - low.Lines);
            }

        return double.IsNaN(speed) ? 0 : Ladder[^1].Lines;
    }

    private static IEnumerable<(int, int, int, int, string)> Sky()
    {
        for (int y = 0; y < Horizon; y += SkyBand)
        {
            double place = (double)y / Horizon;
            string colour =
                place < 0.6
                    ? Between((0x1C, 0x2A, 0x5A), (0xA0, 0x52, 0x7A), place / 0.6)
                    : Between((0xA0, 0x52, 0x7A), (0xF3, 0xA6, 0x5B), (place - 0.6) / 0.4);
            // Down to the horizon, that no seam shows between two.
            yield return (0, y, Width, Horizon - y, colour);
        }

        yield return (430, 205, 34, 0, "#FFE7B0");
    }

    private static IEnumerable<(int, int, int, int, string)> Houses()
    {
        (int X, int Top, int Width)[] houses =
        [
            (0, 110, 90),
            (96, 70, 74),
            (176, 140, 60),
            (242, 95, 86),
            (334, 155, 70),
            (410, 120, 64),
            (480, 60, 84),
            (570, 130, 70),
        ];
        string[] walls = ["#2B2F4A", "#34304D", "#262C44"];
        foreach (var (number, (left, top, width)) in houses.Index())
        {
            yield return (left, top, width, Horizon - top, walls[number % walls.Length]);
            for (int y = top + 12; y < 240; y += 22)
            for (int x = left + 8; x < left + width - 10; x += 18)
                yield return (x, y, 9, 12, (x * 7 + y * 3 + number) % 5 < 2 ? "#FFD97A" : "#171B30");
        }
    }

    private static IEnumerable<(int, int, int, int, string)> Road()
    {
        yield return (0, Horizon, Width, Height - Horizon, "#20222B");
        for (int x = 10; x < Width; x += 80)
            yield return (x, 306, 44, 4, "#D9D9D0");
    }

    private static IEnumerable<(int, int, int, int, string)> Car(int x, string colour) =>
        [
            (x, 276, 96, 26, colour),
            (x + 18, Horizon, 56, 20, colour),
            (x + 24, 264, 20, 13, Glass),
            (x + 50, 264, 20, 13, Glass),
            (x + 20, 302, Wheel, 0, Tyre),
            (x + 76, 302, Wheel, 0, Tyre),
        ];

    private static string Between((int R, int G, int B) from, (int R, int G, int B) to, double place)
    {
        int Mix(int a, int b) => (int)Math.Round(a + place * (b - a));
        return $"#{Mix(from.R, to.R):X2}{Mix(from.G, to.G):X2}{Mix(from.B, to.B):X2}";
    }
}
