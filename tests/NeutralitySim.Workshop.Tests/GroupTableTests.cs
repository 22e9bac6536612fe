using NeutralitySim.Workshop.Groups;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Tests;

public sealed class GroupTableTests
{
    [Fact]
    public void Groups_stand_side_by_side()
    {
        var table = Table(("0", "20", "none"), ("2", "20", "peering"), ("10", "60", "peering"));
        var toll = table.Levers[0];
        Assert.Equal((0, 10, 4, 2, "2"), (toll.Minimum, toll.Maximum, toll.Mean, toll.Touched, toll.Agreed));
        Assert.Equal(1.0 / 3, toll.ToAgreement, 12);
        var caches = table.Levers[1];
        Assert.Equal((20, 60, 1, "20"), (caches.Minimum, caches.Maximum, caches.Touched, caches.Agreed));
        Assert.Equal(0.4 / 3, caches.ToAgreement, 12);
        var deal = table.Levers[2];
        Assert.Equal(
            (null, null, null, 2, "peering"),
            (deal.Minimum, deal.Maximum, deal.Mean, deal.Touched, deal.Agreed)
        );
        Assert.Equal(1.0 / 3, deal.ToAgreement, 12);
        Assert.Equal((1.0 / 3 + 0.4 / 3 + 1.0 / 3) / 3, table.ToAgreement, 12);
        // 1–2: (0.2 + 0 + 1) / 3; 1–3: (1 + 0.4 + 1) / 3; 2–3: (0.8 + 0.4 + 0) / 3.
        Assert.Equal([0.4, 0.8, 0.4], table.Distances.Select(d => Math.Round(d.Distance, 12)));
    }

    [Fact]
    public void Groups_that_agree_are_no_distance_apart_and_opposite_ends_all_of_it()
    {
        var same = Table(("3", "50", "transit"), ("3", "50", "transit"));
        Assert.Equal(0, same.ToAgreement);
        Assert.Equal(0, Assert.Single(same.Distances).Distance);
        Assert.Equal(2, same.Levers[0].Touched);
        var opposite = Table(("0", "0", "none"), ("10", "100", "transit"));
        Assert.Equal(1, Assert.Single(opposite.Distances).Distance);
        Assert.Equal(0.5, opposite.ToAgreement, 12);
        Assert.Equal("none", opposite.Levers[2].Agreed);
    }

    [Fact]
    public void Outcomes_are_compared_where_there_are_some()
    {
        var room = new Room(groups: 3);
        var groups = room.State.Groups;
        var table = GroupTable.Of(
            room.State with
            {
                Groups =
                [
                    groups[0] with
                    {
                        Outcome = room.Values(1, null, 5),
                    },
                    groups[1] with
                    {
                        Outcome = room.Values(4, null, 7),
                    },
                    groups[2],
                ],
            }
        );
        Assert.Equal((1, 4, 2.5), (table.Measures[0].Minimum, table.Measures[0].Maximum, table.Measures[0].Mean));
        Assert.Equal([1, 4, null], table.Measures[0].Values);
        Assert.Equal(
            (null, null, null),
            (table.Measures[1].Minimum, table.Measures[1].Maximum, table.Measures[1].Mean)
        );
    }

    private static GroupTable Table(params (string Toll, string Caches, string Deal)[] groups)
    {
        var room = new Room(groups: groups.Length);
        return GroupTable.Of(
            room.State with
            {
                Groups =
                [
                    .. room.State.Groups.Zip(
                        groups,
                        (group, at) =>
                            group with
                            {
                                Levers =
                                [
                                    new LeverValue("toll", at.Toll),
                                    new LeverValue("caches", at.Caches),
                                    new LeverValue("deal", at.Deal),
                                ],
                            }
                    ),
                ],
            }
        );
    }
}
