namespace NeutralitySim.Results.Views;

/// <summary>The months of the windows in which gains are told.</summary>
internal static class WelfareMonths
{
    private const int Longest = 12;

    /// <summary>Windows there are in so many months: the settled one only beyond twelve.</summary>
    internal static IReadOnlyList<WelfareWindow> Windows(int months) =>
        months > Longest ? [WelfareWindow.FirstYear, WelfareWindow.Settled] : [WelfareWindow.FirstYear];

    /// <summary>First month of a window, and how many it has.</summary>
    internal static (int First, int Months) Of(WelfareWindow window, int months)
    {
        int length = Math.Min(Longest, months);
        return (window == WelfareWindow.FirstYear ? 0 : months - length, length);
    }

    /// <summary>First of the months that are in the same windows as a month, without another between.</summary>
    internal static int SpanOf(int month, int months) =>
        Windows(months)
            .Select(window => Of(window, months))
            .SelectMany(window => new[] { window.First, window.First + window.Months })
            .Where(bound => bound <= month)
            .Max();
}
