using NeutralitySim.Core.Worlds;
using static NeutralitySim.Scenarios.Errors.Words;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Files, and how a scenario is put together from them.</summary>
internal static partial class ScenarioTexts
{
    /// <summary>What the YAML library's words are about, for those it says most; it gives no other sign.</summary>
    private static readonly (string Sign, string French)[] Yaml =
    [
        ("quoted scalar, found unexpected", "un guillemet n'est pas fermé"),
        ("expected ':'", "un deux-points manque après une clé"),
        ("invalid mapping", "un retrait ou un deux-points n'est pas à sa place"),
        ("indentation", "un retrait n'est pas celui qu'il faut"),
        ("expected key", "un retrait n'est pas celui qu'il faut, ou une clé manque"),
        ("'-' indicator", "un retrait n'est pas celui qu'il faut, ou un tiret manque"),
        ("cannot start any token", "un caractère ne peut pas commencer une valeur sans guillemets"),
        ("node content", "une valeur manque"),
        ("escape character", "une barre oblique inverse est suivie d'un caractère inattendu"),
        ("Mapping keys are not allowed", "une clé ne peut pas être là, ou un « ? » est de trop"),
        ("Mapping values are not allowed", "un deux-points est de trop, ou un retrait n'est pas celui qu'il faut"),
        ("Block sequence entries", "un tiret ne peut pas être là"),
        ("anchor", "un nom de reprise (& ou *) n'est pas à sa place"),
        ("tag", "un « ! » n'est pas à sa place"),
        ("directive", "un « % » en début de ligne n'est pas à sa place"),
        ("comment", "un « # » n'est pas à sa place"),
        ("block scalar", "un texte de plusieurs lignes (| ou >) n'est pas bien commencé"),
    ];

    private static readonly Text UnreadableYaml = new(
        "this is not valid YAML ({0}); check indentation, colons, quotes and brackets near here",
        "ce n'est pas du YAML valide ({0}) ; vérifiez retraits, deux-points, guillemets et crochets"
    );

    /// <summary>A text that is no YAML.</summary>
    /// <param name="complaint">The YAML library's own words, English.</param>
    public static Text NotYaml(string complaint)
    {
        string? known = Yaml.FirstOrDefault(kind => complaint.Contains(kind.Sign, StringComparison.Ordinal)).French;
        return UnreadableYaml.With(new Text(complaint, known ?? "ce qui est écrit n'a pas la forme attendue"));
    }

    public static readonly Text BrokenYaml = new(
        "this is not valid YAML; check indentation, colons, quotes and brackets",
        "ce n'est pas du YAML valide ; vérifiez retraits, deux-points, guillemets et crochets"
    );
    public static readonly Text TabAsIndentation = new(
        "found a tab as indentation; indent with spaces",
        "trouvé une tabulation comme retrait ; faites les retraits avec des espaces"
    );
    public static readonly Text NotClosed = new(
        "this is not valid YAML: the {0} of line {1}, column {2} is not closed, or a comma is missing",
        "ce n'est pas du YAML valide : {0} de la ligne {1}, colonne {2}, n'est pas fermé, ou une virgule manque"
    );
    public static readonly Text ControlCharacter = new(
        "found the control character {0}; texts without control characters are accepted",
        "trouvé le caractère de contrôle {0} ; accepté : des textes sans caractères de contrôle"
    );
    public static readonly Text MapsToMerge = new(
        "a map, or a list of maps, is accepted: [*a, *b]",
        "accepté : un ensemble de clés, ou une liste d'ensembles : [*a, *b]"
    );
    public static readonly Text MergeTwice = new(
        "found the key << twice; several maps are merged as one list: <<: [*a, *b]",
        "trouvé deux fois la clé << ; plusieurs ensembles se reprennent en une liste : <<: [*a, *b]"
    );
    public static readonly Text UnreadableNode = new(
        "this is not valid YAML; check what stands here",
        "ce n'est pas du YAML valide ; vérifiez ce qui est là"
    );
    public static readonly Text SecondDocument = new(
        "found a second document; one document per file is accepted",
        "trouvé un second document ; accepté : un document"
    );
    public static readonly Text NoPlainKey = new(
        "found a list or map as a key; keys are plain words",
        "trouvé une liste ou un ensemble comme clé ; les clés sont des mots simples"
    );
    public static readonly Text TooDeep = new(
        "found more than {0} levels of nesting; at most {0} are accepted",
        "trouvé plus de {0} niveaux ; accepté : {0} au plus"
    );
    public static readonly Text TooManyValues = new(
        "found more than {0} values, aliases counted each time they are used; at most {0} are accepted",
        "trouvé plus de {0} valeurs ; accepté : {0} au plus"
    );

    /// <summary>A key that stands twice in a map.</summary>
    /// <param name="key">The key.</param>
    /// <param name="firstLine">Where it stood first; 0 outside a file.</param>
    public static Text KeyTwice(string key, int firstLine)
    {
        string first = firstLine == 0 ? "" : $" (d'abord à la ligne {firstLine})";
        return new Text(
            $"found the key {{0}} twice (first on line {firstLine}); each key is accepted once",
            $"trouvé deux fois la clé {{0}}{first} ; accepté : chaque clé une fois"
        ).With(Quoted(key));
    }

    public static readonly Text AliasWithoutAnchor = new(
        "found the alias {0} without its anchor; an anchor stands complete before its aliases",
        "trouvé l'alias {0} sans son ancre ; une ancre précède ses alias"
    );
    public static readonly Text Tag = new(
        "found the tag {0}; values are written without tags",
        "trouvé l'étiquette {0} ; les valeurs s'écrivent sans étiquette"
    );
    public static readonly Text KeysWithValues = new(
        "keys with values are accepted",
        "accepté : des clés avec leurs valeurs"
    );
    public static readonly Text NoPath = new(
        "this is no path; the path of a scenario file is accepted",
        "ce n'est pas un chemin ; accepté : le chemin d'un fichier de scénario"
    );
    public static readonly Text TextTooLarge = new(
        "the text is larger than 1 MB; at most 1 MB is accepted",
        "le texte dépasse 1 Mo ; accepté : 1 Mo au plus"
    );
    public static readonly Text FileTooLarge = new("the file {0} is larger than 1 MB", "le fichier {0} dépasse 1 Mo");
    public static readonly Text FileNotText = new(
        "the file {0} is not UTF-8 text",
        "le fichier {0} n'est pas du texte en UTF-8"
    );
    public static readonly Text NoSuchFile = new("there is no file {0}", "il n'y a pas de fichier {0}");
    public static readonly Text FileUnreadable = new("the file {0} cannot be read", "le fichier {0} n'est pas lisible");
    public static readonly Text ReadableFile = new(
        "a readable YAML file in UTF-8 of at most 1 MB is accepted",
        "accepté : un fichier YAML lisible, en UTF-8, de 1 Mo au plus"
    );
    public static readonly Text TooManyFiles = new(
        "found more than {0} included files; at most {0} are accepted",
        "trouvé plus de {0} fichiers inclus ; accepté : {0} au plus"
    );

    public static readonly Text IncludesNothing = new(
        "a text without a file includes nothing",
        "un texte sans fichier n'inclut rien"
    );
    public static readonly Text PathInside = new(
        "a path with / relative to this file, inside {0}, is accepted",
        "accepté : un chemin avec /, relatif à ce fichier, dans {0}"
    );
    public static readonly Text PathOfOneFile = new(
        "the path of one file is accepted",
        "accepté : le chemin d'un seul fichier"
    );
    public static readonly Text PathsOfFiles = new("paths of files are accepted", "accepté : des chemins de fichiers");
    public static readonly Text CircleOfFiles = new(
        "found a circle of files through {0}; a file that does not extend this one is accepted",
        "trouvé un cercle de fichiers qui passe par {0} ; accepté : un fichier qui n'étend pas celui-ci"
    );
    public static readonly Text ChainTooLong = new(
        "found more than {0} files extending one another; at most {0} are accepted",
        "trouvé plus de {0} fichiers qui s'étendent l'un l'autre ; accepté : {0} au plus"
    );
    public static readonly Text InParameterFile = new(
        "found in a parameter file; parameter files include no others",
        "trouvé dans un fichier de paramètres ; un fichier de paramètres n'en inclut pas d'autre"
    );
    public static readonly Text RegimeByNameOrMap = new(
        "the name of a preset, or a map with an id, is accepted",
        "accepté : le nom d'un régime prédéfini, ou un ensemble de clés avec un id"
    );
    public static readonly Text RegimeProperties = new(
        "a map with the regime's properties, or nothing for a preset, is accepted",
        "accepté : les propriétés du régime, ou rien pour un régime prédéfini"
    );
    public static readonly Text WithoutId = new("{0} without an id", "{0} sans id");
    public static readonly Text RegimeTwice = new(
        "found the regime {0} twice; each regime is accepted once",
        "trouvé deux fois le régime {0} ; accepté : chaque régime une fois"
    );
    public static readonly Text MapByRegime = new("a map by regime id is accepted", "accepté : un ensemble par régime");
    public static readonly Text DottedPaths = new(
        "dotted paths with values are accepted",
        "accepté : des chemins à points avec leurs valeurs"
    );
    public static readonly Text TooManyOverrides = new(
        "found more than {0} overrides; at most {0} are accepted",
        "trouvé plus de {0} valeurs de régime ; accepté : {0} au plus"
    );
    public static readonly Text PresetOfOneRegime = new(
        "found the preset {0} for one regime; one preset for all regimes is accepted, or they could not be compared",
        "trouvé le jeu de paramètres {0} pour un seul régime ; accepté : le même pour tous les régimes, sans quoi ils ne se compareraient pas"
    );
}
