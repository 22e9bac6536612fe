namespace NeutralitySim.Browser;

/// <summary>A test with axe-core in a real browser; skipped, saying why, where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() => Skip = Chromium.Absence ?? Axe.Absence;
}
