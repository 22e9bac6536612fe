using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli;

/// <content>What helps to write a scenario and a command line: explanations, templates, completion.</content>
internal static partial class CliTexts
{
    public static readonly Text Explain = new(
        "Say what a key of scenario files means: unit, range, default, an example, where it enters the model.",
        "Dire ce que signifie une clé de scénario : unité, domaine, défaut, exemple, place dans le modèle."
    );
    public static readonly Text ExplainPath = new(
        "Dotted path of the key, ids as they are, as * or left out. [default: the file as a whole]",
        "Chemin de la clé, identifiants tels quels, * ou omis. [défaut : le fichier entier]"
    );
    public static readonly Text NoSuchKey = new("{0}: there is no such key.", "{0} : cette clé n'existe pas.");
    public static readonly Text AllKeys = new(
        "neutralitysim explain shows those at the top.",
        "neutralitysim explain montre celles du premier niveau."
    );
    public static readonly Text ExplainValue = new("value", "valeur");
    public static readonly Text ExplainRange = new("range", "domaine");
    public static readonly Text ExplainDefault = new("default", "défaut");
    public static readonly Text ExplainGuessed = new("which is", "qui est");
    public static readonly Text ExplainRequired = new("none: it must be given", "aucun : à donner");
    public static readonly Text ExplainUnless = new("not beside", "pas avec");
    public static readonly Text ExplainExample = new("example", "exemple");
    public static readonly Text ExplainPlace = new("in the model", "dans le modèle");
    public static readonly Text[] ExplainLabels =
    [
        ExplainValue,
        ExplainRange,
        ExplainDefault,
        ExplainGuessed,
        ExplainUnless,
        ExplainExample,
        ExplainPlace,
    ];
    public static readonly Text ExplainExamples = new(
        """
        Examples:
          neutralitysim explain
          neutralitysim explain isps.*.retail-price
          neutralitysim explain regimes.toll
        """,
        """
        Exemples :
          neutralitysim explain --lang fr
          neutralitysim explain isps.*.retail-price --lang fr
          neutralitysim explain regimes.toll --lang fr
        """
    );
    public static readonly Text MissingShell = new(
        "Name a shell, for example: neutralitysim completion bash",
        "Nommez un interpréteur de commandes, par exemple : neutralitysim completion bash"
    );
    public static readonly Text Completion = new(
        "Print a script by which a shell completes commands, options and their values.",
        "Afficher un script qui fait compléter commandes, options et valeurs par l'interpréteur de commandes."
    );
    public static readonly Text CompletionShell = new("bash, zsh, fish or pwsh.", "bash, zsh, fish ou pwsh.");
    public static readonly Text CompletionExamples = new(
        """
        Examples:
          eval "$(neutralitysim completion bash)"
          eval "$(neutralitysim completion zsh)"
          neutralitysim completion fish | source
          neutralitysim completion pwsh | Out-String | Invoke-Expression
        """,
        """
        Exemples :
          eval "$(neutralitysim completion bash)"
          eval "$(neutralitysim completion zsh)"
          neutralitysim completion fish | source
          neutralitysim completion pwsh | Out-String | Invoke-Expression
        """
    );
    public static readonly Text Reading = new("Reading {0} …", "Lecture de {0} …");
    public static readonly Text New = new(
        "Write a commented scenario to start from into a folder of its own.",
        "Écrire un scénario commenté, dont partir, dans un dossier à lui."
    );
    public static readonly Text NewTemplate = new("Which: {0}.", "Lequel : {0}.");
    public static readonly Text NewFolder = new(
        "Folder to make. [default: the name of the template]",
        "Dossier à créer. [défaut : le nom du modèle]"
    );
    public static readonly Text NewWritten = new(
        "{0}: written. Check it, change values, run it:\n  neutralitysim check {1}\n  neutralitysim run {1}",
        "{0} : écrit. Vérifiez-le, changez des valeurs, calculez :\n  neutralitysim check {1}\n  neutralitysim run {1}"
    );
    public static readonly Text NewExists = new(
        "{0}: this folder is not empty, and nothing was written; name another with --out.",
        "{0} : ce dossier n'est pas vide, rien n'a été écrit ; nommez-en un autre avec --out."
    );
    public static readonly Text MissingTemplate = new(
        "Name a template, for example: neutralitysim new germany-2025",
        "Nommez un modèle, par exemple : neutralitysim new germany-2025"
    );
    public static readonly Text NewExamples = new(
        """
        Examples:
          neutralitysim new germany-2025
          neutralitysim new germany-2025 --out my-scenario
        """,
        """
        Exemples :
          neutralitysim new germany-2025 --lang fr
          neutralitysim new germany-2025 --out mon-scenario --lang fr
        """
    );
}
