using System.Net.Http.Json;
using NeutralitySim.Reporting.Live;

namespace NeutralitySim.Web.Tests;

/// <summary>What travels to a browser stays small enough for a hall of people on one wireless network.</summary>
public sealed class WeightTests : IAsyncLifetime
{
    private const int MostOfAnAnswer = 20_000;
    private const int MostOfAPage = 60_000;

    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.Start("us-2014");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task The_page_with_its_scripts_is_light_before_the_script_of_charts()
    {
        string page = await _server.Client.GetStringAsync("/");
        string[] parts =
        [
            "/",
            "/theme.css",
            .. System
                .Text.RegularExpressions.Regex.Matches(page, "(?:src|href)=\"(/[a-z-]+\\.(?:js|css))\"")
                .Select(m => m.Groups[1].Value),
            .. new[]
            {
                "assumptions",
                "charts",
                "chart-options",
                "story-options",
                "look",
                "download",
                "history",
                "kept",
                "levers",
                "numbers",
                "replay",
                "stream",
                "terms",
                "tour",
                "words",
            }.Select(name => $"/{name}.js"),
        ];
        int bytes = 0;
        string[] charts = ["/echarts.js", "/charts.js", "/chart-options.js", "/story-options.js", "/look.js"];
        foreach (string part in parts.Distinct().Except(charts))
            bytes += (await Packed(new HttpRequestMessage(HttpMethod.Get, part))).Length;
        Assert.InRange(bytes, 10_000, MostOfAPage);
        Assert.InRange((await Packed(new HttpRequestMessage(HttpMethod.Get, "/"))).Length, 1_000, MostOfAPage);
    }

    public static TheoryData<string> Figures => [.. LiveFigures.Ids];

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task An_answer_with_a_chart_is_light(string figure)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/answer")
        {
            Content = JsonContent.Create(
                new
                {
                    state = TestServer.Query("us-2014", ("lever.toll", "2")),
                    sequence = 1,
                    language = "fr",
                    figures = new[] { figure },
                }
            ),
        };
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        // Estimate, exact answer, and which rule does it.
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 100, 3 * MostOfAnAnswer);
    }

    private async Task<byte[]> Packed(HttpRequestMessage request)
    {
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await _server.Client.SendAsync(request);
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
