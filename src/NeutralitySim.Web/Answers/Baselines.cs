using NeutralitySim.Reporting;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// Answers to scenarios as they are written, made once for all who compare with them. Whoever asks first starts it; that
/// one leaving does not stop it for the others.
/// </summary>
/// <param name="simulator">Runs.</param>
/// <param name="limits">Limits.</param>
/// <param name="stopping">Cancelled when the server stops.</param>
internal sealed class Baselines(Simulator simulator, WorkshopLimits limits, CancellationToken stopping)
{
    private const int MostKept = 24;

    private readonly Lock _lock = new();
    private readonly LinkedList<((string, ulong?, bool) Key, Task<ReportContext> Context, Months Months)> _kept = [];

    /// <summary>Results of a question's scenario as written, with the question's draws.</summary>
    /// <param name="question">Whose baseline.</param>
    /// <param name="months">Follows how far it has come, unless it is there already.</param>
    public Task<ReportContext> Of(Question question, Months months)
    {
        var key = (question.State.Scenario, question.State.Seed, question.IsEstimate);
        lock (_lock)
        {
            var node = _kept.First;
            while (node is not null && node.Value.Key != key)
                node = node.Next;
            if (node is null || node.Value.Context.IsFaulted || node.Value.Context.IsCanceled)
            {
                if (node is not null)
                    _kept.Remove(node);
                var progress = new Months();
                node = new((key, Make(question.AsWritten, progress), progress));
                if (_kept.Count == MostKept)
                    _kept.RemoveLast();
            }
            else
                _kept.Remove(node);
            _kept.AddFirst(node);
            if (!node.Value.Context.IsCompleted)
                months.Follow(node.Value.Months);
            return node.Value.Context;
        }
    }

    private Task<ReportContext> Make(Question question, Months months) =>
        Task.Run(
            async () =>
            {
                using var limit = new TimeLimit(limits.ExactTime, limits.Clock, stopping);
                var results = await simulator.Run(simulator.Plan(question), question, months, limit.Token);
                return new ReportContext(results, "en") { IsEstimate = question.IsEstimate };
            },
            stopping
        );
}
