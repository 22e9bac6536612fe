namespace NeutralitySim.Core.Results;

/// <summary>A parameter as it entered the experiment, with where it comes from.</summary>
/// <param name="Path">Dotted path in the scenario, for example <c>isps.comcast.retail-price</c>.</param>
/// <param name="Value">Value as written, with its unit.</param>
/// <param name="Year">Year the value holds for, or null.</param>
/// <param name="Source">Source; <c>guess</c> for a guess; empty for a plain setting or default.</param>
/// <param name="Note">Remark, or empty.</param>
/// <param name="Regime">Regime whose override set it, or empty for the base value.</param>
/// <param name="IsDefault">True when the file does not give it.</param>
public sealed record ParameterRecord(
    string Path,
    string Value,
    int? Year,
    string Source,
    string Note,
    string Regime,
    bool IsDefault
)
{
    /// <summary>Source of a value that is a guess.</summary>
    public const string GuessSource = "guess";

    /// <summary>True for a guess.</summary>
    public bool IsGuess => Source == GuessSource;
}
