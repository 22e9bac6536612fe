using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;

namespace NeutralitySim.Grains;

/// <summary>
/// A workshop that does actions one after the other and answers for each once it is written down. While a row is written, those that come gather for the next,
/// so that a slow disk makes rows longer and not the queue. A write that fails ends it: what was not written is not known, and whoever
/// asked asks again.
/// </summary>
internal sealed class DurableWorkshop(WorkshopJournal journal, WorkshopState state)
{
    private readonly List<Entry> _waiting = [];
    private bool _isQueued;
    private Task _written = Task.CompletedTask;
    private Task _work = Task.CompletedTask;

    /// <summary>The workshop with all actions so far; views show none of it before it is written.</summary>
    public WorkshopState Ahead { get; private set; } = state;

    /// <summary>The workshop as it would come back.</summary>
    public WorkshopState Durable { get; private set; } = state;

    /// <summary>Ends when nothing is written any more.</summary>
    public Task Work => _work;

    /// <summary>Does an action where the rules allow it; returns once it is written down.</summary>
    public async Task<Decision> Do(Actor by, WorkshopAction action, DateTimeOffset at)
    {
        var decision = WorkshopRules.Handle(Ahead, by, action, at);
        if (decision is Decision.Accepted { Entry: { } entry } accepted)
        {
            Ahead = accepted.State;
            _waiting.Add(entry);
        }
        // What is sent again may not be written yet.
        if (decision is Decision.Accepted)
            await Written();
        return decision;
    }

    /// <summary>Deletes all that people did, if the date has come.</summary>
    public async Task Purge(DateTimeOffset now)
    {
        await _work;
        var purged = WorkshopRules.Purge(Ahead, now);
        if (!purged.IsPurged)
            return;
        // Actions from now on find it deleted. One that was deleted before may have been left in the middle of it.
        Ahead = purged;
        _work = Forget(_work, purged);
        await _work;
        Durable = purged;
    }

    private Task Written()
    {
        if (_waiting.Count == 0 || _isQueued)
            return _written;
        _isQueued = true;
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _written = written.Task;
        _work = Write(_work, written);
        return _written;
    }

    private async Task Write(Task before, TaskCompletionSource written)
    {
        try
        {
            await before;
            // Requests that are here already go along.
            await Task.Yield();
            _isQueued = false;
            var (next, entries) = (Ahead, _waiting.ToList());
            _waiting.Clear();
            await journal.Append(entries);
            Durable = next;
            written.SetResult();
            if (entries.Exists(WorkshopJournal.Forgets))
                await Forget(Task.CompletedTask, next);
            else if (journal.IsLong)
                await journal.BeginAnew(next);
        }
        catch (Exception cause)
        {
            written.TrySetException(cause);
            throw;
        }
    }

    private async Task Forget(Task before, WorkshopState what)
    {
        await before;
        await journal.BeginAnew(what);
        await journal.Erase();
    }
}
