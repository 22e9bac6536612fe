using NeutralitySim.Core.Results;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>How much a log of parameters holds.</summary>
/// <param name="Records">Records.</param>
/// <param name="Ranges">Ranges.</param>
internal readonly record struct LogPosition(int Records, int Ranges);

/// <summary>Every parameter met while resolving, with its source and stated range.</summary>
internal sealed class ParameterLog
{
    private readonly List<ParameterRecord> _records = [];
    private readonly List<ParameterRange> _ranges = [];

    public IReadOnlyList<ParameterRecord> Records => _records;

    public IReadOnlyList<ParameterRange> Ranges => _ranges;

    public void Add(string path, string value, SourcedNode sourced, Mark mark)
    {
        string note = mark.Line == 0 && sourced.Note.Length == 0 && !mark.IsShipped ? mark.File : sourced.Note;
        _records.Add(new ParameterRecord(path, value, sourced.Year, sourced.Source, note, "", mark.IsShipped));
    }

    public void AddRange(ParameterRange range) => _ranges.Add(range);

    /// <summary>How much there is so far.</summary>
    public LogPosition Position => new(_records.Count, _ranges.Count);

    /// <summary>Adds a part of another log.</summary>
    public void Append(ParameterLog other, LogPosition start, LogPosition end)
    {
        for (int i = start.Records; i < end.Records; i++)
            _records.Add(other._records[i]);
        for (int i = start.Ranges; i < end.Ranges; i++)
            _ranges.Add(other._ranges[i]);
    }

    /// <summary>A value that no file gives but that follows from others.</summary>
    public void AddDerived(string path, string value, string source, string note) =>
        _records.Add(new ParameterRecord(path, value, null, source, note, "", true));
}
