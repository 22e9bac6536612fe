using System.Diagnostics;
using System.Globalization;
using NeutralitySim.Core.Engine;

namespace NeutralitySim.Cli;

/// <summary>A progress bar with the time left, redrawn in place on a terminal, a line per tenth elsewhere.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;
    private static readonly TimeSpan RedrawInterval = TimeSpan.FromMilliseconds(100);

    private readonly Terminal _terminal;
    private readonly string _name;
    private readonly int _total;
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private TimeSpan? _drawn;
    private int _done;
    private int _tenths;

    public ProgressLine(Experiment experiment, Terminal terminal)
    {
        _terminal = terminal;
        _name = experiment.Description.Id;
        _total = experiment.Runs().Count() * experiment.Description.Calendar.Months;
        terminal.Remark(
            $"{_name}: {experiment.Worlds.Count} regimes × {experiment.Replications} replications × "
                + $"{experiment.Description.Calendar.Months} months, seed {experiment.Seed}"
        );
    }

    /// <summary>One more month is done.</summary>
    public void Advance()
    {
        _done++;
        if (!_terminal.TellsProgress)
            return;
        if (_terminal.ErrorIsTerminal)
            Redraw();
        else
            TellTenths();
    }

    public void Dispose()
    {
        if (_terminal.ErrorIsTerminal)
            Console.Error.Write("\r\u001b[K");
        _terminal.Remark(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{_done} of {_total} months simulated in {_elapsed.Elapsed.TotalSeconds:F1} s"
            )
        );
    }

    private void Redraw()
    {
        if (_drawn is { } drawn && _elapsed.Elapsed - drawn < RedrawInterval && _done < _total)
            return;
        _drawn = _elapsed.Elapsed;
        int filled = BarWidth * _done / Math.Max(1, _total);
        string bar = new string('█', filled) + new string('░', BarWidth - filled);
        Console.Error.Write($"\r{_name} {bar} {100 * _done / Math.Max(1, _total), 3} %  {TimeLeft()}\u001b[K");
    }

    private void TellTenths()
    {
        int tenths = 10 * _done / Math.Max(1, _total);
        if (tenths <= _tenths)
            return;
        _tenths = tenths;
        _terminal.Remark($"{_name} {10 * tenths} %  {TimeLeft()}");
    }

    private string TimeLeft()
    {
        double seconds = _elapsed.Elapsed.TotalSeconds * (_total - _done) / Math.Max(1, _done);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds:F0} s left");
    }
}
