using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Checks and binds the named parts of a scale.</summary>
internal sealed class BandBinder(LeverUnit unit, LeverScale scale, ErrorList errors)
{
    public IReadOnlyList<LeverBand> Bands(ResolvedObject lever)
    {
        var bands = new List<LeverBand>();
        foreach (var written in lever.List("bands")?.Items.OfType<ResolvedObject>() ?? [])
        {
            double? from = unit.Read(written.Value("from"), errors);
            double? to = unit.Read(written.Value("to"), errors);
            var name = BothLanguages.Of(written, "label", errors);
            if (from is null || to is null)
                continue;
            Check(written, from.Value, to.Value, bands);
            bands.Add(new LeverBand(from.Value, to.Value, name));
        }
        return bands;
    }

    private void Check(ResolvedObject written, double from, double to, List<LeverBand> before)
    {
        if (from >= to)
            errors.Add(written, ScenarioTexts.FromNotBelowTo);
        if (from < scale.Minimum || to > scale.Maximum)
            errors.Add(
                written,
                ScenarioTexts.BandOutside.With(Text(from), Text(to), Text(scale.Minimum), Text(scale.Maximum))
            );
        if (before.Count > 0 && from < before[^1].To)
            errors.Add(written, ScenarioTexts.BandOverlaps.With(Text(from), Text(before[^1].To)));
    }

    private string Text(double number) => LeverNumber.With(number, unit.Name);
}
