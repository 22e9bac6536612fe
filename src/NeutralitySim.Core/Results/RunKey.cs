namespace NeutralitySim.Core.Results;

/// <summary>One run of an experiment.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Replication">Replication, from 0. Equal replications of different regimes share their random draws.</param>
public readonly record struct RunKey(string Regime, int Replication) : IComparable<RunKey>
{
    /// <inheritdoc/>
    public int CompareTo(RunKey other)
    {
        int byRegime = string.CompareOrdinal(Regime, other.Regime);
        return byRegime != 0 ? byRegime : Replication.CompareTo(other.Replication);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Regime}/{Replication}";
}
