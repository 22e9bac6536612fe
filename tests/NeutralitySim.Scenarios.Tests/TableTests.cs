using System.Text;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>A world kept in tables is the world that YAML would have given, is addressed alike, and no table does harm.</summary>
public sealed class TableTests : IDisposable
{
    private const string Frame = """
        calendar: { start: 2014-01, months: 3 }
        regimes: [neutral, tolled]
        emissions: { grid: { year: 2014 } }

        """;

    private const string Written = """
        content-providers:
          video: { name: { en: Video, fr: Vidéo }, size: large, subscribers-share: 30 %, ladder: [1 Mbps, 5.5 Mbps], retail-price: { value: 10 EUR/month, source: price list, year: 2013 } }
          shop: { size: small, subscribers-share: 50 %, ladder: [1 Mbps], retail-price: 0 EUR/month }
        isps:
          north:
            country: FR
            cohorts:
              town: { subscribers: { value: 1 M, low: 0.9 M, high: 1.1 M, source: guess }, plan: { value: 300 Mbps, source: guess } }
              farms: { subscribers: { value: 2000, source: guess }, plan: { value: 12.5 Mbps, source: guess }, device-mix: { television: { value: 60 %, source: guess }, laptop: { value: 25 %, source: guess } } }
            retail-price: { value: 30 EUR/month, source: "Regulator, 2014", note: with television }
            interconnects:
              direct: { kind: settlement-free-peering, counterparty: video, capacity: { value: 100 Gbps, source: "Regulator, 2014" } }
              carrier: { kind: transit, capacity: { value: 50 Gbps, source: "Regulator, 2014" } }
            adoption: { video: { value: 35 %, source: "Regulator, 2014" } }
          south:
            country: FR
            subscribers: { value: 20 k, source: "Regulator, 2014" }
            retail-price: { value: 28.5 EUR/month, source: offers }
            interconnects:
              direct: { kind: settlement-free-peering, counterparty: video, capacity: { value: 2.5 Gbps, source: "Regulator, 2014" } }
              carrier: { kind: transit, capacity: { value: 1000 Mbps, source: "Regulator, 2014" } }
        observations:
          - { indicator: p95, isp: north, link: direct, values: { 2014-01: 30000.5, 2014-03: 31000 }, fitted: [2014-01], source: "North, annual report" }
          - { indicator: p95, isp: south, link: direct, values: { 2014-01: 900 }, source: made up }
        """;

    private const string InTables = """
        content-providers: { table: providers.csv }
        isps:
          table: tables/isps.csv
          source: Regulator, 2014
          defaults:
            country: FR
            cohorts: { table: tables/cohorts.csv, source: guess }
            interconnects:
              direct: { kind: settlement-free-peering, counterparty: video }
          south: { retail-price: { value: 28.5 EUR/month, source: offers } }
        observations: { table: observations.csv, defaults: { indicator: p95, link: direct } }
        """;

    private const string Providers = """
        id,name.en,name.fr,size,subscribers-share (%),ladder (Mbps),retail-price (EUR/month),retail-price.source,retail-price.year
        video,Video,Vidéo,large,30,1; 5.5,10,price list,2013
        shop,,,small,50 %,1 Mbps,0,,

        """;

    private const string Isps = """
        id,subscribers,retail-price,retail-price.note,interconnects.direct.capacity,interconnects.carrier.kind,interconnects.carrier.capacity (Gbps),adoption.video,serving-cost (EUR/month)
        north,,30 EUR/month,with television,100 Gbps,transit,50,35 %,
        ,,,,,,,,
        south,20 k,28 EUR/month,,"2.5 Gbps",transit,1000 Mbps,,
        """;

    private const string Cohorts = """
        isp,id,subscribers,subscribers.low,subscribers.high,plan (Mbps),device-mix.television,device-mix.laptop
        north,town,1 M,0.9 M,1.1 M,300,,
        north,farms,2000,,,12.5,60 %,25 %
        """;

    private const string Observations = """
        isp,month,value,fitted,source
        north,2014-01,30000.5,yes,"North, annual report"
        south,2014-01,900,,made up
        south,2014-02,,,made up
        north,2014-03,31000,no,"North, annual report"
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("tables").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_example_kept_in_tables_loads_without_a_warning() =>
        Assert.Equal(
            [],
            Valid(Path.Combine(Golden.RepositoryRoot, "scenarios", "schema", "example-tables.yaml"))
                .Warnings.Select(warning => warning.ToString())
        );

    [Fact]
    public void A_world_in_tables_is_the_same_to_the_last_byte() => AssertSame(Own());

    [Fact]
    public void French_spreadsheets_part_cells_by_semicolons_and_write_decimal_commas()
    {
        foreach (
            string name in (string[])["providers.csv", "tables/isps.csv", "tables/cohorts.csv", "observations.csv"]
        )
            File.WriteAllText(PathOf(name), "\ufeff" + French(File.ReadAllText(Own(name))));
        AssertSame(PathOf("scenario.yaml"));
    }

    // Quoted cells keep what is in them; decimal points of the others become commas.
    private static string French(string text) =>
        string.Join(
                '"',
                text.Split('"')
                    .Select(
                        (part, i) =>
                            i % 2 == 1 && part.Contains(',', StringComparison.Ordinal)
                                ? part
                                : part.Replace(',', '\u0001')
                    )
            )
            .Replace("1; 5.5", "\"1; 5,5\"", StringComparison.Ordinal)
            .Replace("0.9", "0,9", StringComparison.Ordinal)
            .Replace("2.5", "2,5", StringComparison.Ordinal)
            .Replace("30000.5", "30000,5", StringComparison.Ordinal)
            .Replace('\u0001', ';')
            .Replace("\n", "\r\n", StringComparison.Ordinal);

    [Fact]
    public void A_column_for_each_month_is_read_too()
    {
        string file = Own();
        File.WriteAllText(
            PathOf("observations.csv"),
            """
            isp,values.2014-01,values.2014-03,fitted,source
            north,30000.5,31000,2014-01,"North, annual report"
            south,900,,,made up
            """
        );
        AssertSame(file);
    }

    [Fact]
    public void A_scenario_that_extends_one_with_tables_changes_single_values()
    {
        Own();
        File.WriteAllText(
            PathOf("other.yaml"),
            "extends: scenario.yaml\nisps: { north: { cohorts: { farms: { plan: 2 Mbps } } } }\n"
        );
        var world = Valid(PathOf("other.yaml")).Experiment!.Worlds[0];
        Assert.Equal([300e6, 2e6], world.Isps[0].Cohorts.Select(cohort => cohort.PlanBitsPerSecond));
    }

    [Fact]
    public void Rows_are_set_and_overridden_like_what_stands_in_the_yaml()
    {
        string file = Own();
        File.AppendAllText(file, "overrides: { tolled: { isps.south.retail-price: 27 EUR/month } }\n");
        var set = new ScenarioLoadOptions { Settings = [("isps.north.cohorts.town.plan", "1 Gbps")] };
        var experiment = Valid(file, set).Experiment!;
        Assert.Equal(1e9, experiment.Worlds[0].Isps[0].Cohorts[0].PlanBitsPerSecond);
        Assert.Equal([28.5, 27], experiment.Worlds.Select(world => world.Isps[1].RetailPricePerMonth));
        var unknown = ScenarioLoader.Load(file, new ScenarioLoadOptions { Settings = [("isps.nort.plan", "1 Gbps")] });
        Assert.Equal("isps.north", Assert.Single(unknown.Errors).Nearest);
    }

    [Fact]
    public void A_state_of_the_page_holds_the_rows_and_needs_no_table()
    {
        var bench = ScenarioWorkbench.Open(Own());
        Assert.Contains(
            bench.Assumptions,
            a => a is { Path: "isps.north.cohorts.town.subscribers", Low: "0.9 M", IsGuess: true }
        );
        byte[] json = bench.Json(new ScenarioState { Scenario = bench.Id })!;
        string alone = Path.Combine(Directory.CreateDirectory(PathOf("alone")).FullName, "scenario.yaml");
        File.WriteAllBytes(alone, json);
        Assert.Equal(bench.Baseline.WorldHashes.Values, Valid(alone).WorldHashes.Values);
    }

    [Fact]
    public void Errors_of_a_cell_carry_its_file_row_and_column()
    {
        string file = Own();
        File.WriteAllText(PathOf("tables/isps.csv"), Isps.Replace("20 k", "20 kk", StringComparison.Ordinal));
        var error = Assert.Single(ScenarioLoader.Load(file).Errors);
        Assert.Equal((4, 2, "isps.south.subscribers"), (error.Line, error.Column, error.Path));
        Assert.EndsWith("isps.csv", error.File, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_doubted_carries_file_and_row()
    {
        string file = Own();
        File.WriteAllText(PathOf("tables/isps.csv"), Isps.Replace("100 Gbps", "4.000 Gbps", StringComparison.Ordinal));
        Assert.Contains(
            Valid(file).Warnings,
            warning => warning is { Line: 2, Column: 5 } && warning.File.EndsWith("isps.csv", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("UTF-16")]
    [InlineData("UTF-16 without a mark")]
    [InlineData("Latin-1")]
    [InlineData("a workbook")]
    public void Other_encodings_are_refused_in_a_sentence(string encoding)
    {
        string file = Own();
        byte[] bytes = encoding switch
        {
            "UTF-16" => [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Providers)],
            "UTF-16 without a mark" => Encoding.Unicode.GetBytes(Isps),
            "Latin-1" => Encoding.Latin1.GetBytes(Providers),
            _ => [.. "PK"u8, 3, 4, 20, 0, 6, 0, 8, 0],
        };
        File.WriteAllBytes(PathOf("providers.csv"), bytes);
        var error = Assert.Single(ScenarioLoader.Load(file).Errors);
        Assert.Contains("is not UTF-8 text; a table in UTF-8", error.Message.English, StringComparison.Ordinal);
        Assert.Contains("CSV UTF-8", error.Message.French, StringComparison.Ordinal);
        Assert.Equal("content-providers.table", error.Path);
    }

    [Theory]
    [InlineData("../secret.csv", "a path with / relative to this file")]
    [InlineData("/etc/passwd", "a path with / relative to this file")]
    [InlineData("nothing.csv", "there is no file")]
    [InlineData("large.csv", "is larger than 1 MB")]
    [InlineData("~", "found nothing")]
    public void Tables_are_read_under_the_rules_of_all_included_files(string path, string told)
    {
        File.WriteAllText(PathOf("large.csv"), new string(',', 1_500_000));
        File.WriteAllText(PathOf("scenario.yaml"), $"{Frame}isps: {{ table: {path} }}\ncontent-providers: {{}}\n");
        var error = Assert.Single(ScenarioLoader.Load(PathOf("scenario.yaml")).Errors);
        Assert.Contains(told, error.Message.English, StringComparison.Ordinal);
        Assert.Equal("isps.table", error.Path);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("id\n", 1)]
    [InlineData("\n\n", 1)]
    [InlineData(",\n", 1)]
    [InlineData("id,plan\n\"a,1", 1)]
    public void Tables_without_rows_are_told(string table, int errors)
    {
        string file = Own();
        File.WriteAllText(PathOf("tables/cohorts.csv"), Cohorts[..Cohorts.IndexOf('\n', StringComparison.Ordinal)]);
        File.WriteAllText(PathOf("providers.csv"), table);
        Assert.True(ScenarioLoader.Load(file).Errors.Count >= errors);
    }

    [Theory]
    [InlineData("a,", 400_000)]
    [InlineData("a\n", 400_000)]
    [InlineData("\n", 900_000)]
    [InlineData("\"\n", 400_000)]
    [InlineData(";", 900_000)]
    [InlineData("id,a", 200_000)]
    [InlineData("a.b.c.d.e.f.", 80_000)]
    [InlineData("((((", 200_000)]
    public void Large_tables_end_soon(string piece, int times)
    {
        string file = Own();
        foreach (string header in (string[])["", "id\n", "id,name,adoption.a\n"])
        {
            var text = new StringBuilder(header);
            for (int i = 0; i < times; i++)
                text.Append(piece);
            File.WriteAllText(PathOf("tables/isps.csv"), text.ToString());
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.InRange(ScenarioLoader.Load(file).Errors.Count, 1, ScenarioLoadResult.MaximumErrors);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        }
    }

    [Theory]
    [InlineData("adoption.a{0},", 40_000, "a\n")]
    [InlineData("cohorts.c{0}.plan,", 30_000, "a\n")]
    [InlineData("adoption.a{0},adoption.a{0}.source,", 15_000, "")]
    [InlineData("adoption.a{0}.source,", 30_000, "")]
    [InlineData(",", 100_000, "a\n")]
    [InlineData("a{0},", 60_000, "a\n")]
    public void Wide_tables_end_soon(string column, int columns, string row)
    {
        string file = Own();
        var text = new StringBuilder("id,");
        for (int i = 0; i < columns; i++)
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, column, i);
        text.Append("name\n");
        while (row.Length > 0 && text.Length < 990_000)
            text.Append(row);
        File.WriteAllText(PathOf("tables/isps.csv"), text.ToString());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.InRange(ScenarioLoader.Load(file).Errors.Count, 1, ScenarioLoadResult.MaximumErrors);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void What_all_rows_have_is_counted_with_each()
    {
        string file = Own();
        string rows = string.Concat(Enumerable.Range(0, 3000).Select(i => $"c{i}\n"));
        File.WriteAllText(PathOf("tables/cohorts.csv"), "id\n" + rows);
        File.WriteAllText(PathOf("tables/isps.csv"), "id\n" + rows);
        Assert.Contains(
            ScenarioLoader.Load(file).Errors,
            error => error.Message.English.Contains("more than 200000 values", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Three_hundred_isps_load_soon_and_a_missing_column_is_told_once()
    {
        string file = Own();
        var isps = new StringBuilder(Isps[..(Isps.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        for (int i = 0; i < 300; i++)
            isps.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"isp-{i},{i} k,30 EUR/month,,1 Gbps,transit,5,,\n"
            );
        File.WriteAllText(PathOf("tables/isps.csv"), isps.ToString());
        File.WriteAllText(PathOf("tables/cohorts.csv"), "isp,id,subscribers\n");
        File.WriteAllText(PathOf("observations.csv"), "isp,month,value,source\n");
        File.WriteAllText(file, File.ReadAllText(file).Replace("  south: {", "  isp-7: {", StringComparison.Ordinal));
        Assert.Equal(300, Valid(file).Experiment!.Worlds[0].Isps.Count);

        File.WriteAllText(
            PathOf("tables/isps.csv"),
            isps.ToString()
                .Replace("30 EUR/month", "", StringComparison.Ordinal)
                .Replace("id,subscribers,retail-price,", "id,subscribers,name,", StringComparison.Ordinal)
                .Replace("retail-price.note", "country", StringComparison.Ordinal)
        );
        var error = Assert.Single(ScenarioLoader.Load(file).Errors);
        Assert.Equal((1, 1), (error.Line, error.Column));
        Assert.StartsWith("\"retail-price\" is missing", error.Message.English, StringComparison.Ordinal);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void No_slip_of_the_hand_in_a_table_does_harm()
    {
        string file = Own();
        (string Name, string Text)[] tables =
        [
            ("providers.csv", Providers),
            ("tables/isps.csv", Isps),
            ("tables/cohorts.csv", Cohorts),
            ("observations.csv", Observations),
        ];
        var wrong = new List<string>();
        int valid = 0;
        for (int copy = 0; copy < 400; copy++)
        {
            var (name, text) = tables[copy % tables.Length];
            string mutated = Mutated(text, new Random(copy));
            File.WriteAllText(PathOf(name), mutated);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var result = ScenarioLoader.Load(file);
            int warnings = result.Warnings.Count;
            if (watch.Elapsed > TimeSpan.FromSeconds(10))
                wrong.Add(
                    $"{name} {copy}: took {watch.Elapsed} for {result.Errors.Count} errors and {warnings} warnings"
                );
            valid += result.IsValid ? 1 : 0;
            wrong.AddRange(
                result
                    .Errors.Where(error =>
                        error.Line > mutated.Split('\n', '\r').Length + 20 || error.Message.French is null
                    )
                    .Select(error => $"{name} {copy}: {error}")
            );
            wrong.AddRange(FrenchErrorTests.InEnglish(result.Errors, mutated).Select(told => $"{name} {copy}: {told}"));
            File.WriteAllText(PathOf(name), text);
        }
        Assert.Equal([], wrong);
        Assert.InRange(valid, 15, 200);
    }

    private static string Mutated(string text, Random random)
    {
        string[] slips =
        [
            ",",
            ";",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u001b",
            "\ufffe",
            "(",
            ")",
            ".",
            ",000",
            " ",
            "-",
            "e999",
            "NaN",
            "~",
            "id",
            "\u00e9",
        ];
        for (int slip = 0; slip <= random.Next(2); slip++)
        {
            int at = random.Next(text.Length);
            int end = Math.Min(text.Length, at + 1 + random.Next(20));
            text = random.Next(6) switch
            {
                0 => text.Remove(at, end - at),
                1 => text[..at],
                2 => text.Insert(at, text[at..end]),
                3 => text.Remove(at, end - at).Insert(at, new string(text[at..end].Reverse().ToArray())),
                4 => text.Insert(at, new string(slips[random.Next(slips.Length)][0], random.Next(2000))),
                _ => text.Insert(at, slips[random.Next(slips.Length)]),
            };
            if (text.Length == 0)
                return text;
        }
        return text;
    }

    private void AssertSame(string tables)
    {
        string yaml = Path.Combine(Directory.CreateDirectory(PathOf("written")).FullName, "scenario.yaml");
        File.WriteAllText(yaml, Frame + Written);
        var (one, other) = (Valid(yaml), Valid(tables));
        Assert.Equal(one.Experiment!.Description.ScenarioHash, other.Experiment!.Description.ScenarioHash);
        Assert.Equal(one.WorldHashes, other.WorldHashes);
        Assert.Equal(one.Experiment.Description.Parameters, other.Experiment.Description.Parameters);
        Assert.Equal(one.Ranges, other.Ranges);
        Assert.Equal(one.Experiment.Description.Observations, other.Experiment.Description.Observations);
    }

    private string Own()
    {
        Directory.CreateDirectory(PathOf("tables"));
        File.WriteAllText(PathOf("providers.csv"), Providers);
        File.WriteAllText(PathOf("tables/isps.csv"), Isps);
        File.WriteAllText(PathOf("tables/cohorts.csv"), Cohorts);
        File.WriteAllText(PathOf("observations.csv"), Observations);
        File.WriteAllText(PathOf("scenario.yaml"), Frame + InTables + "\n");
        return PathOf("scenario.yaml");
    }

    private string Own(string name)
    {
        if (!File.Exists(PathOf("scenario.yaml")))
            Own();
        return PathOf(name);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private static ScenarioLoadResult Valid(string path, ScenarioLoadOptions? options = null)
    {
        var result = ScenarioLoader.Load(path, options);
        Assert.Equal([], result.Errors.Select(error => error.ToString()));
        return result;
    }
}
