namespace NeutralitySim.Scenarios.Errors;

/// <summary>The French of what is told about values set from outside. Patterns are regular expressions of the whole English sentence.</summary>
internal static class FrenchSentences
{
    private const string Quoted = "\"(.*)\"";

    /// <summary>Names of things, with their article where the English has it.</summary>
    public static IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>
        {
            ["a rate"] = "un débit",
            ["a volume"] = "un volume",
            ["a time"] = "une durée",
            ["a whole number of hours"] = "un nombre entier d'heures",
            ["a whole number of months"] = "un nombre entier de mois",
            ["a share"] = "une part",
            ["a share per month"] = "une part par mois",
            ["a share per day"] = "une part par jour",
            ["a number per day"] = "un nombre par jour",
            ["a count"] = "un nombre",
            ["a whole count"] = "un nombre entier",
            ["a whole number"] = "un nombre entier",
            ["a number without unit"] = "un nombre sans unité",
            ["a power"] = "une puissance",
            ["an energy per viewing hour"] = "une énergie par heure regardée",
            ["an energy per volume"] = "une énergie par volume",
            ["a power per rate"] = "une puissance par débit",
            ["a carbon intensity"] = "une intensité carbone",
            ["a carbon mass per hour of use"] = "une masse de carbone par heure d'usage",
            ["a carbon mass per volume"] = "une masse de carbone par volume",
            ["a carbon mass"] = "une masse de carbone",
            ["a number of years"] = "un nombre d'années",
            ["a time per day"] = "une durée par jour",
            ["an energy per year"] = "une énergie par an",
            ["a mass in a year's inventory, to which no figure per viewing hour can be added,"] =
                "une masse de l'inventaire d'une année, à laquelle aucun chiffre par heure regardée ne s'ajoute,",
            ["a distance"] = "une distance",
            ["a carbon mass per distance"] = "une masse de carbone par distance",
            ["an amount of viewing"] = "une quantité de visionnage",
            ["an amount of money per month"] = "un montant par mois",
            ["a price per rate and month"] = "un prix par débit et par mois",
            ["a price per rate"] = "un prix par débit",
            ["an amount of money per viewing hour"] = "un montant par heure regardée",
            ["a price of electricity"] = "un prix de l'électricité",
            ["a price per rate and month or per volume"] = "un prix par débit et par mois, ou par volume",
            ["a price per volume"] = "un prix par volume",
            ["plain digits"] = "chiffres seuls",
            ["lever"] = "levier inconnu",
            ["choice"] = "choix inconnu",
            ["key"] = "clé inconnue",
            ["preset"] = "jeu de paramètres inconnu",
            ["regime"] = "régime inconnu",
            ["regime in"] = "régime inconnu dans",
            ["path in an override"] = "chemin inconnu pour un régime",
            ["content provider"] = "fournisseur de contenu inconnu",
            ["ISP"] = "FAI inconnu",
            ["interconnect"] = "interconnexion inconnue",
            ["aggregation link"] = "lien d'agrégation inconnu",
            ["profile"] = "profil inconnu",
            ["grid dataset"] = "jeu de données électriques inconnu",
            ["language"] = "langue inconnue",
            ["cohort"] = "cohorte inconnue",
            ["link"] = "lien inconnu",
        };

    /// <summary>What was found.</summary>
    public static IReadOnlyList<(string English, string French)> Found { get; } =
    [
        ($"found {Quoted} without a unit", "trouvé « $1 » sans unité"),
        ($"found the unit {Quoted}", "trouvé l'unité « $1 »"),
        ($"found the currency {Quoted}", "trouvé la monnaie « $1 »"),
        ("found ([A-Z]{3}) in a scenario whose currency is ([A-Z]{3})", "trouvé $1 dans un scénario en $2"),
        ($"found {Quoted}, which is not whole", "trouvé « $1 », qui n'est pas entier"),
        ($"found {Quoted}, which does not begin with a number", "trouvé « $1 », qui ne commence pas par un nombre"),
        ($"found {Quoted}, beyond any number a computer holds", "trouvé « $1 », au-delà de tout nombre d'ordinateur"),
        ($"found a decimal comma: {Quoted}", "trouvé une virgule décimale : « $1 »"),
        ("found nothing", "trouvé rien"),
        ("found a list", "trouvé une liste"),
        ("found a map", "trouvé un ensemble de clés"),
        ("found a list or map as a key", "trouvé une liste ou un ensemble comme clé"),
        ("found a second document", "trouvé un second document"),
        ("found low, value and high out of order", "trouvé low, value et high dans le désordre"),
        ("found rungs out of order", "trouvé des débits dans le désordre"),
        ("found no viewer in any hour", "trouvé aucun spectateur à aucune heure"),
        ("found fewest above most", "trouvé fewest au-dessus de most"),
        (@"found shares that sum to (.*)", "trouvé des parts dont la somme est $1"),
        (@"found shares of activities that add up to (.*)", "trouvé des parts d'activités dont la somme est $1"),
        (@"found ([0-9]+) values", "trouvé $1 valeurs"),
        (@"found ([0-9]+) entries", "trouvé $1 entrées"),
        (@"found ([0-9]+) characters", "trouvé $1 caractères"),
        (@"found (.+) appliances", "trouvé $1 appareils"),
        (@"found more than ([0-9]+) overrides", "trouvé plus de $1 valeurs de régime"),
        (@"found more than ([0-9]+) levels of nesting", "trouvé plus de $1 niveaux"),
        (@"found more than ([0-9]+) values, aliases counted each time they are used", "trouvé plus de $1 valeurs"),
        ($"found the key {Quoted} twice .*", "trouvé deux fois la clé « $1 »"),
        ($"found the alias {Quoted} without its anchor", "trouvé l'alias « $1 » sans son ancre"),
        ($"found the tag {Quoted}", "trouvé l'étiquette « $1 »"),
        ("found the preset (.+) for one regime", "trouvé le jeu de paramètres $1 pour un seul régime"),
        ($"found {Quoted} with basis (.+)", "trouvé « $1 » avec l'assiette $2"),
        ($"found beside {Quoted}", "trouvé à côté de « $1 »"),
        ($"found a state of the scenario {Quoted}", "trouvé un état du scénario « $1 »"),
        (
            $"found {Quoted}, which is not encoded as addresses are",
            "trouvé « $1 », qui n'est pas codé comme une adresse"
        ),
        ($"found {Quoted} without a value", "trouvé « $1 » sans valeur"),
        ($"found {Quoted} twice", "trouvé deux fois « $1 »"),
        ("found no ([a-z]+)", "rien trouvé pour $1"),
        (
            $"found an address of layout {Quoted}, which a newer version of this program wrote",
            "trouvé une adresse de format « $1 », écrite par une version plus récente de ce programme"
        ),
        ($"found {Quoted}", "trouvé « $1 »"),
        ($"unknown path {Quoted}", "chemin inconnu : « $1 »"),
        ($"unknown ([A-Za-z ]+) {Quoted}", "&1 : « $2 »"),
        ($"{Quoted} is missing", "« $1 » manque"),
        (@"this is not valid YAML( \(.*\))?", "ce n'est pas du YAML valide$1"),
        (
            "there is no day shape of carbon intensity for (..)",
            "il n'y a pas de profil horaire d'intensité carbone pour $1"
        ),
        ("there is no carbon intensity for (.*)", "il n'y a pas d'intensité carbone pour $1"),
    ];

    /// <summary>What is accepted.</summary>
    public static IReadOnlyList<(string English, string French)> Accepted { get; } =
    [
        (@"(.*), or \{ value: .*\}", "&1, ou { value: …, year: …, source: …, note: … }"),
        ("(.* is accepted.*); from (.+) to (.+)", "&1 ; de $2 à $3"),
        (@"a list is accepted: \[ … \]; in it, (.*)", "une liste est acceptée : [ … ] ; dedans, &1"),
        ("(an? .+) in (.+) is accepted, for example ([^;]+)", "accepté : &1 en $2, par exemple $3"),
        ("(an? [^;]+) is accepted, for example ([^;]+)", "accepté : &1, par exemple $2"),
        ("a month from 1990-01 to 2100-12", "un mois de 1990-01 à 2100-12"),
        ("accepted: from (.+) to (.+)", "accepté : de $1 à $2"),
        (
            "accepted: small letters, digits and hyphens, beginning with a letter, at most 64",
            "accepté : minuscules, chiffres et tirets, une lettre d'abord, 64 au plus"
        ),
        (
            "two capital letters are accepted \\(ISO 3166-1, or EU\\), for example FR",
            "accepté : deux majuscules (ISO 3166-1, ou EU), par exemple FR"
        ),
        ("a year from ([0-9]+) to ([0-9]+) is accepted", "accepté : une année de $1 à $2"),
        (
            "a text of 1 to 200 characters on one line is accepted",
            "accepté : un texte de 1 à 200 caractères sur une ligne"
        ),
        ("a text is accepted", "accepté : un texte"),
        (@"a text, or \{ en: …, fr: … \}, is accepted", "accepté : un texte, ou { en: …, fr: … }"),
        ("a number from (.+) to ([^,]+), in ([^,]+), is accepted", "accepté : un nombre de $1 à $2, en $3"),
        ("a number from (.+) to ([^,]+), is accepted", "accepté : un nombre de $1 à $2"),
        ("a whole number from (.+) to (.+) is accepted", "accepté : un entier de $1 à $2"),
        ("a version is accepted, for example (.+)", "accepté : une version, par exemple $1"),
        ("an address with one is accepted, for example (.+)", "accepté : une adresse qui l'a, par exemple $1"),
        ("a map is accepted: .*", "accepté : un ensemble de clés et de valeurs"),
        ("a map by regime id is accepted", "accepté : un ensemble par régime"),
        ("dotted paths with values are accepted", "accepté : des chemins à points avec leurs valeurs"),
        ("each key is accepted once", "accepté : chaque clé une fois"),
        ("key=value is accepted", "accepté : clé=valeur"),
        ("(v=[0-9]+) is accepted", "accepté : $1"),
        ("one of (.+) is accepted", "accepté : un état de $1"),
        ("% with two hexadecimal digits, of UTF-8, is accepted", "accepté : % et deux chiffres hexadécimaux, en UTF-8"),
        (
            "layouts up to ([0-9]+) are accepted: .*",
            "accepté : les formats jusqu'à $1 ; ouvrez-la avec cette version-là, ou mettez celle-ci à jour"
        ),
        (
            "values of the scenario are accepted, not which regimes, levers and files it has",
            "accepté : des valeurs du scénario, non ses régimes, ses leviers ni ses fichiers"
        ),
        ("accepted under (\\S+): (.*)", "accepté sous $1 : $2"),
        ("accepted: (.*)", "accepté : $1"),
        ("nothing stands there", "il n'y a rien là"),
        ("none is defined", "il n'y en a pas"),
        ("(\\S+) is a single value", "$1 est une seule valeur"),
        ("exactly ([0-9]+) are accepted", "accepté : $1 exactement"),
        ("([0-9]+) to ([0-9]+) are accepted", "accepté : de $1 à $2"),
        ("at most maximum-appliances, (.+), are accepted", "accepté : maximum-appliances, $1, au plus"),
        ("at most ([0-9]+ %|[0-9]+) (?:is|are) accepted", "accepté : $1 au plus"),
        ("low ≤ value ≤ high is accepted", "accepté : low ≤ value ≤ high"),
        ("fewest ≤ most is accepted", "accepté : fewest ≤ most"),
        ("bitrates in ascending order are accepted", "accepté : des débits en ordre croissant"),
        ("at least one hour is greater than 0", "une heure au moins dépasse 0"),
        (
            "television, laptop, tablet and phone sum to 100 %; one left out keeps its default",
            "la somme de television, laptop, tablet et phone est 100 % ; celui qui manque garde sa valeur"
        ),
        (
            "one preset for all regimes is accepted, or they could not be compared",
            "accepté : le même pour tous les régimes, sans quoi ils ne se compareraient pas"
        ),
        ("a price per GB is accepted", "accepté : un prix par GB"),
        ("a price per Mbps and month is accepted", "accepté : un prix par Mbps et par mois"),
        (
            "it is accepted inside each entry of (\\S+), or without (\\S+)",
            "accepté : dans chaque entrée de $1, ou sans $2"
        ),
        ("use a dot: (.*)", "mettez un point : $1"),
        (
            "use a dot for decimals and nothing or _ between thousands: (.*)",
            "mettez un point aux décimales et rien ou _ entre les milliers : $1"
        ),
        ("one document per file is accepted", "accepté : un document"),
        ("keys are plain words", "les clés sont des mots simples"),
        ("values are written without tags", "les valeurs s'écrivent sans étiquette"),
        ("an anchor stands complete before its aliases", "une ancre précède ses alias"),
        ("check indentation, colons, quotes and brackets.*", "vérifiez retraits, deux-points, guillemets et crochets"),
        ("check what stands here", "vérifiez ce qui est là"),
        ("required: .*", "c'est requis"),
        (
            "known: (.*); turn emissions.grid.hourly-shape off or give (\\S+)",
            "connus : $1 ; mettez emissions.grid.hourly-shape à off ou donnez $2"
        ),
        (
            "known for (..): (.*); choose emissions.grid.basis, dataset and year, or give one as (\\S+)",
            "connues pour $1 : $2 ; choisissez emissions.grid.basis, dataset et year, ou donnez-en une par $3"
        ),
        ("give one as (\\S+)", "donnez-en une par $1"),
    ];
}
