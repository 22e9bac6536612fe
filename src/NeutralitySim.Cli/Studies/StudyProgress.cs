using NeutralitySim.Cli.Run;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Studies;

namespace NeutralitySim.Cli.Studies;

/// <summary>A progress line per stage of a study.</summary>
internal sealed class StudyProgress(Terminal terminal, Locale locale) : IStudyObserver, IDisposable
{
    private ProgressLine? _line;
    private StudyStage? _stage;

    /// <inheritdoc/>
    public void Begins(StudyStage stage, int points, int runs)
    {
        // A search takes several steps, of which each says how much it adds.
        if (_stage == stage)
        {
            _line!.Add(runs);
            return;
        }

        End();
        _stage = stage;
        _line = new ProgressLine(locale[StudyTexts.Stages[stage]], runs, CliTexts.StudyRuns, terminal, locale);
    }

    /// <inheritdoc/>
    public void RunEnded(bool wasRun) => _line?.Advance();

    /// <summary>Ends the line.</summary>
    public void End()
    {
        _line?.Dispose();
        _line = null;
        _stage = null;
    }

    public void Dispose() => End();
}
