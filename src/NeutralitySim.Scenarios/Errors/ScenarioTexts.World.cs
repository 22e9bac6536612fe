using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>What a world, its inventory or a claim holds that does not go together.</summary>
internal static partial class ScenarioTexts
{
    public static readonly Text MixNotWhole = new(
        "found shares that sum to {0} %; television, laptop, tablet and phone sum to 100 %; one left out keeps its default",
        "trouvé des parts dont la somme est {0} % ; la somme de television, laptop, tablet et phone est 100 % ; celui qui manque garde sa valeur"
    );
    public static readonly Text AppliancesOverMaximum = new(
        "found {0} appliances; at most maximum-appliances, {1}, are accepted",
        "trouvé {0} appareils ; accepté : maximum-appliances, {1}, au plus"
    );
    public static readonly Text LinkIdTwice = new(
        "found the id {0} for two links of one ISP; interconnects, aggregation links and cache sites of an ISP have different ids",
        "trouvé l'identifiant {0} pour deux liens d'un même FAI ; les interconnexions, liens d'agrégation et sites de cache d'un FAI ont des identifiants différents"
    );
    public static readonly Text NoProvider = new(
        "no provider has the id {0}",
        "aucun fournisseur n'a l'identifiant {0}"
    );
    public static readonly Text CounterpartyAccepted = new(
        "accepted: {0}; for a carrier, kind transit, or providers with the ids of those that may send over the link",
        "accepté : {0} ; pour un transporteur, kind transit, ou providers avec les identifiants de ceux qui peuvent envoyer par ce lien"
    );
    public static readonly Text GrowsTooFar = new(
        "found {0}: {1}, {2} at the start, would pass the limit of {4} in {3}; accepted: growth that keeps within it until {5}, or fewer months",
        "trouvé {0} : {1}, {2} au début, passerait la limite de {4} en {3} ; accepté : une croissance qui s'y tient jusqu'en {5}, ou moins de mois"
    );
    public static readonly Text NoSubscriber = new(
        "found no subscriber at any ISP; at least one ISP with subscribers is accepted, or there is nothing to simulate",
        "trouvé aucun abonné chez aucun FAI ; accepté : au moins un FAI avec des abonnés, sans quoi il n'y a rien à simuler"
    );
    public static readonly Text RungsOutOfOrder = new(
        "found rungs out of order; bitrates in ascending order are accepted",
        "trouvé des débits dans le désordre ; accepté : des débits en ordre croissant"
    );
    public static readonly Text ValueOfPaidService = new(
        "found a value beside retail-price; marginal-cost and pass-through say what a paid service is worth, value is accepted of one without a price",
        "trouvé une valeur à côté de retail-price ; marginal-cost et pass-through disent ce que vaut un service payant, value est acceptée d'un service sans prix"
    );
    public static readonly Text SendersOfOne = new(
        "found senders of a provider that is one sender; they are accepted of size background",
        "trouvé des senders chez un fournisseur qui est un seul expéditeur ; ils sont acceptés pour la taille background"
    );
    public static readonly Text NoViewer = new(
        "found no viewer in any hour; at least one hour is greater than 0",
        "trouvé aucun spectateur à aucune heure ; une heure au moins dépasse 0"
    );
    public static readonly Text PriceNotPerVolume = new(
        "found {0} with basis {1}; a price per GB is accepted",
        "trouvé {0} avec l'assiette {1} ; accepté : un prix par GB"
    );
    public static readonly Text PricePerVolume = new(
        "found {0} with basis {1}; a price per Mbps and month is accepted",
        "trouvé {0} avec l'assiette {1} ; accepté : un prix par Mbps et par mois"
    );
    public static readonly Text RevenueHasRate = new(
        "found basis revenue without a rate or beside a price; a rate alone is accepted, for example rate: 1 %",
        "trouvé l'assiette revenue sans rate ou à côté d'un prix ; accepté : rate seul, par exemple rate: 1 %"
    );
    public static readonly Text RevenueToState = new(
        "found isp with basis revenue; state is accepted, since turnover is not an ISP's to tax",
        "trouvé isp avec l'assiette revenue ; accepté : state, car ce n'est pas au FAI de taxer un chiffre d'affaires"
    );
    public static readonly Text DataCentreTwice = new(
        "found {0} beside data-centre {1}; one of the two is accepted, the other being 0",
        "trouvé {0} à côté de data-centre {1} ; accepté : l'un des deux, l'autre étant 0"
    );
    public static readonly Text NoDayShape = new(
        "there is no day shape of carbon intensity for {0}; known: {1}; turn emissions.grid.hourly-shape off or give grid-shapes.{0}",
        "il n'y a pas de profil horaire d'intensité carbone pour {0} ; connus : {1} ; mettez emissions.grid.hourly-shape à off ou donnez grid-shapes.{0}"
    );
    public static readonly Text NoIntensity = new(
        "there is no carbon intensity for {0}",
        "il n'y a pas d'intensité carbone pour {0}"
    );
    public static readonly Text GiveIntensity = new(
        "give one as emissions.grid.factors.{0}",
        "donnez-en une par emissions.grid.factors.{0}"
    );
    public static readonly Text KnownIntensities = new(
        "known for {0}: {1}; choose emissions.grid.basis, dataset and year, or give one as emissions.grid.factors.{0}",
        "connues pour {0} : {1} ; choisissez emissions.grid.basis, dataset et year, ou donnez-en une par emissions.grid.factors.{0}"
    );
    public static readonly Text DatasetOfAnotherBasis = new(
        "found dataset {0} with basis {1}; a dataset with basis {2} is accepted",
        "trouvé le jeu de données {0} de base {1} ; accepté : un jeu de données de base {2}"
    );
    public static readonly Text TwoBaselines = new(
        "found {0} beside compare.baseline {1}; one baseline is accepted",
        "trouvé {0} à côté de compare.baseline {1} ; accepté : une seule référence"
    );
    public static readonly Text WithoutValue = new(
        "found {0}, which has no value; accepted: {1}",
        "trouvé {0}, qui n'a pas de valeur ; accepté : {1}"
    );
    public static readonly Text WithoutIsp = new(
        "found {0} without an ISP; give the isp it belongs to",
        "trouvé {0} sans FAI ; donnez par isp le FAI dont il fait partie"
    );
    public static readonly Text ValuesOrRange = new(
        "found neither values nor a whole range, or both; either values, or from and to are accepted",
        "trouvé ni valeurs ni plage entière, ou les deux ; sont acceptés values, ou bien from et to"
    );
    public static readonly Text PlanWithoutInventory = new(
        "found a plan without an inventory; give the inventory it is tested on",
        "trouvé un plan sans inventaire ; donnez l'inventaire sur lequel il est mis à l'épreuve"
    );
    public static readonly Text ReductionMissing = new(
        "found kind reduction without a reduction; give reduction, for example 50 %",
        "trouvé kind reduction sans reduction ; donnez reduction, par exemple 50 %"
    );
    public static readonly Text NotAfterBaseYear = new(
        "found {0}; a year after the base year {1} is accepted",
        "trouvé {0} ; accepté : une année après l'année de base {1}"
    );
    public static readonly Text WithNetZero = new(
        "found {0} with kind net-zero; it goes with kind reduction",
        "trouvé {0} avec kind net-zero ; cela va avec kind reduction"
    );
    public static readonly Text NetZeroOfSomeScopes = new(
        "found scopes 1-2 with kind net-zero; net zero is about all scopes",
        "trouvé scopes 1-2 avec kind net-zero ; le zéro net porte sur tous les scopes"
    );
    public static readonly Text YearWithoutFigure = new(
        "found {0}, for which the inventory has no figure; accepted: {1}",
        "trouvé {0}, année dont l'inventaire n'a pas de chiffre ; accepté : {1}"
    );
    public static readonly Text SharesAboveOne = new(
        "found shares of activities that add up to {0}; at most 100 % is accepted",
        "trouvé des parts d'activités dont la somme est {0} ; accepté : 100 % au plus"
    );
    public static readonly Text FewestAboveMost = new(
        "found fewest above most; fewest ≤ most is accepted",
        "trouvé fewest au-dessus de most ; accepté : fewest ≤ most"
    );
    public static readonly Text CompanyBesideHour = new(
        "found company beside hour; one of them is accepted: a company's year and an hour of viewing have different boundaries and are never added or compared",
        "trouvé company à côté de hour ; accepté : l'un des deux ; l'année d'une entreprise et une heure regardée ont des périmètres différents et ne s'ajoutent ni ne se comparent"
    );
    public static readonly Text NeitherHourNorCompany = new(
        "found neither hour nor company; give the quantity that is claimed",
        "trouvé ni hour ni company ; donnez la quantité affirmée"
    );
    public static readonly Text HourWithout = new(
        "{0} is missing; a claim about an hour needs {1} to try it with",
        "{0} manque ; une affirmation sur une heure s'essaie avec {1}"
    );
    public static readonly Text PublishedBesideCompany = new(
        "found published beside company; figures for an hour of viewing go with hour: a company's year has another boundary",
        "trouvé published à côté de company ; les chiffres d'une heure regardée vont avec hour : l'année d'une entreprise a un autre périmètre"
    );
    public static readonly Text OneEstimate = new(
        "found one estimate of viewing hours; both or neither are accepted",
        "trouvé une seule estimation des heures regardées ; accepté : les deux ou aucune"
    );
    public static readonly Text WithoutSource = new(
        "found {0} without a source; {{ value: …, year: …, source: \"…\" }} is accepted; source: guess marks a guess",
        "trouvé {0} sans source ; accepté : {{ value: …, year: …, source: \"…\" }} ; source: guess marque une supposition"
    );
    public static readonly Text FittedTo = new(
        "To published values of {0} ({1}): {2}.",
        "Sur des valeurs publiées de {0} ({1}) : {2}."
    );
    public static readonly Text AllTogether = new("all together", "tous ensemble");
    public static readonly Text EachOf = new("a list; each: {0}", "une liste ; chaque élément : {0}");
    public static readonly Text ById = new("by id; each: {0}", "par identifiant ; chacun : {0}");
    public static readonly Text SectionsById = new(
        "sections by id, each a {0}",
        "des sections par identifiant, chacune : {0}"
    );
    public static readonly Text Section = new("a section with the keys below", "une section avec les clés ci-dessous");
    public static readonly Text GuessedBetween = new("a guess, {0} to {1}", "une supposition, de {0} à {1}");
    public static readonly Text SectionOrNone = new(
        "a section with the keys below, or none",
        "une section avec les clés ci-dessous, ou none"
    );
    public static readonly Text FreeText = new("a text, or { en: …, fr: … }", "un texte, ou { en: …, fr: … }");
}
