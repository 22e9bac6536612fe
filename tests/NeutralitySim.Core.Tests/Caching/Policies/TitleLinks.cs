using System.Runtime.CompilerServices;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>
/// Circular doubly linked lists over dense titles: each list has a sentinel node, and a title is in at most one list.
/// Nodes 0 … titles−1 are titles, the following ones sentinels.
/// </summary>
internal struct TitleLinks
{
    private const int Unlinked = -1;
    private readonly int _titles;
    private Node[] _nodes;

    public TitleLinks(int titles, int lists)
    {
        _titles = titles;
        _nodes = new Node[titles + lists];
        _nodes.AsSpan(0, titles).Fill(new Node(Unlinked, Unlinked));
        for (int node = titles; node < _nodes.Length; node++)
            _nodes[node] = new Node(node, node);
    }

    public readonly int Lists => _nodes.Length - _titles;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsLinked(int title) => _nodes[title].Next >= 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsEmpty(int list) => _nodes[_titles + list].Next == _titles + list;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Oldest(int list) => _nodes[_titles + list].Next;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Append(int title, int list)
    {
        Node[] nodes = _nodes;
        int sentinel = _titles + list;
        int newest = nodes[sentinel].Previous;
        nodes[title] = new Node(newest, sentinel);
        nodes[newest].Next = title;
        nodes[sentinel].Previous = title;
    }

    /// <summary>Takes a title out of its list, leaving its own node as it was: the caller appends it elsewhere or forgets it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Detach(int title)
    {
        Node[] nodes = _nodes;
        Node node = nodes[title];
        nodes[node.Previous].Next = node.Next;
        nodes[node.Next].Previous = node.Previous;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Forget(int title) => _nodes[title].Next = Unlinked;

    public void AddLists(int lists)
    {
        int before = _nodes.Length;
        Array.Resize(ref _nodes, before + lists);
        for (int node = before; node < _nodes.Length; node++)
            _nodes[node] = new Node(node, node);
    }

    private struct Node(int previous, int next)
    {
        public int Previous = previous;
        public int Next = next;
    }
}
