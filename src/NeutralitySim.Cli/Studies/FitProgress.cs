using NeutralitySim.Cli.Run;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Studies.Calibrations;

namespace NeutralitySim.Cli.Studies;

/// <summary>A progress line per part of a fit.</summary>
internal sealed class FitProgress(Terminal terminal, Locale locale) : IFitObserver, IDisposable
{
    private ProgressLine? _line;
    private FitPart _part;

    /// <inheritdoc/>
    public void Begins(FitPart part, int trials)
    {
        Dispose();
        _part = part;
        _line = new ProgressLine(locale[CliTexts.FitParts[part]], trials, CliTexts.FitTrials, terminal, locale);
    }

    /// <inheritdoc/>
    public void Tried(double least)
    {
        if (_line is null)
            return;
        if (double.IsFinite(least))
            _line.Name = locale.With(
                CliTexts.FitLeast,
                locale[CliTexts.FitParts[_part]],
                locale.Number(100 * least, 2)
            );
        _line.Advance();
    }

    /// <summary>Ends the line.</summary>
    public void Dispose()
    {
        _line?.Dispose();
        _line = null;
    }
}
