using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Results;

/// <summary>What keeps a file of results from being used; the first blank is the file.</summary>
internal static class ResultsTexts
{
    public static readonly Text NoSuchFile = new(
        "{0}: found no such file; accepted: a results file written by a run, or its folder.",
        "{0} : ce fichier n'existe pas ; accepté : un fichier de résultats écrit par un calcul, ou son dossier."
    );
    public static readonly Text Newer = new(
        "{0}: found results in version {1} of the format; accepted: version {2}. A newer NeutralitySim wrote it.",
        "{0} : ces résultats sont dans la version {1} du format ; accepté : la version {2}. Un NeutralitySim plus récent les a écrits."
    );
    public static readonly Text Older = new(
        "{0}: found results in version {1} of the format; accepted: version {2}. Run the scenario again.",
        "{0} : ces résultats sont dans la version {1} du format ; accepté : la version {2}. Refaites le calcul du scénario."
    );
    public static readonly Text OtherEngine = new(
        "{0}: found results of version {1} of the engine, which this one cannot read. Run the scenario again.",
        "{0} : ces résultats sont de la version {1} du moteur, que celle-ci ne sait pas lire. Refaites le calcul du scénario."
    );
    public static readonly Text Foreign = new(
        "{0}: found {1}; accepted: a NeutralitySim results file of version {2}.",
        "{0} : c'est {1} ; accepté : un fichier de résultats de NeutralitySim, version {2}."
    );
    public static readonly Text EmptyDatabase = new("an empty database", "une base vide");
    public static readonly Text OtherProgram = new("a database of another program", "la base d'un autre programme");
    public static readonly Text NoDatabase = new(
        "a file that is no SQLite database",
        "un fichier qui n'est pas une base SQLite"
    );
    public static readonly Text Damaged = new("a damaged database", "une base endommagée");
    public static readonly Text InUse = new(
        "{0}: found it in use by another program; accepted: one writer.",
        "{0} : un autre programme s'en sert ; accepté : un seul programme qui écrit."
    );
    public static readonly Text NoPermission = new(
        "{0}: found no permission to use it; accepted: a file and folder that may be read and written.",
        "{0} : il est interdit de s'en servir ; accepté : un fichier et un dossier que l'on peut lire et écrire."
    );
    public static readonly Text DiskFull = new(
        "{0}: found the disk full or failing; accepted: a disk with room for the results.",
        "{0} : le disque est plein ou défaillant ; accepté : un disque où les résultats tiennent."
    );
    public static readonly Text BadFolder = new(
        "{0}: {1} Accepted: a folder that can be made and written to.",
        "{0} : {1} Accepté : un dossier que l'on peut créer et remplir."
    );
    public static readonly Text RowTwice = new(
        "{0}: run {1} was not stored ({2}); accepted: each run once, each of its rows once.",
        "{0} : le calcul {1} n'a pas été enregistré ({2}) ; accepté : chaque calcul une fois, chacune de ses lignes une fois."
    );
    public static readonly Text SameRow = new(
        "two rows of {0} have the same {1}",
        "deux lignes de {0} ont les mêmes {1}"
    );
    public static readonly Text RunTwice = new(
        "{0}: run {1} was not stored; accepted: each run once.",
        "{0} : le calcul {1} n'a pas été enregistré ; accepté : chaque calcul une fois."
    );
    public static readonly Text NotFinite = new(
        "{0}: run {1} was not stored: a row of {2} holds {3}; accepted: finite numbers, NaN where undefined.",
        "{0} : le calcul {1} n'a pas été enregistré : une ligne de {2} contient {3} ; accepté : des nombres finis, NaN où il n'y en a pas."
    );
    public static readonly Text UnknownWord = new(
        "{0}: found \"{1}\"; accepted: {2}.",
        "{0} : trouvé « {1} » ; accepté : {2}."
    );

    /// <summary>With SQLite's own words, English.</summary>
    public static readonly Text OtherComplaint = new("{0}: {1}", "{0} : SQLite refuse ({1})");
    public static readonly Text NoStudy = new(
        "{0}: no study was found in it; made by: neutralitysim sensitivity SCENARIO.",
        "{0} : aucune étude n'y a été trouvée ; on en fait une par : neutralitysim sensitivity SCÉNARIO."
    );
    public static readonly Text StudyChanged = new(
        "{0}: the study was changed since it was written: its hash is another. Make it anew by: neutralitysim sensitivity SCENARIO.",
        "{0} : l'étude a été modifiée depuis son écriture : son empreinte est autre. Refaites-la par : neutralitysim sensitivity SCÉNARIO."
    );
}
