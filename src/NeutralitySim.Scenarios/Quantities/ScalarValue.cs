namespace NeutralitySim.Scenarios.Quantities;

/// <summary>A parsed value: a number in the base unit of its kind, or a text, or both.</summary>
/// <param name="Number">Number in the base unit; index of the choice; months since year 0.</param>
/// <param name="Text">Text for kinds that are words; else empty.</param>
/// <param name="Unit">Unit as written for quantities; else empty.</param>
internal readonly record struct ScalarValue(double Number, string Text = "", string Unit = "");
