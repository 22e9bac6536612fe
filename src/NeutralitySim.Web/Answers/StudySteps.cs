using NeutralitySim.Core.Worlds;
using NeutralitySim.Studies;

namespace NeutralitySim.Web.Answers;

/// <summary>How far a study has come. Written by one thread, read by another.</summary>
internal sealed class StudySteps : IStudyObserver
{
    // A page's study screens nothing and takes no variance apart.
    private static readonly StudyStage[] Stages =
    [
        StudyStage.Central,
        StudyStage.Ends,
        StudyStage.Draws,
        StudyStage.Turning,
        StudyStage.Construction,
    ];

    private volatile Step _step = new(StudyStage.Central, 0);
    private int _done;

    /// <summary>What it does; null before it begins.</summary>
    public Text? Stage => Total == 0 ? null : StudyTexts.Stages[_step.Stage];

    /// <summary>Place of what it does among all it does, from 1.</summary>
    public int Number => 1 + Array.IndexOf(Stages, _step.Stage);

    /// <summary>How many stages there are.</summary>
    public static int Count => Stages.Length;

    /// <summary>Runs of this stage that are there.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Runs of this stage; 0 before it begins.</summary>
    public int Total => _step.Runs;

    /// <inheritdoc/>
    public void Begins(StudyStage stage, int points, int runs)
    {
        bool goesOn = stage == _step.Stage;
        if (!goesOn)
            Volatile.Write(ref _done, 0);
        _step = new Step(stage, goesOn ? _step.Runs + runs : runs);
    }

    /// <inheritdoc/>
    public void RunEnded(bool wasRun) => Interlocked.Increment(ref _done);

    private sealed record Step(StudyStage Stage, int Runs);
}
