namespace NeutralitySim.Reporting.FigureModel;

/// <summary>
/// Colours that people with colour-vision deficiency tell apart: Okabe and Ito (2008) for regimes, Paul Tol's "light"
/// scheme, made for dark text on top, for the parts of bars.
/// </summary>
internal static class Palette
{
    private static readonly SeriesStyle Neutral = new("#0072B2", "", MarkerShape.Circle);
    private static readonly SeriesStyle PaidPeering = new("#D55E00", "8 3", MarkerShape.Square);
    private static readonly SeriesStyle Tolled = new("#009E73", "2 3", MarkerShape.Triangle);

    private static readonly SeriesStyle[] Others =
    [
        new("#CC79A7", "9 3 2 3", MarkerShape.Diamond),
        new("#E69F00", "5 2", MarkerShape.TriangleDown),
        new("#56B4E9", "12 3", MarkerShape.Square),
        new("#999999", "3 2", MarkerShape.Circle),
        // Colours come back, dashes and markers do not.
        new("#0072B2", "14 3 2 3", MarkerShape.TriangleDown),
        new("#D55E00", "1 3", MarkerShape.Diamond),
        new("#009E73", "9 3 2 3 2 3", MarkerShape.Square),
        new("#CC79A7", "4 4", MarkerShape.Triangle),
        new("#E69F00", "16 4", MarkerShape.Circle),
    ];

    private static readonly string[] Parts =
    [
        "#77AADD",
        "#99DDFF",
        "#DDDDDD",
        "#EEDD88",
        "#EE8866",
        "#44BB99",
        "#FFAABB",
        "#BBCC33",
        "#AAAA00",
    ];

    /// <summary>Styles of regimes, in the same order: fixed ones for the three presets, the rest of the palette in turn, twelve in all.</summary>
    public static IReadOnlyList<SeriesStyle> Regimes(IReadOnlyList<string> ids)
    {
        int next = 0;
        return
        [
            .. ids.Select(id =>
                id switch
                {
                    "neutral" => Neutral,
                    "paid-peering" => PaidPeering,
                    "tolled" => Tolled,
                    _ => Others[next++ % Others.Length],
                }
            ),
        ];
    }

    /// <summary>Fill of the n-th part of bars; the palette repeats after nine.</summary>
    public static string Part(int index) => Parts[index % Parts.Length];
}
