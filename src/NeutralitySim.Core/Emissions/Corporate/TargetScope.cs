namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>Which emissions a target is about.</summary>
public enum TargetScope
{
    /// <summary>All scopes inside the company's boundary.</summary>
    All,

    /// <summary>Scopes 1 and 2 alone.</summary>
    OneAndTwo,
}
