using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NeutralitySim.EndToEnd;

/// <summary>The report as a browser gets it.</summary>
public sealed partial class ReportTests : ScratchFolder
{
    [Fact]
    [Trait("Speed", "Slow")]
    public async Task The_report_is_well_formed_and_loads_nothing_from_elsewhere()
    {
        var report = await Report("en");
        Assert.Equal("en", (string?)report.Root!.Attribute("lang"));
        Assert.Empty(Named(report, "script", "link", "iframe", "object", "embed", "base"));
        var attributes = report.Descendants().Attributes().ToList();
        Assert.DoesNotContain(attributes, a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            attributes,
            a =>
                a.Name.LocalName is "src" or "srcset" or "data" or "poster" or "action"
                && !a.Value.StartsWith("data:", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            Named(report, "image", "use"),
            e => e.Attributes().Any(a => a.Name.LocalName == "href" && !a.Value.StartsWith('#'))
        );
        Assert.All(Named(report, "style"), style => Assert.DoesNotMatch(OutsideStyle(), style.Value));

        var ids = attributes.Where(a => a.Name.LocalName == "id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(
            attributes.Where(a => a.Name.LocalName == "href" && a.Value.StartsWith('#')),
            link => Assert.Contains(link.Value[1..], ids)
        );
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task In_French_messages_table_and_report_are_French()
    {
        var run = await CommandLine.Run("run", "scenarios/first-steps", "-r", "1", "--lang", "fr", "-o", At("fr"));
        Assert.StartsWith("Lecture de scenarios/first-steps …\n", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"\nfirst-steps\u202f: régimes 3, réplications 1, mois 12, graine 1\n", run.Errors);
        Assert.Contains("reste ", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"36 mois simulés sur 36 en \d+,\d s\n", run.Errors);
        Assert.Contains("Marge du FAI", run.Output, StringComparison.Ordinal);
        Assert.Contains("Une seule réplication", run.Output, StringComparison.Ordinal);

        var report = Parse(At("fr", "report.html"));
        Assert.Equal("fr", (string?)report.Root!.Attribute("lang"));
        Assert.Equal("Premiers pas", Named(report, "h1").Single().Value);
        string[] headings = [.. Named(report, "h2").Select(h => h.Value)];
        Assert.Contains("Comparaison des régimes", headings);
        Assert.Contains("Décisions", headings);

        var english = await Report("en");
        Assert.Empty(headings.Intersect(Named(english, "h2").Select(h => h.Value)).Except(["Provenance"]));
    }

    private async Task<XDocument> Report(string language)
    {
        string folder = At(language);
        var run = await CommandLine.Run(
            "run",
            "scenarios/first-steps",
            "-r",
            "2",
            "-q",
            "--lang",
            language,
            "-o",
            folder
        );
        Assert.Equal(0, run.Code);
        return Parse(Path.Combine(folder, "report.html"));
    }

    // HTML that closes what it opens is XML but for its document type, empty elements, and attributes without a value.
    private static XDocument Parse(string file)
    {
        string html = File.ReadAllText(file);
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        string xml = EmptyElement().Replace(html["<!DOCTYPE html>\n".Length..], "<$1$2/>");
        return XDocument.Parse(OpenDetails().Replace(xml, "<details open=\"\""));
    }

    private static IEnumerable<XElement> Named(XDocument document, params string[] names) =>
        document.Descendants().Where(e => names.Contains(e.Name.LocalName));

    [GeneratedRegex(@"<(meta|br|hr|img|col)\b([^>]*?)/?>")]
    private static partial Regex EmptyElement();

    [GeneratedRegex("<details open")]
    private static partial Regex OpenDetails();

    [GeneratedRegex(@"@import|url\(\s*['""]?(?!data:|#)", RegexOptions.IgnoreCase)]
    private static partial Regex OutsideStyle();
}
