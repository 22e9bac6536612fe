using NeutralitySim.Core.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Results;

/// <summary>A run with its number in the file, and how much of it is there.</summary>
internal readonly record struct StoredRun(long Id, RunKey Key, RunDetail Detail);
