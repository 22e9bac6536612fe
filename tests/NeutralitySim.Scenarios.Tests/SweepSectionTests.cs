namespace NeutralitySim.Scenarios.Tests;

/// <summary>What a scenario says of its sweep.</summary>
public class SweepSectionTests
{
    [Fact]
    public void It_is_read_as_written_and_changes_no_run()
    {
        var plain = ScenarioLoader.LoadText(Texts.Minimal, "x");
        var swept = ScenarioLoader.LoadText(
            Texts.Minimal
                + """
                sweep:
                  vary:
                    - { path: seed, values: [1, 2] }
                    - { path: isps.north.plan, from: 10, to: 20 Mbps }
                  draws: 5
                  where: [seed < 2]
                """,
            "x"
        );
        Assert.Empty(swept.Errors);
        var section = swept.Sweep!;
        Assert.Equal(["1", "2"], section.Vary[0].Values);
        Assert.Equal(("10", "20 Mbps", null), (section.Vary[1].From, section.Vary[1].To, section.Vary[1].Steps));
        Assert.Equal(5, section.Draws);
        Assert.Equal(["seed < 2"], section.Where);
        Assert.Null(plain.Sweep);
        Assert.Equal(plain.WorldHashes, swept.WorldHashes);
        Assert.Equal(plain.Experiment!.Description.ScenarioHash, swept.Experiment!.Description.ScenarioHash);
    }

    [Theory]
    [InlineData("sweep: 3", "sweep")]
    [InlineData("sweep: { draws: 5 }", "vary")]
    [InlineData("sweep: { vary: [{ path: seed }] }", "either values, or from and to")]
    [InlineData("sweep: { vary: [{ path: seed, values: [1], from: 1, to: 2 }] }", "either values, or from and to")]
    [InlineData("sweep: { vary: [{ path: seed, from: 1 }] }", "either values, or from and to")]
    [InlineData("sweep: { vary: [{ path: seed, from: 1, to: 2, steps: 1 }] }", "steps")]
    [InlineData("sweep: { vary: [{ path: seed, values: [1] }], wehre: [a] }", "did you mean \"where\"")]
    public void What_is_wrong_with_it_is_told_with_its_place(string section, string told)
    {
        var errors = ScenarioLoader.LoadText(Texts.Minimal + section + "\n", "x").Errors;
        Assert.Contains(errors, error => error.At("en").Contains(told, StringComparison.Ordinal));
    }
}
