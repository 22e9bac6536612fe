namespace NeutralitySim.Core.Caches;

/// <summary>A cache of equally large titles that decides request by request what to keep.</summary>
/// <remarks>Titles are dense integers from 0; a request to a full cache allocates nothing. Not safe for use from several threads.</remarks>
internal interface IReplacementPolicy
{
    /// <summary>Serves one request and, on a miss, stores the title.</summary>
    /// <param name="title">Title, 0 to the number of titles less 1.</param>
    /// <returns>True when the title was stored (a hit).</returns>
    bool Request(int title);
}
