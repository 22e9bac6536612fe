namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// A figure laid out on paper, in user units, y downwards: plots of ScottPlot at their places, texts, and marks that belong to no axis.
/// Nothing is drawn before a theme is known.
/// </summary>
internal sealed class Sheet(double width)
{
    private readonly List<Action<PlotPen>> _marks = [];
    private readonly List<PlacedPlot> _plots = [];
    private readonly List<TextShape> _texts = [];

    public double Width { get; } = width;

    public double Height { get; set; }

    /// <summary>Texts other than those of axes.</summary>
    public IReadOnlyList<TextShape> Texts => _texts;

    /// <summary>The plots from back to front, of which the first has the whole sheet as its place, one unit a pixel.</summary>
    public IEnumerable<PlacedPlot> Plots =>
        _plots.Prepend(
            new PlacedPlot(new Area(0, 0, Width, Height), 0, Width, Height, 0, pen => _marks.ForEach(mark => mark(pen)))
        );

    public void Text(
        double x,
        double y,
        string text,
        double size = TextSize.Label,
        Anchor anchor = Anchor.Start,
        string paint = Tone.Ink,
        bool bold = false
    )
    {
        if (text.Length > 0)
            _texts.Add(new TextShape(x, y, text, size, anchor, paint, bold));
    }

    /// <summary>Something behind the plots, in units of the sheet.</summary>
    public void Mark(Action<PlotPen> draw) => _marks.Add(draw);

    public void Add(PlacedPlot plot) => _plots.Add(plot);
}
