using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Corners of markers, of about equal area.</summary>
internal static class MarkerOutline
{
    public static Spot[] Of(MarkerShape marker, Spot spot, double radius)
    {
        (double x, double y) = (spot.X, spot.Y);
        double wide = radius * 1.2;
        return marker switch
        {
            MarkerShape.Triangle => [new(x, y - wide), new(x + wide, y + radius), new(x - wide, y + radius)],
            MarkerShape.TriangleDown => [new(x, y + wide), new(x - wide, y - radius), new(x + wide, y - radius)],
            MarkerShape.Diamond => [new(x, y - wide), new(x + wide, y), new(x, y + wide), new(x - wide, y)],
            _ =>
            [
                new(x - radius, y - radius),
                new(x + radius, y - radius),
                new(x + radius, y + radius),
                new(x - radius, y + radius),
            ],
        };
    }
}
