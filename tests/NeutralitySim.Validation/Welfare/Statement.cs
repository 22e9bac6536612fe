using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace NeutralitySim.Validation.Welfare;

/// <summary>Something that holds in all worlds of a kind, tried at random, and says something in enough of them.</summary>
internal static class Statement
{
    private const double LeastShare = 0.3;

    /// <summary>Asserts a statement, and that what it speaks of changes in at least three worlds of ten.</summary>
    /// <param name="output">Where the share is told.</param>
    /// <param name="worlds">Worlds for which it is made.</param>
    /// <param name="changes">Asserts it of a world; true where there is a strict change.</param>
    public static void Holds<T>(ITestOutputHelper output, Gen<T> worlds, Func<T, bool> changes)
    {
        int tried = 0;
        int strict = 0;
        Prop.ForAll(
                worlds.ToArbitrary(),
                world =>
                {
                    tried++;
                    strict += changes(world) ? 1 : 0;
                }
            )
            .QuickCheckThrowOnFailure();
        output.WriteLine($"{strict} of {tried} worlds show a strict change");
        Assert.True(strict >= LeastShare * tried, $"only {strict} of {tried} worlds show a strict change");
    }
}
