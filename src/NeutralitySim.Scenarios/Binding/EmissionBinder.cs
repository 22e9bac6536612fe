using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds energy and carbon parameters.</summary>
internal sealed class EmissionBinder(ErrorList errors, ParameterLog log)
{
    /// <summary>The parameters at the level asked for, and all three levels.</summary>
    /// <param name="root">The scenario.</param>
    /// <param name="years">Year of each month, for a grid that changes with them.</param>
    public (EmissionParameters Parameters, EmissionRange Range) Emissions(ResolvedObject root, IReadOnlyList<int> years)
    {
        var emissions = root.Object("emissions");
        CheckDataCentre(emissions);
        var grid = new GridFactors(emissions.Object("grid"), root.Map("grid-factors"), years, errors, log).For(
            root.Map("isps"),
            root.Map("content-providers"),
            root.Map("grid-shapes")
        );
        var instruments = Instruments(root, emissions);
        EmissionParameters At(string level, Func<ResolvedValue, double> value) =>
            new EmissionValues(emissions, value).Parameters(grid, level, instruments);
        return (
            At(emissions.Text("level"), v => v.Number),
            new EmissionRange(At("low", v => v.Low), At("central", v => v.Central), At("high", v => v.High))
        );
    }

    private void CheckDataCentre(ResolvedObject emissions)
    {
        var byVolume = emissions.Value("data-centre-by-volume");
        if (emissions.Number("data-centre") > 0 && byVolume.Number > 0)
            errors.Add(
                byVolume,
                ScenarioTexts.DataCentreTwice.With(byVolume.Written, emissions.Value("data-centre").Written)
            );
    }

    private IReadOnlyList<EnergyInstrument> Instruments(ResolvedObject root, ResolvedObject emissions)
    {
        string[] actors = [.. root.Map("isps").Ids, .. root.Map("content-providers").Ids];
        var references = new References(errors);
        var instruments = emissions.List("instruments")?.Items.OfType<ResolvedObject>() ?? [];
        return
        [
            .. instruments.Select(instrument =>
            {
                references.Check(instrument.Value("actor"), ScenarioTexts.UnknownIspOrContentProvider, actors);
                return new EnergyInstrument(
                    instrument.Text("actor"),
                    instrument.Text("country"),
                    instrument.Number("energy"),
                    instrument.Number("intensity")
                );
            }),
        ];
    }
}
