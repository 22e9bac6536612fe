using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>The cluster or its database is not as it must be.</summary>
/// <param name="text">Where, what was found and what to do.</param>
internal sealed class ClusterException(Text text) : TextException(text);
