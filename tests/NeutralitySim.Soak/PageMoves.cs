using System.Globalization;

namespace NeutralitySim.Soak;

/// <summary>One browser moves a value over and over, as somebody does who drags a lever all day; every tenth move waits for the exact answer. Does memory grow?</summary>
internal static class PageMoves
{
    private const int Looks = 20;
    private const int BetweenExact = 10;
    private const double MostMegabytes = 500;
    private const double MostGrowth = 1.25;

    // A value that the scenario has, and a range no move leaves.
    private static readonly Dictionary<string, (string Key, string Unit, double From, double To)> Values = new()
    {
        ["first-steps"] = ("set.isps.citynet.retail-price", " EUR/month", 20, 40),
        ["france-2019"] = ("lever.toll", "", 0, 5),
    };

    public static async Task<int> Run(string scenario, int moves, CancellationToken stop)
    {
        if (!Values.TryGetValue(scenario, out var value))
        {
            Console.Error.WriteLine($"No scenario {scenario} here; accepted: {string.Join(", ", Values.Keys)}.");
            return 1;
        }

        using var page = await Page.Open(scenario, stop);
        using var client = new PageClient(page.Address, connections: 4);
        var megabytes = new List<double>();
        for (int move = 1; move <= moves; move++)
        {
            double number = value.From + (value.To - value.From) * move / moves;
            string state = $"{value.Key}={number.ToString("F4", CultureInfo.InvariantCulture)}{value.Unit}";
            var answer = await client.Move(scenario, state, move, move % BetweenExact == 0, stop);
            if (answer.Problem is { } problem)
            {
                Console.WriteLine($"move {move}: {problem}");
                return 1;
            }

            if (move * Looks / moves == (move - 1) * Looks / moves)
                continue;
            megabytes.Add(page.Program.Megabytes);
            Console.WriteLine($"{move, 6} moves: {megabytes[^1], 5:F0} MB");
        }

        double early = megabytes.Skip(Looks / 4).Take(Looks / 4).Max();
        double late = megabytes.TakeLast(Looks / 4).Max();
        Console.WriteLine(
            $"{scenario}, {moves} moves: at most {early:F0} MB in the second quarter, {late:F0} MB in the last, {megabytes.Max():F0} MB in all"
        );
        return late <= MostGrowth * early && megabytes.Max() < MostMegabytes ? 0 : 1;
    }
}
