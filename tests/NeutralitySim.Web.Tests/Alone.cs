namespace NeutralitySim.Web.Tests;

/// <summary>Tests that measure memory, which is the whole process's: no other test runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
