using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Binding;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Claims;

/// <summary>Binds a claim's merged tree.</summary>
internal sealed class ClaimBinder(ErrorList errors, ClaimLayers layers)
{
    private const string Central = "central";

    private readonly ParameterLog _log = new();
    private readonly List<ParameterRecord> _ofPresets = [];

    public Claim Claim(string id)
    {
        var root = new Resolver(errors, _log, null, Central).Object(layers.Own, ClaimTable.Root, "", isLogged: true);
        CheckQuantity(root);
        var company = root.OptionalObject("company");
        return new Claim
        {
            Id = id,
            Statement = root.Localized("statement") ?? Text.Plain(""),
            SaidBy = root.Localized("said-by") ?? Text.Plain(""),
            When = root.Text("when"),
            Source = root.Text("source"),
            Note = root.Localized("note"),
            Hour = root.OptionalObject("hour") is { } hour ? Hour(hour, root) : null,
            Company = company is null ? null : Company(company),
            Published = [.. (root.List("published")?.Items ?? []).OfType<ResolvedObject>().Select(Published)],
            Parameters = [.. new UsedParameters(root).Of(_log.Records), .. _ofPresets],
        };
    }

    private void CheckQuantity(ResolvedObject root)
    {
        var (hour, company) = (root.OptionalObject("hour"), root.OptionalObject("company"));
        if (hour is not null && company is not null)
            errors.Add(company, ScenarioTexts.CompanyBesideHour);
        if (hour is null && company is null)
            errors.Add(root, ScenarioTexts.NeitherHourNorCompany);
        foreach (string key in hour is null ? [] : (string[])["sessions", "grids"])
            if (root.Map(key).Items.Count == 0)
                errors.Add(root.Mark, key, ScenarioTexts.HourWithout.With(Words.Quoted(key), key));
        if (company is not null && root.Has("published"))
            errors.Add(root.List("published")!, ScenarioTexts.PublishedBesideCompany);
        if (company is not null && company.Has("fewest-viewing-hours") != company.Has("most-viewing-hours"))
            errors.Add(company, ScenarioTexts.OneEstimate);
    }

    private HourClaim Hour(ResolvedObject hour, ResolvedObject root) =>
        new()
        {
            Grams = hour.Number("carbon"),
            Hours = hour.Number("duration") / UnitConversion.SecondsPerHour,
            Metres = hour.OptionalValue("distance")?.Number,
            Boundaries = [.. root.List("boundaries")!.Values.Select(v => (ClaimBoundary)(int)v.Number).Distinct()],
            Sessions = [.. root.Map("sessions").Objects.Select(s => Session(s.Id, s.Item, root.Object("emissions")))],
            Grids =
            [
                .. root.Map("grids")
                    .Objects.Select(g => new ClaimGrid(
                        g.Id,
                        NameOf(g.Item),
                        g.Item.Number("intensity"),
                        SourceOf(g.Item.Value("intensity"))
                    )),
            ],
            Cars =
            [
                .. root.Map("cars")
                    .Objects.Select(c => new ClaimCar(
                        c.Id,
                        NameOf(c.Item),
                        c.Item.Number("carbon"),
                        SourceOf(c.Item.Value("carbon"))
                    )),
            ],
            Sets =
            [
                Set("", layers.Own, Models(root.List("models")!), new ParameterLog()),
                .. root.Map("presets").Items.Select(item => Preset(item.Id, (ResolvedList)item.Item, root)),
            ],
        };

    private static CompanyClaim Company(ResolvedObject company) =>
        new(
            new CorporateCarbon(company.Number("total")),
            company.Number("share"),
            company.OptionalValue("restated") is { } restated ? new CorporateCarbon(restated.Number) : null,
            company.OptionalValue("fewest-viewing-hours")?.Number,
            company.OptionalValue("most-viewing-hours")?.Number
        );

    private static ClaimSession Session(string id, ResolvedObject session, ResolvedObject emissions) =>
        new(
            id,
            NameOf(session),
            new ViewingSession(
                session.Choice<DeviceKind>("device"),
                session.Choice<AccessTechnology>("access"),
                session.Number("bitrate") / UnitConversion.BitsPerSecondPerMbps,
                emissions.Number("users-per-line")
            )
        );

    private PublishedFigure Published(ResolvedObject published) =>
        new(
            NameOf(published),
            published.Choice<ClaimBoundary>("boundary"),
            published.Number("carbon"),
            SourceOf(published.Value("carbon"))
        );

    private static Text NameOf(ResolvedObject thing) => thing.Localized("name") ?? Text.Plain("");

    /// <summary>A figure of the debate without a source is an error; one set on the command line names the command line.</summary>
    private string SourceOf(ResolvedValue value)
    {
        if (value.Mark.Line == 0 && value.Source.Length == 0)
            return value.Mark.File;
        if (!value.IsBroken && value.Source.Length == 0)
            errors.Add(value, ScenarioTexts.WithoutSource.With(Words.Quoted(value.Written)));
        return value.Source;
    }

    private ClaimParameterSet Preset(string id, ResolvedList models, ResolvedObject root)
    {
        var log = new ParameterLog();
        var set = Set(id, layers.Preset(id, models.Mark, models.Path), Models(models), log);
        _ofPresets.AddRange(
            new UsedParameters(root)
                .Of(log.Records)
                .Where(record => layers.IsOfPreset(id, record.Path))
                .Select(record => record with { Path = $"{id}: {record.Path}" })
        );
        return set;
    }

    private ClaimParameterSet Set(string id, MapNode tree, IReadOnlyList<ClaimModel> models, ParameterLog log)
    {
        var node = tree.Find("emissions")?.Value ?? MapNode.Empty(tree.Mark);
        var resolver = new Resolver(errors, log, null, Central);
        var emissions = resolver.Object(node, EmissionTable.Emissions, "emissions", isLogged: true);
        var none = new ResolvedMap("", tree.Mark, []);
        var world = new Dictionary<string, Resolved>(StringComparer.Ordinal) { ["emissions"] = emissions };
        foreach (string key in (string[])["grid-factors", "grid-shapes", "isps", "content-providers"])
            world[key] = none;
        var (_, range) = new EmissionBinder(errors, log).Emissions(new ResolvedObject("", tree.Mark, world), []);
        return new ClaimParameterSet(id, emissions.Text("preset-status") == "superseded", models, range);
    }

    private static IReadOnlyList<ClaimModel> Models(ResolvedList models) =>
        [.. models.Values.Select(model => (ClaimModel)(int)model.Number).Distinct()];
}
