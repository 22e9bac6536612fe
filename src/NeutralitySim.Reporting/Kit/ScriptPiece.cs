using System.Globalization;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The facilitator's script: an agenda for each length, what to prepare, and what to say.</summary>
internal static class ScriptPiece
{
    public static void Write(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        html.Sheet(
            material,
            locale[ReportTexts.KitScript],
            true,
            () =>
            {
                html.Element("h2", locale[ReportTexts.KitBefore]);
                html.List(ReportTexts.KitPreparations.Select(line => locale[line]));
                html.Element("h2", locale[ReportTexts.KitDoubt]);
                html.List(ReportTexts.KitDoubts.Select(line => locale[line]));
            }
        );
        foreach (var (minutes, agenda) in Agenda.Templates)
            html.Sheet(
                material,
                locale.With(ReportTexts.KitAgenda, minutes),
                false,
                () => Timetable(html, agenda, minutes, locale)
            );
        html.Sheet(material, locale[ReportTexts.KitLines], false, () => Sayings(html, material));
    }

    private static void Timetable(Html html, Agenda agenda, int minutes, Locale locale)
    {
        html.Element("p", locale.With(ReportTexts.KitRounds, agenda.Rounds));
        int passed = 0;
        var rows = new List<string[]>();
        foreach (var step in agenda.Steps)
        {
            rows.Add([
                Clock(passed),
                step.Minutes.ToString(CultureInfo.InvariantCulture),
                Name(step, locale),
                locale[ReportTexts.KitDoes(step.Kind)],
            ]);
            passed += step.Minutes;
        }
        html.Table(
            locale.With(ReportTexts.KitAgenda, minutes),
            [
                locale[ReportTexts.KitTime],
                locale[ReportTexts.KitMinutes],
                locale[ReportTexts.KitStep],
                locale[ReportTexts.KitWhat],
            ],
            rows,
            1,
            false
        );
    }

    private static void Sayings(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        html.Element("p", locale[ReportTexts.KitLinesHow]);
        foreach (var kind in Enum.GetValues<StepKind>())
        {
            html.Element("h3", locale[WorkshopTexts.Name(kind)]);
            html.Paragraph(
                "say",
                locale.With(ReportTexts.KitSays(kind), locale[material.Results.Description.Question])
            );
        }
    }

    private static string Name(AgendaStep step, Locale locale)
    {
        string name = locale[WorkshopTexts.Name(step.Kind)];
        return step.Round > 0 ? locale.With(ReportTexts.KitStepOfRound, name, step.Round) : name;
    }

    private static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
}
