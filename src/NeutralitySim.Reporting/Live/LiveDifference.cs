namespace NeutralitySim.Reporting.Live;

/// <summary>A difference as a headline shows it.</summary>
/// <param name="Text">With sign and without unit, <c>+0.42</c>; <c>±0</c> when negligible.</param>
/// <param name="Interval">95 % interval as text, <c>[+0.40, +0.44]</c>; empty where one run says nothing about noise or its digits are all zeros.</param>
/// <param name="Value">The difference itself, in the unit of the row.</param>
/// <param name="Low">Lower end of the interval; NaN without one.</param>
/// <param name="High">Upper end; NaN without one.</param>
/// <param name="IsNegligible">True where the digits shown are all zeros, or the difference is less than a ten-thousandth of the value.</param>
/// <param name="IsBeyondNoise">Whether the interval leaves out zero and the difference is not negligible; null where noise is unknown.</param>
public sealed record LiveDifference(
    string Text,
    string Interval,
    double Value,
    double Low,
    double High,
    bool IsNegligible,
    bool? IsBeyondNoise
);
