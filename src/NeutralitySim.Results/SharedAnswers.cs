using System.Collections.Concurrent;

namespace NeutralitySim.Results;

/// <summary>
/// Answers that take a pass over millions of rows, worked out once for all readers of the same results, whatever their thread; again when runs have been
/// added, for stored runs never change.
/// </summary>
internal sealed class SharedAnswers
{
    private readonly ConcurrentDictionary<string, (int Runs, Lazy<object> Answer)> _known = new(StringComparer.Ordinal);

    /// <summary>The answer to a question about so many runs.</summary>
    internal T Once<T>(string question, int runs, Func<T> compute)
        where T : class
    {
        var known = _known.AddOrUpdate(
            question,
            _ => (runs, new Lazy<object>(compute)),
            (_, old) => old.Runs == runs ? old : (runs, new Lazy<object>(compute))
        );
        return (T)known.Answer.Value;
    }
}
