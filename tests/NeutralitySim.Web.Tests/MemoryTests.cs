using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Web.Tests;

/// <summary>However many moves are made, what is kept of them stays within its bound.</summary>
[Collection(Alone.Name)]
public sealed class MemoryTests
{
    private const int Warming = 30;
    private const int Moves = 120;
    private const long KeptBytes = 2 << 20;

    // Pools of buffers grow a little; without a bound on what is kept it is above 200 MB.
    private const long MostGrowth = 32 << 20;

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task Moves_and_seeds_by_the_hundred_leave_no_more_behind_than_is_meant_to_be_kept()
    {
        await using var server = await TestServer.Start(
            runner: new InProcessRunner(),
            limits: new WorkshopLimits { Settling = TimeSpan.Zero, KeptBytes = KeptBytes }
        );
        for (int move = 1; move <= Warming; move++)
            await Move(server, move);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int move = Warming + 1; move <= Warming + Moves; move++)
            await Move(server, move);
        while (server.Server.Simulator.Running > 0 || server.Server.Answers.Open > 0)
            await Task.Yield();
        long growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"{Moves} moves more leave {growth >> 10} kB more");
        Assert.Empty(server.Faults);
        Assert.True(growth < MostGrowth, $"{growth >> 20} MB more are kept.");
    }

    // Every other move looks at draws of its own, whose scenario as written is then made too; every third waits for the exact answer.
    private static async Task Move(TestServer server, int move)
    {
        string seed = move % 2 == 0 ? $"&seed={move}" : "";
        string price = $"{20 + 0.1 * move:F1} EUR/month";
        string state = TestServer.Query("first-steps", ("set.isps.citynet.retail-price", price)) + seed;
        using var response = await server.Post(TestServer.Move(state, move + 1));
        response.EnsureSuccessStatusCode();
        if (move % 3 == 0)
            Assert.Contains(await TestServer.Events(response), e => e.Type == "exact");
    }
}
