namespace NeutralitySim.Browser;

/// <summary>Tests that look at one page of france-2019, one after the other: its exact run is made once.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SharedWorkshop : ICollectionFixture<Workshop>
{
    public const string Name = "shared workshop";
}
