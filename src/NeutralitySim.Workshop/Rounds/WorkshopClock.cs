namespace NeutralitySim.Workshop.Rounds;

/// <summary>
/// Where the room is in its agenda. Nothing happens by itself when the time is up: going on is the facilitator's, so that a machine that slept or a
/// clock that was set costs no more than a wrong number on the wall.
/// </summary>
/// <param name="Step">Index of the step.</param>
/// <param name="Minutes">Minutes the step has.</param>
/// <param name="Elapsed">Time spent in it before <paramref name="RunningSince"/>.</param>
/// <param name="RunningSince">Since when it runs; null while paused.</param>
public sealed record WorkshopClock(int Step, int Minutes, TimeSpan Elapsed, DateTimeOffset? RunningSince)
{
    /// <summary>Time left of the step, from all of it down to below zero when it is overrun.</summary>
    public TimeSpan Left(DateTimeOffset now) => TimeSpan.FromMinutes(Minutes) - Spent(now);

    internal WorkshopClock Paused(DateTimeOffset now) => this with { Elapsed = Spent(now), RunningSince = null };

    // A clock that was set back has spent nothing.
    private TimeSpan Spent(DateTimeOffset now) =>
        RunningSince is { } since && now > since ? Elapsed + (now - since) : Elapsed;
}
