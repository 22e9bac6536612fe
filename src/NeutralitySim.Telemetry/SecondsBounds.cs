namespace NeutralitySim.Telemetry;

/// <summary>Bounds of the buckets in which durations are counted, s.</summary>
internal static class SecondsBounds
{
    /// <summary>Of a month, or of saving a run.</summary>
    public static readonly double[] Short =
    [
        0.0001,
        0.00025,
        0.0005,
        0.001,
        0.0025,
        0.005,
        0.01,
        0.025,
        0.05,
        0.1,
        0.25,
        0.5,
        1,
        2.5,
        5,
        10,
    ];

    /// <summary>Of a run: from a few milliseconds to minutes.</summary>
    public static readonly double[] Long = [.. Short[4..], 30, 60, 300];
}
