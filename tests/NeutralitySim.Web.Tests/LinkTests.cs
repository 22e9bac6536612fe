using System.Net;
using System.Text.RegularExpressions;

namespace NeutralitySim.Web.Tests;

/// <summary>Links lead where they say, before any script has touched them.</summary>
public sealed partial class LinkTests
{
    [Theory]
    [InlineData("/?lang=fr", "en")]
    [InlineData("/scenarios?lang=fr", "fr")]
    public async Task Every_link_with_a_scenario_is_read_whole(string path, string language)
    {
        await using var server = await TestServer.Start();
        string page = await server.Client.GetStringAsync(path);
        string[] links =
        [
            .. Link()
                .Matches(page)
                .Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))
                .Where(l => l.Contains('=', StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.DoesNotContain("amp;", link, StringComparison.Ordinal));
        string first = links.First(link => link.StartsWith("/?", StringComparison.Ordinal));
        string there = await server.Client.GetStringAsync(first);
        Assert.Contains($"<html lang=\"{language}\"", there, StringComparison.Ordinal);
        Assert.DoesNotContain("notice quiet", there, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:href|src)=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}
