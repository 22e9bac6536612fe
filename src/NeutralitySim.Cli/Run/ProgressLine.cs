using System.Diagnostics;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Run;

/// <summary>A progress bar with the time left, redrawn in place on a terminal, a line per tenth elsewhere.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;
    private static readonly TimeSpan RedrawInterval = TimeSpan.FromMilliseconds(100);

    private readonly Terminal _terminal;
    private readonly Locale _locale;
    private readonly Text _ended;
    private int _total;
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private TimeSpan? _drawn;
    private int _done;
    private int _tenths;

    public ProgressLine(Experiment experiment, Terminal terminal, Locale locale)
        : this(
            experiment.Description.Id,
            experiment.Runs().Count() * experiment.Description.Calendar.Months,
            CliTexts.Simulated,
            terminal,
            locale
        ) { }

    /// <summary>A line of anything that is counted.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="total">How much of it.</param>
    /// <param name="ended">What is said at the end, of how much was done, the total, and seconds.</param>
    public ProgressLine(string name, int total, Text ended, Terminal terminal, Locale locale)
    {
        (_terminal, _locale, Name, _total, _ended) = (terminal, locale, name, total, ended);
        if (terminal.RedrawsProgress)
            Redraw();
    }

    /// <summary>What is done.</summary>
    public string Name { get; set; }

    private int Percent => _total == 0 ? 100 : 100 * _done / _total;

    /// <summary>There is more to do than was known.</summary>
    public void Add(int more) => _total += more;

    /// <summary>One more is done.</summary>
    public void Advance()
    {
        _done++;
        if (_terminal.RedrawsProgress)
            Redraw();
        else if (_terminal.TellsProgress)
            TellTenths();
    }

    public void Dispose()
    {
        if (_terminal.RedrawsProgress)
            Console.Error.Write("\r\u001b[K");
        _terminal.Remark(_locale.With(_ended, _done, _total, _elapsed.Elapsed.TotalSeconds));
    }

    private void Redraw()
    {
        if (_drawn is { } drawn && _elapsed.Elapsed - drawn < RedrawInterval && _done < _total)
            return;
        _drawn = _elapsed.Elapsed;
        int filled = BarWidth * Percent / 100;
        string bar = new string('█', filled) + new string('░', BarWidth - filled);
        Console.Error.Write($"\r{Name} {bar} {Percent, 3} %{TimeLeft()}\u001b[K");
    }

    private void TellTenths()
    {
        if (Percent / 10 <= _tenths)
            return;
        _tenths = Percent / 10;
        _terminal.Remark(_locale.With(CliTexts.Progress, Name, Percent) + TimeLeft());
    }

    private string TimeLeft()
    {
        double seconds = _elapsed.Elapsed.TotalSeconds * (_total - _done) / Math.Max(1, _done);
        return _done == 0 || _done == _total ? "" : "  " + _locale.With(CliTexts.TimeLeft, Math.Ceiling(seconds));
    }
}
