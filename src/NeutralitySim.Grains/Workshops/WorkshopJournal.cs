using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Actions;
using Orleans.Runtime;
using Orleans.Storage;

namespace NeutralitySim.Grains;

/// <summary>
/// A workshop as it is kept: a state, and rows of entries after it, each written once and never again. So an action costs a write of its own size, a
/// workshop that comes back reads <see cref="MostRows"/> rows at most, and of two silos that both take the workshop for theirs the second one is refused: the
/// row it would write is there.
/// </summary>
internal sealed class WorkshopJournal(IGrainStorage storage, string workshop, IWorkshopTraces? traces)
{
    /// <summary>Rows after which the state is written down and they are emptied.</summary>
    public const int MostRows = 256;

    private const string StartKind = "workshop";
    private const string RowKind = "workshop-row";
    private readonly GrainState<JournalStart> _start = new(new JournalStart());
    private int _row;

    /// <summary>Whether it has grown so long that it should begin anew.</summary>
    public bool IsLong => _row - _start.State!.Row >= MostRows;

    /// <summary>The workshop as it was left; null where there is none.</summary>
    public async Task<WorkshopState?> Load()
    {
        await storage.ReadStateAsync(StartKind, Key(), _start);
        if (_start is not { RecordExists: true, State: { State: { } state } start })
            return null;
        // What was left when the program ended in the middle of it: rows are emptied from the first on.
        bool isHalf = false;
        for (int row = start.Row; row > 0 && (await Read(row)).RecordExists; row--)
        {
            await Empty(row);
            isHalf = true;
        }
        var entries = new List<Entry>();
        for (_row = start.Row; await Read(_row + 1) is { RecordExists: true } next; _row++)
            entries.AddRange(next.State!.Entries);
        state = WorkshopRules.Replay(state, entries);
        if (entries.Exists(Forgets))
            await BeginAnew(state);
        if (isHalf || entries.Exists(Forgets))
            await Erase();
        return state;
    }

    /// <summary>Whether entries before an entry hold what it promises to forget: a name.</summary>
    public static bool Forgets(Entry entry) => entry.Action is Leave or RemoveSeat;

    /// <summary>Writes entries down; they are there when it returns.</summary>
    public async Task Append(IEnumerable<Entry> entries)
    {
        var row = new GrainState<JournalRow>(new JournalRow { Entries = [.. entries] });
        await storage.WriteStateAsync(RowKind, Key(_row + 1), row);
        _row++;
    }

    /// <summary>Writes the state down and empties all rows: what the state does not hold is gone.</summary>
    public async Task BeginAnew(WorkshopState state)
    {
        int first = _start.State!.Row + 1;
        _start.State = new JournalStart { State = state, Row = _row };
        await storage.WriteStateAsync(StartKind, Key(), _start);
        for (int row = first; row <= _row; row++)
            await Empty(row);
    }

    /// <summary>Makes sure that nothing of what was emptied can be found any more.</summary>
    public Task Erase() => traces?.Erase() ?? Task.CompletedTask;

    private async Task<GrainState<JournalRow>> Read(int row)
    {
        var read = new GrainState<JournalRow>(new JournalRow());
        await storage.ReadStateAsync(RowKind, Key(row), read);
        return read;
    }

    // In a database an empty row stays, without content: who does not know that the journal began anew must not write there. Storage in memory clears only
    // what was read.
    private async Task Empty(int row) => await storage.ClearStateAsync(RowKind, Key(row), await Read(row));

    // Never a number or a GUID, which the storage would take apart.
    private GrainId Key() => GrainId.Create(StartKind, $"w:{workshop}");

    private GrainId Key(int row) => GrainId.Create(RowKind, $"w:{workshop}/{row}");
}
