namespace NeutralitySim.Scenarios.Reading;

/// <summary>A key with its value.</summary>
internal sealed record MapEntry(string Key, Mark KeyMark, Node Value);
