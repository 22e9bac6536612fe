namespace NeutralitySim.Tests.Shared;

/// <summary>
/// How long a test waits for what comes at once when all is well. Never part of what a test asserts: a busy machine may need
/// minutes for seconds of work, and only a test that would wait for ever ends by it.
/// </summary>
internal static class Patience
{
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
}
