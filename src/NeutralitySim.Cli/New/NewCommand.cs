using System.CommandLine;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.New;

/// <summary>Writes a commented scenario to start from.</summary>
internal static class NewCommand
{
    private const string File = "scenario.yaml";

    public static Command Create(Locale locale, CommonOptions options)
    {
        string known = string.Join(", ", Templates.Names);
        var template = CommonOptions.Choice(
            locale,
            "template",
            locale.With(CliTexts.NewTemplate, known),
            Templates.Names
        );
        var output = options.Folder("--out", "-o", CliTexts.NewFolder);
        var command = new Command("new", locale[CliTexts.New]) { template, output };
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(template)!;
            return Write(name, parsed.GetValue(output) ?? name, locale);
        });
        return command;
    }

    private static int Write(string template, string folder, Locale locale)
    {
        if (System.IO.File.Exists(folder))
        {
            Console.Error.WriteLine(locale.With(CliTexts.OutIsFile, folder));
            return ExitCodes.Usage;
        }

        try
        {
            Directory.CreateDirectory(folder);
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Console.Error.WriteLine(locale.With(CliTexts.NewExists, folder));
                return ExitCodes.Usage;
            }

            string path = Path.Combine(folder, File);
            System.IO.File.WriteAllText(path, Templates.Text(template, locale.Language));
            Console.WriteLine(locale.With(CliTexts.NewWritten, path, folder));
            return ExitCodes.Ok;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(locale.With(CliTexts.OutUnusable, folder, FileFaults.Reason(failure)));
            return ExitCodes.Usage;
        }
    }
}
