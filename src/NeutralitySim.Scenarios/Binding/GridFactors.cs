using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>
/// The grid of each country with an ISP or with data centres. A missing average is an error that names the years there are; a
/// missing marginal factor is none: what follows from it is left out.
/// </summary>
internal sealed class GridFactors(
    ResolvedObject grid,
    ResolvedMap datasets,
    IReadOnlyList<int> years,
    ErrorList errors,
    ParameterLog log
)
{
    private readonly GridLookup _average = new(
        grid,
        EmissionTable.DefaultBasis,
        grid.Flag("by-year") ? years : [],
        datasets,
        errors,
        log
    );
    private readonly GridLookup _margin = new(
        grid.Object("margin"),
        EmissionTable.DefaultMargin,
        [],
        datasets,
        errors,
        log
    );

    /// <summary>Factors of every country with an ISP or with data centres.</summary>
    public IReadOnlyDictionary<string, GridFactor> For(ResolvedMap isps, ResolvedMap providers, ResolvedMap shapes)
    {
        CheckMargin();
        var factors = new SortedDictionary<string, GridFactor>(StringComparer.Ordinal);
        var countries = isps
            .Objects.Select(isp => isp.Item.Value("country"))
            .Concat(providers.Objects.Select(p => p.Item.OptionalValue("data-centre-country")).OfType<ResolvedValue>());
        foreach (var country in countries.Where(c => !c.IsBroken && !factors.ContainsKey(c.Text)))
            if (_average.Find(country.Text) is { } factor)
                factors[country.Text] = factor with
                {
                    HourlyShape = Shape(shapes, country),
                    Margin = Margin(country.Text),
                };
            else if (!_average.IsBroken)
                ReportMissing(country);
        return factors;
    }

    private MarginalFactor? Margin(string country) =>
        _margin.Find(country) is { } found
            ? new MarginalFactor(found.GramsPerKilowattHour, found.Basis, found.Dataset, found.Vintage)
            : null;

    // An average in place of a margin would be found under the wrong name.
    private void CheckMargin()
    {
        IReadOnlyList<string> accepted = EmissionTable.MarginBases;
        if (
            _margin.Dataset is { IsBroken: false } dataset
            && datasets.Find(dataset.Text) is ResolvedObject known
            && (known.Text("basis") != _margin.Basis || !accepted.Contains(_margin.Basis))
        )
            errors.Add(
                dataset,
                ScenarioTexts.DatasetOfAnotherBasis.With(
                    dataset.Text,
                    known.Text("basis"),
                    accepted.Contains(_margin.Basis) ? _margin.Basis : string.Join(", ", accepted)
                )
            );
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
            country,
            new Problem(
                ScenarioTexts.NoIntensity.With(_average.Told(country.Text)),
                (cells.Length == 0 ? ScenarioTexts.GiveIntensity : ScenarioTexts.KnownIntensities).With(
                    country.Text,
                    cells
                )
            )
        );
    }
}
