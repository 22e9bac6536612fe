using System.Globalization;
using System.Text;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Results.Export;

/// <summary>A manifest of one model: regimes, below them components by country, with inputs and outputs of the whole run.</summary>
/// <remarks>
/// Outputs and aggregates are computed in the framework's own order, so that it finds the same digits. The root has none: the
/// framework would add regimes there, of which only one can be.
/// </remarks>
internal sealed class ImpactManifest(ResultsReader reader, EmissionModel model)
{
    private const string Head = """
        aggregation:
          metrics: [energy, energy-unallocated, carbon-operational, embodied-carbon, carbon, sci]
          type: both
        initialize:
          plugins:
            operational-carbon:
              method: Multiply
              path: builtin
              config: {input-parameters: [energy, grid/carbon-intensity], output-parameter: carbon-operational}
              parameter-metadata:
                inputs:
                  energy: {unit: kWh, description: energy attributed to viewing, aggregation-method: {time: sum, component: sum}}
                  energy-unallocated: {unit: kWh, description: energy charged to nobody's viewing and outside carbon and sci, aggregation-method: {time: sum, component: sum}}
                  grid/carbon-intensity: {unit: gCO2eq/kWh, description: location-based carbon intensity, aggregation-method: {time: avg, component: avg}}
                outputs:
                  carbon-operational: {unit: gCO2eq, description: use-phase carbon, aggregation-method: {time: sum, component: sum}}
            sum-carbon:
              method: Sum
              path: builtin
              config: {input-parameters: [carbon-operational, embodied-carbon], output-parameter: carbon}
              parameter-metadata:
                inputs:
                  embodied-carbon: {unit: gCO2eq, description: carbon of manufacture, aggregation-method: {time: sum, component: sum}}
                outputs:
                  carbon: {unit: gCO2eq, description: use-phase carbon and that of manufacture, aggregation-method: {time: sum, component: sum}}
            sci:
              method: Sci
              path: builtin
              config: {functional-unit: viewing-hours}
              parameter-metadata:
                inputs:
                  viewing-hours: {unit: h, description: hours watched under the regime - the same in every component, aggregation-method: {time: sum, component: none}}
                outputs:
                  sci: {unit: gCO2eq per viewing hour, description: SCI = ((E * I) + M) per R, aggregation-method: {time: avg, component: sum}}
        tree:
          children:

        """;

    private readonly StringBuilder _yaml = new();
    private readonly string _model = EnumText<EmissionModel>.Of(model);
    private readonly string _time = Yaml.Entries(
        ("timestamp", $"{reader.Description.Calendar.Label(0)}-01T00:00:00Z"),
        ("duration", Seconds(reader.Description))
    );

    internal string Text(IReadOnlyList<EmissionSum> parts)
    {
        Append($"name: {Yaml.Text($"{reader.Description.Id}, {_model} model")}\n");
        Append($"description: {Yaml.Text(About())}\n");
        Append("tags: {kind: video-streaming}\n");
        Append(Head.ReplaceLineEndings("\n"));
        foreach (var regime in parts.GroupBy(part => part.Regime, part => part.Line))
            Regime(regime.Key, [.. regime]);
        return _yaml.ToString();
    }

    private void Append(string text) => _yaml.Append(text);

    private string About() =>
        $"{reader.Description.Title.English}. Whole run by regime and component, mean of the replications, {_model} model. Model, boundary, grid basis, dataset "
        + "and vintage stand in the defaults of each component. Every regime is an alternative to the others and every model to the others: "
        + "read a regime's aggregate, never a sum of regimes, nor of manifests. "
        + $"Scenario {reader.Description.ScenarioHash}, seed {reader.Description.Seed}, engine {reader.Description.EngineVersion}.";

    private void Regime(string regime, EmissionLine[] parts)
    {
        double hours = ResultsReader.Served(parts).Hours;
        if (hours == 0)
            return;
        Append($"    {Yaml.Text(regime)}:\n      children:\n");
        var total = default(ImpactRow);
        foreach (var component in parts.GroupBy(part => (part.Component, part.Country)))
            total += Component(regime, [.. component], hours);
        Append($"      outputs:\n        - {{{total.Metrics}, {_time}}}\n      aggregated: {{{total.Metrics}}}\n");
    }

    private ImpactRow Component(string regime, EmissionLine[] parts, double hours)
    {
        var (first, last) = (parts[0], parts[^1]);
        double energy = parts.Sum(part => part.EnergyKilowattHours);
        double intensity = reader.Intensity(regime, parts);
        double embodied = parts.Sum(part => part.EmbodiedGrams);
        double unallocated = parts.Sum(part => part.UnallocatedKilowattHours);
        var row = ImpactRow.Of(energy, unallocated, intensity, embodied, hours);
        string defaults = Yaml.Entries(
            ("grid/carbon-intensity", intensity),
            ("country", first.Country),
            ("model", _model),
            // Parts come in the order of boundaries: the last has the widest.
            ("boundary", ExportUnits.Boundary(last.Label.Boundary)),
            ("grid/basis", first.Label.GridBasis),
            ("grid/dataset", first.Label.GridDataset),
            ("grid/vintage", AsRead(first.Label.GridVintage)),
            ("level", first.Label.Level),
            ("parameter-set", first.Label.ParameterSet)
        );
        string inputs = Yaml.Entries(
            ("energy", energy),
            ("energy-unallocated", unallocated),
            ("embodied-carbon", embodied),
            ("viewing-hours", hours)
        );
        string outputs = Yaml.Entries(
            ("carbon-operational", row.Operational),
            ("carbon", row.Carbon),
            ("sci", row.Sci)
        );
        string name = $"{EnumText<EmissionComponent>.Of(first.Component)}-{first.Country.ToLowerInvariant()}";
        Append($"        {Yaml.Text(name)}:\n");
        Append("          pipeline: {compute: [operational-carbon, sum-carbon, sci]}\n");
        Append($"          defaults: {{{defaults}}}\n");
        Append($"          inputs:\n            - {{{_time}, {inputs}}}\n");
        Append($"          outputs:\n            - {{{_time}, {inputs}, {defaults}, {outputs}}}\n");
        Append($"          aggregated: {{{row.Metrics}}}\n");
        return row;
    }

    // The framework turns a text that is a number, such as an edition 2018, into the number.
    private static object AsRead(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : text;

    private static double Seconds(ExperimentDescription description) =>
        Enumerable.Range(0, description.Calendar.Months).Sum(description.Calendar.DaysIn)
        * (double)UnitConversion.HoursPerDay
        * UnitConversion.SecondsPerHour;
}
