using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Observed;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies.Calibrations;

namespace NeutralitySim.Cli.Studies;

/// <summary>What a command line says of a fit.</summary>
/// <param name="Path">The scenario.</param>
/// <param name="Fit">Paths of values to fit.</param>
/// <param name="Options">Changes to the scenario.</param>
internal sealed record CalibrationAsked(string Path, IReadOnlyList<string> Fit, ScenarioLoadOptions Options)
{
    private const int UsualReplications = 4;

    /// <summary>File of the user's own measurements; null for none.</summary>
    public string? Observations { get; init; }

    /// <summary>Indicator whose observations alone count; null for all.</summary>
    public string? Against { get; init; }

    /// <summary>Regime to compare with them; null for the one that was observed.</summary>
    public string? Regime { get; init; }

    /// <summary>Runs of each trial; null for the usual number.</summary>
    public int? Replications { get; init; }

    /// <summary>The scenario under the observed regime alone, and the plan; null, with all that is wrong told, where there is none.</summary>
    public (ScenarioWorkbench Scenario, CalibrationPlan Plan)? Plan(Locale locale, out int code)
    {
        var files = new ScenarioFiles(locale);
        var options = Regime is null ? Options : Options with { Regimes = [Regime] };
        if (files.Open(Path, options, out code) is not { } whole)
            return null;
        var described = whole.Baseline.Experiment!.Description;
        string regime = Regime ?? described.ObservedRegime ?? described.Baseline;
        var scenario = ScenarioWorkbench.Open(Path, Options with { Regimes = [regime] });
        var faults = new List<string>();
        var observations = Observed(described, faults, locale);
        var ranges = Ranges(scenario, faults, locale);
        if (faults.Count == 0 && !observations.Any(observation => observation.Fitted))
            faults.Add(locale.With(CliTexts.NothingObserved, Path));
        foreach (string fault in faults)
            Console.Error.WriteLine(fault);
        code = faults.Count == 0 ? ExitCodes.Ok : ExitCodes.Usage;
        int replications = Replications ?? Math.Min(UsualReplications, described.Replications);
        return faults.Count == 0 ? (scenario, new CalibrationPlan(ranges, observations, regime, replications)) : null;
    }

    private List<FitRange> Ranges(ScenarioWorkbench scenario, List<string> faults, Locale locale)
    {
        var ranges = new List<FitRange>();
        foreach (string path in Fit.Distinct(StringComparer.Ordinal))
            if (FitRange.Of(path, scenario, out var fault) is { } range)
                ranges.Add(range);
            else
                faults.Add(locale[fault!]);
        return ranges;
    }

    private List<Observation> Observed(ExperimentDescription described, List<string> faults, Locale locale)
    {
        IReadOnlyList<Observation> own = [];
        if (Observations is { } file)
        {
            own = ObservationFile.Read(file, described, out var errors);
            faults.AddRange(errors.Select(error => error.At(locale.Language)));
        }

        string?[] isps = [.. Fit.Select(IspOf).Distinct()];
        return
        [
            .. described
                .Observations.Concat(own)
                .Where(o => o.Value > 0 && (Against is null || o.Indicator == Against))
                .Where(o => isps.Contains(null) || IspOf(o.Entity) is not { } isp || isps.Contains(isp)),
        ];
    }

    // Where only values of some ISPs are fitted, what was observed at others says nothing of them.
    private static string? IspOf(string path) => path.Split('.') is ["isps", var isp, ..] ? isp : null;

    private static string? IspOf(Entity entity) =>
        entity.Kind is EntityKind.Isp or EntityKind.IspProvider or EntityKind.Link or EntityKind.Cohort
            ? JoinedId.Split(entity.Id).First
            : null;
}
