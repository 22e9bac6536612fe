namespace NeutralitySim.Soak;

/// <summary>What became of a move.</summary>
/// <param name="First">Seconds to the first answer; null where there was none.</param>
/// <param name="Exact">Seconds to the exact answer; null where nobody waited for it or there was none.</param>
/// <param name="Problem">What went wrong: a status or the page's own words; null for nothing.</param>
internal sealed record PageAnswer(double? First, double? Exact, string? Problem);
