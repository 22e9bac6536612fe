using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Rows;

namespace NeutralitySim.Scenarios.Observed;

/// <summary>A row of somebody's own measurements.</summary>
internal sealed class ObservationRow(
    CsvText table,
    CsvRow header,
    CsvRow row,
    ExperimentDescription description,
    ErrorList errors
)
{
    private bool _isBroken;

    /// <summary>The measurement; null, with the reason among the errors, where it is none, and for a month outside the calendar.</summary>
    public Observation? Read()
    {
        string indicator = Among(
            "indicator",
            [.. Indicators.Catalogue.Select(known => known.Id)],
            ScenarioTexts.UnknownKey
        );
        string isp = Named("isp", description.Isps, ScenarioTexts.UnknownIsp);
        string provider = Named("provider", description.Providers, ScenarioTexts.UnknownContentProvider);
        string link = Cell("link");
        if (link.Length > 0 && isp.Length > 0 && description.Links.All(known => known.Id != JoinedId.Of(isp, link)))
            Unknown("link", ScenarioTexts.UnknownLink, [.. LinksOf(isp)]);
        if (link.Length > 0 && isp.Length == 0)
            Refuse("link", ScenarioTexts.WithoutIsp.With(Words.Quoted(link)));
        if (indicator == Indicators.Percentile95.Id && link.Length == 0)
            Refuse("link", new Problem(ScenarioTexts.FoundNothing, ScenarioTexts.OneOf([.. LinksOf(isp)])));
        double value = Value(Indicators.Find(indicator)?.Unit ?? "");
        int month = Month();
        bool isFitted = Cell("fitted").Length == 0 || Number("fitted", Kinds.Switch) == 1;
        if (_isBroken || month < 0 || month >= description.Calendar.Months)
            return null;
        return new Observation(indicator, Of(isp, provider, link), month, value, isFitted, table.File);
    }

    private static Entity Of(string isp, string provider, string link) =>
        (isp, provider, link) switch
        {
            (not "", _, not "") => new Entity(EntityKind.Link, JoinedId.Of(isp, link)),
            ("", "", _) => Entity.All,
            (_, "", _) => new Entity(EntityKind.Isp, isp),
            ("", _, _) => new Entity(EntityKind.Provider, provider),
            _ => new Entity(EntityKind.IspProvider, JoinedId.Of(isp, provider)),
        };

    private IEnumerable<string> LinksOf(string isp) =>
        description
            .Links.Select(link => JoinedId.Split(link.Id))
            .Where(link => isp.Length == 0 || link.First == isp)
            .Select(link => link.Part);

    private int Month()
    {
        int number = (int)Number("month", Kinds.Month);
        return _isBroken ? -1 : description.Calendar.MonthOf(number / 12, number % 12 + 1);
    }

    // A number alone is in the unit of the indicator, as in a scenario.
    private double Value(string unit)
    {
        if (Kinds.Number.Parse(Cell("value"), null, out var plain) is null)
            return plain.Number;
        return unit switch
        {
            "Mbit/s" => Number("value", Kinds.Rate) / 1e6,
            "Gbit/s" => Number("value", Kinds.Rate) / 1e9,
            "share" => Number("value", Kinds.Share),
            _ => Number("value", Kinds.Number),
        };
    }

    private double Number(string column, ScalarKind kind)
    {
        if (kind.Parse(Cell(column), description.Currency, out var value) is not { } problem)
            return value.Number;
        Refuse(column, problem);
        return double.NaN;
    }

    private string Named(string column, IReadOnlyList<NamedEntry> known, Text unknown) =>
        Cell(column).Length == 0 ? "" : Among(column, [.. known.Select(entry => entry.Id)], unknown);

    private string Among(string column, IReadOnlyCollection<string> known, Text unknown)
    {
        string text = Cell(column);
        if (known.Contains(text))
            return text;
        Unknown(column, unknown, known);
        return "";
    }

    private void Unknown(string column, Text what, IReadOnlyCollection<string> known)
    {
        _isBroken = true;
        errors.AddUnknown(Place(column), column, what, Cell(column), known);
    }

    private void Refuse(string column, Problem problem)
    {
        _isBroken = true;
        errors.Add(Place(column), column, problem);
    }

    private Mark Place(string column) => table.Place(row.Number, Math.Max(0, IndexOf(column)));

    private string Cell(string column) => row[IndexOf(column)].Trim();

    private int IndexOf(string column)
    {
        for (int index = 0; index < header.Cells.Count; index++)
            if (header.Cells[index] == column)
                return index;
        return -1;
    }
}
