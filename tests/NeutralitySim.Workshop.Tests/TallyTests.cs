using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Tests;

public sealed class TallyTests
{
    [Fact]
    public void Forty_subscribers_weigh_as_much_as_one_regulator()
    {
        var tally = Counted(
            [.. Enumerable.Repeat((Role.Subscribers, "a"), 40), (Role.Regulator, "b"), (Role.SmallIsp, "b")],
            "a",
            "b"
        );
        Assert.Equal("b", tally.Winner);
        Assert.Equal(3, tally.RolesVoted);
        Assert.Equal([new Support("b", 2, 2), new Support("a", 1, 40)], tally.Supports);
    }

    [Fact]
    public void Proposals_that_resemble_each_other_take_nothing_from_one_another()
    {
        // Two thirds prefer some low toll; as single votes they would split and "c" would win with a third.
        var tally = Counted(
            [
                (Role.Regulator, "a b"),
                (Role.SmallIsp, "b a"),
                (Role.StartUp, "b"),
                (Role.IncumbentIsp, "c"),
                (Role.LargeProvider, "c"),
            ],
            "a",
            "b",
            "c"
        );
        Assert.Equal("b", tally.Winner);
        Assert.False(tally.IsTie);
    }

    [Fact]
    public void Shares_within_a_role_add_up_and_equals_are_a_tie_won_by_the_earlier()
    {
        var tally = Counted(
            [
                (Role.Regulator, "b"),
                (Role.Subscribers, "a"),
                (Role.Subscribers, "a"),
                (Role.Subscribers, "b"),
                (Role.SmallIsp, "a"),
                (Role.SmallIsp, "b a"),
                (Role.SmallIsp, "a"),
                (Role.StartUp, ""),
            ],
            "a",
            "b"
        );
        // a: 2/3 + 1; b: 1 + 1/3 + 1/3.
        Assert.Equal(["a", "b"], tally.Supports.Select(s => s.Proposal));
        Assert.Equal(5.0 / 3, tally.Supports[1].Roles, 12);
        Assert.True(tally.IsTie);
        Assert.Equal("a", tally.Winner);
    }

    [Fact]
    public void What_nobody_can_live_with_leaves_things_as_they_are()
    {
        var tally = Counted([(Role.Regulator, ""), (Role.SmallIsp, "")], "a", "b");
        Assert.Null(tally.Winner);
        Assert.False(tally.IsTie);
        Assert.Null(Counted([], "a").Winner);
        Assert.Null(Counted([]).Winner);
    }

    private static Tally Counted((Role Role, string Approved)[] ballots, params string[] proposals) =>
        Tally.Of(
            Round.Empty(1) with
            {
                Proposals = [.. proposals.Select(id => new Proposal(id, "s", Role.Regulator, "1", [], ""))],
                Ballots =
                [
                    .. ballots.Select(
                        (ballot, i) =>
                            new Ballot(
                                $"s{i}",
                                ballot.Role,
                                "1",
                                [.. ballot.Approved.Split(' ', StringSplitOptions.RemoveEmptyEntries)]
                            )
                    ),
                    new Ballot("elsewhere", Role.Press, "2", ["a"]),
                ],
            },
            "1"
        );
}
