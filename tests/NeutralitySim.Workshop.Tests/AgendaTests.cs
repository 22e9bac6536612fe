using NeutralitySim.Workshop.Opening;
using static NeutralitySim.Workshop.Opening.StepKind;

namespace NeutralitySim.Workshop.Tests;

public sealed class AgendaTests
{
    [Theory]
    [InlineData(45, 1)]
    [InlineData(90, 2)]
    [InlineData(180, 3)]
    public void Templates_fill_their_minutes_with_whole_rounds(int minutes, int rounds)
    {
        var agenda = Agenda.Templates[minutes];
        Assert.Equal(minutes, agenda.Steps.Sum(step => step.Minutes));
        Assert.Equal(rounds, agenda.Rounds);
        Assert.Equal(Arrive, agenda.Steps[0].Kind);
        Assert.Equal(Close, agenda.Steps[^1].Kind);
        Assert.Equal(StepKind.Debrief, agenda.Steps[^2].Kind);
        for (int round = 1; round <= rounds; round++)
            Assert.Equal(
                [Propose, Predict, Vote, Apply, Reveal],
                agenda.Steps.Where(step => step.Round == round).Select(step => step.Kind)
            );
        WorkshopRules.Open(Room.Opened(agenda));
    }

    [Fact]
    public void Agendas_whose_rounds_are_not_whole_are_no_agendas()
    {
        var steps = Agenda.Of90.Steps;
        foreach (
            var wrong in new[]
            {
                steps.RemoveAt(4),
                steps.SetItem(3, steps[4]).SetItem(4, steps[3]),
                steps.SetItem(0, steps[0] with { Minutes = 0 }),
                steps.SetItem(0, steps[0] with { Round = 1 }),
                [],
            }
        )
            Assert.ThrowsAny<ArgumentException>(() => WorkshopRules.Open(Room.Opened(new Agenda(wrong))));
    }

    [Fact]
    public void Openings_are_checked()
    {
        var good = Room.Opened(Agenda.Of45);
        foreach (
            var wrong in new[]
            {
                good with
                {
                    DeleteAt = good.OpenedAt,
                },
                good with
                {
                    Groups = 0,
                },
                good with
                {
                    Groups = 13,
                },
                good with
                {
                    FacilitatorKeyHash = "plain",
                },
                good with
                {
                    JoinCode = "",
                },
                good with
                {
                    Material = good.Material with { Regimes = [] },
                },
                good with
                {
                    Material = good.Material with { Levers = [new LeverRule("toll", "11", 0, 10, [])] },
                },
                good with
                {
                    Material = good.Material with { Measures = [new MeasureRule("x", "elsewhere", 0, 1)] },
                },
            }
        )
            Assert.Throws<ArgumentException>(() => WorkshopRules.Open(wrong));
    }
}
