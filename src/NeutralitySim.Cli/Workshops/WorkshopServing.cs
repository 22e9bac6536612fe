using System.Globalization;
using System.Security.Cryptography;
using NeutralitySim.Cli.Run;
using NeutralitySim.Cli.Serve;
using NeutralitySim.Core.Runs;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Web;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Cli.Workshops;

/// <summary>Opens a workshop or finds the one that is open, says where everybody goes, and serves it until it is told to stop.</summary>
internal sealed class WorkshopServing(
    WorkshopAsked asked,
    ScenarioWorkbench workbench,
    WorkshopOptions page,
    Terminal terminal,
    Locale locale
)
{
    private const int BytesForCode = 64;

    /// <summary>Serves until Ctrl-C or a polite kill.</summary>
    /// <param name="opens">True to open the facilitator's view in the user's browser.</param>
    /// <returns>Exit code.</returns>
    public async Task<int> Serve(bool opens)
    {
        var relay = new OutcomeRelay();
        if (asked.Cluster is { } cluster)
        {
            ClusterAccess.Require(cluster, locale);
            using var connection = ClusterAccess.Try(
                () => ClusterConnection.Open(cluster, null, default),
                CliTexts.ConnectFailed,
                locale
            );
            using var end = new CancellationTokenSource();
            return await Serve(
                connection.Workshops,
                connection.Runner,
                cluster.Name,
                relay,
                opens,
                // Silos know no scenario: what the workshop asks for is simulated from here, on the cluster.
                id => _ = connection.Workshops.Serve(id, relay, end.Token),
                end
            );
        }

        string store =
            asked.Store ?? Path.Combine(RunCommand.DefaultFolder(workbench.Id + "-workshop"), "workshop.sqlite");
        EmbeddedSilo silo;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(store))!);
            silo = await EmbeddedSilo.Start(null, default, new WorkshopHosting { File = store, Outcomes = relay });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(locale.With(CliTexts.WorkshopStoreUnusable, store, failure.Message));
            return ExitCodes.Usage;
        }

        using (silo)
            return await Serve(silo.Workshops!, silo.Runner, store, relay, opens, _ => { }, null);
    }

    private async Task<int> Serve(
        Grains.Workshops workshops,
        IRunner runner,
        string where,
        OutcomeRelay relay,
        bool opens,
        Action<string> begun,
        CancellationTokenSource? end
    )
    {
        string? key = null;
        if (asked.IsNew || await Open(workshops) is not { } state)
        {
            (state, key) = await Begin(workshops);
            terminal.Remark(locale.With(CliTexts.WorkshopOpened, state.Opening.Agenda.Minutes, where));
        }
        else if (!IsSame(state.Opening.Material))
        {
            Console.Error.WriteLine(locale[CliTexts.WorkshopScenarioChanged]);
            return ExitCodes.Usage;
        }
        else
        {
            string opened = state.Opening.OpenedAt.LocalDateTime.ToString(
                "yyyy-MM-dd HH:mm",
                CultureInfo.InvariantCulture
            );
            terminal.Remark(locale.With(CliTexts.WorkshopResumed, opened));
            if (asked.HasLostKey)
            {
                key = NewSecret();
                await workshops.ReplaceKey(state.Opening.Id, Secret.Hash(key));
            }
        }

        var hosted = page with { Runner = runner, Workshop = new HostedWorkshop(workshops, state.Opening.Id, relay) };
        begun(state.Opening.Id);
        int code = await new PageServing(hosted, terminal, locale).Serve(
            server => Tell(server, state, key),
            opens ? server => Facilitator(server, key) : null
        );
        if (end is not null)
            await end.CancelAsync();
        return code;
    }

    private void Tell(WorkshopServer server, WorkshopState state, string? key)
    {
        var room = server.Addresses.Skip(1).FirstOrDefault() ?? server.Addresses[0];
        string code = state.Opening.JoinCode;
        Console.Out.WriteLine(locale.With(CliTexts.WorkshopWall, new Uri(room, "/wall")));
        Console.Out.WriteLine(locale.With(CliTexts.WorkshopJoin, new Uri(room, "/join"), $"{code[..3]} {code[3..]}"));
        Console.Out.WriteLine(locale.With(CliTexts.WorkshopFacilitator, Facilitator(server, key)));
        terminal.Remark(locale[key is null ? CliTexts.WorkshopKeyKept : CliTexts.WorkshopKeyOnce]);
        terminal.Remark(
            locale.With(
                CliTexts.WorkshopDeletion,
                state.Opening.DeleteAt.LocalDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            )
        );
    }

    // Behind the mark that browsers keep to themselves.
    private static Uri Facilitator(WorkshopServer server, string? key) =>
        new(server.Addresses[0], key is null ? "/facilitator" : $"/facilitator#key={key}");

    /// <summary>The last workshop of this scenario that has not been deleted; null where there is none.</summary>
    private async Task<WorkshopState?> Open(Grains.Workshops workshops)
    {
        WorkshopState? last = null;
        foreach (string id in await workshops.Ids())
            if (
                await workshops.State(id) is { IsPurged: false } state
                && state.Opening.Scenario == workbench.Id
                && (last is null || state.Opening.OpenedAt > last.Opening.OpenedAt)
            )
                last = state;
        return last;
    }

    private async Task<(WorkshopState State, string Key)> Begin(Grains.Workshops workshops)
    {
        string key = NewSecret();
        var now = DateTimeOffset.Now;
        string id = string.Create(
            CultureInfo.InvariantCulture,
            $"{workbench.Id}-{now:yyyyMMdd-HHmmss}-{RandomNumberGenerator.GetHexString(4, lowercase: true)}"
        );
        await workshops.Open(
            new WorkshopOpening
            {
                Id = id,
                Scenario = workbench.Id,
                EngineVersion = ScenarioState.CurrentEngine,
                Material = RoomMaterial.Of(workbench),
                Agenda = Agenda.Templates[asked.Minutes],
                JoinCode = JoinCode.Of(RandomNumberGenerator.GetBytes(BytesForCode)),
                FacilitatorKeyHash = Secret.Hash(key),
                OpenedAt = now,
                DeleteAt = now.AddDays(asked.Days),
                Groups = asked.Groups,
                IsBlind = asked.IsBlind,
                Seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))),
            }
        );
        return ((await workshops.State(id))!, key);
    }

    private bool IsSame(WorkshopMaterial material)
    {
        var now = RoomMaterial.Of(workbench);
        return now.Regimes.SequenceEqual(material.Regimes)
            && now.Measures.SequenceEqual(material.Measures)
            && now.Levers.Count == material.Levers.Count
            && now.Levers.Zip(material.Levers)
                .All(pair =>
                    pair.First with { Choices = pair.Second.Choices } == pair.Second
                    && pair.First.Choices.SequenceEqual(pair.Second.Choices)
                );
    }

    private static string NewSecret() => Secret.Of(RandomNumberGenerator.GetBytes(Secret.Bytes));
}
