using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli;

/// <summary>Sweeps.</summary>
internal static partial class CliTexts
{
    public static readonly Text SweepCommand = new(
        "Run a scenario over many values: lists, ranges in steps, or draws that cover several ranges at once.",
        "Simuler un scénario pour de nombreuses valeurs : listes, plages par pas, ou tirages qui couvrent plusieurs plages à la fois."
    );
    public static readonly Text Vary = new(
        "Value to vary, as path=40 Gbps,80 Gbps or path=20 Gbps..80 Gbps:4; may be repeated, for all combinations. [default: the scenario's sweep section]",
        "Valeur à faire varier, comme chemin=40 Gbps,80 Gbps ou chemin=20 Gbps..80 Gbps:4 ; répétée, elle fait toutes les combinaisons. [défaut : la section sweep du scénario]"
    );
    public static readonly Text LatinHypercube = new(
        "Draw so many points over all varied values at once (Latin hypercube) in place of all combinations.",
        "Tirer tant de points sur toutes les valeurs variées à la fois (hypercube latin) au lieu de toutes les combinaisons."
    );
    public static readonly Text Where = new(
        "Leave out points that do not meet this: a varied value compared with another or with a value, as 'a<b'; may be repeated.",
        "Écarter les points qui ne le vérifient pas : une valeur variée comparée à une autre ou à une valeur, comme 'a<b' ; peut être répété."
    );
    public static readonly Text FailFast = new(
        "Stop at the first point or run that cannot be carried out. [default: go on, and list them]",
        "S'arrêter au premier point ou calcul impossible. [défaut : continuer, et les lister]"
    );
    public static readonly Text TypicalDays = new(
        "Simulate each month by typical days, which is faster. [default: as the scenario says]",
        "Simuler chaque mois par journées types, ce qui est plus rapide. [défaut : selon le scénario]"
    );
    public static readonly Text SweepOut = new(
        "Folder for the table, its figures, and the runs it need not do again. [default: out/SCENARIO-sweep]",
        "Dossier du tableau, de ses figures, et des calculs à ne pas refaire. [défaut : out/SCÉNARIO-sweep]"
    );
    public static readonly Text NothingVaried = new(
        "{0}: nothing is varied; name a value with --vary path=40 Gbps,80 Gbps, or write a sweep section in the scenario.",
        "{0} : rien ne varie ; nommez une valeur par --vary chemin=40 Gbps,80 Gbps, ou écrivez une section sweep dans le scénario."
    );
    public static readonly Text NoPoints = new(
        "{0}: none of {1} points meets all conditions of --where.",
        "{0} : aucun des {1} points ne vérifie toutes les conditions de --where."
    );
    public static readonly Text SweepPlanned = new(
        "{0}: {1} points of {2} varied values, {3} runs; {4}",
        "{0} : {1} points de {2} valeurs variées, {3} calculs ; {4}"
    );
    public static readonly Text SweepLeftOut = new(
        "{0} points left out by --where.",
        "{0} points écartés par --where."
    );
    public static readonly Text SweepWritten = new("Table: {0}", "Tableau : {0}");
    public static readonly Text SweepDrawn = new("Figures: {0} in {1}", "Figures : {0} dans {1}");
    public static readonly Text SweepFaults = new(
        "{0} points or runs could not be carried out; all in {1}; the first: {2}",
        "{0} points ou calculs n'ont pu se faire ; tous dans {1} ; le premier : {2}"
    );
    public static readonly Text SweepExamples = new(
        """
        Examples:
          neutralitysim sweep scenarios/first-steps --vary isps.citynet.interconnects.direct.capacity=20..80Gbps:7
          neutralitysim sweep scenarios/first-steps --vary content-providers.streamly.sessions='1 /day,2 /day' --vary calendar.days=typical,week
          neutralitysim sweep scenarios/first-steps --lhs 100 --vary isps.citynet.interconnects.direct.capacity=20..80Gbps --vary isps.citynet.interconnects.carrier.capacity=5..40Gbps --where 'carrier.capacity<direct.capacity'

        Ctrl-C stops; the same command goes on where it was.
        """,
        """
        Exemples :
          neutralitysim sweep scenarios/first-steps --vary isps.citynet.interconnects.direct.capacity=20..80Gbps:7
          neutralitysim sweep scenarios/first-steps --vary content-providers.streamly.sessions='1 /day,2 /day' --vary calendar.days=typical,week
          neutralitysim sweep scenarios/first-steps --lhs 100 --vary isps.citynet.interconnects.direct.capacity=20..80Gbps --vary isps.citynet.interconnects.carrier.capacity=5..40Gbps --where 'carrier.capacity<direct.capacity'

        Ctrl-C arrête ; la même commande reprend où elle en était.
        """
    );
}
