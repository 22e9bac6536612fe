using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>
/// Finds the carbon intensity of each country with an ISP: given by hand, or in the first dataset with the basis, country
/// and year asked for. A missing one is an error that names the years there are.
/// </summary>
internal sealed class GridFactors(ResolvedObject grid, ResolvedMap datasets, ErrorList errors, ParameterLog log)
{
    private readonly string _basis = BasisOf(grid, datasets);
    private readonly string _year = grid.Text("year");
    private readonly ResolvedMap _byHand = grid.Map("factors");

    /// <summary>Factors by country, and where they come from in the words printed beside carbon figures.</summary>
    public (IReadOnlyDictionary<string, double> GramsPerKilowattHour, string Basis) For(ResolvedMap isps)
    {
        var factors = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var origins = new List<string>();
        var candidates = Candidates();
        foreach (var country in isps.Objects.Select(isp => isp.Item.Value("country")).Where(c => !c.IsBroken))
        {
            if (factors.ContainsKey(country.Text))
                continue;
            var (grams, origin) = Find(country, candidates);
            if (origin is null)
                continue;
            factors[country.Text] = grams;
            if (!origins.Contains(origin))
                origins.Add(origin);
        }
        return (factors, $"{_basis}, {string.Join("; ", origins)}");
    }

    private List<(string Id, ResolvedObject Item)> Candidates()
    {
        var dataset = grid.OptionalValue("dataset");
        new References(errors).Check(dataset, "grid dataset", datasets.Ids);
        return
        [
            .. datasets.Objects.Where(d => d.Item.Text("basis") == _basis && (dataset is null || d.Id == dataset.Text)),
        ];
    }

    private (double Grams, string? Origin) Find(
        ResolvedValue country,
        List<(string Id, ResolvedObject Item)> candidates
    )
    {
        if (_byHand.Find(country.Text) is ResolvedValue byHand)
            return (byHand.Number, $"{country.Text} {byHand.Written} as stated in the scenario");
        foreach (var (id, dataset) in candidates)
            if ((dataset.Map("values").Find(country.Text) as ResolvedMap)?.Find(_year) is ResolvedValue cell)
            {
                log.AddDerived(
                    $"emissions.grid.factors.{country.Text}",
                    cell.Written,
                    dataset.Text("source"),
                    $"{id}, {_basis}, vintage {dataset.Text("vintage")}, {_year}"
                );
                return (
                    cell.Number,
                    $"{dataset.Localized("name")?.English ?? id} (vintage {dataset.Text("vintage")}), {_year}"
                );
            }
        if (!IsBroken())
            ReportMissing(country);
        return (0, null);
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
        errors.Add(
            country.Mark,
            country.Path,
            $"there is no carbon intensity for {country.Text}, {_basis}, {_year}{(grid.OptionalValue("dataset") is { } d ? $", dataset {d.Text}" : "")}",
            (
                cells.Length == 0
                    ? "give one"
                    : $"known for {country.Text}: {cells}; choose emissions.grid.basis, dataset and year, or give one"
            ) + $" as emissions.grid.factors.{country.Text}"
        );
    }
}
