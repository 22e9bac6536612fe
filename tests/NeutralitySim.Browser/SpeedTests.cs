using System.Globalization;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Browser;

/// <summary>
/// From the event of a lever to new figures on the screen, on a machine as fast as the one the goals were set on. The middle one of a
/// few rounds counts; where other programs keep the machine busy, times say nothing and the test is skipped.
/// </summary>
[Collection(SharedWorkshop.Name)]
[Trait("Speed", "Slow")]
public sealed class SpeedTests(Workshop workshop)
{
    private const int Moves = 40;
    private const int Rounds = 3;

    // A shared machine changes its pace within a round: it is looked at between stretches of moves.
    private const int Stretches = 4;

    // Work of one kind tells how much slower a machine is at work of another kind only as long as that is little.
    private const double MostSlowness = 1.5;
    private const double MedianMilliseconds = 120;
    private const double SlowestMilliseconds = 400;

    /// <summary>Moves every slider in turn, each time to a value it never had, and waits until the figures that answer it are painted.</summary>
    private const string Measure = """
        async ([first, end, moves]) => {
          const sliders = [...document.querySelectorAll('input[type=range]')];
          const figures = document.querySelector('#figures');
          const times = [];
          for (let i = first; i < end; i++) {
            const painted = new Promise((resume) => {
              figures.addEventListener('painted', () => requestAnimationFrame(() => {
                const channel = new MessageChannel(); channel.port1.onmessage = resume; channel.port2.postMessage(0);
              }), { once: true });
            });
            const slider = sliders[i % sliders.length];
            const [from, to] = [Number(slider.min), Number(slider.max)];
            const start = performance.now();
            slider.value = String(from + (to - from) * ((i * 37 + 11) % moves + 0.5) / moves);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            await painted;
            times.push(performance.now() - start);
          }
          return times;
        }
        """;

    [SkippableTheory]
    [InlineData("france-2019")]
    [InlineData("us-2014")]
    public async Task A_lever_is_answered_while_it_moves(string scenario)
    {
        Skip.IfNot(Chromium.Absence is null, Chromium.Absence);
        // Before the page is open: its own exact run is no other program.
        await Machine.SkipIfBusy();
        var rounds = new List<(double Median, double Slowest)>();
        await using (var wall = await workshop.Open($"/?v=1&engine={ScenarioState.CurrentEngine}&scenario={scenario}"))
            for (int round = 0; round < Rounds; round++)
                rounds.Add(await Round(wall, scenario));
        var (median, slowest) = (Median(rounds.Select(r => r.Median)), Median(rounds.Select(r => r.Slowest)));
        if (median < MedianMilliseconds && slowest < SlowestMilliseconds)
            return;
        // Others may have begun meanwhile.
        await Machine.SkipIfBusy();
        double slowness = Machine.Slowness();
        Skip.If(
            slowness > MostSlowness,
            $"Not judged: the machine is {slowness:F2} times slower than where goals were set."
        );
        Assert.Fail(
            $"{scenario}: median {median:F0} ms, slowest {slowest:F0} ms in the middle one of {Rounds} rounds, less what the machine is slower"
        );
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static async Task<(double Median, double Slowest)> Round(Wall wall, string scenario)
    {
        const int each = Moves / Stretches;
        var looks = new List<double> { Machine.Slowness() };
        var all = new List<double>();
        for (int first = 0; first < Moves; first += each)
        {
            all.AddRange(await wall.Page.EvaluateAsync<double[]>(Measure, new[] { first, first + each, Moves }));
            looks.Add(Machine.Slowness());
        }

        double slowness = looks.Average();
        double[] times = [.. all.Order()];
        double median = (times[Moves / 2 - 1] + times[Moves / 2]) / 2;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"From lever to figures, {scenario}, {Moves} moves: median {median:F0} ms, 90 % {times[Moves * 9 / 10]:F0} ms, slowest {times[^1]:F0} ms, on a machine {slowness:F2} times slower than where goals were set"
            )
        );
        return (median / slowness, times[^1] / slowness);
    }
}
