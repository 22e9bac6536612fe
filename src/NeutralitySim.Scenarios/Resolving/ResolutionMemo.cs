using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>
/// Remembers checked pieces by the node they come from, so that trees that share nodes share the work: those of several
/// regimes, and those of a scenario with a few values changed. Nodes are immutable, and what has been told about one once
/// need not be told again.
/// </summary>
/// <param name="before">What has been remembered earlier, by then complete and only read; null for nothing.</param>
internal sealed class ResolutionMemo(ResolutionMemo? before = null)
{
    private readonly Dictionary<Key, Piece> _pieces = [];

    /// <summary>The piece of a node, its parameters being logged anew; null where it is not known.</summary>
    public Resolved? Find(Key key, ParameterLog log)
    {
        if (!_pieces.TryGetValue(key, out var piece) && before?._pieces.TryGetValue(key, out piece) != true)
            return null;
        log.Append(piece.Log, piece.Start, piece.End);
        return piece.Resolved;
    }

    /// <summary>Remembers a piece.</summary>
    /// <param name="key">Where it comes from.</param>
    /// <param name="resolved">The piece.</param>
    /// <param name="log">Where its parameters were logged.</param>
    /// <param name="start">The log's position before.</param>
    public void Add(Key key, Resolved resolved, ParameterLog log, LogPosition start) =>
        _pieces[key] = new Piece(resolved, log, start, log.Position);

    /// <summary>Where a piece comes from; an aliased node stands at several paths, and the same node may be read at several levels.</summary>
    public readonly record struct Key(Node Node, string Path, string Level, string? Currency);

    private readonly record struct Piece(Resolved Resolved, ParameterLog Log, LogPosition Start, LogPosition End);
}
