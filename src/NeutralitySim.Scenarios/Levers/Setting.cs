using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>A value put at a dotted path, as by <c>--set</c>.</summary>
internal sealed record Setting(string Path, Node Value);
