using System.Globalization;
using System.Text.RegularExpressions;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>How much of a toll ISPs hand on to subscribers: what README and a guide say is what the command they name computes.</summary>
public sealed class PassThroughTests : ScratchFolder
{
    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData("first-steps", @"of a toll (\d+) % over the year of first-steps", @"(\d+) % with none in first-steps")]
    [InlineData("france-2019", @"(\d+) % over the two years of france-2019", @"(\d+) % with four in france-2019")]
    public async Task The_part_that_README_and_the_guide_tell_is_the_one_that_a_run_gives(
        string scenario,
        string inReadme,
        string inGuide
    )
    {
        var run = await CommandLine.Run([
            "run",
            $"scenarios/{scenario}",
            "-r",
            "1",
            "-q",
            "--regime",
            "neutral",
            "--regime",
            "tolled",
            "-o",
            At("out"),
        ]);
        Assert.Equal(0, run.Code);
        string row = File.ReadLines(At("out", "csv", "fee-incidence.csv"))
            .Single(line => line.StartsWith("tolled,received,access-subscribers,", StringComparison.Ordinal));
        double share = double.Parse(row.Split(',')[4], CultureInfo.InvariantCulture);

        double readme = Told("README.md", inReadme);
        Assert.Equal(readme, 100 * share, tolerance: 1);
        Assert.Equal(readme, Told("scenarios/fair-share-eu-2023/README.md", inGuide));
    }

    private static double Told(string file, string pattern)
    {
        var told = Regex.Match(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, file)), pattern);
        Assert.True(told.Success, $"{file} does not tell {pattern}.");
        return double.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture);
    }
}
