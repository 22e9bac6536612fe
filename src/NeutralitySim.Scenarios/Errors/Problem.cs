using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Something wrong, wherever it is.</summary>
/// <param name="Told">What was found and what is accepted.</param>
/// <param name="Nearest">Nearest accepted name, or null.</param>
internal sealed record Problem(Text Told, string? Nearest = null)
{
    public Problem(Text found, Text accepted, string? nearest = null)
        : this(ScenarioTexts.Told(found, accepted), nearest) { }

    public static implicit operator Problem(Text told) => new(told);
}
