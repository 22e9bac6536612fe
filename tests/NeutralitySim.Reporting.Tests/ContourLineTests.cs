using NeutralitySim.Reporting.Pictures;

namespace NeutralitySim.Reporting.Tests;

/// <summary>Where a table passes nought.</summary>
public class ContourLineTests
{
    [Fact]
    public void A_slope_has_one_straight_line_from_border_to_border()
    {
        double[][] slope =
        [
            [-1, 3],
            [-1, 3],
            [-1, 3],
        ];
        var line = Assert.Single(ContourLines.Of(slope));
        Assert.All(line, spot => Assert.Equal(0.25, spot.X, 1e-12));
        Assert.Equal([-0.5, 2.5], new[] { line[0].Y, line[^1].Y }.Order());
    }

    [Fact]
    public void A_peak_has_a_ring_around_it()
    {
        double[][] peak =
        [
            [-1, -1, -1],
            [-1, 1, -1],
            [-1, -1, -1],
        ];
        var ring = Assert.Single(ContourLines.Of(peak));
        Assert.Equal(5, ring.Count);
        Assert.Equal(ring[0], ring[^1]);
        Assert.All(ring, spot => Assert.Equal(0.5, Math.Abs(spot.X - 1) + Math.Abs(spot.Y - 1), 1e-12));
    }

    [Fact]
    public void What_touches_nought_and_does_not_pass_it_has_none()
    {
        Assert.Empty(
            ContourLines.Of([
                [0.0, 0, 1],
                [0, 1, 2],
            ])
        );
        Assert.Empty(
            ContourLines.Of([
                [-1.0, -1],
                [-1, -2],
            ])
        );
    }

    [Fact]
    public void A_cell_without_value_has_none_around_it()
    {
        double[][] hole =
        [
            [-1, 1],
            [-1, double.NaN],
            [-1, 1],
            [-1, 1],
        ];
        var lines = ContourLines.Of(hole);
        Assert.Equal(2, lines.Count);
        Assert.All(lines.SelectMany(line => line), spot => Assert.True(spot.Y is <= 0 or >= 2));
    }
}
