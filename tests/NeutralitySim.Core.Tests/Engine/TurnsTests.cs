using NeutralitySim.Core.Runs;

namespace NeutralitySim.Core.Tests.Engine;

public sealed class TurnsTests
{
    [Fact]
    public async Task Places_go_round_among_parties_however_many_one_asks_for()
    {
        var turns = new Turns(() => 1);
        var order = new List<string>();
        var first = await turns.Take("a", CancellationToken.None);
        Task[] waiting =
        [
            .. new[] { "a", "a", "a", "b", "c" }.Select(async party =>
            {
                using var place = await turns.Take(party, CancellationToken.None);
                lock (order)
                    order.Add(party);
            }),
        ];
        first.Dispose();
        await Task.WhenAll(waiting);
        Assert.Equal(["b", "c", "a", "a", "a"], order);
        Assert.Equal(0, turns.Known);
    }

    [Fact]
    public async Task A_place_waited_for_in_vain_is_left_to_others()
    {
        var turns = new Turns(() => 1);
        var first = await turns.Take("a", CancellationToken.None);
        using var leaving = new CancellationTokenSource();
        var inVain = turns.Take("b", leaving.Token);
        var patient = turns.Take("c", CancellationToken.None);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => inVain);
        first.Dispose();
        (await patient).Dispose();
        Assert.Equal(0, turns.Known);
    }

    [Fact]
    public async Task More_places_than_before_are_handed_out_when_told()
    {
        int places = 1;
        var turns = new Turns(() => places);
        using var first = await turns.Take("a", CancellationToken.None);
        var second = turns.Take("a", CancellationToken.None);
        Assert.False(second.IsCompleted);

        places = 2;
        turns.HandOut();

        (await second).Dispose();
    }
}
