namespace NeutralitySim.Scenarios.Errors;

/// <summary>Finds the accepted name closest to a mistyped one, by edit distance without regard to case.</summary>
public static class NearestName
{
    private const int LongestName = 64;
    private const int ShortestBeginning = 3;
    private const int MostNames = 1000;

    /// <summary>The closest accepted name, or null where none is close.</summary>
    public static string? Of(string written, IEnumerable<string> accepted)
    {
        if (written.Length is 0 or > LongestName)
            return null;
        string? nearest = null;
        int smallest = Math.Max(2, written.Length * 2 / 5) + 1;
        foreach (string name in accepted.Take(MostNames).Where(name => name.Length <= LongestName))
        {
            int distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance >= smallest || distance >= name.Length)
                continue;
            smallest = distance;
            nearest = name;
        }
        return nearest ?? accepted.FirstOrDefault(name => IsBeginningOf(written, name));
    }

    private static bool IsBeginningOf(string written, string name) =>
        written.Length >= ShortestBeginning && name.StartsWith(written, StringComparison.OrdinalIgnoreCase);

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    internal static int Distance(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        for (int j = 1; j <= b.Length; j++)
        {
            int replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
        }
        return cost[a.Length, b.Length];
    }
}
