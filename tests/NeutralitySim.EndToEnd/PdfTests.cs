using System.Text;
using NeutralitySim.Cli.Run.Printing;

namespace NeutralitySim.EndToEnd;

/// <summary>The report on paper.</summary>
public sealed class PdfTests : ScratchFolder
{
    private static readonly string[] Run =
    [
        "run",
        "scenarios/first-steps",
        "-r",
        "1",
        "--rules",
        "none",
        "-q",
        "--pdf",
    ];

    [PdfFact]
    [Trait("Speed", "Slow")]
    public async Task The_report_is_printed_beside_itself_and_goes_with_the_next_run()
    {
        var browser = ("NEUTRALITYSIM_BROWSER", InstalledBrowser.Find()!);
        var run = await CommandLine.RunIn([browser], [.. Run, "-o", At("out")]);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(File.ReadAllBytes(At("out", "report.pdf")), 0, 5));
        Assert.Equal(
            [
                "csv",
                "figures",
                "impact-framework",
                "manifest.json",
                "report.html",
                "report.pdf",
                "results.json",
                "results.sqlite",
                "scenario.json",
            ],
            Directory.EnumerateFileSystemEntries(At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        await CommandLine.Run([.. Run[..^1], "-o", At("out")]);
        Assert.False(File.Exists(At("out", "report.pdf")));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Without_a_browser_the_report_is_made_and_one_sentence_says_what_is_not()
    {
        var run = await CommandLine.RunIn(
            [("NEUTRALITYSIM_BROWSER", "no-such-browser")],
            [.. Run, "--lang", "fr", "-o", At("out")]
        );
        Assert.Equal(
            (
                0,
                "report.pdf n'est pas fait\u202f: NEUTRALITYSIM_BROWSER=no-such-browser, et ce programme n'existe pas.\n"
            ),
            (run.Code, run.Errors)
        );
        Assert.True(File.Exists(At("out", "report.html")));
        Assert.False(File.Exists(At("out", "report.pdf")));
    }
}
