using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Studies;

namespace NeutralitySim.Cli.Studies;

/// <summary>A folder that many runs of a scenario go into, where finished ones are kept.</summary>
/// <param name="path">The folder.</param>
/// <param name="engine">Who carries out the runs.</param>
/// <param name="locale">Language.</param>
internal sealed class StudyFolder(string path, Task<StartedEngine> engine, Locale locale)
{
    /// <summary>The folder.</summary>
    public string Path => path;

    /// <summary>File of finished runs.</summary>
    public string Memory => System.IO.Path.Combine(path, "runs.sqlite");

    /// <summary>Does something with it, and says what is kept where that is stopped.</summary>
    /// <param name="experiment">What is run.</param>
    /// <param name="study">Does it, and gives the exit code.</param>
    public int Execute(Experiment experiment, Func<Scheduler, RunMemory, int> study)
    {
        using var taken = OutputFolder.Take(path, locale);
        if (taken is null)
            return ExitCodes.Usage;
        using var memory = new RunMemory(Memory);
        try
        {
            var started = engine.GetAwaiter().GetResult();
            using var host = started.Host;
            return study(new Scheduler(started.Runner, started.Places(experiment)), memory);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(locale.With(CliTexts.StudyStopped, path));
            return ExitCodes.Cancelled;
        }
        catch (RunnerException failure)
        {
            Console.Error.WriteLine(locale.With(CliTexts.StudyStopped, path));
            throw new EngineException(locale[Text.Plain(failure.Message)]);
        }
    }
}
