namespace NeutralitySim.Grains.Tests;

/// <summary>Stands for all tests of the cluster where the build has no Orleans, so that their absence is seen.</summary>
public sealed class WithoutOrleansTests
{
    [OrleansFact]
    public void Runs_are_the_same_on_a_cluster() =>
        Assert.Fail("This build says that it has Orleans, and has no tests of it.");
}
