using System.Text;
using Microsoft.Data.Sqlite;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Tests;

namespace NeutralitySim.Grains.Tests.Workshops;

public sealed class WorkshopPurgeTests
{
    private const string Name = "Rumpelstilzchen";
    private const string Reason = "weil es niemand weiss";

    [Fact]
    public async Task At_its_date_nothing_that_people_said_is_left_in_the_file()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a", Role.Regulator, Name);
        await hall.To(StepKind.Propose);
        await hall.Do(token, new Propose("p", [new LeverValue("toll", "3")], Reason));
        Assert.Contains(Name, Content(hall), StringComparison.Ordinal);
        Assert.Contains(Reason, Content(hall), StringComparison.Ordinal);
        // Nobody opens the workshop again: the silo itself looks, at its start and every minute.
        hall.Clock.Advance(TimeSpan.FromDays(29));
        await hall.Restart();
        hall.Clock.Advance(TimeSpan.FromDays(1));
        await Waiting.Until(async () => (await hall.Workshops.Ids()).IsEmpty);

        Assert.DoesNotContain(Name, Content(hall), StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, Content(hall), StringComparison.Ordinal);
        Assert.Equal(0L, Kept(hall, "workshop-row"));
        var reply = await hall.Act(token, new Withdraw("w", "p1"));
        Assert.Equal(WorkshopOutcome.Refused, reply.Outcome);
        Assert.StartsWith("This workshop has been deleted", reply.Reason!.English, StringComparison.Ordinal);
        await hall.Restart();
        Assert.True((await hall.State()).IsPurged);
        Assert.False(await hall.Workshops.Open(Room.Opened(Agenda.Of45)));
    }

    [Fact]
    public async Task Whoever_leaves_takes_the_name_along()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a", Role.Regulator, Name);
        await hall.Join("b", Role.Press, "Stays");
        await hall.Do(token, new Leave("l"));
        // The next action is written after the journal has begun anew.
        await hall.Do(Room.Key, new WriteNotes("notes"));
        Assert.DoesNotContain(Name, Content(hall), StringComparison.Ordinal);
        await hall.Restart();
        Assert.Equal("Stays", (await hall.State()).Find("b")!.Name);
    }

    // What stands anywhere on the disk, as whoever takes the machine apart would find it.
    private static string Content(Hall hall) =>
        string.Concat(
            Directory
                .GetFiles(Path.GetDirectoryName(hall.File)!)
                .Where(path => !path.EndsWith("-shm", StringComparison.Ordinal))
                .Select(Read)
        );

    private static string Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static object? Kept(Hall hall, string kind)
    {
        using var connection = new SqliteConnection($"Data Source={hall.File};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from neutralitysim_workshop where Kind = $kind and Payload is not null";
        command.Parameters.AddWithValue("$kind", kind);
        return command.ExecuteScalar();
    }
}
