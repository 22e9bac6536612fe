using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>Rows of stored runs, where they lie in a file or in memory; what they mean together is the reader's business.</summary>
internal interface IRunRows : IDisposable
{
    /// <summary>All rows as tables of <see cref="Schema"/>, for exports and the hash.</summary>
    SqliteConnection Connection { get; }

    /// <summary>All runs in canonical order: regime id, then replication.</summary>
    IReadOnlyList<StoredRun> Runs();

    /// <summary>Indicators with values for a run or a month, each once, by id.</summary>
    IReadOnlyList<string> Indicators();

    /// <summary>Entities an indicator has values for, for a run or a month, each once, in any order.</summary>
    IReadOnlyList<Entity> Entities(string indicator);

    /// <summary>Defined values of an indicator, run by run in canonical order.</summary>
    IReadOnlyList<RowValue> Values(ValueTable table, string indicator, Entity entity);

    /// <summary>Entities and months an indicator has defined hourly values for, in any order and more than once.</summary>
    IEnumerable<(Entity Entity, int Epoch)> HourlyEpochs(string indicator);

    /// <summary>Defined hourly values of an indicator in one month, of all entities, run by run in canonical order.</summary>
    IEnumerable<(Entity Entity, RowValue Row)> Hours(string indicator, int epoch);

    /// <summary>Payments of a run by month (or all together), payer, payee, kind.</summary>
    IReadOnlyList<LedgerSum> Ledger(StoredRun run, bool byEpoch);

    /// <summary>Emissions of a run by month (or all together), model, component, ISP, provider.</summary>
    IReadOnlyList<EmissionSum> Emissions(StoredRun run, bool byEpoch);

    /// <summary>Emissions of a run by model, component, country and label.</summary>
    IReadOnlyList<SciPart> SciParts(StoredRun run);

    /// <summary>Terms of a run by month, ISP, provider, component, item.</summary>
    IReadOnlyList<EmissionTerm> Terms(StoredRun run);

    /// <summary>Ranges of a run's per-hour figures, in any order.</summary>
    IReadOnlyList<EmissionBand> Bands(StoredRun run);

    /// <summary>Events of a run in order.</summary>
    IReadOnlyList<RunEvent> Events(StoredRun run);

    /// <summary>Decisions of a run in order.</summary>
    IReadOnlyList<DecisionRecord> Decisions(StoredRun run);
}
