namespace NeutralitySim.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>The command line is wrong, or a file, an engine or a cluster cannot be used.</summary>
    public const int Usage = 1;

    /// <summary>A scenario is invalid.</summary>
    public const int InvalidScenario = 2;

    /// <summary>A conservation law did not hold.</summary>
    public const int BrokenInvariant = 3;

    /// <summary>Results are not what the program gives, or files beside them were changed.</summary>
    public const int Different = 4;

    /// <summary>Interrupted by the user.</summary>
    public const int Cancelled = 130;
}
