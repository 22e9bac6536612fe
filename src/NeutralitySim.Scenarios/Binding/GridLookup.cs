using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>
/// Finds the carbon intensity of a country by one basis: given by hand, or in the first dataset with the basis, country and all
/// years asked for.
/// </summary>
internal sealed class GridLookup
{
    private readonly ResolvedObject _asked;
    private readonly ResolvedMap _datasets;
    private readonly IReadOnlyList<int> _years;
    private readonly string[] _yearsAsked;
    private readonly ParameterLog _log;
    private readonly List<(string Id, ResolvedObject Item)> _candidates;

    /// <summary>Prepares for what is asked for, reporting a dataset that is unknown.</summary>
    /// <param name="asked">Object with <c>basis</c>, <c>dataset</c>, <c>year</c> and <c>factors</c>.</param>
    /// <param name="defaultBasis">Basis where neither it nor a dataset is asked for.</param>
    /// <param name="years">Year of each month, where each has the intensity of its own; empty for the year asked for.</param>
    /// <param name="datasets">All datasets.</param>
    /// <param name="errors">Takes errors.</param>
    /// <param name="log">Takes what is found.</param>
    public GridLookup(
        ResolvedObject asked,
        string defaultBasis,
        IReadOnlyList<int> years,
        ResolvedMap datasets,
        ErrorList errors,
        ParameterLog log
    )
    {
        (_asked, _datasets, _years, _log) = (asked, datasets, years, log);
        _yearsAsked = years.Count > 0 ? [.. years.Distinct().Select(year => $"{year}")] : [asked.Text("year")];
        Dataset = asked.OptionalValue("dataset");
        Basis =
            asked.OptionalValue("basis")?.Text
            ?? (datasets.Find(Dataset?.Text ?? "") as ResolvedObject)?.Text("basis")
            ?? defaultBasis;
        new References(errors).Check(Dataset, ScenarioTexts.UnknownGridDataset, datasets.Ids);
        _candidates =
        [
            .. datasets.Objects.Where(d => d.Item.Text("basis") == Basis && (Dataset is null || d.Id == Dataset.Text)),
        ];
    }

    /// <summary>The basis asked for, else that of the dataset asked for, else the default.</summary>
    public string Basis { get; }

    /// <summary>The dataset asked for.</summary>
    public ResolvedValue? Dataset { get; }

    /// <summary>What is asked for of a country, in words of the scenario.</summary>
    public string Told(string country) =>
        $"{country}, {Basis}, {string.Join(", ", _yearsAsked)}{(Dataset is null ? "" : $", dataset {Dataset.Text}")}";

    /// <summary>True when what is asked for has been reported already.</summary>
    public bool IsBroken =>
        _asked.Value("year").IsBroken
        || _asked.OptionalValue("basis") is { IsBroken: true }
        || Dataset is not null && _datasets.Find(Dataset.Text) is null;

    /// <summary>The country's factor, or null where there is none.</summary>
    public GridFactor? Find(string country)
    {
        if (_asked.Map("factors").Find(country) is ResolvedValue byHand)
            return new GridFactor(
                country,
                byHand.Number,
                Basis,
                GridFactor.AsStated,
                byHand.Source.Length > 0 ? byHand.Source : GridFactor.NoSource
            );
        foreach (var (id, dataset) in _candidates)
            if (CellsOf(dataset, country) is { } cells)
            {
                string vintage = dataset.Text("vintage");
                foreach (var (year, cell) in _yearsAsked.Zip(cells))
                    _log.AddDerived(
                        cells.Length == 1
                            ? $"{_asked.Path}.factors.{country}"
                            : $"grid-factors.{id}.values.{country}.{year}",
                        cell.Written,
                        dataset.Text("source"),
                        $"{id}, {Basis}, vintage {vintage}, {year}"
                    );
                return Factor(country, cells, $"{dataset.Localized("name")?.English ?? id}", vintage);
            }
        return null;
    }

    /// <summary>The cell of each year asked for, or null where one is missing.</summary>
    private ResolvedValue[]? CellsOf(ResolvedObject dataset, string country)
    {
        var values = dataset.Map("values").Find(country) as ResolvedMap;
        ResolvedValue[] cells = [.. _yearsAsked.Select(year => values?.Find(year)).OfType<ResolvedValue>()];
        return cells.Length == _yearsAsked.Length ? cells : null;
    }

    private GridFactor Factor(string country, ResolvedValue[] cells, string name, string vintage)
    {
        if (cells.Length == 1)
            return new GridFactor(country, cells[0].Number, Basis, $"{name}, {_yearsAsked[0]}", vintage);
        double[] monthly = [.. _years.Select(year => cells[Array.IndexOf(_yearsAsked, $"{year}")].Number)];
        return new GridFactor(
            country,
            monthly.Average(),
            Basis,
            $"{name}, {_yearsAsked[0]} to {_yearsAsked[^1]}",
            vintage
        )
        {
            MonthlyGrams = monthly,
        };
    }
}
