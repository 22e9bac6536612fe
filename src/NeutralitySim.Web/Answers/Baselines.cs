using NeutralitySim.Reporting;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// Answers that others are compared with, above all those to scenarios as they are written: made once for all who compare with them. Whoever asks first starts it, and it goes on for as
/// long as anybody waits; runs that were finished by then are kept.
/// </summary>
/// <param name="simulator">Runs.</param>
/// <param name="limits">Limits.</param>
/// <param name="stopping">Cancelled when the server stops.</param>
internal sealed class Baselines(Simulator simulator, WorkshopLimits limits, CancellationToken stopping)
{
    private const int MostKept = 24;

    private readonly Lock _lock = new();
    private readonly LinkedList<Baseline> _kept = [];

    /// <summary>Results that a question's are compared with, with the question's draws.</summary>
    /// <param name="question">Whose baseline.</param>
    /// <param name="months">Follows how far it has come, unless it is there already.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<ReportContext> Of(Question question, Months months, CancellationToken cancellation)
    {
        var baseline = Enter(question, months);
        try
        {
            return await baseline.Context.WaitAsync(cancellation);
        }
        finally
        {
            Leave(baseline);
        }
    }

    private Baseline Enter(Question question, Months months)
    {
        var key = (question.Reference.State, question.IsEstimate);
        lock (_lock)
        {
            var baseline = _kept.FirstOrDefault(baseline => baseline.Key == key);
            if (baseline is not null)
                _kept.Remove(baseline);
            if (baseline is null || baseline.Context.IsFaulted || baseline.Context.IsCanceled)
            {
                baseline = new Baseline { Key = key };
                baseline.Context = Make(baseline, question.Reference);
            }

            baseline.Waiting++;
            _kept.AddFirst(baseline);
            while (
                _kept.Last!.Value.Waiting == 0 && (_kept.Count > MostKept || _kept.Sum(b => b.Bytes) > limits.KeptBytes)
            )
                _kept.RemoveLast();
            if (!baseline.Context.IsCompleted)
                months.Follow(baseline.Months);
            return baseline;
        }
    }

    private void Leave(Baseline baseline)
    {
        lock (_lock)
        {
            if (--baseline.Waiting > 0 || baseline.Context.IsCompleted)
                return;
            _kept.Remove(baseline);
        }

        baseline.Stop.Cancel();
    }

    private Task<ReportContext> Make(Baseline baseline, Question question) =>
        Task.Run(
            async () =>
            {
                using var limit = new TimeLimit(limits.ExactTime, limits.Clock, baseline.Stop.Token, stopping);
                var plan = simulator.Plan(question);
                var results = await simulator.Run(plan, question, baseline.Months, limit.Token);
                baseline.Bytes = results.Bytes;
                return new ReportContext(results.Reader, "en") { IsEstimate = question.IsEstimate };
            },
            stopping
        );

    private sealed class Baseline
    {
        public required (ScenarioState State, bool IsEstimate) Key { get; init; }

        public CancellationTokenSource Stop { get; } = new();

        public Task<ReportContext> Context { get; set; } = null!;

        public Months Months { get; } = new();

        public int Waiting { get; set; }

        public long Bytes { get; set; }
    }
}
