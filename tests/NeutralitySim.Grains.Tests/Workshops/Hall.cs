using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Tests;

namespace NeutralitySim.Grains.Tests.Workshops;

/// <summary>A workshop in a silo on a file, which can be killed and comes back.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"neutralitysim-workshop-{Guid.NewGuid():N}");
    private readonly IWorkshopOutcomes? _outcomes;
    private EmbeddedSilo _silo = null!;

    private Hall(IWorkshopOutcomes? outcomes) => _outcomes = outcomes;

    public FakeTimeProvider Clock { get; } = new(Room.Noon);

    public string File => Path.Combine(_folder, "workshops.db");

    public global::NeutralitySim.Grains.Workshops Workshops => _silo.Workshops!;

    public IWorkshopGrain Grain => _silo.Grains.GetGrain<IWorkshopGrain>("w");

    public IGrainFactory Grains => _silo.Grains;

    public static async Task<Hall> Open(IWorkshopOutcomes? outcomes = null, WorkshopOpening? opening = null)
    {
        var hall = new Hall(outcomes);
        await hall.Start();
        Assert.True(await hall.Workshops.Open(opening ?? Room.Opened(Agenda.Of45)));
        return hall;
    }

    public async Task Start() =>
        _silo = await EmbeddedSilo.Start(
            null,
            workshops: new WorkshopHosting
            {
                File = File,
                Outcomes = _outcomes,
                Clock = Clock,
            }
        );

    /// <summary>Ends everything at once, whatever is under way.</summary>
    public void Kill() => _silo.Dispose();

    public async Task Restart()
    {
        Kill();
        await Start();
    }

    public Task<WorkshopReply> Act(string? secret, WorkshopAction action) =>
        Workshops.Act("w", new Caller(secret, "here"), action);

    public async Task Do(string? secret, WorkshopAction action)
    {
        var reply = await Act(secret, action);
        Assert.True(reply.Outcome == WorkshopOutcome.Done, $"{action}: {reply.Outcome} {reply.Reason}");
    }

    /// <summary>Takes a seat, and tells its token.</summary>
    public async Task<string> Join(string seat, Role role = Role.Regulator, string? name = null)
    {
        string token = $"token of {seat}";
        await Do(null, new Join("ACDEFG", seat, Secret.Hash(token), role, name));
        return token;
    }

    public async Task<WorkshopState> State() => (await Workshops.State("w"))!;

    public async Task Next()
    {
        int step = (await State()).Clock.Step;
        await Do(Room.Key, new GoTo(step, step + 1));
    }

    public async Task To(StepKind kind)
    {
        while ((await State()).Step.Kind != kind)
            await Next();
    }

    public async Task<Window> Watch(string? secret) => new((await Workshops.Watch("w", new Caller(secret, "here")))!);

    /// <summary>What is kept, in a line.</summary>
    public string Sizes()
    {
        using var connection = new SqliteConnection($"Data Source={File};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "select group_concat(line, '; ') from (select Kind || ': ' || count(*) || ' of ' || cast(avg(length(Payload)) as int) || ' bytes' as line from neutralitysim_workshop group by Kind, Payload is null)";
        return (string)command.ExecuteScalar()!;
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
