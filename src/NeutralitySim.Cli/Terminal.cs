using Spectre.Console;

namespace NeutralitySim.Cli;

/// <summary>Where and how to print: data on standard output, remarks and progress on standard error.</summary>
internal sealed class Terminal
{
    private readonly bool _quiet;

    public Terminal(bool quiet, bool noColor)
    {
        _quiet = quiet;
        bool plain =
            noColor
            || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        Out = Create(Console.Out, plain || Console.IsOutputRedirected);
        if (Console.IsOutputRedirected)
            Out.Profile.Width = WidthOfRedirectedOutput;
        ErrorIsTerminal = !quiet && !plain && !Console.IsErrorRedirected;
    }

    private const int WidthOfRedirectedOutput = 160;

    /// <summary>Standard output.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>True when a progress line may be redrawn in place.</summary>
    public bool ErrorIsTerminal { get; }

    /// <summary>True when progress should be told at all.</summary>
    public bool TellsProgress => !_quiet;

    /// <summary>Tells the user something that is not data.</summary>
    public void Remark(string text)
    {
        if (!_quiet)
            Console.Error.WriteLine(text);
    }

    private static IAnsiConsole Create(TextWriter writer, bool plain) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Out = new AnsiConsoleOutput(writer),
                Interactive = InteractionSupport.No,
            }
        );
}
