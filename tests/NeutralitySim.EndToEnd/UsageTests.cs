using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>What users are told, and the exit code, when a command line or a file is wrong.</summary>
public sealed class UsageTests : ScratchFolder
{
    private const int Usage = 1;
    private const int InvalidScenario = 2;
    private static readonly (string, string)[] Quiet = [("NEUTRALITYSIM_QUIET", "1")];

    [Theory]
    [InlineData("rn x", "rn: there is no such command. Did you mean run?\nTry: neutralitysim --help\n")]
    [InlineData(
        "chek scenarios --lang=fr",
        "chek\u202f: cette commande n'existe pas. Vouliez-vous dire check\u202f?\nEssayez\u202f: neutralitysim --help\n"
    )]
    [InlineData("--hepl", "--hepl: there is no such option. Did you mean --help?\nTry: neutralitysim --help\n")]
    [InlineData(
        "run S --replicatons 3",
        "--replicatons: there is no such option. Did you mean --replications?\nTry: neutralitysim run --help\n"
    )]
    [InlineData(
        "run --sead 3 S",
        "--sead: there is no such option. Did you mean --seed?\nTry: neutralitysim run --help\n"
    )]
    [InlineData("check --foobarbaz", "--foobarbaz: there is no such option.\nTry: neutralitysim check --help\n")]
    [InlineData(
        "run",
        "Name a scenario, for example: neutralitysim run scenarios/first-steps\nTry: neutralitysim run --help\n"
    )]
    [InlineData("run S S", "scenarios/first-steps: one argument too many.\nTry: neutralitysim run --help\n")]
    [InlineData(
        "run S -r 0",
        "--replications 0: accepted: a whole number from 1 to 100000.\nTry: neutralitysim run --help\n"
    )]
    [InlineData(
        "run S -r 1000000000",
        "--replications 1000000000: accepted: a whole number from 1 to 100000.\nTry: neutralitysim run --help\n"
    )]
    [InlineData(
        "run S -r 1e3",
        "--replications 1e3: accepted: a whole number from 1 to 100000.\nTry: neutralitysim run --help\n"
    )]
    [InlineData(
        "run S --seed -1",
        "--seed -1: accepted: a whole number from 0 to 9007199254740991.\nTry: neutralitysim run --help\n"
    )]
    [InlineData("run S --format xml", "--format xml: accepted: table, csv, json.\nTry: neutralitysim run --help\n")]
    [InlineData("run S --lang de", "--lang de: accepted: en, fr.\nTry: neutralitysim run --help\n")]
    [InlineData(
        "run S --set plan",
        "--set plan: accepted: path=value, such as isps.citynet.plan=\"100 Mbps\".\nTry: neutralitysim run --help\n"
    )]
    [InlineData("run nothing.yaml", "nothing.yaml: there is no such file or folder.\n")]
    [InlineData("run us-2014x", "us-2014x: there is no such file or folder. Did you mean scenarios/us-2014?\n")]
    [InlineData("run src", "src: this folder holds no scenario.yaml and no scenario folders.\n")]
    [InlineData("list nowhere", "nowhere: there is no such folder; name one that holds scenario folders.\n")]
    [InlineData(
        "compare",
        "Name two output folders, for example: neutralitysim compare out/first-steps out/cheap\nTry: neutralitysim compare --help\n"
    )]
    [InlineData(
        "run S -o README-that-is-a-file",
        "--out README-that-is-a-file: this is a file; accepted: a folder, made when missing.\n"
    )]
    [InlineData("completion", "Name a shell, for example: neutralitysim completion bash\n")]
    [InlineData("completion tcsh", "shell tcsh: accepted: bash, zsh, fish, pwsh.\n")]
    [InlineData("new", "Name a template, for example: neutralitysim new germany-2025\n")]
    [InlineData("new germany", "template germany: accepted: germany-2025.\n")]
    [InlineData("new germany-2025 -o README-that-is-a-file", "--out README-that-is-a-file: this is a file;")]
    [InlineData("new germany-2025 -o scenarios", "scenarios: this folder is not empty, and nothing was written;")]
    [InlineData(
        "explain isps.north.retial-price",
        "isps.north.retial-price: there is no such key. Did you mean isps.<id>.retail-price?\n"
    )]
    [InlineData(
        "explain qqqqqq --lang fr",
        "qqqqqq\u202f: cette clé n'existe pas. neutralitysim explain montre celles du premier niveau.\n"
    )]
    [InlineData("run S -o global.json/x", "--out global.json/x: cannot be written to (")]
    public async Task A_wrong_command_line_is_explained(string line, string message)
    {
        string[] arguments =
        [
            .. line.Split(' ')
                .Select(word =>
                    word switch
                    {
                        "S" => "scenarios/first-steps",
                        "README-that-is-a-file" => "global.json",
                        _ => word,
                    }
                ),
        ];
        var told = await CommandLine.RunIn(Quiet, arguments);
        Assert.StartsWith(
            message.Replace("README-that-is-a-file", "global.json", StringComparison.Ordinal),
            told.Errors,
            StringComparison.Ordinal
        );
        Assert.Equal("", told.Output);
        Assert.Equal(Usage, told.Code);
    }

    [Theory]
    [InlineData("run S --out \"\"", "--out \"\": found nothing; accepted: a name.\nTry: neutralitysim run --help\n")]
    [InlineData("run S --scenarios \"\"", "--scenarios \"\": found nothing; accepted: a name.\n")]
    [InlineData("run \"\"", "scenario \"\": found nothing; accepted: a name.\n")]
    [InlineData("check S \"\"", "scenario \"\": found nothing; accepted: a name.\n")]
    [InlineData("serve \"\"", "scenario \"\": found nothing; accepted: a name.\n")]
    [InlineData("compare \"\" \"\"", "results \"\": found nothing; accepted: a name.\n")]
    [InlineData("claim \"\"", "claim \"\": found nothing; accepted: a name.\n")]
    [InlineData("list \"\"", "folder \"\": found nothing; accepted: a name.\n")]
    [InlineData("silo --cluster development --name \"\"", "--name \"\": found nothing; accepted: a name.\n")]
    [InlineData("run S --lang fr --out \"\"", "--out \"\"\u202f: rien n'a été trouvé\u202f; accepté\u202f: un nom.\n")]
    [InlineData("cluster init", "Option '--cluster' is required.\nTry: neutralitysim cluster init --help\n")]
    public async Task A_name_left_empty_is_a_wrong_command_line(string line, string message)
    {
        string[] words = [.. line.Split(' ').Select(word => word is "S" ? "scenarios/first-steps" : word.Trim('"'))];
        var told = await CommandLine.Run(words);
        Assert.StartsWith(message, told.Errors, StringComparison.Ordinal);
        Assert.Equal((Usage, ""), (told.Code, told.Output));
    }

    [Fact]
    public async Task A_path_longer_than_the_disk_takes_is_no_folder()
    {
        var told = await CommandLine.Run("run", "scenarios/first-steps", "-q", "-o", At(new string('x', 300)));
        Assert.Contains(
            "cannot be written to (the path is too long); accepted:",
            told.Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(Usage, told.Code);
    }

    [Theory]
    [InlineData(
        "--regime",
        "neutrl",
        "--regime neutrl: unknown regime \"neutrl\"; accepted: neutral, paid-peering, tolled; did you mean \"neutral\"?\nErrors: 1\n"
    )]
    [InlineData(
        "--set",
        "isps.citynet.plan=300",
        "--set isps.citynet.plan=300 isps.citynet.plan: found \"300\" without a unit; a rate in bps, kbps, Mbps, Gbps, Tbps is accepted, for example 40 Gbps\nErrors: 1\n"
    )]
    [InlineData("--set", "isps.citinet.plan=3 Mbps", "--set isps.citinet.plan=3 Mbps")]
    public async Task A_scenario_made_invalid_on_the_command_line_is_explained(
        string option,
        string value,
        string message
    )
    {
        var told = await CommandLine.RunIn(Quiet, "run", "scenarios/first-steps", "-o", At("out"), option, value);
        Assert.StartsWith(message, told.Errors, StringComparison.Ordinal);
        Assert.Equal("", told.Output);
        Assert.Equal(InvalidScenario, told.Code);
        Assert.False(Directory.Exists(At("out")));
    }

    [Fact]
    public async Task An_invalid_file_gives_all_its_errors_with_their_places()
    {
        File.WriteAllText(At("bad.yaml"), "calendar: { start: 2024-13, months: 6 }\nisps: 3\n");
        var told = await CommandLine.Run("check", At("bad.yaml"), "scenarios/first-steps");
        Assert.Equal(InvalidScenario, told.Code);
        Assert.Contains($"{At("bad.yaml")}:1:", told.Errors, StringComparison.Ordinal);
        Assert.Contains($"{At("bad.yaml")}:2:", told.Errors, StringComparison.Ordinal);
        Assert.StartsWith("scenarios/first-steps: valid;", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hardly_meant_is_a_warning_and_an_error_where_that_is_asked_for()
    {
        var warned = await CommandLine.Run("check", "scenarios/first-steps");
        Assert.StartsWith("warning: scenarios/first-steps", warned.Errors, StringComparison.Ordinal);
        Assert.StartsWith("scenarios/first-steps: valid;", warned.Output, StringComparison.Ordinal);
        Assert.Equal(0, warned.Code);
        var strict = await CommandLine.Run("run", "scenarios/first-steps", "--strict", "-q", "-o", At("out"));
        Assert.StartsWith("scenarios/first-steps", strict.Errors, StringComparison.Ordinal);
        Assert.EndsWith("Errors: 2\n", strict.Errors, StringComparison.Ordinal);
        Assert.Equal(InvalidScenario, strict.Code);
        Assert.False(Directory.Exists(At("out")));
    }

    [Fact]
    public async Task A_claim_is_checked_as_a_claim_and_taken_for_no_scenario()
    {
        const string Claim = "scenarios/claims/hour-100-grams.yaml";
        var valid = await CommandLine.Run("check", Claim);
        Assert.Equal(
            (0, $"{Claim}: a valid claim; neutralitysim claim {Claim} works it out\n"),
            (valid.Code, valid.Output)
        );
        string text = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, Claim));
        File.WriteAllText(At("claim.yaml"), text.Replace("sessions:", "sesions:", StringComparison.Ordinal));
        var wrong = await CommandLine.Run("check", At("claim.yaml"));
        Assert.Contains("did you mean \"sessions\"?", wrong.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("calendar", wrong.Errors, StringComparison.Ordinal);
        Assert.Equal(InvalidScenario, wrong.Code);
        var run = await CommandLine.Run("run", Claim, "-q", "-o", At("out"));
        Assert.Equal(
            (Usage, $"{Claim}: this is a claim, not a scenario; neutralitysim claim {Claim} works it out.\n"),
            (run.Code, run.Errors)
        );
        var claimed = await CommandLine.Run("claim", "scenarios/first-steps/scenario.yaml");
        Assert.Contains("this is a scenario, not a claim", claimed.Errors, StringComparison.Ordinal);
        Assert.Equal(Usage, claimed.Code);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_told_in_French_where_French_is_asked_for()
    {
        File.WriteAllText(At("bad.yaml"), "calendar: { start: 2024-13, months: 6 }\n");
        foreach (string command in new[] { "check", "run" })
        {
            var told = await CommandLine.Run(command, At("bad.yaml"), "--lang", "fr");
            Assert.Contains(
                $"{At("bad.yaml")}:1:20 calendar.start: trouvé «\u202f2024-13\u202f»\u202f; accepté\u202f: un mois de 1990-01",
                told.Errors,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("accepted", told.Errors, StringComparison.Ordinal);
            Assert.Equal(InvalidScenario, told.Code);
        }

        var compared = await CommandLine.Run("compare", At("none"), At("none"), "--lang", "fr");
        Assert.Contains("ce fichier n'existe pas", compared.Errors, StringComparison.Ordinal);
        Assert.Equal(Usage, compared.Code);
    }

    [Theory]
    [InlineData("hello", "a file that is no SQLite database")]
    [InlineData(null, "a database of another program")]
    public async Task A_results_file_of_something_else_is_not_touched(string? text, string found)
    {
        string file = At("results.sqlite");
        if (text is null)
            ForeignDatabase.Create(file);
        else
            File.WriteAllText(file, text);
        byte[] before = File.ReadAllBytes(file);

        foreach (string[] resume in new string[][] { [], ["--resume"] })
        {
            var told = await CommandLine.Run(["run", "scenarios/first-steps", "-r", "1", "-q", "-o", At(), .. resume]);
            Assert.Equal(
                $"{file}: found {found}; accepted: a NeutralitySim results file of version 4.\n"
                    + "Nothing there was changed: name another folder with --out.\n",
                told.Errors
            );
            Assert.Equal(Usage, told.Code);
            Assert.Equal(before, File.ReadAllBytes(file));
        }
    }

    [Fact]
    public async Task Wrong_settings_of_the_environment_are_explained()
    {
        var told = await CommandLine.RunIn([("NEUTRALITYSIM_LANG", "de"), ("NEUTRALITYSIM_QUIET", "yes")], "list");
        Assert.Equal(
            "NEUTRALITYSIM_LANG=de: accepted: en, fr.\nNEUTRALITYSIM_QUIET=yes: accepted: 0, 1.\n",
            told.Errors
        );
        Assert.Equal(Usage, told.Code);
    }

    [Fact]
    public void Whatever_names_the_engines_version_names_the_one_there_is()
    {
        string Text(string file) => File.ReadAllText(Path.Combine(Golden.RepositoryRoot, file));
        string engine = ScenarioState.CurrentEngine;
        Assert.Contains($"engine={engine}&", Text("README.md"), StringComparison.Ordinal);
        Assert.Contains($"version: {engine}\n", Text("CITATION.cff"), StringComparison.Ordinal);
        Assert.StartsWith($"# Changes\n\n## {engine}\n", Text("CHANGELOG.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_and_version_are_data_and_help_without_a_command_is_a_message()
    {
        var version = await CommandLine.Run("--version");
        Assert.Equal((0, ScenarioState.CurrentEngine + "\n", ""), (version.Code, version.Output, version.Errors));

        var help = await CommandLine.Run("run", "--help");
        Assert.Equal((0, ""), (help.Code, help.Errors));
        foreach (
            string option in new[]
            {
                "--seed",
                "--replications",
                "--regime",
                "--set",
                "--out",
                "--resume",
                "--format",
                "--lang",
                "--quiet",
                "--no-color",
                "Examples:",
            }
        )
            Assert.Contains(option, help.Output, StringComparison.Ordinal);

        var nothing = await CommandLine.Run();
        Assert.Equal((Usage, ""), (nothing.Code, nothing.Output));
        Assert.Contains("neutralitysim run scenarios/first-steps", nothing.Errors, StringComparison.Ordinal);
    }
}
