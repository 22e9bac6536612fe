using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Sweeps;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies;
using NeutralitySim.Studies.Sweeps;

namespace NeutralitySim.Cli.Studies;

/// <summary>What a command line says of a sweep.</summary>
/// <param name="Vary">Values to vary, as written.</param>
/// <param name="Draws">Draws in place of all combinations; null for these.</param>
/// <param name="Where">Conditions, as written.</param>
internal sealed record SweepAsked(IReadOnlyList<string> Vary, int? Draws, IReadOnlyList<string> Where)
{
    /// <summary>The points; null, with all that is wrong told, where there are none.</summary>
    public SweepDesign? Design(ScenarioWorkbench scenario, string path, Locale locale)
    {
        var faults = new List<Text>();
        var design = Design(scenario, path, faults);
        foreach (var fault in faults)
            Console.Error.WriteLine(locale[fault]);
        return design;
    }

    private SweepDesign? Design(ScenarioWorkbench scenario, string path, List<Text> faults)
    {
        var description = scenario.Baseline.Experiment!.Description;
        if (Vary.Count == 0 && scenario.Baseline.Sweep is { } section)
            return new SweepAsked([], Draws ?? section.Draws, [.. section.Where, .. Where]).Of(
                [.. section.Vary.Select(value => Axis(value, description.Currency, faults)).OfType<SweepAxis>()],
                description,
                path,
                faults
            );
        return Of(Axes(description.Currency, faults), description, path, faults);
    }

    private SweepDesign? Of(List<SweepAxis> axes, ExperimentDescription description, string path, List<Text> faults)
    {
        if (axes.Count == 0 && faults.Count == 0)
            faults.Add(CliTexts.NothingVaried.With(path));
        foreach (var twice in axes.GroupBy(axis => axis.Path).Where(group => group.Count() > 1))
            faults.Add(StudyTexts.VariedTwice.With(twice.Key));
        var conditions = new List<SweepCondition>();
        if (faults.Count == 0)
            foreach (string text in Where)
                if (SweepCondition.Read(text, axes, description.Currency, out var fault) is { } condition)
                    conditions.Add(condition);
                else
                    faults.Add(fault!);
        if (faults.Count > 0)
            return null;
        Text? wrong = null;
        var design = Draws is { } draws
            ? SweepDesign.Draws(axes, draws, description.Seed, conditions)
            : SweepDesign.Grid(axes, conditions, out wrong);
        if (wrong is not null)
            faults.Add(wrong);
        else if (design!.Count == 0)
            faults.Add(CliTexts.NoPoints.With(path, design.LeftOut));
        return faults.Count == 0 ? design : null;
    }

    private static SweepAxis? Axis(SweptValue value, string currency, List<Text> faults)
    {
        if (value.Values.Count > 0)
            return SweepAxis.Of(value.Path, value.Values);
        var axis = SweepAxis.Of(value.Path, value.From!, value.To!, value.Steps, currency, out var fault);
        if (fault is not null)
            faults.Add(fault);
        return axis;
    }

    private List<SweepAxis> Axes(string currency, List<Text> faults)
    {
        var axes = new List<SweepAxis>();
        foreach (string text in Vary)
            if (SweepAxisText.Read(text, currency, out var fault) is { } axis)
                axes.Add(axis);
            else
                faults.Add(fault!);
        return axes;
    }
}
