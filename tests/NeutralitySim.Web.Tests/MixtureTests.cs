namespace NeutralitySim.Web.Tests;

/// <summary>Which rule does it, where the rules between two regimes are too many for all mixtures to be run unasked.</summary>
public sealed class MixtureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("neutralitysim-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Shares_of_many_rules_come_when_they_are_asked_for()
    {
        string scenario = Path.Combine(_folder, "many-rules");
        Copy(TestServer.Scenario("first-steps"), scenario);
        foreach (string common in new[] { "regimes", "parameters" })
            Copy(TestServer.Scenario(common), Path.Combine(_folder, common));
        await File.AppendAllTextAsync(
            Path.Combine(scenario, "scenario.yaml"),
            "\noverrides: { paid-peering: { isps.citynet.plan: 200 Mbps } }\n"
        );
        await using var server = await TestServer.Start(scenario);

        string unasked = await Rules(server, allMixtures: false);
        string asked = await Rules(server, allMixtures: true);

        Assert.Contains("id=\"all-mixtures\"", unasked, StringComparison.Ordinal);
        Assert.Contains(">&#x2013;</td>", unasked, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"all-mixtures\"", asked, StringComparison.Ordinal);
        Assert.DoesNotContain(">&#x2013;</td>", asked, StringComparison.Ordinal);
    }

    private static async Task<string> Rules(TestServer server, bool allMixtures)
    {
        using var response = await server.Post(
            new
            {
                state = TestServer.Query("many-rules"),
                sequence = 1,
                language = "en",
                figures = new[] { "speed-index-by-month" },
                allMixtures,
            }
        );
        return (await TestServer.Events(response)).Last(e => e.Type == "rules").Data.GetString()!;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
