using System.Net;
using System.Text;
using System.Text.Json;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Web.Tests;

/// <summary>Who may do and see what in a workshop, over HTTP.</summary>
public sealed class RoomTests
{
    private static readonly string[] Sound =
    [
        """{"do":"rename","requestId":"a","name":"Eve"}""",
        """{"do":"take-role","requestId":"b","role":"press"}""",
        """{"do":"answer-questions","requestId":"c","when":"before","answers":[{"question":"carbon","agreement":3}]}""",
        """{"do":"propose","requestId":"d","levers":[{"lever":"toll","value":"2"}],"note":"why"}""",
        """{"do":"predict","requestId":"e","proposal":"p1","changes":[{"measure":"isp-margin.A","direction":"up","amount":1}]}""",
        """{"do":"vote","requestId":"f","approved":["p1"]}""",
        """{"do":"challenge-assumption","requestId":"g","path":"demand.growth","low":"0","high":"1","reason":"because"}""",
        """{"do":"go-to","from":0,"step":3}""",
        """{"do":"set-locks","seats":true,"levers":["toll"]}""",
        """{"do":"remove-seat","seat":"victim"}""",
        """{"do":"place-seat","seat":"victim","role":"press","group":"1"}""",
        """{"do":"add-bots","bots":50}""",
        """{"do":"unveil"}""",
        """{"do":"write-notes","notes":"mine"}""",
        """{"do":"show-charts","charts":["wires"]}""",
        """{"do":"show-claim","claim":{"sentence":"so it is","indicator":null}}""",
        """{"do":"record-baseline","values":[]}""",
        """{"do":"record-outcome","round":1,"group":"1","levers":[],"values":[]}""",
        """{"do":"answer-challenge","challenge":"c1","state":"robust","turnsAt":null,"answer":null}""",
        """{"do":"replace-key","keyHash":"0000000000000000000000000000000000000000000000000000000000000000"}""",
        """{"code":"ACDEFG","seat":"newcomer","role":"press","name":null}""",
    ];

    private static readonly string[] Odd =
    [
        "",
        "null",
        "-1",
        "1e999",
        "\"\\u0000\"",
        "{}",
        "[]",
        "\"victim\"",
        "\"program\"",
        "\"<script>alert(1)</script>\"",
        "\"'; drop table neutralitysim_workshop; --\"",
        "\"\\ud800\"",
        new('[', 200),
    ];

    private static readonly string[] Views =
    [
        "/join?code=",
        "/seat?lang=",
        "/wall?",
        "/facilitator?key=",
        "/debrief?round=",
        "/workshop/chart.svg?chart=",
        "/workshop/chart.svg?chart=wires&group=",
        "/workshop/briefing?role=",
        "/workshop/dashboard?group=",
        "/workshop/outcome?group=",
        "/workshop/assumptions?",
        "/workshop/export?form=",
        "/api/workshop/act?",
    ];

    [Fact]
    public async Task Nobody_acts_or_looks_beyond_the_own_seat()
    {
        await using var room = await RoomServer.Open();
        string eve = await room.Join("eve", Role.StartUp);
        string victim = await room.Join("victim", Role.Regulator);
        foreach (
            string action in Sound.Where(a =>
                a.Contains("\"do\":\"", StringComparison.Ordinal) && !a.Contains("requestId", StringComparison.Ordinal)
            )
        )
        {
            room.Clock.Move(TimeSpan.FromSeconds(5));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await Sent(room, action, eve));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await Sent(room, action, null));
            Assert.Equal(HttpStatusCode.Unauthorized, await Sent(room, action, eve[..^1] + "_"));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await room.Get("/workshop/export?form=json", eve)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await room.Get("/workshop/export?form=json", null)).StatusCode);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await room.Get("/workshop/briefing?role=regulator", null)).StatusCode
        );
        // A seat is told what its own role is told, whatever it asks for.
        string briefing = await (await room.Get("/workshop/briefing?role=regulator", eve)).Content.ReadAsStringAsync();
        string regulator = await (await room.Get("/workshop/briefing", victim)).Content.ReadAsStringAsync();
        Assert.NotEqual(regulator, briefing);
        // Another page's browser sends its own origin along.
        var foreign = new HttpRequestMessage(HttpMethod.Post, "/api/workshop/act")
        {
            Content = new StringContent(Sound[0], Encoding.UTF8, "application/json"),
        };
        foreign.Headers.Add("Origin", "http://elsewhere.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await room.Client.SendAsync(foreign)).StatusCode);
        Assert.DoesNotContain(victim, await room.View(null) + await room.View(eve), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "\"name\":\"victim\"",
            await room.View(null) + await room.View(eve),
            StringComparison.Ordinal
        );
        Assert.Contains("victim", await room.View(RoomServer.Key), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Two_thousand_requests_made_wrong_break_nothing_and_touch_nobody_else()
    {
        await using var room = await RoomServer.Open();
        string eve = await room.Join("eve", Role.StartUp);
        await room.Join("victim", Role.Regulator);
        var before = await room.State();
        var random = new Random(1);
        string?[] secrets = [eve, null, "", "x", eve + "x", new string('B', 43), "Bearer"];
        for (int request = 0; request < 2000; request++)
        {
            room.Clock.Move(TimeSpan.FromSeconds(1));
            string? secret = secrets[random.Next(secrets.Length)];
            var status = random.Next(5) switch
            {
                0 => await Sent(room, Damaged(random), secret, "/api/workshop/join"),
                1 => await Got(
                    room,
                    $"{Views[random.Next(Views.Length)]}{Uri.EscapeDataString(Odd[random.Next(Odd.Length)])}",
                    secret
                ),
                _ => await Sent(room, Damaged(random), secret),
            };
            if (status is HttpStatusCode.OK or HttpStatusCode.NotFound)
                continue;
            Assert.True(
                (int)status is 204 or 400 or 401 or 405 or 413 or 414 or 415 or 422 or 429,
                $"{request}: {status} {room.Faults.FirstOrDefault()}"
            );
        }

        var after = await room.State();
        Assert.Empty(room.Faults);
        Assert.Equal(before.Find("victim"), after.Find("victim"));
        Assert.Equal(before.FacilitatorKeyHash, after.FacilitatorKeyHash);
        Assert.Equal((before.Clock.Step, before.Notes), (after.Clock.Step, after.Notes));
        Assert.False(after.Locks.Seats);
        Assert.DoesNotContain(after.Seats, seat => seat.IsBot);
        Assert.All(after.Answers, answer => Assert.Equal("eve", answer.Seat));
    }

    [Fact]
    public async Task While_regimes_are_covered_nothing_tells_which_is_which()
    {
        await using var room = await RoomServer.Open(isBlind: true);
        string seat = await room.Join("ada", Role.Regulator);
        string seen =
            await room.View(null)
            + await room.View(seat)
            + await Text(room, "/workshop/outcome", null)
            + await Text(room, "/workshop/dashboard", seat)
            + await Text(room, "/workshop/chart.svg?chart=busy-hour-day", null)
            + await Text(room, "/workshop/chart.svg?chart=wires", null)
            + await Text(room, "/workshop/chart.svg?chart=carbon-by-component", null);
        foreach (string name in new[] { "neutral", "paid-peering", "Paid peering", "tolled" })
            Assert.DoesNotContain(name, seen, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await room.Get("/workshop/chart.svg?chart=money-change-by-actor", null)).StatusCode
        );
    }

    [Theory]
    [InlineData("session-length", "20 min", "2 h", "fragile")]
    [InlineData("no.such.path", "1", "2", "refused")]
    [InlineData("session-length", "a lot", "more", "refused")]
    public async Task A_challenged_assumption_is_simulated_and_answered(
        string path,
        string low,
        string high,
        string expected
    )
    {
        await using var room = await RoomServer.Open();
        string seat = await room.Join("ada", Role.Regulator);
        string real = await RealPath(room, path);
        var asked = await room.Act(
            new
            {
                @do = "challenge-assumption",
                requestId = "1",
                path = real,
                low,
                high,
                reason = "I doubt it",
            },
            seat
        );
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        using var limit = new CancellationTokenSource(NeutralitySim.Tests.Shared.Patience.Longest);
        while ((await room.State()).Challenges[0].IsOpen)
            await Task.Delay(50, limit.Token);
        var answered = (await room.State()).Challenges[0];
        Assert.Contains(answered.State.ToString().ToLowerInvariant(), expected.Split('|'));
        Assert.NotEmpty(answered.Answer!.English);
        Assert.NotEqual(answered.Answer.English, answered.Answer.In("fr"));
    }

    // The first assumption there is, in place of one that a scenario may name otherwise.
    private static async Task<string> RealPath(RoomServer room, string path)
    {
        if (path == "no.such.path")
            return path;
        using var all = JsonDocument.Parse(await Text(room, "/workshop/assumptions", null));
        return all
            .RootElement.EnumerateArray()
            .Select(a => a.GetProperty("path").GetString()!)
            .First(p => p.Contains("session-length", StringComparison.Ordinal));
    }

    private static async Task<string> Text(RoomServer room, string path, string? token)
    {
        using var response = await room.Get(path, token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<HttpStatusCode> Got(RoomServer room, string path, string? token)
    {
        using var response = await room.Get(path, token);
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> Sent(
        RoomServer room,
        string body,
        string? token,
        string path = "/api/workshop/act"
    )
    {
        using var response = await room.Send(
            HttpMethod.Post,
            path,
            new StringContent(body, Encoding.UTF8, "application/json"),
            token
        );
        return response.StatusCode;
    }

    private static string Damaged(Random random)
    {
        string body = Sound[random.Next(Sound.Length)];
        for (int times = random.Next(3); times >= 0; times--)
        {
            int at = random.Next(body.Length);
            body = random.Next(6) switch
            {
                0 => body[..at],
                1 => body[..at] + (char)random.Next(32, 0x300) + body[at..],
                2 => body.Replace("\"eve\"", "\"victim\"", StringComparison.Ordinal),
                3 => body.Insert(at, Odd[random.Next(Odd.Length)]),
                4
                    when body.IndexOf(':', at) is >= 0 and var colon
                        && body.IndexOfAny([',', '}'], colon) is >= 0 and var end => body[..(colon + 1)]
                    + Odd[random.Next(Odd.Length)]
                    + body[end..],
                _ => body.Replace("requestId", random.Next(2) == 0 ? "requestid" : "seat", StringComparison.Ordinal),
            };
            if (body.Length == 0)
                return body;
        }

        return body;
    }
}
