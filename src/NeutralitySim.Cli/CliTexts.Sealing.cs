using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli;

/// <summary>What is said of verifying results and of bundles.</summary>
internal static partial class CliTexts
{
    // Help.
    public static readonly Text Verify = new(
        "Run results again and say whether they come out identical, within tolerance, or different and where.",
        "Recalculer des résultats et dire s'ils sont identiques, dans la tolérance, ou différents et où."
    );
    public static readonly Text VerifyResults = new(
        "Output folder of run, its results.sqlite, or a bundle.",
        "Dossier de résultats de run, son results.sqlite, ou un lot."
    );
    public static readonly Text VerifyOut = new(
        "File for all differences as CSV; the terminal shows the first. [default: none]",
        "Fichier où écrire toutes les différences en CSV ; le terminal montre les premières. [défaut : aucun]"
    );
    public static readonly Text VerifyExamples = new(
        """
        Examples:
          neutralitysim verify out/first-steps
          neutralitysim verify first-steps.neutralitysim
          neutralitysim verify out/first-steps --out differences.csv

        Exit codes: 0 identical or within tolerance (every value within 1e-9 of itself), 4 different, or files were changed.
        A change to the manifest, the database and the scenario together is found by nobody but whoever holds another copy: compare the hash.
        """,
        """
        Exemples :
          neutralitysim verify out/first-steps --lang fr
          neutralitysim verify first-steps.neutralitysim
          neutralitysim verify out/first-steps --out differences.csv

        Codes de sortie : 0 identiques ou dans la tolérance (chaque valeur à 1e-9 près), 4 différents, ou des fichiers ont été changés.
        Un changement fait à la fois au manifeste, à la base et au scénario n'est vu que par qui en a une autre copie : comparer l'empreinte.
        """
    );
    public static readonly Text Bundle = new(
        "Put results, their scenario, report and tables into one file that anybody can verify.",
        "Mettre des résultats, leur scénario, le rapport et les tableaux dans un seul fichier que chacun peut vérifier."
    );
    public static readonly Text BundleFolder = new("Output folder of run.", "Dossier de résultats de run.");
    public static readonly Text BundleOut = new(
        "The bundle's file. [default: <folder>.neutralitysim, here]",
        "Fichier du lot. [défaut : <dossier>.neutralitysim, ici]"
    );
    public static readonly Text BundleExamples = new(
        """
        Examples:
          neutralitysim bundle out/first-steps --out first-steps.neutralitysim
          neutralitysim verify first-steps.neutralitysim

        A bundle is a zip: renamed to .zip it opens anywhere, report.html without a network.
        """,
        """
        Exemples :
          neutralitysim bundle out/first-steps --out first-steps.neutralitysim
          neutralitysim verify first-steps.neutralitysim

        Un lot est un zip : renommé en .zip il s'ouvre partout, report.html sans réseau.
        """
    );

    // What is wrong with a command line or a file.
    public static readonly Text MissingVerified = new(
        "Name results, for example: neutralitysim verify out/first-steps",
        "Indiquez des résultats, par exemple : neutralitysim verify out/first-steps"
    );
    public static readonly Text MissingBundled = new(
        "Name an output folder, for example: neutralitysim bundle out/first-steps --out first-steps.neutralitysim",
        "Indiquez un dossier de résultats, par exemple : neutralitysim bundle out/first-steps --out first-steps.neutralitysim"
    );
    public static readonly Text StillWritten = new(
        "{0}: a run is writing there; wait for its end.",
        "{0} : un calcul y écrit ; attendez sa fin."
    );
    public static readonly Text NothingToVerify = new(
        "{0}: no run in it is finished; accepted: results with at least one.",
        "{0} : aucun calcul n'y est terminé ; accepté : des résultats qui en ont au moins un."
    );
    public static readonly Text NoScenarioKept = new(
        "{0}: found no scenario.json or no manifest.json beside the results; accepted: a folder as run writes it. 'neutralitysim run SCENARIO --out {0} --resume' keeps the results and writes both.",
        "{0} : sans scenario.json ou manifest.json à côté des résultats ; accepté : un dossier tel que run l'écrit. 'neutralitysim run SCÉNARIO --out {0} --resume' garde les résultats et écrit les deux."
    );
    public static readonly Text NoScenarioKeptThen = new(
        "{0}: found no scenario.json or no manifest.json beside the results, which are of version {1}, while this one is {2}: with what values they came out is not kept. Run the scenario again into another folder, 'neutralitysim run SCENARIO --out NEW', which verifies; 'neutralitysim compare {0} NEW' tells what is different.",
        "{0} : sans scenario.json ou manifest.json à côté des résultats, qui sont de la version {1} alors que celle-ci est la {2} : les valeurs dont ils sont sortis ne sont pas gardées. Refaites le calcul dans un autre dossier, 'neutralitysim run SCÉNARIO --out NOUVEAU', qui se vérifie ; 'neutralitysim compare {0} NOUVEAU' dit ce qui diffère."
    );

    /// <summary>What to do where a folder does not hold what its results came out of.</summary>
    public static Text NoScenarioIn(string folder, string version) =>
        version == ScenarioState.CurrentEngine
            ? NoScenarioKept.With(folder)
            : NoScenarioKeptThen.With(folder, version, ScenarioState.CurrentEngine);

    public static readonly Text KeptInvalid = new(
        "The scenario was valid in version {0} and is not in {1}: that version can verify it.",
        "Le scénario était valide dans la version {0} et ne l'est pas dans {1} : la première peut le vérifier."
    );
    public static readonly Text KeptTooLong = new(
        "{0}: found a longer file than any scenario is; accepted: {1} MB.",
        "{0} : fichier plus long qu'aucun scénario ; accepté : {1} Mo."
    );
    public static readonly Text NotManifest = new(
        "{0}: found no manifest of NeutralitySim; accepted: the file that run or bundle wrote.",
        "{0} : ce n'est pas un manifeste de NeutralitySim ; accepté : le fichier écrit par run ou bundle."
    );
    public static readonly Text NotBundle = new(
        "{0}: found neither results nor a bundle; accepted: an output folder of run, its results.sqlite, or a file made by bundle.",
        "{0} : ce ne sont ni des résultats ni un lot ; accepté : un dossier de résultats de run, son results.sqlite, ou un fichier fait par bundle."
    );
    public static readonly Text UnsafeBundle = new(
        "{0}: found entries that no bundle has, so nothing was unpacked or kept: {1}. Accepted: each file once, inside the folder, no links, no longer than declared.",
        "{0} : contient des entrées qu'aucun lot n'a, rien n'a donc été gardé : {1}. Accepté : chaque fichier une fois, dans le dossier, sans lien, pas plus long qu'annoncé."
    );
    public static readonly Text LargeBundle = new(
        "{0}: found more than a bundle holds, so nothing was unpacked; accepted: {1} files and {2} GiB.",
        "{0} : contient plus qu'un lot, rien n'a donc été déballé ; accepté : {1} fichiers et {2} Gio."
    );
    public static readonly Text BundleIsFolder = new(
        "--out {0}: this is a folder; accepted: a file, made or replaced.",
        "--out {0} : c'est un dossier ; accepté : un fichier, créé ou remplacé."
    );
    public static readonly Text IsBundle = new("{0}: this is a bundle already.", "{0} : c'est déjà un lot.");
    public static readonly Text NotBundled = new(
        "{0}: not bundled, these are no longer as the run wrote them: {1}. Run the scenario again with --resume, which writes them anew; if the results themselves were changed, without.",
        "{0} : pas de lot, ceci n'est plus comme le calcul l'a écrit : {1}. Refaites le calcul du scénario avec --resume, qui les réécrit ; sans, si les résultats eux-mêmes ont été changés."
    );
    public static readonly Text AndMore = new("{0} and {1} more", "{0} et {1} de plus");

    // What happens.
    public static readonly Text Bundled = new(
        "{0}: {1} files, {2} kB; neutralitysim verify {0} runs it again.",
        "{0} : {1} fichiers, {2} ko ; neutralitysim verify {0} le recalcule."
    );
    public static readonly Text SourcesLeftOut = new(
        "Left out, because they are gone or others since the run (scenario.json holds the scenario as it was used): {0}",
        "Laissés de côté, car disparus ou changés depuis le calcul (scenario.json contient le scénario tel qu'il a servi) : {0}"
    );
    public static readonly Text VerifyStopping = new(
        "Stopping. Ctrl-C again ends at once.",
        "Arrêt. Un second Ctrl-C arrête aussitôt."
    );
    public static readonly Text VerifyStopped = new(
        "Interrupted: the values were not verified.",
        "Interrompu : les valeurs n'ont pas été vérifiées."
    );

    // What came of it.
    public static readonly Text VerifyOtherEngine = new(
        "The results are of version {0}; this program is {1}: what follows compares two versions of the program, and differences are no sign of tampering.",
        "Les résultats sont de la version {0} ; ce programme est {1} : ce qui suit compare deux versions du programme, et des différences ne disent rien d'une falsification."
    );
    public static readonly Text VerifyHeading = new(
        "{0}: {1}, {2} of {3} runs finished, seed {4}, version {5}",
        "{0} : {1}, {2} calculs terminés sur {3}, graine {4}, version {5}"
    );
    public static readonly Text NoManifest = new(
        "{0}: there is no manifest.json, so report and figures cannot be checked against the run that wrote them.",
        "{0} : il n'y a pas de manifest.json, rapport et figures ne peuvent donc être comparés au calcul qui les a écrits."
    );
    public static readonly Text FilesIntact = new(
        "Files: all as the run wrote them.",
        "Fichiers : tous comme le calcul les a écrits."
    );
    public static readonly Text FilesChanged = new(
        "Files changed since the run, or not what the results give: {0}",
        "Fichiers changés depuis le calcul, ou qui ne suivent pas des résultats : {0}"
    );
    public static readonly Text FilesMissing = new("Files missing: {0}", "Fichiers manquants : {0}");
    public static readonly Text FilesForeign = new(
        "Files in the bundle that its manifest does not name, left alone: {0}",
        "Fichiers du lot que son manifeste ne nomme pas, laissés de côté : {0}"
    );
    public static readonly Text DatabaseChanged = new(
        "The results in results.sqlite are not those of which the manifest tells the hash.",
        "Les résultats de results.sqlite ne sont pas ceux dont le manifeste donne l'empreinte."
    );
    public static readonly Text InputsAltered = new(
        "Inputs that results.sqlite tells otherwise than scenario.json: {0}",
        "Données d'entrée que results.sqlite dit autrement que scenario.json : {0}"
    );
    public static readonly Text InputsOfVersions = new(
        "Inputs that the two versions read differently: {0}",
        "Données d'entrée que les deux versions lisent différemment : {0}"
    );
    public static readonly Text DescriptionDiffers = new(
        "What results.sqlite tells of the experiment (names, published values, hash) is not what scenario.json gives.",
        "Ce que results.sqlite dit de l'expérience (noms, valeurs publiées, empreinte) n'est pas ce que donne scenario.json."
    );
    public static readonly Text Identical = new(
        "Values: identical, every one to the last bit (SHA-256 {0}).",
        "Valeurs : identiques, chacune au bit près (SHA-256 {0})."
    );
    public static readonly Text WithinTolerance = new(
        "Values: within tolerance; {0} differ, by {1} of themselves at most (accepted: {2}).",
        "Valeurs : dans la tolérance ; {0} diffèrent, d'au plus {1} d'elles-mêmes (accepté : {2})."
    );
    public static readonly Text SameValues = new(
        "Values: every one is the same, though scenario or version in the database are not.",
        "Valeurs : chacune est la même, bien que le scénario ou la version dans la base ne le soient pas."
    );
    public static readonly Text SameValuesOfVersions = new(
        "Values: both versions give every one of them to the last bit.",
        "Valeurs : les deux versions donnent chacune d'elles au bit près."
    );
    public static readonly Text DifferentFirst = new(
        "Values: different. First in run {0}, {1}: {2}, stored {3}, again {4}.",
        "Valeurs : différentes. D'abord dans le calcul {0}, {1} : {2}, enregistré {3}, recalculé {4}."
    );
    public static readonly Text DifferentAll = new("Values that differ: {0}", "Valeurs qui diffèrent : {0}");
    public static readonly Text DifferentSome = new(
        "Values that differ: {0}, of which the first {1}",
        "Valeurs qui diffèrent : {0}, dont les {1} premières"
    );
    public static readonly Text AlsoWithin = new(
        "Besides, {0} differ by no more than {1} of themselves.",
        "En outre, {0} diffèrent d'au plus {1} d'elles-mêmes."
    );
    public static readonly Text AllIn = new("All of them: {0}", "Toutes : {0}");
    public static readonly Text AllByOut = new(
        "--out differences.csv writes all of them.",
        "--out differences.csv les écrit toutes."
    );
    public static readonly Text WholeRun = new("whole run", "tout le calcul");
    public static readonly Text ColumnRun = new("run", "calcul");
    public static readonly Text ColumnMonth = new("month", "mois");
    public static readonly Text ColumnAbout = new("what", "quoi");
    public static readonly Text ColumnStored = new("stored", "enregistré");
    public static readonly Text ColumnAgain = new("again", "recalculé");
    public static readonly Text ColumnRelative = new("relative", "écart relatif");
}
