namespace NeutralitySim.Browser;

/// <summary>A page of a small scenario whose levers have ids that scripts and pages might take for something of their own.</summary>
public sealed class WorkshopOfAnyId : Workshop
{
    protected override string Scenario => Path.Combine("tests", "NeutralitySim.Browser", "scenarios", "any-id");
}
