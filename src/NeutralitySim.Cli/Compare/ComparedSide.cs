using NeutralitySim.Cli.Sealing;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Cli.Compare;

/// <summary>One of the things compared: results, or a scenario that has not been run.</summary>
internal sealed class ComparedSide : IDisposable
{
    private const string Database = "results.sqlite";
    private readonly IDisposable? _opened;

    private ComparedSide(string path, ExperimentDescription description, ResultsReader? results, IDisposable? opened)
    {
        Path = path;
        Description = description;
        Results = results;
        _opened = opened;
    }

    /// <summary>As it is called on the command line.</summary>
    public string Path { get; }

    /// <summary>What it says of itself.</summary>
    public ExperimentDescription Description { get; }

    /// <summary>Its results; null for a scenario.</summary>
    public ResultsReader? Results { get; }

    /// <summary>Opens an output folder, a database, a bundle or a scenario; where that fails says why, and gives null and the exit code.</summary>
    public static ComparedSide? Open(string path, Locale locale, out int code)
    {
        code = ExitCodes.Ok;
        if (IsScenario(path))
            return new ScenarioFiles(locale).Load(path, new(), out code) is { Experiment.Description: var told }
                ? new ComparedSide(path, told, null, null)
                : null;
        if (IsBundle(path))
        {
            var bundle = OpenedResults.Open(path);
            return new ComparedSide(path, bundle.Reader.Description, bundle.Reader, bundle);
        }

        // Also while a run writes there: what is finished can be compared.
        var reader = ResultsReader.Open(path);
        return new ComparedSide(path, reader.Description, reader, reader);
    }

    public void Dispose() => _opened?.Dispose();

    private static bool IsScenario(string path) =>
        Directory.Exists(path)
            ? !File.Exists(System.IO.Path.Combine(path, Database))
                && File.Exists(System.IO.Path.Combine(path, "scenario.yaml"))
            : System.IO.Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON";

    private static bool IsBundle(string path)
    {
        if (!File.Exists(path))
            return false;
        using var file = File.OpenRead(path);
        return file.ReadByte() == 'P' && file.ReadByte() == 'K';
    }
}
