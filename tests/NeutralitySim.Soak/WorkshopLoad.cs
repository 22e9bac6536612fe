using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeutralitySim.Soak;

/// <summary>
/// Two hundred phones, a wall and a facilitator over HTTP on loopback, each phone doing something every five seconds: how long acknowledgements take, how late the
/// wall is, whether all that was acknowledged is there at the end, and whether memory grows.
/// </summary>
internal static class WorkshopLoad
{
    private const int SecondsBetween = 5;
    private static readonly (string Step, int Index)[] Steps = [("propose", 3), ("predict", 4), ("vote", 5)];

    public static async Task<int> Run(int people, TimeSpan length, string? cluster, CancellationToken stop)
    {
        using var workshop = await OpenWorkshop.Open(cluster, stop);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var facilitator = new RoomClient(workshop.Address, workshop.Key);
        using var wall = new RoomClient(workshop.Address, null);
        var shown = new ConcurrentDictionary<string, long>();
        wall.Seen = (room, _) =>
            shown.TryAdd(room.GetProperty("claim").GetProperty("sentence").GetString()!, Stopwatch.GetTimestamp());
        List<Task> following = [facilitator.Follow(end.Token), wall.Follow(end.Token)];
        var phones = new List<RoomClient>();
        for (int person = 0; person < people; person++)
        {
            phones.Add(await workshop.Join(person, stop));
            following.Add(phones[^1].Follow(end.Token));
        }

        var times = new ConcurrentBag<double>();
        var predicted = new ConcurrentDictionary<int, double>();
        var voted = new ConcurrentDictionary<int, bool>();
        var lags = new List<double>();
        int refused = 0;
        double[] memory = new double[4];
        long begun = Stopwatch.GetTimestamp();
        for (int part = 0; part < Steps.Length; part++)
        {
            var (step, index) = Steps[part];
            await Facilitate(
                facilitator,
                new JsonObject
                {
                    ["do"] = "go-to",
                    ["from"] = Step(facilitator),
                    ["step"] = index,
                },
                stop
            );
            await Until(() => phones.TrueForAll(phone => Step(phone) == index), stop);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
            over.CancelAfter(length / Steps.Length);
            await Task.WhenAll([
                .. phones.Select((phone, person) => Person(phone, person, step, over.Token)),
                Probe(over.Token),
            ]);
            memory[part] = workshop.Megabytes;
        }

        await Facilitate(
            facilitator,
            new JsonObject
            {
                ["do"] = "go-to",
                ["from"] = 5,
                ["step"] = 6,
            },
            stop
        );
        await Until(() => facilitator.Own?.GetProperty("canReveal").GetBoolean() == true, stop);
        await Facilitate(
            facilitator,
            new JsonObject
            {
                ["do"] = "go-to",
                ["from"] = 6,
                ["step"] = 7,
            },
            stop
        );
        await Task.Delay(1000, stop);
        memory[3] = workshop.Megabytes;
        int lost = Lost(await facilitator.Export(stop), predicted, voted);
        await end.CancelAsync();
        double[] sorted = [.. times.Order()];
        double[] late = [.. lags.Order()];
        Console.WriteLine(
            $"{people} phones, {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s, {sorted.Length} acknowledged, {refused} refused, {lost} lost"
        );
        Console.WriteLine(
            $"acknowledged within: half {At(sorted, 0.5):F0} ms, 90 % {At(sorted, 0.9):F0}, 99 % {At(sorted, 0.99):F0}, slowest {sorted[^1]:F0}"
        );
        Console.WriteLine(
            $"the wall shows it after: half {At(late, 0.5):F0} ms, 99 % {At(late, 0.99):F0}, slowest {late[^1]:F0}, of {late.Length}"
        );
        Console.WriteLine($"memory after each part, MB: {string.Join(", ", memory.Select(mb => $"{mb:F0}"))}");
        return lost == 0 && At(sorted, 0.99) < 300 && late[^1] < 1000 ? 0 : 1;

        async Task Person(RoomClient phone, int person, string step, CancellationToken over)
        {
            var random = new Random(person);
            await Wait(TimeSpan.FromSeconds(SecondsBetween * random.NextDouble()), over);
            for (int turn = 0; !over.IsCancellationRequested; turn++)
            {
                long sent = Stopwatch.GetTimestamp();
                bool isDone = await Do(phone, person, step, turn);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                if (!isDone)
                    Interlocked.Increment(ref refused);
                await Wait(TimeSpan.FromSeconds(SecondsBetween) - Stopwatch.GetElapsedTime(sent), over);
            }
        }

        async Task<bool> Do(RoomClient phone, int person, string step, int turn)
        {
            if (step == "propose")
            {
                // Forty stand at most in a group: the others change their names meanwhile.
                if (person >= 20)
                    return await phone.Act("rename", new JsonObject { ["name"] = $"Person {turn}" }, stop);
                string? own = phone.Own?.GetProperty("proposals").EnumerateArray().FirstOrDefault()
                    is { ValueKind: JsonValueKind.String } first
                    ? first.GetString()
                    : null;
                return own is not null
                    ? await phone.Act("withdraw", new JsonObject { ["proposal"] = own }, stop)
                    : await phone.Act(
                        "propose",
                        new JsonObject
                        {
                            ["levers"] = new JsonArray(
                                new JsonObject { ["lever"] = "toll", ["value"] = $"{1 + person % 4}" }
                            ),
                            ["note"] = "",
                        },
                        stop
                    );
            }

            var proposals = phone
                .Room!.Value.GetProperty("proposals")
                .EnumerateArray()
                .Select(p => p.GetProperty("id").GetString()!)
                .ToList();
            if (proposals.Count == 0)
                return await phone.Act("rename", new JsonObject { ["name"] = $"Person {turn}" }, stop);
            if (step == "predict")
            {
                double amount = person + turn / 1000.0;
                bool isDone = await phone.Act(
                    "predict",
                    new JsonObject
                    {
                        ["proposal"] = proposals[0],
                        ["changes"] = new JsonArray(
                            new JsonObject
                            {
                                ["measure"] = "isp-margin.A",
                                ["direction"] = "up",
                                ["amount"] = amount,
                            }
                        ),
                    },
                    stop
                );
                if (isDone)
                    predicted[person] = amount;
                return isDone;
            }

            bool approves = turn % 2 == 0;
            bool isCounted = await phone.Act(
                "vote",
                new JsonObject { ["approved"] = approves ? new JsonArray(proposals[0]) : [] },
                stop
            );
            if (isCounted)
                voted[person] = approves;
            return isCounted;
        }

        async Task Probe(CancellationToken over)
        {
            for (int probe = 0; !over.IsCancellationRequested; probe++)
            {
                string claim = $"probe {probe} {Stopwatch.GetTimestamp()}";
                await Facilitate(
                    facilitator,
                    new JsonObject
                    {
                        ["do"] = "show-claim",
                        ["claim"] = new JsonObject { ["sentence"] = claim, ["indicator"] = null },
                    },
                    stop
                );
                long acknowledged = Stopwatch.GetTimestamp();
                await Until(() => shown.ContainsKey(claim), stop);
                lags.Add(Math.Max(0, Stopwatch.GetElapsedTime(acknowledged, shown[claim]).TotalMilliseconds));
                await Wait(TimeSpan.FromSeconds(1), over);
            }
        }
    }

    // Seats stand in the order taken.
    private static int Lost(
        JsonElement tables,
        ConcurrentDictionary<int, double> predicted,
        ConcurrentDictionary<int, bool> voted
    )
    {
        var amounts = tables
            .GetProperty("predictions")
            .EnumerateArray()
            .ToLookup(row => row.GetProperty("seat").GetInt32() - 1, row => row.GetProperty("amount").GetDouble());
        var approvals = tables
            .GetProperty("votes")
            .EnumerateArray()
            .Where(row => row.GetProperty("approves").GetBoolean())
            .Select(row => row.GetProperty("seat").GetInt32() - 1)
            .ToHashSet();
        return predicted.Count(told => !amounts[told.Key].Contains(told.Value))
            + voted.Count(told => approvals.Contains(told.Key) != told.Value);
    }

    private static async Task Facilitate(RoomClient facilitator, JsonObject action, CancellationToken stop)
    {
        if (!await facilitator.Send("/api/workshop/act", action, stop))
            throw new InvalidOperationException($"Refused: {action.ToJsonString()}");
    }

    private static int Step(RoomClient client) => client.Room?.GetProperty("step").GetProperty("index").GetInt32() ?? 0;

    private static async Task Until(Func<bool> holds, CancellationToken stop)
    {
        while (!holds())
            await Task.Delay(5, stop);
    }

    private static Task Wait(TimeSpan time, CancellationToken over) =>
        time <= TimeSpan.Zero ? Task.CompletedTask : Suppressed(Task.Delay(time, over));

    private static async Task Suppressed(Task delay) =>
        await delay.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
