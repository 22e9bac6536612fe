namespace NeutralitySim.Core.Caching;

internal static class CacheSize
{
    public static int Checked(int capacity, int titles)
    {
        if (titles < 1)
            throw new ArgumentOutOfRangeException(nameof(titles), titles, "A catalogue has at least 1 title.");
        if (capacity < 1)
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A cache holds at least 1 title.");
        return capacity;
    }
}
