namespace NeutralitySim.Core.Tests.Caching;

/// <summary>A first-in, first-out queue of titles of fixed capacity.</summary>
internal struct TitleRing(int capacity)
{
    private readonly int[] _titles = new int[capacity];
    private int _oldest;

    public int Count { get; private set; }

    public void Add(int title)
    {
        int position = _oldest + Count;
        if (position >= _titles.Length)
            position -= _titles.Length;
        _titles[position] = title;
        Count++;
    }

    public int TakeOldest()
    {
        int title = _titles[_oldest];
        if (++_oldest == _titles.Length)
            _oldest = 0;
        Count--;
        return title;
    }
}
