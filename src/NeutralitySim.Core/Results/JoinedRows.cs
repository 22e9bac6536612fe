using System.Collections;

namespace NeutralitySim.Core.Results;

/// <summary>
/// Rows of several months as one list, without copying them: a run has megabytes of rows, and one array for all of them lies
/// where only a full collection of garbage frees it.
/// </summary>
internal sealed class JoinedRows<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T>[] _parts;
    private readonly int[] _ends;

    /// <summary>Joins lists as they are now; they must not lose rows later.</summary>
    public JoinedRows(IEnumerable<IReadOnlyList<T>> parts)
    {
        _parts = [.. parts.Where(part => part.Count > 0)];
        _ends = new int[_parts.Length];
        int end = 0;
        for (int part = 0; part < _parts.Length; part++)
            _ends[part] = end += _parts[part].Count;
        Count = end;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            int found = Array.BinarySearch(_ends, index + 1);
            int part = found >= 0 ? found : ~found;
            return _parts[part][part == 0 ? index : index - _ends[part - 1]];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int part = 0; part < _parts.Length; part++)
        {
            int rows = _ends[part] - (part == 0 ? 0 : _ends[part - 1]);
            for (int row = 0; row < rows; row++)
                yield return _parts[part][row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
