namespace NeutralitySim.Web.Tests;

/// <summary>A clock that goes on with a test beside its own pace.</summary>
internal sealed class MovedClock : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks));

    public void Move(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
