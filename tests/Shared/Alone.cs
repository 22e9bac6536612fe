namespace NeutralitySim.Tests.Shared;

/// <summary>For tests that measure the whole process or machine: no other test of the project runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
