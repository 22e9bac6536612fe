namespace NeutralitySim.Workshop.Rounds;

/// <summary>A lever and where it stands.</summary>
/// <param name="Lever">Id of the lever.</param>
/// <param name="Value">A number in the lever's unit with a dot, or the id of a choice.</param>
public readonly record struct LeverValue(string Lever, string Value);
