using System.IO.Compression;
using System.Text;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>A folder of results in one file, which anybody may verify and nobody may harm with.</summary>
public sealed class BundleTests : ScratchFolder
{
    private const int Usage = 1;
    private const int Different = 4;

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_bundle_is_the_same_whenever_it_is_made_and_verifies_in_another_place_language_and_time()
    {
        string bundle = await Bundle();
        Assert.Equal(0, (await CommandLine.Run("bundle", At("out"), "-o", At("again.neutralitysim"))).Code);
        Assert.Equal(File.ReadAllBytes(bundle), File.ReadAllBytes(At("again.neutralitysim")));
        string[] names = Names(bundle);
        Assert.Equal("manifest.json", names[0]);
        Assert.Equal(names[1..].Order(StringComparer.Ordinal), names[1..]);
        Assert.Superset(
            new HashSet<string>
            {
                "report.html",
                "results.json",
                "results.sqlite",
                "scenario.json",
                "csv/ledger.csv",
                "scenario/own.yaml",
                "study.json",
            },
            names.ToHashSet()
        );

        Directory.CreateDirectory(At("elsewhere", "deep er"));
        string moved = At("elsewhere", "deep er", "copié.neutralitysim");
        File.Move(bundle, moved);
        Directory.Delete(At("out"), recursive: true);
        File.Delete(At("own.yaml"));
        var verified = await CommandLine.RunIn(
            [("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati")],
            "verify",
            moved,
            "-q",
            "--lang",
            "fr"
        );
        Assert.Equal((0, ""), (verified.Code, verified.Errors));
        Assert.Contains(
            "Fichiers\u202f: tous comme le calcul les a écrits.",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Valeurs\u202f: identiques", verified.Output, StringComparison.Ordinal);
        var compared = await CommandLine.Run("compare", moved, "--format", "csv");
        Assert.Contains("\ninput,tolled,toll.price,,,1,", compared.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task What_was_changed_in_a_bundle_is_told()
    {
        string bundle = await Bundle();
        using (var archive = ZipFile.Open(bundle, ZipArchiveMode.Update))
        {
            archive.GetEntry("results.json")!.Delete();
            archive.GetEntry("report.html")!.Delete();
            Add(archive, "report.html", "<p>All is well.</p>");
            Add(archive, "more.txt", "who put this here?");
        }

        var verified = await CommandLine.Run("verify", bundle, "-q");

        Assert.Equal(Different, verified.Code);
        Assert.Contains(
            "Files changed since the run, or not what the results give: report.html\nFiles missing: results.json\n"
                + "Files in the bundle that its manifest does not name, left alone: more.txt\n",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Values: identical", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_bundle_of_another_version_says_so_first()
    {
        await Bundle();
        AlteredResults.Write(At("out"), run => run, description => description with { EngineVersion = "0.0.9" });
        // As that version would have sealed it.
        string hash;
        using (var reader = Results.ResultsReader.Open(At("out")))
            hash = Results.ResultsHash.Compute(reader);
        string[] manifest = File.ReadAllLines(At("out", "manifest.json"));
        File.WriteAllLines(
            At("out", "manifest.json"),
            manifest.Select(line =>
                line.Contains("\"resultsHash\"", StringComparison.Ordinal) ? $"  \"resultsHash\": \"{hash}\"," : line
            )
        );
        Assert.Equal(0, (await CommandLine.Run("bundle", At("out"), "-o", At("old.neutralitysim"))).Code);

        var verified = await CommandLine.Run("verify", At("old.neutralitysim"), "-q");

        Assert.Equal((0, ""), (verified.Code, verified.Errors));
        Assert.StartsWith(
            "The results are of version 0.0.9; this program is ",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "Values: both versions give every one of them to the last bit.\n",
            verified.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/tmp/outside.txt")]
    [InlineData("csv/../../outside.txt")]
    [InlineData("csv\\outside.txt")]
    [InlineData("C:outside.txt")]
    [InlineData("csv//outside.txt")]
    [InlineData("outside.txt ")]
    [InlineData("..")]
    [InlineData("REPORT.html")]
    public async Task A_name_that_leads_out_of_its_folder_is_refused(string name)
    {
        string file = At("evil.neutralitysim");
        using (var archive = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            Add(archive, "manifest.json", Manifest(name, 1));
            Add(archive, "report.html", "x");
            Add(archive, name, "x");
        }

        await Refused(file, "found entries that no bundle has, so nothing was unpacked or kept: ");
    }

    [Fact]
    public async Task A_link_is_refused()
    {
        string file = At("evil.neutralitysim");
        using (var archive = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            Add(archive, "manifest.json", Manifest("report.html", 11));
            var link = archive.CreateEntry("report.html");
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var target = link.Open();
            target.Write("/etc/passwd"u8);
        }

        await Refused(file, "found entries that no bundle has");
    }

    [Fact]
    public async Task More_than_a_bundle_holds_is_refused_before_it_is_unpacked()
    {
        string many = At("many.neutralitysim");
        using (var archive = ZipFile.Open(many, ZipArchiveMode.Create))
            for (int file = 0; file < 30_000; file++)
                archive.CreateEntry($"f{file}");
        await Refused(many, "found neither results nor a bundle");

        string large = At("large.neutralitysim");
        using (var archive = ZipFile.Open(large, ZipArchiveMode.Create))
        {
            Add(archive, "manifest.json", Manifest("report.html", 1));
            Add(archive, "report.html", new string('x', 100_000));
        }

        // What an entry says of its length is no promise: here it says 1, and so does its place in the list of files.
        byte[] bytes = File.ReadAllBytes(large);
        byte[] length = BitConverter.GetBytes(100_000);
        for (int at = 0; at < bytes.Length - 4; at++)
            if (bytes.AsSpan(at, 4).SequenceEqual(length))
                BitConverter.TryWriteBytes(bytes.AsSpan(at), 1);
        File.WriteAllBytes(large, bytes);
        var told = await CommandLine.Run("verify", large, "-q");
        Assert.Equal((Usage, ""), (told.Code, told.Output));
        Assert.DoesNotContain("   at ", told.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("hello, this is no bundle and no database at all")]
    public async Task Anything_else_is_no_bundle(string content)
    {
        File.WriteAllText(At("some.file"), content);
        await Refused(At("some.file"), "found neither results nor a bundle");
    }

    [Fact]
    public async Task A_zip_without_a_manifest_is_no_bundle()
    {
        using (var archive = ZipFile.Open(At("some.zip"), ZipArchiveMode.Create))
            Add(archive, "report.html", "x");
        await Refused(At("some.zip"), "found neither results nor a bundle");
        using (var archive = ZipFile.Open(At("other.zip"), ZipArchiveMode.Create))
            Add(archive, "manifest.json", "{ \"files\": [null] }");
        await Refused(At("other.zip"), "found no manifest of NeutralitySim");
    }

    private async Task<string> Bundle()
    {
        string scenario = File.ReadAllText(
            Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps", "scenario.yaml")
        );
        File.WriteAllText(At("own.yaml"), scenario);
        File.WriteAllText(At("study.json"), "{}");
        var run = await CommandLine.Run("run", At("own.yaml"), "-q", "-r", "1", "--rules", "none", "-o", At("out"));
        Assert.Equal(0, run.Code);
        var bundled = await CommandLine.Run("bundle", At("out"), "-o", At("own.neutralitysim"));
        Assert.Equal((0, ""), (bundled.Code, bundled.Errors));
        return At("own.neutralitysim");
    }

    private static async Task Refused(string file, string reason)
    {
        var told = await CommandLine.Run("verify", file, "-q");
        Assert.Equal((Usage, ""), (told.Code, told.Output));
        Assert.Contains(reason, told.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told.Errors, StringComparison.Ordinal);
    }

    private static string Manifest(string path, int bytes) =>
        $$"""
            { "engineVersion": "1", "scenario": "s", "scenarioHash": "h", "seed": 1, "runs": 1, "resultsHash": "h",
              "files": [{ "path": "{{path.Replace(
                "\\",
                "\\\\",
                StringComparison.Ordinal
            )}}", "bytes": {{bytes}}, "sha256": "0" }] }
            """;

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string[] Names(string bundle)
    {
        using var archive = ZipFile.OpenRead(bundle);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
