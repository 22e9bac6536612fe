using NeutralitySim.Core.Worlds;
using NeutralitySim.Studies;

namespace NeutralitySim.Cli;

/// <summary>Studies of sensitivity.</summary>
internal static partial class CliTexts
{
    public static readonly Text Sensitivity = new(
        "Say how sure a scenario's differences are: vary all its assumptions over their ranges and give a verdict on each.",
        "Dire si les écarts d'un scénario sont sûrs : varier toutes ses hypothèses dans leurs plages et rendre un verdict sur chacun."
    );
    public static readonly Text Draws = new(
        "Joint draws over all ranges; fewer than 59 decide nothing. [default: 200]",
        "Tirages conjoints sur toutes les plages ; moins de 59 ne décident rien. [défaut : 200]"
    );
    public static readonly Text ScreeningPaths = new(
        "Paths of the screening (Morris), 0 for none. [default: 2]",
        "Trajectoires du criblage (Morris), 0 pour aucune. [défaut : 2]"
    );
    public static readonly Text VarianceRows = new(
        "Rows of the decomposition of variance (Sobol), 0 for none. [default: 32]",
        "Lignes de la décomposition de la variance (Sobol), 0 pour aucune. [défaut : 32]"
    );
    public static readonly Text StudyBudget = new(
        "Seconds after which neither screening nor decomposition begins; verdicts do not need them.",
        "Secondes au-delà desquelles ni criblage ni décomposition ne commence ; les verdicts s'en passent."
    );
    public static readonly Text StudyOut = new(
        "Folder for the study, its tables and figures, and the runs it need not do again. [default: out/SCENARIO-study]",
        "Dossier de l'étude, de ses tableaux et figures, et des calculs à ne pas refaire. [défaut : out/SCÉNARIO-study]"
    );
    public static readonly Text KeepStudy = new(
        "Also keep study.json beside the scenario, where run and serve find it.",
        "Garder aussi study.json à côté du scénario, où run et serve le trouvent."
    );
    public static readonly Text StudyEngine = new(
        "Where runs are carried out; a cluster by --connect.",
        "Où se font les calculs ; une grappe par --connect."
    );
    public static readonly Text StudyPlanned = new(
        "{0}: {1} assumptions over their ranges, {2} draws, by typical days; {3}",
        "{0} : {1} hypothèses dans leurs plages, {2} tirages, par journées types ; {3}"
    );
    public static readonly Text StudyRuns = new("{0} of {1} runs in {2:F1} s", "{0} calculs sur {1} en {2:F1} s");
    public static readonly Text StudyKept = new("Study: {0}", "Étude : {0}");
    public static readonly Text StudyNotBeside = new(
        "{0}: a study is kept beside a scenario as it stands; without --set, --seed and --regime it can be.",
        "{0} : une étude se garde à côté d'un scénario tel quel ; c'est possible sans --set, --seed ni --regime."
    );
    public static readonly Text StudyStopped = new(
        "Stopped. Finished runs are kept in {0}: the same command goes on from there.",
        "Arrêté. Les calculs terminés sont gardés dans {0} : la même commande reprend de là."
    );
    public static readonly Text StudyFailed = new(
        "Runs that could not go on, and speak for nothing: {0}; the first: {1}",
        "Calculs qui n'ont pu continuer et ne comptent pour rien : {0} ; le premier : {1}"
    );
    public static readonly Text BreakEven = new(
        "Find the value of an assumption at which two regimes change rank on an indicator; of two assumptions, a map.",
        "Trouver la valeur d'une hypothèse à laquelle deux régimes changent de rang sur un indicateur ; de deux hypothèses, une carte."
    );
    public static readonly Text BreakEvenOf = new("Indicator, by id.", "Indicateur, par identifiant.");
    public static readonly Text BreakEvenRegime = new("Regime, by id.", "Régime, par identifiant.");
    public static readonly Text BreakEvenAgainst = new(
        "Regime it is compared with. [default: the scenario's baseline]",
        "Régime auquel il est comparé. [défaut : la référence du scénario]"
    );
    public static readonly Text BreakEvenVary = new(
        "Assumption, by its dotted path; its range is that of sensitivity.",
        "Hypothèse, par son chemin à points ; sa plage est celle de sensitivity."
    );
    public static readonly Text BreakEvenAnd = new(
        "Second assumption: for each of its values, the break-even of the first.",
        "Seconde hypothèse : pour chacune de ses valeurs, la bascule de la première."
    );
    public static readonly Text BreakEvenReplications = new(
        "Replications of each point. [default: 5]",
        "Réplications de chaque point. [défaut : 5]"
    );
    public static readonly Text BreakEvenOut = new(
        "Folder for curve or map. [default: out/SCENARIO-study]",
        "Dossier de la courbe ou de la carte. [défaut : out/SCÉNARIO-study]"
    );
    public static readonly Text NoBreakEven = new(
        "{0}: no change of rank as {3} goes from {1} to {2}: {4}.",
        "{0} : aucun changement de rang quand {3} va de {1} à {2} : {4}."
    );
    public static readonly Text BreakEvenAt = new(
        "{0}: the regimes change rank as {1} passes {2}.",
        "{0} : les régimes changent de rang quand {1} passe par {2}."
    );
    public static readonly Text BreakEvenBetween = new(
        "{0}: the regimes change rank as {1} passes {2} (95 % interval over replications: {3} to {4}).",
        "{0} : les régimes changent de rang quand {1} passe par {2} (intervalle à 95 % sur les réplications : {3} à {4})."
    );
    public static readonly Text AlwaysMore = new("more throughout", "plus partout");
    public static readonly Text AlwaysLess = new("less throughout", "moins partout");
    public static readonly Text AlwaysSame = new("the same throughout", "pareil partout");
    public static readonly Text FrontierExplained = new(
        "For each value of the first column, the value at which the regimes change rank, on a straight line between nine points; all differences are in csv/break-even-map.csv.",
        "Pour chaque valeur de la première colonne, celle à laquelle les régimes changent de rang, sur une droite entre neuf points ; tous les écarts sont dans csv/break-even-map.csv."
    );
    public static readonly Text BreakEvenExamples = new(
        """
        Examples:
          neutralitysim break-even scenarios/first-steps --of experienced-speed --regime paid-peering --vary regimes.neutral.upgrade.lag
          neutralitysim break-even scenarios/first-steps --of isp-margin --regime tolled --vary market.lone-isp-pass-through --and regimes.tolled.toll.price
        """,
        """
        Exemples :
          neutralitysim break-even scenarios/first-steps --of experienced-speed --regime paid-peering --vary regimes.neutral.upgrade.lag --lang fr
          neutralitysim break-even scenarios/first-steps --of isp-margin --regime tolled --vary market.lone-isp-pass-through --and regimes.tolled.toll.price
        """
    );
    public static readonly Text Precision = new(
        "Add replications until half the 95 % interval of every compared indicator is below this part of its mean (2%), or below what matters; at most 1000.",
        "Ajouter des réplications jusqu'à ce que la demi-largeur de l'intervalle à 95 % de chaque indicateur comparé soit sous cette part de sa moyenne (2%), ou sous ce qui compte ; 1000 au plus."
    );
    public static readonly Text NotPart = new(
        "{0}: found {1}; a percentage from 0.01% to 100% is accepted, for example 2%",
        "{0} : trouvé {1} ; accepté : un pourcentage de 0.01% à 100%, par exemple 2%"
    );
    public static readonly Text MoreReplications = new(
        "{0} replications are not precise enough: on to {1}",
        "{0} réplications ne suffisent pas : on passe à {1}"
    );
    public static readonly Text NotPrecise = new(
        "After {0} replications still not as precise as asked: {1}.",
        "Après {0} réplications, toujours moins précis que demandé : {1}."
    );
    public static readonly Text HoldsThroughout = new(
        "* holds for all assumptions tried, and the interval leaves out zero.",
        "* tient sous toutes les hypothèses essayées, et l'intervalle exclut zéro."
    );
    public static readonly Text SensitivityExamples = new(
        """
        Examples:
          neutralitysim sensitivity scenarios/first-steps
          neutralitysim sensitivity scenarios/us-2014 --draws 400 --budget 300
          neutralitysim sensitivity scenarios/france-2019 --connect "Host=db;Username=n" --keep

        Ctrl-C stops; the same command goes on where it was.
        """,
        """
        Exemples :
          neutralitysim sensitivity scenarios/first-steps --lang fr
          neutralitysim sensitivity scenarios/us-2014 --draws 400 --budget 300
          neutralitysim sensitivity scenarios/france-2019 --connect "Host=db;Username=n" --keep

        Ctrl-C arrête ; la même commande reprend où elle en était.
        """
    );
}
