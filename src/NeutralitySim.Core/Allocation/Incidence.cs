namespace NeutralitySim.Core.Allocation;

/// <summary>Which classes use which links, in both directions, as flat arrays.</summary>
internal sealed class Incidence
{
    private readonly int[] _classStarts;
    private readonly int[] _linkIds;

    /// <summary>Where each link's classes start in <see cref="ClassIds"/>, and one end.</summary>
    public int[] LinkStarts { get; }

    /// <summary>Classes of link 0 in ascending order, then of link 1, and so on.</summary>
    public int[] ClassIds { get; }

    /// <exception cref="ArgumentException">A class names a link that does not exist, or the same link twice.</exception>
    public Incidence(int linkCount, IReadOnlyList<int[]> linksOfClass)
    {
        _classStarts = new int[linksOfClass.Count + 1];
        LinkStarts = new int[linkCount + 1];
        for (int f = 0; f < linksOfClass.Count; f++)
        {
            Check(f, linksOfClass[f], linkCount);
            _classStarts[f + 1] = _classStarts[f] + linksOfClass[f].Length;
            foreach (int link in linksOfClass[f])
                LinkStarts[link + 1]++;
        }
        for (int link = 0; link < linkCount; link++)
            LinkStarts[link + 1] += LinkStarts[link];

        _linkIds = new int[_classStarts[^1]];
        ClassIds = new int[_linkIds.Length];
        var next = LinkStarts.AsSpan(0, linkCount).ToArray();
        for (int f = 0; f < linksOfClass.Count; f++)
        {
            linksOfClass[f].CopyTo(_linkIds, _classStarts[f]);
            foreach (int link in linksOfClass[f])
                ClassIds[next[link]++] = f;
        }
    }

    public int LinkCount => LinkStarts.Length - 1;

    public ReadOnlySpan<int> LinksOf(int f) => _linkIds.AsSpan(_classStarts[f], _classStarts[f + 1] - _classStarts[f]);

    public ReadOnlySpan<int> ClassesOn(int link) =>
        ClassIds.AsSpan(LinkStarts[link], LinkStarts[link + 1] - LinkStarts[link]);

    private static void Check(int f, int[] links, int linkCount)
    {
        for (int i = 0; i < links.Length; i++)
        {
            if ((uint)links[i] >= (uint)linkCount)
                throw new ArgumentException(
                    $"Class {f} uses link {links[i]}; links are numbered 0 to {linkCount - 1}."
                );
            if (Array.IndexOf(links, links[i]) != i)
                throw new ArgumentException($"Class {f} uses link {links[i]} twice; once is accepted.");
        }
    }
}
