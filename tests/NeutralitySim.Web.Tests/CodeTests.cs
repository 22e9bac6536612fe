using System.Net;

namespace NeutralitySim.Web.Tests;

/// <summary>A workshop's link on the wall, for telephones in the room.</summary>
public sealed class CodeTests
{
    [Fact]
    public async Task Where_the_page_is_for_this_machine_alone_there_is_no_code()
    {
        await using var server = await TestServer.Start();
        using var answer = await server.Client.GetAsync($"/code.svg?{TestServer.Query("first-steps")}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("data-home", await server.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Where_it_is_shared_links_carry_the_address_of_the_machine()
    {
        await using var server = await TestServer.Start(isShared: true);
        Skip.If(server.Server.Addresses.Count < 2, "This machine is on no network.");
        string page = await server.Client.GetStringAsync("/");
        Assert.Contains($"data-home=\"{server.Server.Addresses[1]}\"", page, StringComparison.Ordinal);
        using var answer = await server.Client.GetAsync(
            $"/code.svg?{TestServer.Query("first-steps", ("lever.x", "2"))}"
        );
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        string longer = TestServer.Query("first-steps", ("lever.x", new string('a', 4_000)));
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync($"/code.svg?{longer}")).StatusCode);
        Assert.Empty(server.Faults);
        Assert.StartsWith("<svg", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
