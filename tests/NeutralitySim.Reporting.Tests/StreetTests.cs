using NeutralitySim.Reporting.Pictures;

namespace NeutralitySim.Reporting.Tests;

/// <summary>The street of an evening, as sharp as a stream.</summary>
public sealed class StreetTests
{
    // Wheels are round, and kept or lost row by row.
    private const string Tyre = "#0B0B0E";

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0.1, 54)]
    [InlineData(0.45, 174)]
    [InlineData(4, 720)]
    [InlineData(100, 2160)]
    public void A_speed_has_the_lines_of_a_usual_ladder_and_what_lies_between_two_of_its_steps(
        double speed,
        double lines
    ) => Assert.Equal(lines, Street.LinesOf(speed), 9);

    [Theory]
    [InlineData(10)]
    [InlineData(43)]
    [InlineData(170)]
    public void Every_edge_lies_where_a_point_of_the_picture_ends_and_within_it(double points)
    {
        double size = Street.Height / points;

        Assert.All(
            EveningPanel.Mosaic(points),
            part =>
            {
                var (shape, _) = part;
                Assert.InRange(shape.X, 0, Street.Width);
                Assert.InRange(shape.Right, shape.X, Street.Width);
                Assert.InRange(shape.Bottom, shape.Y, Street.Height + 1e-9);
                Assert.All(
                    new[] { shape.X, shape.Y, shape.Right, shape.Bottom },
                    edge => Assert.True(edge >= Street.Width || Math.Abs(edge / size - Math.Round(edge / size)) < 1e-6)
                );
            }
        );
    }

    [Fact]
    public void The_fewer_points_the_less_is_left_of_windows()
    {
        int[] parts = [.. new[] { 10.0, 20, 40, 170 }.Select(points => EveningPanel.Mosaic(points).Count())];

        Assert.Equal(parts.Order(), parts);
        Assert.True(parts[0] < Street.Shapes.Count / 2);
    }

    [Fact]
    public void No_picture_shows_a_kind_of_thing_that_a_sharper_one_lacks()
    {
        var colours = Enumerable
            .Range(8, 165)
            .Select(points =>
                Street
                    .Shapes.Where(shape => shape.Height > 0)
                    .Select(shape => shape.Colour)
                    .Distinct()
                    .Intersect(EveningPanel.Mosaic(points).Select(part => part.Colour))
                    .ToHashSet()
            )
            .ToArray();

        for (int i = 1; i < colours.Length; i++)
            Assert.Superset(colours[i - 1].Except([Tyre]).ToHashSet(), colours[i]);
    }
}
