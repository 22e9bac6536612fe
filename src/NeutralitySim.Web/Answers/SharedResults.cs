using NeutralitySim.Reporting;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// Results made once for all who ask for the same state at the same time. Whoever asks first starts them, and they go on for as long as anybody
/// waits; runs that were finished by then are kept. Results that others are compared with, above all those of scenarios as they are written, are kept as well.
/// </summary>
/// <param name="make">Makes results, as far as they have not been made.</param>
/// <param name="limits">Limits.</param>
/// <param name="stopping">Cancelled when the server stops.</param>
internal sealed class SharedResults(
    Func<Question, Months, CancellationToken, Task<Outcome>> make,
    WorkshopLimits limits,
    CancellationToken stopping
)
{
    private const int MostKept = 24;

    private readonly Lock _lock = new();
    private readonly LinkedList<Entry> _entries = [];

    /// <summary>Results of a question.</summary>
    /// <param name="question">Which.</param>
    /// <param name="isKept">True where others will be compared with them.</param>
    /// <param name="months">Follows how far they have come, unless they are there already.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<ReportContext> Of(Question question, bool isKept, Months months, CancellationToken cancellation)
    {
        var entry = Enter(question, isKept, months);
        try
        {
            return await entry.Context.WaitAsync(cancellation);
        }
        finally
        {
            Leave(entry);
        }
    }

    private Entry Enter(Question question, bool isKept, Months months)
    {
        var key = (question.State with { EngineVersion = ScenarioState.CurrentEngine }, question.IsEstimate);
        lock (_lock)
        {
            var entry = _entries.FirstOrDefault(entry => entry.Key == key);
            if (entry is not null)
                _entries.Remove(entry);
            if (entry is null || entry.Context.IsFaulted || entry.Context.IsCanceled)
            {
                entry = new Entry { Key = key };
                entry.Context = Make(entry, question);
            }

            entry.IsKept |= isKept;
            entry.Waiting++;
            _entries.AddFirst(entry);
            while (_entries.Last!.Value.Waiting == 0 && HasTooMany())
                _entries.RemoveLast();
            if (!entry.Context.IsCompleted)
                months.Follow(entry.Months);
            return entry;
        }
    }

    private bool HasTooMany() => _entries.Count > MostKept || _entries.Sum(entry => entry.Bytes) > limits.KeptBytes;

    private void Leave(Entry entry)
    {
        lock (_lock)
        {
            if (--entry.Waiting > 0 || (entry.IsKept && entry.Context.IsCompleted))
                return;
            _entries.Remove(entry);
        }

        entry.Stop.Cancel();
    }

    private Task<ReportContext> Make(Entry entry, Question question) =>
        Task.Run(
            async () =>
            {
                using var limit = new TimeLimit(limits.ExactTime, limits.Clock, entry.Stop.Token, stopping);
                var results = await make(question, entry.Months, limit.Token);
                entry.Bytes = results.Bytes;
                return new ReportContext(results.Reader, "en") { IsEstimate = question.IsEstimate };
            },
            stopping
        );

    private sealed class Entry
    {
        public required (ScenarioState State, bool IsEstimate) Key { get; init; }

        public CancellationTokenSource Stop { get; } = new();

        public Task<ReportContext> Context { get; set; } = null!;

        public Months Months { get; } = new();

        public bool IsKept { get; set; }

        public int Waiting { get; set; }

        public long Bytes { get; set; }
    }
}
