namespace NeutralitySim.Grains.Tests;

/// <summary>A test that needs Orleans; skipped, with the packages that are missing, in a build without.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class OrleansFactAttribute : FactAttribute
{
    public OrleansFactAttribute()
    {
        if (OrleansSupport.Absence is { } missing)
            Skip = $"Needs Orleans, which this build does not have: {missing}.";
    }
}
