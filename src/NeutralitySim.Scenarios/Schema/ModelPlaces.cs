using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>Where what a section says enters the model.</summary>
internal static class ModelPlaces
{
    private static readonly Dictionary<string, Text> Places = new()
    {
        ["scenario"] = new("the experiment as a whole", "l'expérience dans son ensemble"),
        ["calendar"] = new(
            "the months that are simulated and the days of each",
            "les mois simulés et les jours de chacun"
        ),
        ["demand"] = new(
            "the draws of sessions, five minutes by five minutes",
            "le tirage des sessions, cinq minutes par cinq minutes"
        ),
        ["market"] = new(
            "what households, ISPs and providers decide at the end of a month",
            "ce que foyers, FAI et fournisseurs décident à la fin d'un mois"
        ),
        ["profile"] = new(
            "the number of viewers in each hour of a day",
            "le nombre de spectateurs à chaque heure du jour"
        ),
        ["content-provider"] = new(
            "the provider's traffic, its bills and what it decides each month",
            "le trafic du fournisseur, ses factures et ce qu'il décide chaque mois"
        ),
        ["device-top-bitrate"] = new("the bitrate that sessions ask for", "le débit que demandent les sessions"),
        ["catalogue"] = new("the hit ratio of the provider's caches", "le taux de succès des caches du fournisseur"),
        ["fill-window"] = new("the hours of traffic that fills caches", "les heures du trafic qui remplit les caches"),
        ["cache-programme"] = new(
            "what caches serve, what they cost and draw, and whether more are deployed",
            "ce que servent les caches, leur coût, leur énergie, et s'il en est ajouté"
        ),
        ["isp"] = new(
            "the ISP's lines and links, its bills and its price of access",
            "les lignes et liens du FAI, ses factures et son prix d'accès"
        ),
        ["device-mix"] = new(
            "the bitrates asked for and the energy of screens",
            "les débits demandés et l'énergie des écrans"
        ),
        ["cohort"] = new(
            "the traffic of these lines, and what they can receive",
            "le trafic de ces lignes, et ce qu'elles peuvent recevoir"
        ),
        ["aggregation-link"] = new(
            "the sharing of capacity in each five minutes, behind the interconnects",
            "le partage de la capacité à chaque pas de cinq minutes, derrière les interconnexions"
        ),
        ["interconnect"] = new(
            "the ways by which traffic comes in, its sharing when they are full, and the bills for them",
            "les chemins par où entre le trafic, son partage quand ils sont pleins, et leurs factures"
        ),
        ["cache-site"] = new("what is served inside the ISP", "ce qui est servi à l'intérieur du FAI"),
        ["regime"] = new("the rules under which a run is made", "les règles sous lesquelles un calcul est fait"),
        ["upgrade"] = new(
            "whether and when a link grows after a month that filled it",
            "si et quand un lien grandit après un mois qui l'a rempli"
        ),
        ["fee"] = new(
            "bills of direct links, and deals about them",
            "les factures des liens directs, et les accords à leur sujet"
        ),
        ["toll"] = new(
            "bills from ISPs to providers, and how these answer",
            "les factures des FAI aux fournisseurs, et la réponse de ceux-ci"
        ),
        ["cache-rule"] = new(
            "whether a provider deploys caches, and the bill for hosting",
            "si un fournisseur place des caches, et la facture d'hébergement"
        ),
        ["bargaining"] = new(
            "the price of a deal, from a month with it and one without",
            "le prix d'un accord, d'après un mois avec et un mois sans"
        ),
        ["conciliation"] = new(
            "the price of a bargained deal, by what either side would have of a dispute",
            "le prix d'un accord négocié, d'après ce qu'un différend vaudrait à chacun"
        ),
        ["usage-fee"] = new(
            "subscribers' bills by volume, and what services seem to cost",
            "les factures au volume des abonnés, et ce que les services semblent coûter"
        ),
        ["public-peering"] = new(
            "the ways by which traffic comes in, and who pays for another way",
            "les chemins par où entre le trafic, et qui paie pour un autre chemin"
        ),
        ["senders"] = new(
            "the part of this traffic that the largest of them send",
            "la part de ce trafic qu'envoient les plus grands d'entre eux"
        ),
        ["deal"] = new(
            "the month in which a link gets its capacity, and its bills",
            "le mois où un lien reçoit sa capacité, et ses factures"
        ),
        ["emissions"] = new(
            "energy and carbon, reckoned after each month",
            "l'énergie et le carbone, comptés après chaque mois"
        ),
        ["grid"] = new("the carbon of each kilowatt-hour", "le carbone de chaque kilowattheure"),
        ["grid-margin"] = new(
            "the carbon of a difference between regimes, beside that by the average",
            "le carbone d'un écart entre régimes, à côté de celui selon la moyenne"
        ),
        ["grid-dataset"] = new("the carbon of each kilowatt-hour", "le carbone de chaque kilowattheure"),
        ["grid-shape"] = new(
            "the carbon of each kilowatt-hour, by hour",
            "le carbone de chaque kilowattheure, heure par heure"
        ),
        ["instrument"] = new(
            "market-based carbon, beside the location-based",
            "le carbone selon les contrats, à côté de celui du lieu"
        ),
        ["inventory"] = new(
            "the company's lines in the report; no result of a run",
            "les lignes de l'entreprise dans le rapport ; aucun résultat de calcul"
        ),
        ["plan"] = new(
            "the company's plan in the report; no result of a run",
            "le plan de l'entreprise dans le rapport ; aucun résultat de calcul"
        ),
        ["compare"] = new("the table of comparison", "le tableau de comparaison"),
        ["observation"] = new(
            "points laid over figures; no result of a run",
            "des points posés sur les figures ; aucun résultat de calcul"
        ),
        ["lever"] = new("the live page", "la page en direct"),
        ["sweep"] = new("the command sweep; no result of a run", "la commande sweep ; aucun résultat de calcul"),
        ["swept"] = new("the command sweep; no result of a run", "la commande sweep ; aucun résultat de calcul"),
    };

    /// <summary>The place of a key: that of what it holds, of its section, or of the nearest section around it by its name's beginning.</summary>
    public static Text Of(ObjectType section, SchemaKey? key, ObjectType? held) =>
        held is not null && Find(held.Name) is { } own ? own
        : key is { IsDescriptive: true } && section.Name == "scenario" ? ForReaders
        : Find(section.Name) ?? Places["emissions"];

    private static Text ForReaders { get; } = new("what readers are told", "ce qui est dit aux lecteurs");

    private static Text? Find(string name) =>
        Places.GetValueOrDefault(name)
        ?? (name.Split('-') is [var first, _, ..] ? Places.GetValueOrDefault(first) : null);
}
