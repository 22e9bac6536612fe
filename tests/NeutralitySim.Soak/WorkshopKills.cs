using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeutralitySim.Soak;

/// <summary>
/// A workshop whose program is killed at random moments while people vote, and started again: everybody must be back in the own seat within ten seconds of its
/// return, and no vote that was acknowledged may be lost.
/// </summary>
internal static class WorkshopKills
{
    private const int People = 20;
    private const double LongestSeconds = 10;

    public static async Task<int> Run(int times, CancellationToken stop)
    {
        using var workshop = await OpenWorkshop.Open(null, stop);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var facilitator = new RoomClient(workshop.Address, workshop.Key);
        List<Task> following = [facilitator.Follow(end.Token)];
        var phones = new List<RoomClient>();
        for (int person = 0; person < People; person++)
        {
            phones.Add(await workshop.Join(person, stop));
            following.Add(phones[^1].Follow(end.Token));
        }

        await GoTo(facilitator, 0, 3, stop);
        bool isProposed = await phones[0]
            .Act(
                "propose",
                new JsonObject
                {
                    ["levers"] = new JsonArray(new JsonObject { ["lever"] = "toll", ["value"] = "3" }),
                    ["note"] = "",
                },
                stop
            );
        if (!isProposed)
            throw new InvalidOperationException("Nothing could be proposed.");
        await GoTo(facilitator, 3, 5, stop);
        await Until(() => phones.TrueForAll(phone => phone.Room is not null && Proposals(phone).Length == 1), stop);
        string proposal = Proposals(phones[0])[0];

        var random = new Random(1);
        var (lost, late, killed) = (0, 0, 0);
        var back = new List<double>();
        while (killed < times)
        {
            using var round = CancellationTokenSource.CreateLinkedTokenSource(stop);
            bool?[] acknowledged = new bool?[People];
            var voting = phones
                .Select((phone, person) => Vote(phone, person, acknowledged, proposal, round.Token))
                .ToArray();
            await Task.Delay(TimeSpan.FromSeconds(0.2 + random.NextDouble()), stop);
            workshop.Program.Kill();
            workshop.Program.Dispose();
            killed++;
            int[] streams = [.. phones.Select(phone => phone.Streams)];
            await workshop.Start(stop);
            long returned = Stopwatch.GetTimestamp();
            await Until(() => phones.Zip(streams).All(pair => pair.First.Streams > pair.Second), stop);
            double seconds = Stopwatch.GetElapsedTime(returned).TotalSeconds;
            back.Add(seconds);
            late += seconds > LongestSeconds ? 1 : 0;
            // What was under way when it was killed is sent again, and ends.
            await round.CancelAsync();
            await Task.WhenAll(voting);
            await Until(
                () =>
                    phones
                        .Zip(acknowledged)
                        .All(pair => pair.Second is null || Approves(pair.First, proposal) == pair.Second),
                stop,
                TimeSpan.FromSeconds(LongestSeconds)
            );
            int missing = phones
                .Zip(acknowledged)
                .Count(pair => pair.Second is not null && Approves(pair.First, proposal) != pair.Second);
            lost += missing;
            Console.WriteLine($"{killed, 4}  everybody back after {seconds:F1} s, {missing} votes lost");
        }

        await end.CancelAsync();
        Console.WriteLine(
            $"{killed} kills, {lost} acknowledged votes lost, back within {back.Max():F1} s of the program's return, {late} later than {LongestSeconds} s"
        );
        return lost + late == 0 ? 0 : 1;
    }

    private static async Task Vote(
        RoomClient phone,
        int person,
        bool?[] acknowledged,
        string proposal,
        CancellationToken round
    )
    {
        var random = new Random(person + Environment.TickCount);
        while (!round.IsCancellationRequested)
        {
            bool approves = random.Next(2) == 0;
            // Not known until it is acknowledged; never given up, so that what was sent last is what counts.
            if (
                await phone.Act(
                    "vote",
                    new JsonObject { ["approved"] = approves ? new JsonArray(proposal) : [] },
                    CancellationToken.None
                )
            )
                acknowledged[person] = approves;
            await Task.Delay(TimeSpan.FromSeconds(0.6), round).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static bool? Approves(RoomClient phone, string proposal) =>
        phone.Own?.GetProperty("vote") is { ValueKind: JsonValueKind.Array } vote
            ? vote.EnumerateArray().Any(id => id.GetString() == proposal)
            : null;

    private static string[] Proposals(RoomClient phone) =>
        [.. phone.Room!.Value.GetProperty("proposals").EnumerateArray().Select(p => p.GetProperty("id").GetString()!)];

    private static async Task GoTo(RoomClient facilitator, int from, int step, CancellationToken stop)
    {
        if (
            !await facilitator.Send(
                "/api/workshop/act",
                new JsonObject
                {
                    ["do"] = "go-to",
                    ["from"] = from,
                    ["step"] = step,
                },
                stop
            )
        )
            throw new InvalidOperationException("The room could not go on.");
    }

    private static async Task Until(Func<bool> holds, CancellationToken stop, TimeSpan? longest = null)
    {
        long begun = Stopwatch.GetTimestamp();
        while (!holds() && (longest is null || Stopwatch.GetElapsedTime(begun) < longest))
            await Task.Delay(20, stop);
    }
}
