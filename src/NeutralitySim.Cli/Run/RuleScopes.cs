namespace NeutralitySim.Cli.Run;

/// <summary>How far the question which rule does it is followed.</summary>
internal static class RuleScopes
{
    /// <summary>All mixtures of rules, also where they are many.</summary>
    public const string Full = "all";

    /// <summary>Not at all.</summary>
    public const string None = "none";

    /// <summary>All there are, the usual one first.</summary>
    public static readonly string[] All = ["auto", Full, None];
}
