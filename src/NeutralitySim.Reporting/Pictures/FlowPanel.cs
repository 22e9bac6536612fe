using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Streams between parties on a sheet: columns by rank from left to right, each party as high as the larger of what it pays and is paid, its name and that sum above it.</summary>
internal sealed class FlowPanel
{
    private const double LongestColumn = 150;
    private const double NodeWidth = 12;
    private const double NodeGap = 12;
    private const double StreamOpacity = 0.45;
    private const double LeastThickness = 0.8;
    private const int Steps = 24;

    private readonly FlowPlot _plot;
    private readonly Locale _locale;
    private readonly double _pitch;
    private readonly double _unit;
    private readonly int _lastRank;

    // Bar of each party, by its place among them.
    private readonly Area[] _nodes;

    private FlowPanel(FlowPlot plot, Area area, Locale locale)
    {
        (_plot, _locale) = (plot, locale);
        int[] ranks = [.. plot.Parties.Select(party => party.Rank).Distinct().Order()];
        _pitch = area.Width / ranks.Length;
        _lastRank = ranks[^1];
        var columns = Enumerable.Range(0, plot.Parties.Count).ToLookup(at => plot.Parties[at].Rank);
        _unit = LongestColumn / ranks.Max(rank => columns[rank].Sum(SumOf));
        _nodes = new Area[plot.Parties.Count];
        double HeightOf(int rank) => columns[rank].Sum(at => NameHeight(at) + SumOf(at) * _unit + NodeGap);
        Height = ranks.Max(HeightOf);
        foreach (var (rank, column) in ranks.Select((rank, column) => (rank, column)))
        {
            double y = area.Y + (Height - HeightOf(rank)) / 2;
            foreach (int at in columns[rank])
            {
                y += NameHeight(at);
                _nodes[at] = new Area(area.X + column * _pitch, y, NodeWidth, Math.Max(1, SumOf(at) * _unit));
                y += SumOf(at) * _unit + NodeGap;
            }
        }
    }

    private double Height { get; }

    /// <summary>Puts the panel on a sheet; returns the y below it.</summary>
    public static double Put(Sheet sheet, FlowPlot plot, Area area, Locale locale)
    {
        var panel = new FlowPanel(plot, area, locale);
        foreach (var (stream, colour) in panel.Streams())
            sheet.Mark(pen => pen.Polygon(stream, colour, StreamOpacity));
        foreach (var (at, node) in panel._nodes.Index())
        {
            sheet.Mark(pen => pen.Rect(node, plot.Parties[at].Colour));
            double y = node.Y - panel.NameHeight(at);
            foreach (string line in panel.NameOf(at))
                sheet.Text(node.X, y += TextSize.LineHeight(TextSize.Tick), line, TextSize.Tick);
        }

        string unit = TextMeasure.Fit(plot.Unit, area.Width, TextSize.Tick);
        sheet.Text(area.Right, area.Y + panel.Height + 8, unit, TextSize.Tick, Anchor.End, Tone.Muted);
        return area.Y + panel.Height + 12;
    }

    private double SumOf(int party) =>
        Math.Max(
            _plot.Flows.Where(flow => flow.From == party).Sum(flow => flow.Value),
            _plot.Flows.Where(flow => flow.To == party).Sum(flow => flow.Value)
        );

    private double NameHeight(int party) => NameOf(party).Count * TextSize.LineHeight(TextSize.Tick) + 4;

    private List<string> NameOf(int party) =>
        TextMeasure.Wrap(
            $"{_plot.Parties[party].Name} {_locale.Number(SumOf(party), 2)}",
            // Nothing stands to the right of the last ones but the margin.
            _plot.Parties[party].Rank == _lastRank
                ? _pitch + 6
                : _pitch - 8,
            TextSize.Tick
        );

    // Those that leave or reach a party lie in the order of their other ends, so that they cross as little as may be.
    private IEnumerable<(Spot[] Outline, string Colour)> Streams()
    {
        double[] left = [.. _nodes.Select(node => node.Y)];
        var reached = new Dictionary<(int From, int To), double>();
        foreach (var to in _plot.Flows.GroupBy(flow => flow.To))
        {
            double y = _nodes[to.Key].Y;
            foreach (var flow in to.OrderBy(flow => _nodes[flow.From].Y))
            {
                reached[(flow.From, flow.To)] = y;
                y += flow.Value * _unit;
            }
        }

        foreach (var flow in _plot.Flows.OrderBy(flow => _nodes[flow.To].Y).ThenBy(flow => _nodes[flow.To].X))
        {
            double thickness = flow.Value * _unit;
            var from = new Spot(_nodes[flow.From].Right, left[flow.From] + thickness / 2);
            var to = new Spot(_nodes[flow.To].X, reached[(flow.From, flow.To)] + thickness / 2);
            left[flow.From] += thickness;
            yield return (Ribbon(from, to, Math.Max(LeastThickness, thickness) / 2), _plot.Parties[flow.From].Colour);
        }
    }

    private static Spot[] Ribbon(Spot from, Spot to, double half)
    {
        Spot[] middle =
        [
            .. Enumerable
                .Range(0, Steps + 1)
                .Select(step => (double)step / Steps)
                .Select(t => new Spot(from.X + t * (to.X - from.X), from.Y + t * t * (3 - 2 * t) * (to.Y - from.Y))),
        ];
        return
        [
            .. middle.Select(spot => spot with { Y = spot.Y - half }),
            .. middle.Reverse().Select(spot => spot with { Y = spot.Y + half }),
        ];
    }
}
