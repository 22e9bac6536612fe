namespace NeutralitySim.Results.Tests;

/// <summary>A test that needs the real Impact Framework; skipped with the reason where that cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ImpactFrameworkFactAttribute : FactAttribute
{
    public ImpactFrameworkFactAttribute() => Skip = ImpactFramework.Missing;
}
