using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Reporting.Wording;

/// <summary>How sure a difference is.</summary>
internal static partial class ReportTexts
{
    public static readonly Text VerdictsHeading = new("How sure is that?", "Est-ce sûr ?");
    public static readonly Text VerdictColumn = new("Verdict", "Verdict");
    public static readonly Text VerdictNoDifference = new(
        "No difference worth naming ({0} of {1})",
        "Aucun écart notable ({0} sur {1})"
    );
    public static readonly Text VerdictRobust = new(
        "Holds for all assumptions tried ({0} of {1})",
        "Tient sous toutes les hypothèses essayées ({0} sur {1})"
    );
    public static readonly Text VerdictUndecided = new("Too few runs to say", "Trop peu de calculs pour conclure");
    public static readonly Text VerdictNone = new("Has no value to compare", "N'a pas de valeur à comparer");
    public static readonly Text VerdictHoldsIn = new(
        "Holds in {0} of {1} draws only",
        "Ne tient que dans {0} tirages sur {1}"
    );
    public static readonly Text VerdictAppearsIn = new(
        "None at the central values, but {0} of {1} draws have one",
        "Aucun aux valeurs centrales, mais {0} tirages sur {1} en ont un"
    );
    public static readonly Text VerdictWithout = new(
        "None at the central values; {0} of {1} draws have one, {2} have no value",
        "Aucun aux valeurs centrales ; {0} tirages sur {1} en ont un, {2} n'ont pas de valeur"
    );
    public static readonly Text VerdictWordRobust = new("holds", "tient");
    public static readonly Text VerdictWordFragile = new("depends", "dépend");
    public static readonly Text VerdictWordNoDifference = new("no difference", "aucun écart");
    public static readonly Text VerdictWordUndecided = new("undecided", "indécis");
    public static readonly Text SentenceRobust = new(
        "holds for all assumptions tried",
        "tient sous toutes les hypothèses essayées"
    );
    public static readonly Text SentenceFragile = new("depends on the assumptions", "dépend des hypothèses");
    public static readonly Text SentenceNoDifference = new("no difference worth naming", "aucun écart notable");
    public static readonly Text SentenceUndecided = new(
        "undecided, too few runs to say",
        "indécis, trop peu de calculs pour conclure"
    );
    public static readonly Text SentenceVerdict = new("{0} ({1})", "{0} ({1})");
    public static readonly Text VerdictOfWhole = new(
        "Verdict over all months: {0}.",
        "Verdict sur tous les mois : {0}."
    );
    public static readonly Text VerdictOfSame = new("Verdict: {0}.", "Verdict : {0}.");
    public static readonly Text VerdictsAfterMoves = new(
        "Verdict on what households gain in all, against {0}: {1}.",
        "Verdict sur le gain total des ménages, par rapport à {0} : {1}."
    );
    public static readonly Text VerdictUnder = new("{0} – {1}", "{0} – {1}");
    public static readonly Text VerdictByRule = new("{0}, by rule", "{0}, par règle");
    public static readonly Text VerdictOfAll = new("all: {0}", "tous : {0}");
    public static readonly Text VerdictAboutAll = new(
        "This is about all services together, not about the one the number is of.",
        "Cela porte sur tous les services ensemble, non sur celui du nombre."
    );
    public static readonly Text VerdictDraws = new(
        "{0} draws over all ranges, against {1}: more in {2}, less in {3}, no difference that matters in {4}.",
        "{0} tirages sur toutes les plages, contre {1} : plus dans {2}, moins dans {3}, aucun écart qui compte dans {4}."
    );
    public static readonly Text VerdictMovedBy = new(
        "What moves it most, with the difference at both ends of its range:",
        "Ce qui le déplace le plus, avec l'écart aux deux bouts de sa plage :"
    );
    public static readonly Text EffectAtEnd = new("{0}: {1}", "{0} : {1}");
    public static readonly Text TurnsRound = new("Turns round when {0}", "S'inverse si {0}");
    public static readonly Text FadesOut = new("Too small to matter when {0}", "Trop petit pour compter si {0}");
    public static readonly Text Appears = new("A difference appears when {0}", "Un écart apparaît si {0}");
    public static readonly Text RisesPast = new("{0} rises past {1}", "{0} dépasse {1}");
    public static readonly Text FallsPast = new("{0} falls below {1}", "{0} tombe sous {1}");
    public static readonly Text IsInstead = new("{0} is {1}", "{0} est {1}");
    public static readonly Text RuleOrdersIt = new("{0} · the rule orders it: {1}", "{0} · la règle l'impose : {1}");
    public static readonly Text VerdictsExplained = new(
        "Each difference was run again {0} times with all {1} assumptions drawn from their ranges at once, and with each of them at both ends alone; a guess counts with half to double at least. "
            + "In brackets: draws in which the difference has the sign of the central values, or none that matters. The draws cover the ranges and are no probability of truth.",
        "Chaque écart a été recalculé {0} fois avec les {1} hypothèses tirées ensemble dans leurs plages, et avec chacune seule à ses deux bouts ; une supposition compte au moins de la moitié au double. "
            + "Entre parenthèses : les tirages où l'écart a le signe des valeurs centrales, ou aucun qui compte. Les tirages couvrent les plages et ne sont pas une probabilité de vérité."
    );
    public static readonly Text HeldExplained = new(
        "Not varied, for want of a range: {0}.",
        "Non variées, faute de plage : {0}."
    );
    public static readonly Text BoldIsRobust = new(
        "Mean of each regime over its replications; difference from {0}, paired by replication, with its 95% interval in brackets (Student t). In bold: differences that hold for all assumptions tried; see the verdicts.",
        "Moyenne de chaque régime sur ses réplications ; écart avec {0}, apparié par réplication, et son intervalle à 95 % entre crochets (Student). En gras : les écarts qui tiennent sous toutes les hypothèses essayées ; voir les verdicts."
    );
    public static readonly Text VerdictsCaption = new(
        "Verdicts on the differences from {0}",
        "Verdicts sur les écarts avec {0}"
    );
    public static readonly Text CentralColumn = new("Difference [99%]", "Écart [99 %]");
    public static readonly Text SpreadColumn = new("Nine draws in ten", "Neuf tirages sur dix");
    public static readonly Text TornadoTitle = new("What the differences hang on", "De quoi dépendent les écarts");
    public static readonly Text TornadoSubtitle = new(
        "Change of the difference from {0} when one assumption alone goes to an end of its range",
        "Variation de l'écart avec {0} quand une seule hypothèse va au bout de sa plage"
    );
    public static readonly Text TornadoCaption = new(
        "The assumptions that move each difference most. All others stay at their central values.",
        "Les hypothèses qui déplacent le plus chaque écart. Toutes les autres restent à leur valeur centrale."
    );
    public static readonly Text LowEnd = new("low end", "bas de la plage");
    public static readonly Text HighEnd = new("high end", "haut de la plage");
    public static readonly Text StabilityTitle = new(
        "Does the order of regimes hold?",
        "L'ordre des régimes tient-il ?"
    );
    public static readonly Text StabilitySubtitle = new(
        "Share of {0} draws over all ranges in which a regime has more than {1}, less, or no difference that matters",
        "Part des {0} tirages sur toutes les plages où un régime a plus que {1}, moins, ou aucun écart qui compte"
    );
    public static readonly Text StabilityCaption = new(
        "Draws cover the ranges of the assumptions; a share is no probability.",
        "Les tirages couvrent les plages des hypothèses ; une part n'est pas une probabilité."
    );
    public static readonly Text MoreThan = new("more", "plus");
    public static readonly Text LessThan = new("less", "moins");
    public static readonly Text NoneThatMatters = new("no difference that matters", "aucun écart qui compte");
    public static readonly Text ShareOfDraws = new("% of draws", "% des tirages");
    public static readonly Text SourceStudy = new(
        "Scenario {0} · seed {1} · {2} joint draws, typical days · engine {3}",
        "Scénario {0} · graine {1} · {2} tirages conjoints, journées types · moteur {3}"
    );
    public static readonly Text SourceSweep = new(
        "Scenario {0} · seed {1} · engine {2}",
        "Scénario {0} · graine {1} · moteur {2}"
    );
    public static readonly Text SweepOfOne = new("Over {0}, {1}", "Selon {0}, {1}");
    public static readonly Text SweepOfTwo = new(
        "Down: {0}; across: {1}; {2}",
        "De haut en bas : {0} ; de gauche à droite : {1} ; {2}"
    );
    public static readonly Text SweepCaption = new(
        "Means over replications. Values stand as far apart as they are listed, not by their size.",
        "Moyennes des réplications. Les valeurs se suivent comme elles sont listées, non selon leur grandeur."
    );
    public static readonly Text RangesTitle = new(
        "Differences over all assumptions",
        "Les écarts sous toutes les hypothèses"
    );
    public static readonly Text RangesSubtitle = new(
        "Difference from {0} at the central values; the whisker holds nine draws in ten over all ranges",
        "Écart avec {0} aux valeurs centrales ; la moustache contient neuf tirages sur dix sur toutes les plages"
    );
    public static readonly Text BreakEvenTitle = new("Where regimes change rank", "Où les régimes changent de rang");
    public static readonly Text BreakEvenSubtitle = new(
        "{0}: {1} minus {2}, by {3}; all other assumptions central",
        "{0} : {1} moins {2}, selon {3} ; toutes les autres hypothèses à leur valeur centrale"
    );
    public static readonly Text BreakEvenCaption = new(
        "Band: 95 % interval over replications. Marks: where the difference passes zero.",
        "Bande : intervalle à 95 % sur les réplications. Repères : où l'écart passe par zéro."
    );
    public static readonly Text BreakEvenMapSubtitle = new(
        "{0}: {1} minus {2}, {3}; all other assumptions central",
        "{0} : {1} moins {2}, {3} ; toutes les autres hypothèses à leur valeur centrale"
    );
    public static readonly Text BreakEvenMapCaption = new(
        "Each cell has the mean difference over replications. Thick line: where it passes zero, on straight lines between the middles of cells; thin lines: where an end of its 95 % interval does. Values stand as far apart as they are listed, not by their size.",
        "Chaque case porte l'écart moyen des réplications. Trait épais : où il passe par zéro, en ligne droite entre les milieux des cases ; traits fins : où y passe un bout de son intervalle à 95 %. Les valeurs se suivent comme elles sont listées, non selon leur grandeur."
    );
    public static readonly Text BetterUnder = new("{0} ranks better", "{0} mieux classé");
    public static readonly Text MoreUnder = new("more under {0}", "plus sous {0}");
    public static readonly Text FrontierWithInterval = new(
        "change of rank, with its 95% interval",
        "changement de rang, avec son intervalle à 95 %"
    );
    public static readonly Text CentralValues = new("central values", "valeurs centrales");
    public static readonly Text SourceBreakEven = new(
        "Scenario {0} · seed {1} · typical days · engine {2}",
        "Scénario {0} · graine {1} · journées types · moteur {2}"
    );
    public static readonly Text AssumptionColumn = new("Assumption", "Hypothèse");
    public static readonly Text RangeColumn = new("Range", "Plage");
    public static readonly Text ScreenedColumn = new("Effect anywhere (μ*)", "Effet partout (μ*)");
    public static readonly Text AloneShareColumn = new("Share of variance, alone", "Part de la variance, seule");
    public static readonly Text TotalShareColumn = new("… with others", "… avec d'autres");
}
