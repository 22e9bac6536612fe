using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Reporting.Kit;

/// <summary>Private briefings, a sheet for each role.</summary>
internal static class BriefingPiece
{
    public static void Write(Html html, KitMaterial material)
    {
        var briefings = RoleBriefing.All(material);
        foreach (var briefing in briefings)
            html.Sheet(
                material,
                briefing.Name,
                briefing == briefings[0],
                () => Write(html, material, briefing, material.Results.Locale)
            );
    }

    private static void Write(Html html, KitMaterial material, RoleBriefing briefing, Locale locale)
    {
        html.Paragraph("of", locale[ReportTexts.KitPrivate]);
        html.Element("h3", locale[ReportTexts.KitWho]).Element("p", string.Join(' ', briefing.Who));
        html.Element("h3", locale[ReportTexts.KitWants]).Element("p", briefing.Wants);
        html.Element("h3", locale[ReportTexts.KitGoals]);
        if (briefing.Goals.Count == 0)
            html.Element("p", locale[ReportTexts.KitNoGoals]);
        else
            Goals(html, material, briefing, locale);
        html.Element("h3", locale[ReportTexts.KitArguments]);
        Arguments(html, briefing, locale);
        html.Element("h3", locale[ReportTexts.KitAsk]).Element("p", briefing.Ask);
    }

    private static void Goals(Html html, KitMaterial material, RoleBriefing briefing, Locale locale)
    {
        html.Table(
            locale[ReportTexts.KitGoals],
            [
                locale[ReportTexts.Indicator],
                locale[ReportTexts.About],
                locale[ReportTexts.KitNow],
                locale[ReportTexts.KitReached],
            ],
            briefing.Goals.Select(goal =>
                (string[])
                    [
                        goal.Indicator,
                        goal.About.Length > 0 ? goal.About : locale[ReportTexts.AllTogether],
                        goal.Now,
                        goal.Reached,
                    ]
            ),
            2,
            false
        );
        html.Basis(material);
    }

    private static void Arguments(Html html, RoleBriefing briefing, Locale locale)
    {
        // Who weighs both sides has none of its own.
        bool isJudge = briefing.Role is Role.Regulator;
        html.Table(
            locale[ReportTexts.KitArguments],
            ["", locale[ReportTexts.KitOwnArgument], locale[ReportTexts.KitCounter]],
            [
                [locale[ReportTexts.KitCase], briefing.Argument.Own, briefing.Argument.Counter],
            ],
            1,
            false
        );
        if (briefing.OnLevers.Count == 0)
            return;
        html.Table(
            locale[ReportTexts.KitOnLevers],
            [
                locale[ReportTexts.KitLever],
                locale[isJudge ? LeverWords.ArgumentFor : ReportTexts.KitOwnArgument],
                locale[isJudge ? LeverWords.ArgumentAgainst : ReportTexts.KitCounter],
                locale[LeverWords.Gains],
                locale[LeverWords.Loses],
            ],
            briefing.OnLevers.Select(on => (string[])[on.Lever, on.Own, on.Counter, on.Gains, on.Loses]),
            1,
            false
        );
    }
}
