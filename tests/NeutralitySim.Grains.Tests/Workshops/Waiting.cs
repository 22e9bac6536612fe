using System.Diagnostics;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Workshops;

/// <summary>Waits for what comes by itself.</summary>
internal static class Waiting
{
    public static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    public static async Task Until(Func<Task<bool>> holds, Action? meanwhile = null)
    {
        long start = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience.Longest, "nothing came");
            meanwhile?.Invoke();
            await Task.Yield();
        }
    }
}
