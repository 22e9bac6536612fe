using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Detail;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Wording;

/// <summary>Names of what the model knows, and words of its units.</summary>
internal static partial class ReportTexts
{
    public static readonly Dictionary<Entity, Text> Groups = new()
    {
        [new(EntityKind.Access, "fibre")] = new("lines on fibre", "lignes en fibre"),
        [new(EntityKind.Access, "cable")] = new("lines on cable", "lignes câble"),
        [new(EntityKind.Access, "dsl")] = new("lines on copper", "lignes en cuivre"),
        [new(EntityKind.Access, "mobile")] = new("mobile lines", "lignes mobiles"),
        [new(EntityKind.Percentile, "p10")] = new(
            "the tenth of lines that get least: at most",
            "le dixième des lignes le moins servi : au plus"
        ),
        [new(EntityKind.Percentile, "p50")] = new("half of all lines: at most", "la moitié des lignes : au plus"),
        [new(EntityKind.Percentile, "p90")] = new("nine in ten lines: at most", "neuf lignes sur dix : au plus"),
        [new(EntityKind.IspSize, "small")] = new("ISPs with under 5 % of lines", "FAI de moins de 5 % des lignes"),
        [new(EntityKind.IspSize, "large")] = new("ISPs with 5 % of lines or more", "FAI de 5 % des lignes ou plus"),
        [new(EntityKind.ProviderSize, "small")] = new("small services", "petits services"),
        [new(EntityKind.ProviderSize, "large")] = new("large services", "grands services"),
    };

    public static readonly Dictionary<Enum, Text> Names = new()
    {
        [RunDetail.Totals] = new("totals", "totaux"),
        [RunDetail.Months] = new("by month", "par mois"),
        [RunDetail.Full] = new("in full", "en entier"),
        [RuleGroup.Fee] = new("fees", "redevances"),
        [RuleGroup.DutyToBuild] = new("when capacity is added", "quand la capacité est ajoutée"),
        [RuleGroup.Caches] = new("caches", "caches"),
        [RuleGroup.Priority] = new("priority", "priorité"),
        [RuleGroup.Other] = new("dated deals and other values", "accords datés et autres valeurs"),
        [RuleReading.ByItself] = new("by itself", "par elle-même"),
        [RuleReading.TurnsRound] = new("turns round with the others", "s'inverse avec les autres"),
        [RuleReading.OnlyTogether] = new("only together", "seulement ensemble"),
        [RuleReading.EitherSuffices] = new("either suffices", "l'une ou l'autre suffit"),
        [RuleReading.Nothing] = new("about nothing", "à peu près rien"),
        [LedgerKind.RetailAccess] = new("internet access", "accès à internet"),
        [LedgerKind.RetailVideo] = new("video subscription", "abonnement vidéo"),
        [LedgerKind.OtherRevenue] = new("advertising and other", "publicité et autres"),
        [LedgerKind.Transit] = Text.Plain("transit"),
        [LedgerKind.PaidPeering] = new("paid peering", "peering payant"),
        [LedgerKind.Toll] = new("toll", "péage"),
        [LedgerKind.Port] = Text.Plain("ports"),
        [LedgerKind.Backhaul] = new("backhaul", "collecte"),
        [LedgerKind.CacheHosting] = new("cache hosting", "hébergement de caches"),
        [LedgerKind.CacheHardware] = new("cache hardware", "matériel de cache"),
        [LedgerKind.CapacityUpgrade] = new("new capacity", "nouvelle capacité"),
        [LedgerKind.Energy] = new("electricity", "électricité"),
        [LedgerKind.Operations] = new("operations", "exploitation"),
        [LedgerKind.FixedCost] = new("fixed cost", "coût fixe"),
        [LedgerKind.UsageFee] = new("data by volume", "données au volume"),
        [LedgerKind.Servers] = new("servers outside ISPs", "serveurs hors des FAI"),
        [LedgerKind.Haul] = new("carriage to the hand-over", "transport jusqu'au point de remise"),
        [LedgerKind.Content] = new("content and staff", "contenus et personnel"),
        [LedgerKind.ViewingCost] = new("cost of viewing", "coût du visionnage"),
        [LedgerKind.PublicFunding] = new("public funding", "financement public"),
        [LedgerKind.ValueAddedTax] = new("value-added tax", "TVA"),
        [LedgerKind.PassedOn] = new(
            "fees passed on by other senders",
            "redevances répercutées par les autres émetteurs"
        ),
        [LedgerKind.TurnoverTax] = new("tax on turnover", "taxe sur le chiffre d'affaires"),
        [AccountGroup.Subscribers] = new("subscribers (bills)", "abonnés (factures)"),
        [AccountGroup.Isps] = new("ISPs", "FAI"),
        [AccountGroup.LargeProviders] = new("large content providers", "grands fournisseurs de contenu"),
        [AccountGroup.SmallProviders] = new("small content providers", "petits fournisseurs de contenu"),
        [AccountGroup.OtherTraffic] = new("senders of other traffic", "émetteurs du reste du trafic"),
        [AccountGroup.CachesAndTransit] = new("caches and transit", "caches et transit"),
        [AccountGroup.Outside] = new("outside", "extérieur"),
        [FeePart.VideoSubscribers] = new("video subscribers (higher price)", "abonnés vidéo (prix plus haut)"),
        [FeePart.LargeProviders] = new("large providers' margin", "marge des grands fournisseurs"),
        [FeePart.SmallProviders] = new("small providers' margin", "marge des petits fournisseurs"),
        [FeePart.OtherTraffic] = new("senders of other traffic", "émetteurs du reste du trafic"),
        [FeePart.OtherCustomers] = new("customers of those senders", "clients de ces émetteurs"),
        [FeePart.ProvidersNetwork] = new(
            "network costs saved by providers",
            "coûts de réseau économisés par les fournisseurs"
        ),
        [FeePart.OtherPaid] = new("other", "autres"),
        [FeePart.KeptByIsps] = new("kept by ISPs", "gardé par les FAI"),
        [FeePart.AccessSubscribers] = new("access subscribers (lower price)", "abonnés à internet (prix plus bas)"),
        [FeePart.IspsNetwork] = new("network costs of ISPs", "coûts de réseau des FAI"),
        [FeePart.OtherReceived] = new("other", "autres"),
        [EmissionComponent.DataCentre] = new("data centre", "centre de données"),
        [EmissionComponent.Cache] = new("content servers", "serveurs de contenu"),
        [EmissionComponent.Core] = new("core network", "cœur de réseau"),
        [EmissionComponent.Interconnect] = new("interconnect", "interconnexion"),
        [EmissionComponent.Access] = new("access network", "réseau d'accès"),
        [EmissionComponent.HomeRouter] = new("home router", "box"),
        [EmissionComponent.Device] = new("device", "terminal"),
        [EmissionComponent.Embodied] = new("embodied", "fabrication"),
        [EmissionModel.Conventional] = new("Conventional (kWh/GB)", "Conventionnel (kWh/Go)"),
        [EmissionModel.Power] = new("Power (idle plus marginal)", "Puissance (repos plus marginal)"),
        [EmissionModel.Hybrid] = new("Hybrid (provisioned equipment)", "Hybride (équipement provisionné)"),
        [EmissionChannel.CacheLocality] = new("place of serving", "lieu de diffusion"),
        [EmissionChannel.DeliveredBitrate] = new("delivered bitrate", "débit délivré"),
        [EmissionChannel.ProvisionedUnits] = new("equipment in place", "matériel en place"),
        [EmissionChannel.FixedOrMobile] = new("line types", "types de ligne"),
        [EmissionChannel.ViewingHours] = new("hours watched", "heures vues"),
        [EmissionChannel.ServingGrid] = new("grid of the site", "électricité du site"),
        [EmissionChannel.Assumptions] = new("assumptions", "hypothèses"),
        [EmissionBoundary.Use] = new("use phase", "usage"),
        [EmissionBoundary.UseAndEmbodied] = new("use phase and manufacture", "usage et fabrication"),
        [EmissionBoundary.Corporate] = new("a company's inventory", "inventaire d'une entreprise"),
        [RunEventKind.UpgradeOrdered] = new("capacity ordered", "capacité commandée"),
        [RunEventKind.UpgradeRefused] = new("capacity refused for want of a deal", "capacité refusée faute d'accord"),
        [RunEventKind.DealSigned] = new("deal signed", "accord signé"),
        [RunEventKind.DealEnded] = new("deal over, ports handed back", "accord terminé, ports rendus"),
        [RunEventKind.CapacityActivated] = new("capacity in use", "capacité en service"),
        [RunEventKind.Rerouted] = new("traffic moved to transit", "trafic déplacé vers le transit"),
        [RunEventKind.BitrateCut] = new("top bitrate lowered", "débit maximal abaissé"),
        [RunEventKind.ReturnedToPeering] = new(
            "traffic moved back to peering",
            "trafic ramené vers l'interconnexion directe"
        ),
        [RunEventKind.BitrateRestored] = new("top bitrate raised again", "débit maximal relevé"),
        [RunEventKind.CachesWithdrawn] = new("caches withdrawn", "caches retirés"),
        [RunEventKind.CachesDeployed] = new("caches deployed", "caches déployés"),
        [RunEventKind.PriceChanged] = new("retail price changed", "prix de détail changé"),
        [RunEventKind.Exit] = new("left the market", "sortie du marché"),
        [CorporateActivity.Production] = Text.Plain("production"),
        [CorporateActivity.Corporate] = new("corporate", "entreprise"),
        [CorporateActivity.Streaming] = Text.Plain("streaming"),
        [PlanMeasure.Gross] = new("gross", "brut"),
        [PlanMeasure.NetScience] = new("net, science-based", "solde fondé sur la science"),
        [PlanMeasure.NetCompany] = new("net, company claim", "solde affirmé"),
        [YearStatus.Published] = new("published", "publié"),
        [YearStatus.Assumed] = new("assumed", "supposé"),
        [YearStatus.NotPublished] = new("not published", "non publié"),
    };

    /// <summary>Words of units, as they stand between slashes.</summary>
    public static readonly Dictionary<string, Text> Units = new()
    {
        ["share"] = Text.Plain("%"),
        ["h"] = Text.Plain("h"),
        ["GB"] = new("GB", "Go"),
        ["lines"] = new("lines", "lignes"),
        ["line"] = new("line", "ligne"),
        ["month"] = new("month", "mois"),
        ["months"] = new("months", "mois"),
        ["day"] = new("day", "jour"),
        ["adopter"] = new("adopter", "abonné"),
        ["household"] = new("household", "ménage"),
        ["households"] = new("households", "ménages"),
        ["services"] = Text.Plain("services"),
        ["providers"] = new("providers", "fournisseurs"),
        ["gCO2e"] = Text.Plain("gCO₂e"),
    };

    /// <summary>Words of units that count, and what they are for one.</summary>
    public static readonly (Text Many, Text One)[] Singulars =
    [
        (Units["lines"], Units["line"]),
        (Units["months"], Units["month"]),
        (Units["households"], Units["household"]),
        (Units["services"], Text.Plain("service")),
        (Units["providers"], new("provider", "fournisseur")),
    ];
}
