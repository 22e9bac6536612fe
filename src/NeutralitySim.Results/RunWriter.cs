using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>Writes the rows of runs with statements prepared once.</summary>
internal sealed class RunWriter : IDisposable
{
    private readonly Dictionary<string, RowInsert> _inserts;

    internal RunWriter(SqliteConnection connection) =>
        _inserts = Schema.RunTables.ToDictionary(t => t.Table, t => new RowInsert(connection, t.Table, t.Columns + 1));

    internal void Write(long runId, RunResult result)
    {
        foreach (var insert in _inserts.Values)
            insert.Integer(0, runId);

        WriteIndicators(_inserts["indicator"], result.Indicators);
        WriteSeries(_inserts["series"], result.Series);
        WriteHourly(_inserts["hourly"], result.Hourly);
        WriteLedger(_inserts["ledger"], result.Ledger);
        WriteEmissions(_inserts["emission"], result.Emissions);
        WriteTerms(_inserts["emission_term"], result.EmissionTerms);
        WriteBands(_inserts["emission_band"], result.EmissionBands);
        WriteEvents(_inserts["event"], result.Events);
        DecisionRows.Write(_inserts["decision"], _inserts["decision_option"], result.Decisions);
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values)
            insert.Dispose();
    }

    private static RowInsert Subject(RowInsert insert, string indicator, Entity entity) =>
        insert.Text(1, indicator).Text(2, EnumText<EntityKind>.Of(entity.Kind)).Text(3, entity.Id);

    private static void WriteIndicators(RowInsert insert, IReadOnlyList<IndicatorValue> values)
    {
        foreach (var value in values)
            Subject(insert, value.Indicator, value.Entity).Number(4, value.Value).Run();
    }

    private static void WriteSeries(RowInsert insert, IReadOnlyList<SeriesPoint> points)
    {
        // In key order rows go in next to each other, without jumps in the table's tree.
        var ordered = points
            .OrderBy(point => point.Indicator, StringComparer.Ordinal)
            .ThenBy(point => point.Entity.Id, StringComparer.Ordinal);
        foreach (var point in ordered)
            Subject(insert, point.Indicator, point.Entity).Integer(4, point.Epoch).Number(5, point.Value).Run();
    }

    private static void WriteHourly(RowInsert insert, IReadOnlyList<HourlyPoint> points)
    {
        foreach (var point in points)
            Subject(insert, point.Indicator, point.Entity)
                .Integer(4, point.Epoch)
                .Integer(5, point.Hour)
                .Number(6, point.Value)
                .Run();
    }

    private static void WriteLedger(RowInsert insert, IReadOnlyList<LedgerLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            insert
                .Integer(1, i)
                .Integer(2, line.Epoch)
                .Text(3, line.Payer)
                .Text(4, line.Payee)
                .Text(5, EnumText<LedgerKind>.Of(line.Kind))
                .Number(6, line.Quantity)
                .Number(7, line.UnitPrice)
                .Number(8, line.Amount)
                .Run();
        }
    }

    private static void WriteEmissions(RowInsert insert, IReadOnlyList<EmissionLine> lines)
    {
        foreach (var line in lines)
            insert
                .Integer(1, line.Epoch)
                .Text(2, line.Isp)
                .Text(3, line.Provider)
                .Text(4, line.Country)
                .Text(5, EnumText<EmissionModel>.Of(line.Model))
                .Text(6, EnumText<EmissionComponent>.Of(line.Component))
                .Number(7, line.ViewingHours)
                .Number(8, line.VolumeGigabytes)
                .Number(9, line.EnergyKilowattHours)
                .Number(10, line.UnallocatedKilowattHours)
                .Number(11, line.CarbonGrams)
                .Number(12, line.EmbodiedGrams)
                .Number(13, line.MarketCarbonGrams)
                .Text(14, EnumText<EmissionBoundary>.Of(line.Label.Boundary))
                .Text(15, line.Label.GridBasis)
                .Text(16, line.Label.GridDataset)
                .Text(17, line.Label.GridVintage)
                .Text(18, line.Label.Level)
                .Text(19, line.Label.ParameterSet)
                .Run();
    }

    private static void WriteTerms(RowInsert insert, IReadOnlyList<EmissionTerm> terms)
    {
        foreach (var term in terms)
            insert
                .Integer(1, term.Epoch)
                .Text(2, term.Isp)
                .Text(3, term.Provider)
                .Text(4, EnumText<EmissionComponent>.Of(term.Component))
                .Text(5, term.Item)
                .Number(6, term.WattHoursPerUnit)
                .Number(7, term.Locality)
                .Number(8, term.GigabytesPerHour)
                .Number(9, term.ProvisionedUnits)
                .Number(10, term.Lines)
                .Number(11, term.ViewingHours)
                .Number(12, term.GramsPerKilowattHour)
                .Run();
    }

    private static void WriteBands(RowInsert insert, IReadOnlyList<EmissionBand> bands)
    {
        foreach (var band in bands)
            insert
                .Text(1, band.Indicator)
                .Text(2, EnumText<EmissionModel>.Of(band.Model))
                .Number(3, band.Low)
                .Number(4, band.Median)
                .Number(5, band.High)
                .Integer(6, band.Samples)
                .Run();
    }

    private static void WriteEvents(RowInsert insert, IReadOnlyList<RunEvent> events)
    {
        for (int i = 0; i < events.Count; i++)
        {
            var happened = events[i];
            insert
                .Integer(1, i)
                .Integer(2, happened.Epoch)
                .Text(3, happened.Actor)
                .Text(4, EnumText<RunEventKind>.Of(happened.Kind))
                .Text(5, happened.Subject)
                .Number(6, happened.Value)
                .Number(7, happened.Reason)
                .Run();
        }
    }
}
