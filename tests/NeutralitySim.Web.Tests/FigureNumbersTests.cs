using System.Net;
using System.Net.Http.Json;

namespace NeutralitySim.Web.Tests;

/// <summary>The numbers behind a chart, asked for apart from it.</summary>
public sealed class FigureNumbersTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.Start("first-steps");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    private Task<HttpResponseMessage> Ask(object answer, string figure, string form) =>
        _server.Client.PostAsJsonAsync(
            "/api/figure",
            new
            {
                answer,
                figure,
                form,
                isExact = false,
            }
        );

    private static object Answer(
        string figure,
        string provider = "",
        string against = "",
        params (string, string)[] moved
    ) =>
        new
        {
            state = TestServer.Query("first-steps", moved),
            sequence = 1,
            language = "en",
            figures = new[] { figure },
            provider,
            against,
        };

    [Fact]
    public async Task They_come_as_a_table_and_as_csv()
    {
        const string figure = "speed-index-by-month";
        using var csv = await Ask(Answer(figure), figure, "csv");
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("panel,series,x,value,", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var table = await Ask(Answer(figure), figure, "table");
        Assert.StartsWith("<table>", (await table.Content.ReadAsStringAsync()).TrimStart(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "csv", "", 400)]
    [InlineData("evening", "pdf", "", 400)]
    [InlineData("evening", "csv", "nobody", 400)]
    public async Task What_there_is_not_is_refused(string figure, string form, string provider, int status)
    {
        using var response = await Ask(Answer("evening", provider), figure, form);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Fact]
    public async Task A_state_of_another_scenario_is_nothing_to_compare_with()
    {
        using var response = await Ask(Answer("evening", against: TestServer.Query("us-2014")), "evening", "csv");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
