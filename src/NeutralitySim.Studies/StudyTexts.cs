using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Studies;

/// <summary>What studies say.</summary>
public static class StudyTexts
{
    /// <summary>The file of finished runs cannot be used.</summary>
    public static readonly Text NoMemory = new(
        "{0}: the file of finished runs cannot be read; delete it, or choose another folder with --out.",
        "{0} : le fichier des calculs terminés est illisible ; supprimez-le, ou choisissez un autre dossier avec --out."
    );

    /// <summary>What a study is doing.</summary>
    public static readonly IReadOnlyDictionary<StudyStage, Text> Stages = new Dictionary<StudyStage, Text>
    {
        [StudyStage.Central] = new("central values", "valeurs centrales"),
        [StudyStage.Ends] = new("ends of ranges", "bouts des plages"),
        [StudyStage.Draws] = new("joint draws", "tirages conjoints"),
        [StudyStage.Screening] = new("screening", "criblage"),
        [StudyStage.Variance] = new("variance", "variance"),
        [StudyStage.Turning] = new("turning points", "points de bascule"),
        [StudyStage.Construction] = new("rules alone", "règles seules"),
    };

    internal static readonly Text NoAxis = new(
        "{0}: found no values; a path of the scenario is accepted with values after it, or with a range: path=40 Gbps,80 Gbps or path=20 Gbps..80 Gbps:4.",
        "{0} : aucune valeur trouvée ; un chemin du scénario est accepté, suivi de valeurs ou d'une plage : chemin=40 Gbps,80 Gbps ou chemin=20 Gbps..80 Gbps:4."
    );
    internal static readonly Text NoNumberAt = new(
        "{0}: no single number stands there, so that it has no range; values one by one are accepted.",
        "{0} : il n'y a pas là un nombre seul, donc pas de plage ; des valeurs une à une sont acceptées."
    );
    internal static readonly Text NoValueOf = new("{0}: {1}", "{0} : {1}");

    /// <summary>A value that is varied twice.</summary>
    public static readonly Text VariedTwice = new(
        "{0}: varied twice; each path once is accepted.",
        "{0} : varie deux fois ; chaque chemin une fois est accepté."
    );

    internal static readonly Text NoRange = new(
        "{0}: {1} to {2} is no range; a low end, a higher one and 2 to {3} steps are accepted, as in 20 Gbps..80 Gbps:4.",
        "{0} : {1} à {2} n'est pas une plage ; sont acceptés un bas, un haut plus grand et 2 à {3} pas, comme 20 Gbps..80 Gbps:4."
    );
    internal static readonly Text NoSteps = new(
        "{0}: a range without steps is for draws; add a number of steps, as in low..high:5, or --lhs.",
        "{0} : une plage sans pas est faite pour des tirages ; ajoutez un nombre de pas, comme bas..haut:5, ou --lhs."
    );
    internal static readonly Text TooManyPoints = new(
        "The values make {0} points; at most {1} are accepted. Take fewer steps, or draw some points with --lhs.",
        "Les valeurs font {0} points ; {1} au plus sont acceptés. Prenez moins de pas, ou tirez des points avec --lhs."
    );
    internal static readonly Text NoCondition = new(
        "{0}: a varied value compared with another or with a value is accepted, as in a<b, by <, <=, =, !=, >= or >; varied: {1}. {2}",
        "{0} : est acceptée une valeur variée comparée à une autre ou à une valeur, comme a<b, par <, <=, =, !=, >= ou > ; varient : {1}. {2}"
    );
    internal static readonly Text NothingToFit = new(
        "--fit {0}: no single number of the scenario stands there; a path is accepted whose value the scenario gives, such as isps.north.interconnects.transit.capacity.",
        "--fit {0} : il n'y a pas là un nombre du scénario ; est accepté un chemin dont le scénario donne la valeur, comme isps.north.interconnects.transit.capacity."
    );
    internal static readonly Text NotAboveZero = new(
        "--fit {0}: found {1}; a value above 0 to start from is accepted; set one with --set {0}=….",
        "--fit {0} : trouvé {1} ; est acceptée une valeur de départ au-dessus de 0 ; fixez-en une par --set {0}=…."
    );
    internal static readonly Text NothingSimulated = new(
        "No run under {0} has a value for any of the observations; what is observed must be something that the scenario simulates.",
        "Aucun calcul sous {0} n'a de valeur pour l'une des observations ; ce qui est observé doit être quelque chose que le scénario simule."
    );
}
