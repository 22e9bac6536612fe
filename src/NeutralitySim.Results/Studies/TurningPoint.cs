namespace NeutralitySim.Results.Studies;

/// <summary>Value of an assumption at which a difference no longer has its sign, all others being central.</summary>
/// <param name="Factor">Path of the assumption.</param>
/// <param name="Value">The value, as written.</param>
/// <param name="Nearest">Nearest value to the central one at which it may turn, noise allowed for.</param>
/// <param name="Farthest">Farthest value.</param>
/// <param name="IsRise">True when it turns as the assumption rises above the value, false when it falls below.</param>
/// <param name="Becomes">What the difference is beyond it: −1, 0 (smaller than what matters) or 1.</param>
public sealed record TurningPoint(
    string Factor,
    string Value,
    string Nearest,
    string Farthest,
    bool IsRise,
    int Becomes
);
