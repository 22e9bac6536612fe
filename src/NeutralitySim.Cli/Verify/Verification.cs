using NeutralitySim.Cli.Sealing;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Differences;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Inputs;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli.Verify;

/// <summary>Checks a folder of results or a bundle: its files against their hashes, its inputs against its scenario, its values against those that come out now.</summary>
internal sealed class Verification(Rerun rerun, Terminal terminal, Locale locale)
{
    private const int MostTold = 20;
    private readonly VerdictPrinter _printer = new(terminal, locale);

    /// <summary>Verifies, and tells what is found.</summary>
    /// <param name="path">Folder, database or bundle.</param>
    /// <param name="differences">File for all differences; null for none.</param>
    public int Execute(string path, string? differences)
    {
        terminal.Remark(locale.With(CliTexts.Reading, path));
        using var opened = OpenedResults.Open(path);
        var description = opened.Reader.Description;
        if (Experiment(opened, out int code) is not { } experiment)
            return code;
        // What is damaged is told before anything is said of it.
        ResultsHash.Compute(opened.Reader);
        var manifest = ManifestFile.Read(opened.Folder);
        bool isSameEngine = description.EngineVersion == ScenarioState.CurrentEngine;
        _printer.Heading(opened.Reader, path);
        bool isIntact = AreFilesIntact(opened, manifest, path, isSameEngine);
        isIntact &= AreInputsKept(description, experiment.Description, isSameEngine);
        code = Compared(opened, experiment, differences);
        return code == ExitCodes.Ok && !isIntact ? ExitCodes.Different : code;
    }

    // Another version may read a scenario in another way, which is told and no tampering.
    private bool AreInputsKept(ExperimentDescription stored, ExperimentDescription again, bool isSameEngine)
    {
        var inputs = InputDifferences.Of(stored, again);
        bool isSame = inputs.Count == 0 && (!isSameEngine || Descriptions.AreSame(stored, again));
        if (inputs.Count > 0)
            _printer.Inputs(inputs, isSameEngine);
        else if (!isSame)
            _printer.Say(CliTexts.DescriptionDiffers);
        return isSame || !isSameEngine;
    }

    private Experiment? Experiment(OpenedResults opened, out int code)
    {
        code = ExitCodes.Usage;
        string file = Path.Combine(opened.Folder, ScenarioLoader.KeptFile);
        if (opened.Reader.Runs.Count == 0)
            throw new SealException(CliTexts.NothingToVerify.With(opened.Reader.FilePath));
        if (!File.Exists(file))
            throw new SealException(CliTexts.NoScenarioIn(opened.Folder, opened.Reader.Description.EngineVersion));
        if (new FileInfo(file).Length > ScenarioLoader.MostKeptBytes)
            throw new SealException(CliTexts.KeptTooLong.With(file, ScenarioLoader.MostKeptBytes / 1_000_000));
        var description = opened.Reader.Description;
        var loaded = ScenarioLoader.LoadKept(
            File.ReadAllText(file),
            description.Id,
            new ScenarioLoadOptions
            {
                Regimes = opened.Reader.Regimes,
                Replications = Math.Clamp(description.Replications, 1, CommonOptions.MostReplications),
            }
        );
        foreach (var error in loaded.Errors)
            Console.Error.WriteLine((error with { File = file }).At(locale.Language));
        if (loaded.IsValid)
            return loaded.Experiment;
        Console.Error.WriteLine(
            locale.With(CliTexts.KeptInvalid, description.EngineVersion, ScenarioState.CurrentEngine)
        );
        code = ExitCodes.InvalidScenario;
        return null;
    }

    private bool AreFilesIntact(OpenedResults opened, ResultsManifest? manifest, string path, bool isSameEngine)
    {
        if (manifest is null)
        {
            _printer.Say(CliTexts.NoManifest.With(path));
            return true;
        }

        var altered = Alterations.By(manifest, opened.Folder);
        if (isSameEngine)
            altered = altered.With(opened.Reader, opened.Folder);
        bool isDatabaseAsSealed = ResultsHash.Compute(opened.Reader) == manifest.ResultsHash;
        _printer.Files(altered, isDatabaseAsSealed, opened.Foreign);
        return !altered.Any && isDatabaseAsSealed && opened.Foreign.Count == 0;
    }

    private int Compared(OpenedResults opened, Experiment experiment, string? differences)
    {
        string folder = Directory.CreateTempSubdirectory("neutralitysim-").FullName;
        try
        {
            using var store = ResultsStore.Create(folder, experiment.Description, keepFinished: false);
            if (!rerun.Run(experiment, opened.Reader.DetailByRun, store))
            {
                Console.Error.WriteLine(locale[CliTexts.VerifyStopped]);
                return ExitCodes.Cancelled;
            }

            foreach (var failure in rerun.Failures.Take(MostTold))
                Console.Error.WriteLine(locale.With(CliTexts.Broken, failure.Message));
            if (rerun.Failures.Count > 0)
                return ExitCodes.BrokenInvariant;
            return Verdict(opened.Reader, store.Reader, differences);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private int Verdict(ResultsReader stored, ResultsReader again, string? differences)
    {
        using var file = differences is null ? null : new DifferenceFile(differences, stored.Description.Calendar);
        string hash = ResultsHash.Compute(stored);
        if (hash == ResultsHash.Compute(again))
        {
            _printer.Identical(hash);
            return ExitCodes.Ok;
        }

        var tally = new DifferenceTally(stored.Runs, MostTold);
        foreach (var difference in ResultDifferences.Of(stored, again))
        {
            tally.Add(difference);
            file?.Add(difference);
        }

        if (tally.Beyond == 0)
            _printer.Within(tally, again.Description.EngineVersion == stored.Description.EngineVersion);
        else
            _printer.Different(tally, stored.Description.Calendar, differences);
        return tally.Beyond == 0 ? ExitCodes.Ok : ExitCodes.Different;
    }
}
