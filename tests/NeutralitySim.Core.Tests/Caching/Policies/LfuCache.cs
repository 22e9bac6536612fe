using NeutralitySim.Core.Caching;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>
/// Least frequently used: evicts the title with the fewest requests since it was stored; among equals, the one that
/// reached that count first.
/// </summary>
/// <remarks>One list per request count, so a request takes constant time; memory grows with the largest count, 8 bytes each.</remarks>
internal sealed class LfuCache : IReplacementPolicy
{
    private const int InitialLists = 1024;
    private readonly int[] _requests;
    private TitleLinks _links;
    private int _count;
    private int _fewest;

    /// <param name="capacity">Titles held, at least 1.</param>
    /// <param name="titles">Titles in the catalogue; requests lie below it.</param>
    public LfuCache(int capacity, int titles)
    {
        Capacity = CacheSize.Checked(capacity, titles);
        _requests = new int[titles];
        _links = new TitleLinks(titles, InitialLists);
    }

    /// <inheritdoc/>
    public int Capacity { get; }

    /// <inheritdoc/>
    public bool Request(int title)
    {
        int requests = _requests[title];
        if (requests > 0)
        {
            Promote(title, requests);
            return true;
        }
        if (_count == Capacity)
            Evict();
        else
            _count++;
        _requests[title] = 1;
        _links.Append(title, 1);
        _fewest = 1;
        return false;
    }

    private void Promote(int title, int requests)
    {
        if (requests + 1 == _links.Lists)
            _links.AddLists(_links.Lists);
        _links.Detach(title);
        _links.Append(title, requests + 1);
        _requests[title] = requests + 1;
        if (requests == _fewest && _links.IsEmpty(requests))
            _fewest = requests + 1;
    }

    private void Evict()
    {
        int victim = _links.Oldest(_fewest);
        _links.Detach(victim);
        _requests[victim] = 0;
    }
}
