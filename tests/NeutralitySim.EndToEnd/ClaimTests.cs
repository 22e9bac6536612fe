using System.Globalization;
using System.Text.Json;

namespace NeutralitySim.EndToEnd;

/// <summary>The claim command as users call it.</summary>
public sealed class ClaimTests : ScratchFolder
{
    [Fact]
    public async Task A_hundred_grams_and_four_hundred_metres_are_told_in_both_languages()
    {
        var english = await CommandLine.Run("claim", "hour-100-grams");
        Assert.Equal((0, ""), (english.Code, english.Errors));
        Assert.Contains("100 g are 400 m for a car of 250 g/km.", english.Output, StringComparison.Ordinal);
        Assert.Matches(@"thermal car[^│]+│ 217\.6 │ +460 m │ +87\.0 g", english.Output);
        Assert.Matches(
            @"Conventional[^│]+│ shipped +│ use +│ television HD +│ Europe[^│]+│ +295 │ +49\.3 │",
            english.Output
        );
        Assert.Matches("ADEME, HD on fixed lines[^│]+│ use and manufacture │ +64 │", english.Output);

        var french = await CommandLine.Run("claim", "hour-100-grams", "--lang", "fr");
        Assert.Contains("100 g font 400 m pour une voiture à 250 g/km.", french.Output, StringComparison.Ordinal);
        Assert.Matches(@"│ +217,6 │ +460 m │", french.Output);
    }

    [Fact]
    public async Task Csv_holds_every_claim_one_number_a_row()
    {
        var told = await CommandLine.Run("claim", "--format", "csv");
        Assert.Equal((0, ""), (told.Code, told.Errors));
        string[] lines = told.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("claim,part,model,parameters,boundary,session,grid,item,level,value,unit,source", lines[0]);
        double Value(string start) =>
            double.Parse(
                Assert
                    .Single(lines, line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..]
                    .Split(',')[0],
                CultureInfo.InvariantCulture
            );
        Assert.Equal(250, Value("hour-100-grams,claimed,,,,,,implied-car,,"), 1e-9);
        Assert.Equal(3200, Value("half-hour-1600-grams,claimed,,,,,,per-hour,,"), 1e-9);
        Assert.Equal(0.45, Value("netflix-5-percent,company,,,corporate,,,part-per-hour-at-most-viewing,,"), 0.005);
        Assert.Equal(0.82, Value("netflix-5-percent,company,,,corporate,,,part-per-hour-at-fewest-viewing,,"), 0.005);
        Assert.Equal(599, Value("hour-100-grams,break-even,conventional,shipped,use,tv-hd,europe,grid,needed,"), 0.5);
        // A figure of an hour has no corporate boundary, and the company's no model.
        Assert.DoesNotContain(
            lines,
            line =>
                line.Contains(",figure,", StringComparison.Ordinal)
                && line.Contains("corporate", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Json_carries_a_value_set_on_the_command_line()
    {
        var told = await CommandLine.Run(
            "claim",
            "hour-100-grams",
            "--format",
            "json",
            "--set",
            "grids.europe.intensity=55 g/kWh",
            "--set",
            "boundaries=[use]"
        );
        using var parsed = JsonDocument.Parse(told.Output);
        var rows = parsed.RootElement[0].GetProperty("rows").EnumerateArray().ToList();
        var figure = rows.First(row =>
            row.GetProperty("part").GetString() == "figure" && row.GetProperty("level").GetString() == "central"
        );
        Assert.Equal(9.19, figure.GetProperty("value").GetDouble(), 0.005);
        Assert.Equal("--set grids.europe.intensity=55 g/kWh", figure.GetProperty("source").GetString());
        Assert.DoesNotContain(
            rows,
            row =>
                row.GetProperty("boundary").GetString() == "use+embodied"
                && row.GetProperty("part").GetString() == "figure"
        );
    }

    [Fact]
    public async Task A_wrong_claim_gives_all_its_errors_and_the_others_are_still_worked_out()
    {
        File.WriteAllText(
            At("bad.yaml"),
            "statement: x\nsaid-by: y\nwhen: 2020\nsource: z\nhour: { carbon: 55 kt }\ncompany: { total: 3 g/h, share: 5 % }\n"
        );
        var told = await CommandLine.Run("claim", At("bad.yaml"), "netflix-5-percent", "--format", "csv");
        Assert.Equal(2, told.Code);
        Assert.Contains(
            $"{At("bad.yaml")}:5:17 hour.carbon: found the unit \"kt\"",
            told.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{At("bad.yaml")}:6:10 company: found company beside hour",
            told.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{At("bad.yaml")}:6:19 company.total: found the unit \"g/h\"",
            told.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains("netflix-5-percent,company,", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "claim hour-100-gram",
        "hour-100-gram: there is no such file or claim; claims: half-hour-1600-grams, hour-100-grams, netflix-5-percent. Did you mean hour-100-grams?\n"
    )]
    [InlineData(
        "claim --sett x",
        "--sett: there is no such option. Did you mean --set?\nTry: neutralitysim claim --help\n"
    )]
    public async Task A_wrong_command_line_is_explained(string line, string message)
    {
        var told = await CommandLine.Run(line.Split(' '));
        Assert.Equal((1, "", message), (told.Code, told.Output, told.Errors));
    }
}
