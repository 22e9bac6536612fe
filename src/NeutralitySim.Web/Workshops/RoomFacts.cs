using System.Text.Json;
using NeutralitySim.Reporting.Kit;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Web.Workshops;

/// <summary>What views of a workshop need to know of its scenario, in a reader's language: names, units, words. The same for all, and no secret.</summary>
internal sealed class RoomFacts(Room room, Func<Uri> home)
{
    private static readonly JsonNamingPolicy Kebab = JsonNamingPolicy.KebabCaseLower;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<string>> _made = new(StringComparer.Ordinal);

    /// <summary>The facts as JSON.</summary>
    public async Task<string> Of(WorkshopState state, Locale locale, CancellationToken cancellation)
    {
        Task<string> made;
        lock (_lock)
        {
            if (!_made.TryGetValue(locale.Language, out var kept) || kept.IsFaulted || kept.IsCanceled)
                _made[locale.Language] = kept = Task.Run(() => Made(state, locale), CancellationToken.None);
            made = kept;
        }

        return await made.WaitAsync(cancellation);
    }

    private async Task<string> Made(WorkshopState state, Locale locale)
    {
        var results = (await room.Estimate(state, CancellationToken.None)).In(locale.Language);
        var description = results.Description;
        return JsonSerializer.Serialize(
            new
            {
                workshop = room.Id,
                language = locale.Language,
                scenario = description.Id,
                title = locale[description.Title],
                question = locale[description.Question],
                home = home().ToString(),
                query = StateUrl.Query(new ScenarioState { Scenario = description.Id })[1..],
                engine = ScenarioState.CurrentEngine,
                baseline = description.Baseline,
                levers = room.Workbench.Levers.Select(lever => Of(lever, locale)),
                indicators = RoomIndicators.Of(results),
                regimes = description.Regimes.Select(regime => new
                {
                    id = regime.Id,
                    name = locale[regime.Name],
                    meaning = regime.Meaning is { } meaning ? locale[meaning] : "",
                }),
                roles = Enum.GetValues<Role>()
                    .Select(role => new
                    {
                        id = Kebab.ConvertName(role.ToString()),
                        name = locale[WorkshopTexts.Name(role)],
                        isParty = role.IsParty(),
                        hasBriefing = RoleBriefing.Roles.Contains(role),
                    }),
                steps = Enum.GetValues<StepKind>()
                    .Select(kind => new
                    {
                        id = Kebab.ConvertName(kind.ToString()),
                        name = locale[WorkshopTexts.Name(kind)],
                        room = locale[RoomTexts.Room(kind)],
                        seat = locale[RoomTexts.Seat(kind)],
                        say = locale[RoomTexts.Say(kind)],
                    }),
                questions = Questions.All.Select(question => new
                {
                    id = question.Id,
                    sentence = locale[question.Sentence],
                }),
                charts = LiveFigures.Make(results, null).Select(figure => new { id = figure.Id, title = figure.Title }),
                words = RoomTexts.Said.ToDictionary(said => said.Key, said => locale[said.Text]),
            },
            WebJson.Plain
        );
    }

    private static object Of(Lever lever, Locale locale) =>
        new
        {
            id = lever.Id,
            label = locale[lever.Label],
            unit = lever.Scale is { } scale ? locale.Unit(scale.Unit) : "",
            minimum = lever.Scale?.Minimum ?? 0,
            maximum = lever.Scale?.Maximum ?? 0,
            step = lever.Scale?.Step ?? 0,
            choices = lever.Choices.Select(choice => new { id = choice.Id, name = locale[choice.Name] }),
            bands = lever.Bands.Select(band => new
            {
                from = band.From,
                to = band.To,
                name = locale[band.Name],
            }),
            gains = locale[lever.Explanation.Gains],
            loses = locale[lever.Explanation.Loses],
        };
}
