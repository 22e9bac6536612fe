using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Schema;
using static NeutralitySim.Scenarios.Errors.Words;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>What is told about a scenario, a claim or an address. Here: values, keys and names.</summary>
internal static partial class ScenarioTexts
{
    public static readonly Text UnknownAggregationLink = new("unknown aggregation link", "lien d'agrégation inconnu");
    public static readonly Text UnknownChoice = new("unknown choice", "choix inconnu");
    public static readonly Text UnknownClaim = new("unknown claim", "affirmation inconnue");
    public static readonly Text UnknownCohort = new("unknown cohort", "cohorte inconnue");
    public static readonly Text UnknownContentProvider = new(
        "unknown content provider",
        "fournisseur de contenu inconnu"
    );
    public static readonly Text UnknownGridDataset = new("unknown grid dataset", "jeu de données électriques inconnu");
    public static readonly Text UnknownInterconnect = new("unknown interconnect", "interconnexion inconnue");
    public static readonly Text UnknownIsp = new("unknown ISP", "FAI inconnu");
    public static readonly Text UnknownIspOrContentProvider = new(
        "unknown ISP or content provider",
        "FAI ou fournisseur de contenu inconnu"
    );

    /// <summary>A key of an earlier version.</summary>
    public static readonly Text FormerKey = new("\"{0}\" is no key any more", "« {0} » n'est plus une clé");

    /// <summary>Keys of earlier versions, with what says the same now.</summary>
    public static readonly IReadOnlyDictionary<string, Text> FormerKeys = new Dictionary<string, Text>(
        StringComparer.Ordinal
    )
    {
        ["price-elasticity"] = new(
            "marginal-cost and pass-through of each content provider, from which the elasticity follows, are accepted",
            "marginal-cost et pass-through de chaque fournisseur de contenu, dont découle l'élasticité, sont acceptées"
        ),
    };

    public static readonly Text UnknownKey = new("unknown key", "clé inconnue");
    public static readonly Text UnknownLanguage = new("unknown language", "langue inconnue");
    public static readonly Text UnknownLever = new("unknown lever", "levier inconnu");
    public static readonly Text UnknownLink = new("unknown link", "lien inconnu");
    public static readonly Text UnknownOverridePath = new(
        "unknown path in an override",
        "chemin inconnu pour un régime"
    );
    public static readonly Text UnknownPreset = new("unknown preset", "jeu de paramètres inconnu");
    public static readonly Text UnknownProfile = new("unknown profile", "profil inconnu");
    public static readonly Text UnknownRegime = new("unknown regime", "régime inconnu");
    public static readonly Text UnknownRegimeIn = new("unknown regime in", "régime inconnu dans");
    public static readonly Text UnknownRegimePreset = new("unknown preset", "régime prédéfini inconnu");
    public static readonly Text UnknownShippedLever = new("unknown shipped lever", "levier prédéfini inconnu");

    /// <summary>What was found and what is accepted, as one sentence.</summary>
    public static Text Told(Text found, Text accepted) => new Text("{0}; {1}", "{0} ; {1}").With(found, accepted);

    /// <summary>A name that is not among those known.</summary>
    public static Problem Unknown(Text what, string written, IReadOnlyCollection<string> known) =>
        new(
            new Text("{0} {1}", "{0} : {1}").With(what, Quoted(written)),
            known.Count == 0 ? new("none is defined", "il n'y en a pas") : OneOf(known),
            NearestName.Of(written, known)
        );

    /// <summary>A path that leads nowhere.</summary>
    /// <param name="found">That it is unknown.</param>
    /// <param name="under">Path as far as it leads; empty at the top.</param>
    /// <param name="known">Names that stand there.</param>
    /// <param name="nearest">The nearest one.</param>
    public static Problem NotUnder(Text found, string under, IReadOnlyCollection<string> known, string? nearest)
    {
        var place = under.Length == 0 ? Text.Plain("") : new($" under {under}", $" sous {under}");
        var accepted =
            known.Count == 0
                ? new Text("nothing stands{0}", "il n'y a rien{0}")
                : new("accepted{0}: {1}", "accepté{0} : {1}");
        return new(found, accepted.With(place, List(known)), nearest);
    }

    public static readonly Text UnknownPath = new("unknown path {0}", "chemin inconnu : {0}");
    public static readonly Text NothingThere = new("nothing stands there", "il n'y a rien là");
    public static readonly Text SingleValue = new("{0} is a single value", "{0} est une seule valeur");
    public static readonly Text Found = new("found {0}", "trouvé {0}");
    public static readonly Text FoundNothing = new("found nothing", "trouvé rien");
    public static readonly Text FoundList = new("found a list", "trouvé une liste");
    public static readonly Text FoundMap = new("found a map", "trouvé un ensemble de clés");

    public static Text FoundKey(string key) =>
        new Text("{0} as a key", "{0} comme clé").With(key.Length == 0 ? FoundNothing : Found.With(Quoted(key)));

    public static readonly Text WithoutUnit = new("found {0} without a unit", "trouvé {0} sans unité");
    public static readonly Text TellsNoUnit = new(
        "found {0}, which tells no unit",
        "trouvé {0}, qui ne dit pas d'unité"
    );
    public static readonly Text UnknownUnit = new("found the unit {0}", "trouvé l'unité {0}");
    public static readonly Text UnknownCurrency = new("found the currency {0}", "trouvé la monnaie {0}");
    public static readonly Text OtherCurrency = new(
        "found {0} in a scenario whose currency is {1}",
        "trouvé {0} dans un scénario en {1}"
    );
    public static readonly Text NotWhole = new("found {0}, which is not whole", "trouvé {0}, qui n'est pas entier");
    public static readonly Text BeginsWithNoNumber = new(
        "found {0}, which does not begin with a number",
        "trouvé {0}, qui ne commence pas par un nombre"
    );
    public static readonly Text BeyondNumbers = new(
        "found {0}, beyond any number a computer holds",
        "trouvé {0}, au-delà de tout nombre d'ordinateur"
    );
    public static readonly Text Misprint = new(
        "found {0}; use a dot for decimals and nothing or _ between thousands: {1}",
        "trouvé {0} ; mettez un point aux décimales et rien ou _ entre les milliers : {1}"
    );
    public static readonly Text TwoReadings = new(
        "found {0}, which may be one of two numbers; write {1} or {2}: a dot stands before decimals, _ between thousands",
        "trouvé {0}, qui peut être deux nombres ; écrivez {1} ou {2} : un point précède les décimales, _ sépare les milliers"
    );
    public static readonly Text EitherOf = new("write {0} or {1}", "écrivez {0} ou {1}");

    /// <summary>What a kind of quantity accepts.</summary>
    /// <param name="noun">Its name, with an article.</param>
    /// <param name="units">Names of its units, the empty one for plain digits; empty where it has none.</param>
    /// <param name="example">A value to imitate.</param>
    public static Text Quantity(Text noun, IReadOnlyList<string> units, string example)
    {
        string named(string plain) => string.Join(", ", units.Select(u => u.Length == 0 ? plain : u));
        return units.Count == 0
            ? new Text("{0} is accepted, for example {1}", "accepté : {0}, par exemple {1}").With(noun, example)
            : new Text("{0} in {1} is accepted, for example {2}", "accepté : {0} en {1}, par exemple {2}").With(
                noun,
                new Text(named("plain digits"), named("chiffres seuls")),
                example
            );
    }

    public static readonly Text Month = new(
        "a month from 1990-01 to 2100-12 is accepted, for example 2014-02",
        "accepté : un mois de 1990-01 à 2100-12, par exemple 2014-02"
    );

    public static Text OneOf(IEnumerable<string> names) => Accepted.With(List(names));

    public static readonly Text Range = new("from {0} to {1}", "de {0} à {1}");
    public static readonly Text Accepted = new("accepted: {0}", "accepté : {0}");
    public static readonly Text ListOf = new(
        "a list is accepted: [ … ]; in it, {0}",
        "une liste est acceptée : [ … ] ; dedans, {0}"
    );
    public static readonly Text OrSourced = new(
        "{0}, or {{ value: …, year: …, source: …, note: … }}",
        "{0}, ou {{ value: …, year: …, source: …, note: … }}"
    );
    public static readonly Text RangeOutOfOrder = new(
        "found low, value and high out of order; low ≤ value ≤ high is accepted",
        "trouvé low, value et high dans le désordre ; accepté : low ≤ value ≤ high"
    );

    public static readonly Text ValuesFound = new("found {0} values", "trouvé {0} valeurs");
    public static readonly Text EntriesFound = new("found {0} entries", "trouvé {0} entrées");

    /// <summary>How many of like things are accepted.</summary>
    public static Text Count(ManyType type) =>
        type.Minimum == type.Maximum
            ? new($"exactly {type.Minimum} are accepted", $"accepté : {type.Minimum} exactement")
            : new($"{type.Minimum} to {type.Maximum} are accepted", $"accepté : de {type.Minimum} à {type.Maximum}");

    public static readonly Text Missing = new("{0} is missing", "{0} manque");

    /// <summary>What a required key takes.</summary>
    /// <param name="meaning">Its meaning, in English as the schema's reference has it.</param>
    /// <param name="accepted">What its kind accepts; null for things that are no single value.</param>
    public static Text Required(string meaning, Text? accepted) =>
        accepted is null
            ? new($"required: {meaning}", "c'est requis")
            : new(
                $"required: {meaning} {char.ToUpperInvariant(accepted.English[0])}{accepted.English[1..]}",
                $"c'est requis ; {accepted.French}"
            );

    public static readonly Text Beside = new(
        "found beside {0}; it is accepted inside each entry of {1}, or without {1}",
        "trouvé à côté de {0} ; accepté : dans chaque entrée de {1}, ou sans {1}"
    );
    public static readonly Text MapOf = new("a map is accepted: {0}", "accepté : un ensemble de clés et de valeurs");
    public static readonly Text PlainText = new("a text is accepted", "accepté : un texte");
    public static readonly Text TextOrBoth = new(
        "a text, or { en: …, fr: … }, is accepted",
        "accepté : un texte, ou { en: …, fr: … }"
    );
    public static readonly Text YearBetween = new(
        "a year from {0} to {1} is accepted",
        "accepté : une année de {0} à {1}"
    );
}
