using System.CommandLine;
using NeutralitySim.Cli.Sealing;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Bundle;

/// <summary>Puts a folder of results into one file that anybody can verify.</summary>
internal static class BundleCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var folder = CommonOptions.Paths(
            locale,
            new Argument<string>("results") { Description = locale[CliTexts.BundleFolder] }
        );
        var output = new Option<string?>("--out", "-o")
        {
            Description = locale[CliTexts.BundleOut],
            HelpName = "file",
            Validators = { result => CommonOptions.RefuseBlank(result, "--out", locale) },
        };
        var quiet = options.Quiet();
        var command = new Command("bundle", locale[CliTexts.Bundle]) { folder, output, quiet };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed.GetValue(quiet), noColor: true);
            string from = Path.TrimEndingDirectorySeparator(parsed.GetValue(folder)!);
            string to = parsed.GetValue(output) ?? Path.GetFileName(Path.GetFullPath(from)) + BundleWriter.Ending;
            if (Directory.Exists(to))
                throw new SealException(CliTexts.BundleIsFolder.With(to));
            using var opened = OpenedResults.Open(from);
            if (opened.IsBundle)
                throw new SealException(CliTexts.IsBundle.With(from));
            var contents = BundleContents.Of(opened);
            BundleWriter.Write(contents, to);
            if (contents.LeftOut.Count > 0)
                terminal.Remark(locale.With(CliTexts.SourcesLeftOut, NameList.Of(contents.LeftOut)));
            Console.WriteLine(
                locale.With(CliTexts.Bundled, to, contents.Files.Count, Math.Ceiling(new FileInfo(to).Length / 1e3))
            );
            return ExitCodes.Ok;
        });
        return command;
    }
}
