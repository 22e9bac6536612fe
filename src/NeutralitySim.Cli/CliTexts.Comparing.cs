using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli;

/// <summary>What is said of comparisons.</summary>
internal static partial class CliTexts
{
    public static readonly Text Compare = new(
        "Compare two of: results, bundles, scenarios (without running them), versions of the program; or the regimes of one. First what differs in the inputs, then in the results.",
        "Comparer deux de : résultats, lots, scénarios (sans les calculer), versions du programme ; ou les régimes d'un seul. D'abord ce qui diffère dans les données d'entrée, puis dans les résultats."
    );
    public static readonly Text Results = new(
        "Output folders of run, bundles or scenarios: A, then B; or one, whose regimes are compared.",
        "Dossiers de résultats de run, lots ou scénarios : A, puis B ; ou un seul, dont les régimes sont comparés."
    );
    public static readonly Text CompareFormat = new(
        "How to print it: table for people, the first of many inputs; csv and json hold all, as numbers.",
        "Forme : table pour lire, avec les premières de nombreuses données d'entrée ; csv et json ont tout, en nombres."
    );
    public static readonly Text CompareExamples = new(
        """
        Examples:
          neutralitysim compare out/first-steps out/cheap
          neutralitysim compare out/first-steps
          neutralitysim compare scenarios/france-2019 scenarios/korea-2016
          neutralitysim compare first-steps.neutralitysim out/first-steps --format csv > differences.csv
        """,
        """
        Exemples :
          neutralitysim compare out/first-steps out/cheap
          neutralitysim compare out/first-steps --lang fr
          neutralitysim compare scenarios/france-2019 scenarios/korea-2016
          neutralitysim compare first-steps.neutralitysim out/first-steps --format csv > differences.csv
        """
    );
    public static readonly Text MissingResults = new(
        "Name two output folders, for example: neutralitysim compare out/first-steps out/cheap",
        "Nommez deux dossiers de résultats, par exemple : neutralitysim compare out/first-steps out/cheap"
    );
    public static readonly Text OneRegime = new(
        "{0}: there is one regime, {1}; accepted: something with two at least, or two things to compare.",
        "{0} : il y a un seul régime, {1} ; accepté : au moins deux régimes, ou deux choses à comparer."
    );
    public static readonly Text InputsDiffer = new(
        "Inputs that differ: {0} (in both {1}, only in A {2}, only in B {3})",
        "Données d'entrée qui diffèrent : {0} (dans les deux {1}, seulement dans A {2}, seulement dans B {3})"
    );
    public static readonly Text RulesDiffer = new(
        "{0} against {1}, rules and other inputs that differ: {2}",
        "{0} face à {1}, règles et autres données d'entrée qui diffèrent : {2}"
    );
    public static readonly Text SameInputs = new(
        "All inputs are the same.",
        "Toutes les données d'entrée sont les mêmes."
    );
    public static readonly Text SameParameters = new(
        "All parameters are the same; names, texts, published values or the choice of regimes differ.",
        "Tous les paramètres sont les mêmes ; des noms, des textes, des valeurs publiées ou le choix des régimes diffèrent."
    );
    public static readonly Text NothingRun = new(
        "Nothing was run: results are compared where both have been.",
        "Rien n'a été calculé : les résultats sont comparés là où les deux l'ont été."
    );
    public static readonly Text SameOutputs = new(
        "Values of the runs they share: the same within 1e-9; {0} of them differ in last digits.",
        "Valeurs des calculs qu'ils partagent : les mêmes à 1e-9 près ; {0} d'entre elles diffèrent par les derniers chiffres."
    );
    public static readonly Text OutputsDiffer = new(
        "Values of the runs they share that differ by more than 1e-9 of themselves: {0}; first in run {1}, {2}: {3}, A {4}, B {5}.",
        "Valeurs des calculs qu'ils partagent qui diffèrent de plus de 1e-9 d'elles-mêmes : {0} ; d'abord dans le calcul {1}, {2} : {3}, A {4}, B {5}."
    );
    public static readonly Text MoreInputs = new(
        "and {0} more, all of them with --format csv.",
        "et {0} de plus, toutes par --format csv."
    );
    public static readonly Text ColumnInput = new("input", "donnée d'entrée");
    public static readonly Text ColumnRegime = new("regime", "régime");
}
