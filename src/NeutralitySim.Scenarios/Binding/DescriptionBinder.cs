using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds what readers of results must know.</summary>
internal sealed class DescriptionBinder(ErrorList errors)
{
    /// <summary>Version of the engine in this program.</summary>
    public static string EngineVersion { get; } = typeof(World).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    private readonly References _references = new(errors);

    public ExperimentDescription Description(
        ResolvedObject root,
        World world,
        IReadOnlyList<string> regimes,
        IReadOnlyList<string> allRegimes
    )
    {
        var isps = root.Map("isps");
        var title = root.Localized("title") ?? Text.Plain(world.Id);
        var corporate = new CorporateBinder(errors);
        string? observed = Named(root.OptionalValue("observed-regime"), ScenarioTexts.UnknownRegime, allRegimes);
        var observations = new ObservationBinder(errors, _references).Observations(root, world);
        return new ExperimentDescription
        {
            Id = world.Id,
            Title = title,
            Question = root.Localized("question") ?? Text.Plain(""),
            Description = root.Localized("description") ?? Text.Plain(""),
            Currency = world.Currency,
            Calendar = world.Calendar,
            Regimes = [.. regimes.Select(id => RegimeEntry(root.Map("regimes"), id))],
            Baseline = Baseline(root, regimes, allRegimes),
            ObservedRegime = observed is not null && regimes.Contains(observed) ? observed : null,
            ComparedIndicators =
            [
                .. root.Object("compare").List("indicators")!.Values.Where(v => !v.IsBroken).Select(v => v.Text),
            ],
            Replications = root.Integer("replications"),
            Seed = (ulong)root.Number("seed"),
            ScenarioHash = "",
            EngineVersion = EngineVersion,
            EmissionBasis = EmissionBasis(world),
            LineCrossovers = LineCrossover.Of(world.Emissions, world.Isps.SelectMany(isp => isp.Cohorts)),
            Isps = [.. isps.Ids.Select(id => new NamedEntry(id, isps.NameOf(id)))],
            Providers =
            [
                .. root.Map("content-providers")
                    .Ids.Select(id => new NamedEntry(id, root.Map("content-providers").NameOf(id))),
            ],
            Links = [.. world.Isps.SelectMany(isp => Links(isp, isps.NameOf(isp.Id), root.Map("content-providers")))],
            FocusProvider = Focus(root, world),
            LargeProviders = OfSize(world, ProviderSize.Large),
            BackgroundProviders = OfSize(world, ProviderSize.Background),
            ControlIsps =
            [
                .. (root.List("control-isps")?.Values ?? [])
                    .Select(v => Named(v, ScenarioTexts.UnknownIsp, isps.Ids))
                    .OfType<string>(),
            ],
            Parameters = [],
            Observations = observations,
            Inventory = corporate.Inventory(root),
            Plan = corporate.Plan(root),
            Fitted = root.List("fitted") is { Items.Count: > 0 } told ? Texts(told) : FittedTo(observations, world),
            NotModelled = Texts(root.List("not-modelled")),
        };
    }

    private string Baseline(ResolvedObject root, IReadOnlyList<string> regimes, IReadOnlyList<string> allRegimes)
    {
        var own = root.OptionalValue("baseline");
        var compared = root.Object("compare").OptionalValue("baseline");
        if (own is not null && compared is not null && own.Text != compared.Text)
            errors.Add(own, ScenarioTexts.TwoBaselines.With(Words.Quoted(own.Text), Words.Quoted(compared.Text)));
        string? baseline = Named(compared ?? own, ScenarioTexts.UnknownRegime, allRegimes);
        return baseline is not null && regimes.Contains(baseline) ? baseline : regimes.FirstOrDefault() ?? "";
    }

    private static string[] OfSize(World world, ProviderSize size) =>
        [.. world.Providers.Where(p => p.Size == size).Select(p => p.Id)];

    private string Focus(ResolvedObject root, World world) =>
        Named(
            root.OptionalValue("focus-provider"),
            ScenarioTexts.UnknownContentProvider,
            root.Map("content-providers").Ids
        )
        ?? (world.Providers.FirstOrDefault(p => p.Size == ProviderSize.Large) ?? world.Providers.FirstOrDefault())?.Id
        ?? "";

    private string? Named(ResolvedValue? id, Text what, IReadOnlyList<string> known)
    {
        _references.Check(id, what, known);
        return id is { IsBroken: false } ? id.Text : null;
    }

    private static NamedEntry RegimeEntry(ResolvedMap regimes, string id) =>
        new(id, regimes.NameOf(id)) { Meaning = (regimes.Find(id) as ResolvedObject)?.Localized("meaning") };

    private static IEnumerable<NamedEntry> Links(Isp isp, Text name, ResolvedMap providers)
    {
        var interconnects = isp.Interconnects.Select(link => (link.Id, Name: Counterparty(link, isp, providers)));
        var aggregation = isp.AggregationLinks.Select(link => (link.Id, Name: Text.Plain(link.Id)));
        return interconnects
            .Concat(aggregation)
            .Select(link => new NamedEntry(JoinedId.Of(isp.Id, link.Id), Joined("{0} – {1}", name, link.Name)));
    }

    /// <summary>The other end's name, with the link's id where there are several links to it.</summary>
    private static Text Counterparty(Interconnect link, Isp isp, ResolvedMap providers)
    {
        var name =
            providers.IndexOf(link.Counterparty) >= 0
                ? providers.NameOf(link.Counterparty)
                : Text.Plain(link.Counterparty);
        return isp.Interconnects.Count(other => other.Counterparty == link.Counterparty) > 1
            ? Joined("{0} ({1})", name, Text.Plain(link.Id))
            : name;
    }

    // The same in every language where its parts are.
    private static Text Joined(string form, Text first, Text second)
    {
        var joined = Text.Plain(form).With(first, second);
        return first.French is null && second.French is null ? Text.Plain(joined.English) : joined;
    }

    // What the scenario does not say of fitting, its observations say.
    private static IReadOnlyList<Text> FittedTo(IReadOnlyList<Observation> observations, World world) =>
        [
            .. observations
                .Where(observation => observation.Fitted)
                .GroupBy(observation => (observation.Indicator, observation.Entity))
                .Select(values =>
                    ScenarioTexts.FittedTo.With(
                        Indicators.Find(values.Key.Indicator)?.Name ?? Text.Plain(values.Key.Indicator),
                        NameOf(values.Key.Entity, world),
                        string.Join(", ", values.Select(value => world.Calendar.Label(value.Month)))
                    )
                ),
        ];

    private static Text NameOf(Entity entity, World world)
    {
        var names = world.Isps.Select(isp => (isp.Id, isp.Name)).Concat(world.Providers.Select(p => (p.Id, p.Name)));
        var (first, part) = JoinedId.Split(entity.Id);
        string Name(string id) => names.FirstOrDefault(known => known.Id == id).Name ?? id;
        return entity.Kind == EntityKind.All ? ScenarioTexts.AllTogether
            : part.Length > 0 ? Text.Plain($"{Name(first)} · {Name(part)}")
            : Text.Plain(Name(first));
    }

    private static string EmissionBasis(World world)
    {
        string boundary = world.Emissions.IncludeEmbodied ? "use phase, manufacture of devices beside it" : "use phase";
        return $"{boundary}; level {world.Emissions.Level}; parameters {world.Emissions.ParameterSet}; grid {world.Emissions.GridBasis}";
    }

    private static IReadOnlyList<Text> Texts(ResolvedList? texts) =>
        [.. (texts?.Items ?? []).OfType<ResolvedText>().Select(t => t.Text)];
}
