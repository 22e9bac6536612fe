namespace NeutralitySim.EndToEnd;

/// <summary>A workshop kit from the command line.</summary>
public sealed class KitCommandTests : ScratchFolder
{
    private const string Scenario = "scenarios/first-steps";

    [Fact]
    public async Task A_kit_comes_in_both_languages_and_is_written_anew()
    {
        for (int time = 0; time < 2; time++)
        {
            var made = await CommandLine.Run("kit", Scenario, "-q", "--out", At("kit"));
            Assert.Equal(
                (
                    0,
                    $"Workshop kit: {At("kit", "en", "index.html")} says what to print.\n"
                        + $"Workshop kit: {At("kit", "fr", "index.html")} says what to print.\n",
                    ""
                ),
                (made.Code, made.Output, made.Errors)
            );
        }

        string[] pieces = [.. Directory.GetFiles(At("kit", "en")).Select(file => Path.GetFileName(file))];
        Assert.Equal(9, pieces.Length);
        Assert.All(pieces, piece => Assert.True(File.Exists(At("kit", "fr", piece))));
        Assert.Contains("Premiers pas", File.ReadAllText(At("kit", "fr", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_language_is_written_where_the_command_line_asks_for_it()
    {
        var made = await CommandLine.Run("kit", Scenario, "-q", "--out", At("kit"), "--lang", "fr");
        Assert.Equal(
            (0, $"Kit d'atelier\u202f: {At("kit", "fr", "index.html")} dit quoi imprimer.\n"),
            (made.Code, made.Output)
        );
        Assert.False(Directory.Exists(At("kit", "en")));
        var both = await CommandLine.RunIn([("NEUTRALITYSIM_LANG", "fr")], "kit", Scenario, "-q", "-o", At("both"));
        Assert.Equal(0, both.Code);
        Assert.True(Directory.Exists(At("both", "en")));
    }

    [Fact]
    public async Task Changed_values_are_those_of_the_kit()
    {
        const string Lines = "isps.citynet.subscribers=250 k";
        var made = await CommandLine.Run("kit", Scenario, "-q", "--out", At("kit"), "--lang=en", "--set", Lines);
        Assert.Equal(0, made.Code);
        Assert.Contains("250,000", File.ReadAllText(At("kit", "en", "roles.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_not_overwritten()
    {
        Directory.CreateDirectory(At("kit", "fr"));
        string mine = At("kit", "fr", "index.html");
        File.WriteAllText(mine, "mine");

        var told = await CommandLine.Run("kit", Scenario, "-q", "--out", At("kit"));

        Assert.Equal((1, ""), (told.Code, told.Output));
        Assert.StartsWith($"{mine}: this file is of no workshop kit; accepted:", told.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.False(Directory.Exists(At("kit", "en")));
    }

    [Theory]
    [InlineData("kit", 1, "Name a scenario, for example: neutralitysim kit scenarios/first-steps\n")]
    [InlineData("kit us-2014x", 1, "us-2014x: there is no such file or folder. Did you mean scenarios/us-2014?\n")]
    [InlineData("kit us-2014x --lang fr", 1, "us-2014x\u202f: ")]
    [InlineData("kit scenarios/first-steps --out global.json", 1, "--out global.json: this is a file;")]
    [InlineData("kit scenarios/first-steps --lang de", 1, "--lang de: accepted: en, fr.\n")]
    [InlineData("kit scenarios/first-steps --set isps.citynet.plan=300", 2, "--set isps.citynet.plan=300")]
    public async Task A_wrong_command_line_is_explained(string line, int code, string message)
    {
        var told = await CommandLine.Run(line.Split(' '));
        Assert.StartsWith(message, told.Errors, StringComparison.Ordinal);
        Assert.Equal((code, ""), (told.Code, told.Output));
    }

    [Fact]
    public async Task Help_says_what_it_is_for_and_gives_examples()
    {
        var help = await CommandLine.Run("kit", "--help");
        Assert.Equal((0, ""), (help.Code, help.Errors));
        foreach (
            string word in new[] { "--out", "--set", "--lang", "Examples:", "neutralitysim kit scenarios/us-2014" }
        )
            Assert.Contains(word, help.Output, StringComparison.Ordinal);
    }
}
