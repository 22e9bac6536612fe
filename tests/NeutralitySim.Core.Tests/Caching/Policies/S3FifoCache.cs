using NeutralitySim.Core.Caching;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>
/// S3-FIFO (Yang et al., "FIFO Queues are All You Need for Cache Eviction", SOSP 2023): a small queue (a tenth of the
/// cache) filters titles requested fewer than twice more into a ghost list (nine tenths of the cache, names only);
/// the others, and titles found in the ghost list, enter the main queue, where a title gets up to three more turns.
/// </summary>
internal sealed class S3FifoCache : IReplacementPolicy
{
    private const double SmallShare = 0.1;
    private const double GhostShare = 0.9;
    private const int RequestsToEnterMain = 2;
    private const int MostTurns = 3;

    // One byte a title: where it is and how often it was requested there.
    private const byte Absent = 0;
    private const byte Ghost = 1;
    private const byte Small = 2;
    private const byte Main = Small + RequestsToEnterMain + 1;

    private readonly byte[] _states;
    private readonly TitleLinks _ghosts;
    private readonly int _mainCapacity;
    private readonly int _ghostCapacity;
    private TitleRing _small;
    private TitleRing _main;
    private int _ghostCount;

    /// <param name="capacity">Titles held, at least 1; below 10 the small queue still has one place.</param>
    /// <param name="titles">Titles in the catalogue; requests lie below it.</param>
    public S3FifoCache(int capacity, int titles)
    {
        Capacity = CacheSize.Checked(capacity, titles);
        _mainCapacity = capacity - Math.Max(1, (int)(capacity * SmallShare));
        _ghostCapacity = (int)(capacity * GhostShare);
        _states = new byte[titles];
        _ghosts = new TitleLinks(titles, lists: 1);
        _small = new TitleRing(capacity);
        _main = new TitleRing(capacity);
    }

    /// <inheritdoc/>
    public int Capacity { get; }

    /// <inheritdoc/>
    public bool Request(int title)
    {
        byte state = _states[title];
        if (state >= Small)
        {
            if (state is not (Small + RequestsToEnterMain) and not (Main + MostTurns))
                _states[title]++;
            return true;
        }
        bool known = state == Ghost;
        if (known)
            Unghost(title);
        while (_small.Count + _main.Count >= Capacity)
            MakeRoom();
        Store(title, known);
        return false;
    }

    private void Store(int title, bool known)
    {
        if (known)
            _main.Add(title);
        else
            _small.Add(title);
        _states[title] = known ? Main : Small;
    }

    private void MakeRoom()
    {
        if (_main.Count > _mainCapacity || _small.Count == 0)
            EvictFromMain();
        else
            EvictFromSmall();
    }

    private void EvictFromSmall()
    {
        while (_small.Count > 0)
        {
            int title = _small.TakeOldest();
            if (_states[title] < Small + RequestsToEnterMain)
            {
                Remember(title);
                return;
            }
            _main.Add(title);
            _states[title] = Main;
        }
    }

    private void EvictFromMain()
    {
        while (true)
        {
            int title = _main.TakeOldest();
            if (_states[title] == Main)
            {
                _states[title] = Absent;
                return;
            }
            _states[title]--;
            _main.Add(title);
        }
    }

    private void Remember(int title)
    {
        _states[title] = Absent;
        if (_ghostCapacity == 0)
            return;
        if (_ghostCount == _ghostCapacity)
            Unghost(_ghosts.Oldest(0));
        _ghosts.Append(title, 0);
        _ghostCount++;
        _states[title] = Ghost;
    }

    private void Unghost(int title)
    {
        _ghosts.Detach(title);
        _states[title] = Absent;
        _ghostCount--;
    }
}
