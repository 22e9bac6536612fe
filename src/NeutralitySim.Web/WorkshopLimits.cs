namespace NeutralitySim.Web;

/// <summary>What one server gives to all who ask, so that nobody can slow or fill it for the others.</summary>
public sealed record WorkshopLimits
{
    /// <summary>Bytes of a request's body at most.</summary>
    public int BodyBytes { get; init; } = 64 * 1024;

    /// <summary>Time for a request to arrive, its head and its body each.</summary>
    public TimeSpan ReadTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Connections at once at most. An address may hold as many as are still free: a room behind one address has half, which is some eighty
    /// browsers, and nobody alone can shut out the others.
    /// </summary>
    public int Connections { get; init; } = 1024;

    /// <summary>Answers being made at once at most, shared like connections; more are asked to come back.</summary>
    public int Answers { get; init; } = 128;

    /// <summary>Requests of one address per second, sustained: twenty browsers behind one address while all drag a lever.</summary>
    public int RequestsPerSecond { get; init; } = 200;

    /// <summary>Requests of one address at once, after a pause.</summary>
    public int RequestsInARow { get; init; } = 1000;

    /// <summary>Time from a request to its first answer at most.</summary>
    public TimeSpan EstimateTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Time from the first answer to the exact one at most.</summary>
    public TimeSpan ExactTime { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Time for a study, the wait for others included, at most.</summary>
    public TimeSpan StudyTime { get; init; } = TimeSpan.FromMinutes(45);

    /// <summary>Pause between the first answer and the start of the exact run, so that a lever being dragged starts none.</summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How long an exact run waits for estimates after each of its months at most: long beside a month, so that estimates have nearly all of the
    /// machine, and short enough for an experiment to end however many ask.
    /// </summary>
    public TimeSpan GivingWay { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Measures the times above.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Memory of the largest answer at most, by estimate, bytes.</summary>
    public long AnswerBytes { get; init; } = 512L << 20;

    /// <summary>Memory of results kept for later moves, by estimate, bytes; as much again for those of scenarios as written.</summary>
    public long KeptBytes { get; init; } = 40L << 20;

    /// <summary>Runs at once.</summary>
    public int Runs { get; init; } = Environment.ProcessorCount;

    /// <summary>Exact answers of one address at once; its others wait, and addresses take turns run by run.</summary>
    public int ExactAnswers { get; init; } = 1;
}
