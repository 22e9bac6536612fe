using System.Globalization;
using Spectre.Console;

namespace NeutralitySim.Cli;

/// <summary>Where and how to print: data on standard output, remarks and progress on standard error.</summary>
internal sealed class Terminal
{
    private const int WidthOfRedirectedOutput = 200;
    private const int LeastWidth = 40;

    private readonly bool _quiet;

    public Terminal(bool quiet, bool noColor)
    {
        _quiet = quiet || EnvironmentSettings.IsOn(EnvironmentSettings.Quiet);
        bool isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        bool isPlain =
            noColor
            || isDumb
            || EnvironmentSettings.IsOn(EnvironmentSettings.NoColor)
            || EnvironmentSettings.Value("NO_COLOR") is not null
            || Console.IsOutputRedirected;
        Out = Create(Console.Out, isPlain);
        Out.Profile.Width = Math.Max(LeastWidth, Width(Out.Profile.Width));
        RedrawsProgress = !_quiet && !isDumb && !Console.IsErrorRedirected;
    }

    /// <summary>Standard output.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>True when a progress line may be redrawn in place.</summary>
    public bool RedrawsProgress { get; }

    /// <summary>True when progress should be told at all.</summary>
    public bool TellsProgress => !_quiet;

    /// <summary>Tells the user something that is not data.</summary>
    public void Remark(string text)
    {
        if (!_quiet)
            Console.Error.WriteLine(text);
    }

    /// <summary>Prints a sentence as data, broken to the width there is.</summary>
    public void Line(string text) => Out.WriteLine(text);

    private static int Width(int detected) =>
        int.TryParse(
            Environment.GetEnvironmentVariable("COLUMNS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int columns
        )
        && columns > 0
            ? columns
        : Console.IsOutputRedirected ? WidthOfRedirectedOutput
        : detected;

    private static IAnsiConsole Create(TextWriter writer, bool isPlain) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Out = new AnsiConsoleOutput(writer),
                Interactive = InteractionSupport.No,
            }
        );
}
