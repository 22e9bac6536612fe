using System.Net.ServerSentEvents;
using System.Text.Json;

namespace NeutralitySim.Web.Tests;

/// <summary>How sure an answer is, found out for whatever state a reader is at.</summary>
public sealed class PageStudyTests
{
    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_state_that_was_moved_has_verdicts_once_a_study_of_it_has_ended_and_no_other_state_has()
    {
        await using var server = await TestServer.Start();
        string moved = TestServer.Query("first-steps", ("set.isps.citynet.retail-price", "28 EUR/month"));
        string other = TestServer.Query("first-steps", ("set.isps.citynet.retail-price", "29 EUR/month"));

        await Stopped(server, moved);
        var (before, saidBefore) = await Answer(server, moved);
        var events = await Studied(server, moved);
        var (after, saidAfter) = await Answer(server, moved);

        Assert.Contains("data-study", before, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"term verdict", before, StringComparison.Ordinal);
        Assert.Equal("studied", events[^1].EventType);
        Assert.Contains(events, e => e.EventType == "progress");
        Assert.Contains("class=\"term verdict", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Verdict", saidBefore, StringComparison.Ordinal);
        Assert.Contains("Verdict on what households gain in all", saidAfter, StringComparison.Ordinal);
        var (elsewhere, saidElsewhere) = await Answer(server, other);
        Assert.DoesNotContain("class=\"term verdict", elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain("Verdict", saidElsewhere, StringComparison.Ordinal);
        Assert.Empty(server.Faults);
    }

    [Fact]
    public async Task What_is_written_is_not_studied_again_where_a_study_lies_beside_it()
    {
        await using var server = await TestServer.Start();

        var events = await Studied(server, TestServer.Query("first-steps"));

        Assert.Equal(["studied"], events.Select(e => e.EventType).Where(type => type != "progress"));
        Assert.DoesNotContain(events, e => e.Data.TryGetProperty("total", out var total) && total.GetInt32() > 1);
    }

    [Theory]
    [InlineData("en", "Verdict: depends on the assumptions")]
    [InlineData("fr", "Verdict\u202f: dépend des hypothèses")]
    public async Task The_sentence_says_how_sure_each_regimes_answer_is(string language, string verdict)
    {
        await using var server = await TestServer.Start();
        var (_, sentence) = await Answer(server, TestServer.Query("first-steps"), language);
        // Paid peering and the toll, each against neutral.
        Assert.Equal(3, sentence.Split(verdict).Length);
    }

    private static async Task Stopped(TestServer server, string state)
    {
        using var stop = new CancellationTokenSource();
        using var response = await server.Post(TestServer.Move(state), "/api/study", stop.Token);
        await using var stream = await response.Content.ReadAsStreamAsync(CancellationToken.None);
        await foreach (var _ in SseParser.Create(stream).EnumerateAsync(CancellationToken.None))
            break;
        await stop.CancelAsync();
    }

    private static async Task<IReadOnlyList<(string EventType, JsonElement Data)>> Studied(
        TestServer server,
        string state
    )
    {
        using var response = await server.Post(TestServer.Move(state), "/api/study");
        return [.. (await TestServer.Events(response)).Select(e => (e.Type, e.Data))];
    }

    private static async Task<(string Headline, string Sentence)> Answer(
        TestServer server,
        string state,
        string language = "en"
    )
    {
        using var response = await server.Post(TestServer.Move(state, language: language));
        var data = (await TestServer.Events(response)).Last(e => e.Type == "exact").Data;
        return (data.GetProperty("headline").GetString()!, data.GetProperty("sentence").GetString()!);
    }
}
