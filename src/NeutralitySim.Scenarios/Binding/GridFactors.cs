using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>
/// Finds the carbon intensity of each country with an ISP: given by hand, or in the first dataset with the basis, country
/// and year asked for, or all years of the calendar. A missing one is an error that names the years there are.
/// </summary>
internal sealed class GridFactors(
    ResolvedObject grid,
    ResolvedMap datasets,
    IReadOnlyList<int> years,
    ErrorList errors,
    ParameterLog log
)
{
    private readonly string _basis = BasisOf(grid, datasets);
    private readonly string[] _years =
    [
        .. grid.Flag("by-year") ? years.Distinct().Select(year => $"{year}") : [grid.Text("year")],
    ];
    private readonly ResolvedMap _byHand = grid.Map("factors");

    /// <summary>Factors of every country with an ISP or with data centres.</summary>
    public IReadOnlyDictionary<string, GridFactor> For(ResolvedMap isps, ResolvedMap providers, ResolvedMap shapes)
    {
        var factors = new SortedDictionary<string, GridFactor>(StringComparer.Ordinal);
        var candidates = Candidates();
        var countries = isps
            .Objects.Select(isp => isp.Item.Value("country"))
            .Concat(providers.Objects.Select(p => p.Item.OptionalValue("data-centre-country")).OfType<ResolvedValue>());
        foreach (var country in countries.Where(c => !c.IsBroken && !factors.ContainsKey(c.Text)))
            if (Find(country, candidates) is { } factor)
                factors[country.Text] = factor with { HourlyShape = Shape(shapes, country) };
        return factors;
    }

    /// <summary>The country's day shape with mean 1; empty where shapes are off, an error where it is unknown.</summary>
    private IReadOnlyList<double> Shape(ResolvedMap shapes, ResolvedValue country)
    {
        if (!grid.Flag("hourly-shape"))
            return [];
        if (shapes.Find(country.Text) is not ResolvedObject shape)
        {
            errors.Add(country, ScenarioTexts.NoDayShape.With(country.Text, string.Join(", ", shapes.Ids)));
            return [];
        }
        var hours = shape.List("hours")!;
        if (hours.IsBroken || hours.Numbers.Sum() <= 0)
            return [];
        log.AddDerived(
            $"grid-shapes.{country.Text}",
            $"[{string.Join(", ", hours.Values.Select(v => v.Written))}]",
            shape.Text("source"),
            shape.Text("year")
        );
        return [.. hours.Numbers.Select(value => value / hours.Numbers.Average())];
    }

    private List<(string Id, ResolvedObject Item)> Candidates()
    {
        var dataset = grid.OptionalValue("dataset");
        new References(errors).Check(dataset, ScenarioTexts.UnknownGridDataset, datasets.Ids);
        return
        [
            .. datasets.Objects.Where(d => d.Item.Text("basis") == _basis && (dataset is null || d.Id == dataset.Text)),
        ];
    }

    private GridFactor? Find(ResolvedValue country, List<(string Id, ResolvedObject Item)> candidates)
    {
        if (_byHand.Find(country.Text) is ResolvedValue byHand)
            return new GridFactor(
                country.Text,
                byHand.Number,
                _basis,
                GridFactor.AsStated,
                byHand.Source.Length > 0 ? byHand.Source : GridFactor.NoSource
            );
        foreach (var (id, dataset) in candidates)
            if (CellsOf(dataset, country) is { } cells)
            {
                string vintage = dataset.Text("vintage");
                foreach (var (year, cell) in _years.Zip(cells))
                    log.AddDerived(
                        cells.Length == 1
                            ? $"emissions.grid.factors.{country.Text}"
                            : $"grid-factors.{id}.values.{country.Text}.{year}",
                        cell.Written,
                        dataset.Text("source"),
                        $"{id}, {_basis}, vintage {vintage}, {year}"
                    );
                return Factor(country.Text, cells, $"{dataset.Localized("name")?.English ?? id}", vintage);
            }
        if (!IsBroken())
            ReportMissing(country);
        return null;
    }

    /// <summary>The cell of each year asked for, or null where one is missing.</summary>
    private ResolvedValue[]? CellsOf(ResolvedObject dataset, ResolvedValue country)
    {
        var values = dataset.Map("values").Find(country.Text) as ResolvedMap;
        ResolvedValue[] cells = [.. _years.Select(year => values?.Find(year)).OfType<ResolvedValue>()];
        return cells.Length == _years.Length ? cells : null;
    }

    private GridFactor Factor(string country, ResolvedValue[] cells, string name, string vintage)
    {
        if (cells.Length == 1)
            return new GridFactor(country, cells[0].Number, _basis, $"{name}, {_years[0]}", vintage);
        double[] monthly = [.. years.Select(year => cells[Array.IndexOf(_years, $"{year}")].Number)];
        return new GridFactor(country, monthly.Average(), _basis, $"{name}, {_years[0]} to {_years[^1]}", vintage)
        {
            MonthlyGrams = monthly,
        };
    }

    /// <summary>The basis asked for, else that of the dataset asked for, else direct emissions of production.</summary>
    private static string BasisOf(ResolvedObject grid, ResolvedMap datasets) =>
        grid.OptionalValue("basis")?.Text
        ?? (datasets.Find(grid.OptionalValue("dataset")?.Text ?? "") as ResolvedObject)?.Text("basis")
        ?? EmissionTable.DefaultBasis;

    /// <summary>True when what is asked for has been reported already.</summary>
    private bool IsBroken() =>
        grid.Value("year").IsBroken
        || grid.OptionalValue("basis") is { IsBroken: true }
        || grid.OptionalValue("dataset") is { } dataset && datasets.Find(dataset.Text) is null;

    private void ReportMissing(ResolvedValue country)
    {
        var known = datasets
            .Objects.Select(d =>
                (d.Id, Basis: d.Item.Text("basis"), Years: d.Item.Map("values").Find(country.Text) as ResolvedMap)
            )
            .Where(d => d.Years is not null)
            .Select(d => $"{d.Id} ({d.Basis}) {string.Join(' ', d.Years!.Ids)}");
        string cells = string.Join("; ", known);
        string dataset = grid.OptionalValue("dataset") is { } asked ? $", dataset {asked.Text}" : "";
        errors.Add(
            country,
            new Problem(
                ScenarioTexts.NoIntensity.With($"{country.Text}, {_basis}, {string.Join(", ", _years)}{dataset}"),
                (cells.Length == 0 ? ScenarioTexts.GiveIntensity : ScenarioTexts.KnownIntensities).With(
                    country.Text,
                    cells
                )
            )
        );
    }
}
