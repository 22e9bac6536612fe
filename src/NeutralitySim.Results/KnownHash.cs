namespace NeutralitySim.Results;

/// <summary>The hash of results, computed once for all who ask, whatever their thread; again when runs have been added.</summary>
internal sealed class KnownHash
{
    private readonly Lock _gate = new();
    private (int Runs, string Hash)? _known;

    /// <summary>The hash of so many runs: stored runs never change.</summary>
    internal string Of(int runs, Func<string> compute)
    {
        lock (_gate)
        {
            if (_known is not { } known || known.Runs != runs)
                _known = known = (runs, compute());
            return known.Hash;
        }
    }
}
