using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Results;

/// <summary>All indicators the engine reports, in the order in which tables show them.</summary>
public static class Indicators
{
    /// <summary>Prime-time speed index, 19–23 h.</summary>
    public static readonly IndicatorDefinition SpeedIndex = new(
        "speed-index",
        "Mbit/s",
        new("Prime-time speed index", "Indice de débit aux heures de pointe"),
        new(
            "Mean video bitrate from 19 to 23 h local time, as published per ISP. Weights: streams that run; who gave up has none.",
            "Débit vidéo moyen de 19 h à 23 h heure locale, comme publié par FAI. Poids : les flux en cours ; qui a renoncé n'en a pas."
        ),
        TimeAggregation.Mean,
        1
    )
    {
        SmallestNamed = 0.1,
    };

    /// <summary>Bits delivered over the time that viewers wanted to watch.</summary>
    public static readonly IndicatorDefinition ExperiencedSpeed = new(
        "experienced-speed",
        "Mbit/s",
        new("Experienced speed", "Débit ressenti"),
        new(
            "Picture delivered from 19 to 23 h over the time viewers wanted to watch: who gave up, and whose service left, counts 0. Weights: lines, "
                + "adoption and hours of the first month, under all rules.",
            "Image livrée de 19 h à 23 h rapportée au temps que l'on voulait regarder : qui renonce, ou dont le service disparaît, compte 0. Poids : lignes, "
                + "adoption et heures du premier mois, sous toutes les règles."
        ),
        TimeAggregation.Ratio,
        1
    )
    {
        SmallestNamed = 0.1,
    };

    /// <summary>Share of viewing time below high definition.</summary>
    public static readonly IndicatorDefinition BelowHighDefinition = new(
        "time-below-hd",
        "share",
        new("Viewing time below HD", "Temps de visionnage sous la HD"),
        new(
            "Share of stream time, all day, at a bitrate below the provider's HD threshold although screen and plan allow it.",
            "Part du temps de flux, toute la journée, sous le seuil HD du service alors que l'écran et l'offre le permettent."
        ),
        TimeAggregation.Mean,
        -1
    )
    {
        SmallestNamed = 0.01,
    };

    /// <summary>Share of viewing time below the lowest rung, a proxy for stalls.</summary>
    public static readonly IndicatorDefinition Stalled = new(
        "stall-proxy",
        "share",
        new("Viewing time below the lowest rung", "Temps de visionnage sous le débit le plus bas"),
        new(
            "Share of stream time whose fair share of bandwidth is below the lowest rung of the ladder.",
            "Part du temps de flux dont le débit disponible est inférieur au plus bas palier d'encodage."
        ),
        TimeAggregation.Mean,
        -1
    )
    {
        SmallestNamed = 0.01,
    };

    /// <summary>Hours watched.</summary>
    public static readonly IndicatorDefinition ViewingHours = new(
        "viewing-hours",
        "h",
        new("Viewing hours", "Heures de visionnage"),
        new("Stream hours watched in the month.", "Heures de flux regardées dans le mois."),
        TimeAggregation.Sum,
        1
    );

    /// <summary>Mean utilisation of a link in its busiest hour.</summary>
    public static readonly IndicatorDefinition BusyHourUtilisation = new(
        "busy-hour-utilisation",
        "share",
        new("Busy-hour utilisation", "Utilisation à l'heure de pointe"),
        new(
            "Mean load over capacity of a link in the hour of the day in which it is highest.",
            "Charge moyenne rapportée à la capacité, à l'heure la plus chargée de la journée."
        ),
        TimeAggregation.Mean,
        0
    );

    /// <summary>95th percentile of five-minute rates of a link.</summary>
    public static readonly IndicatorDefinition Percentile95 = new(
        "p95",
        "Gbit/s",
        new("95th percentile", "95e centile"),
        new("95th percentile of five-minute rates in the month.", "95e centile des débits de cinq minutes du mois."),
        TimeAggregation.Mean,
        0
    );

    /// <summary>Capacity of a link at the end of the month.</summary>
    public static readonly IndicatorDefinition Capacity = new(
        "capacity",
        "Gbit/s",
        new("Capacity", "Capacité"),
        new("Capacity of the link at the end of the month.", "Capacité du lien en fin de mois."),
        TimeAggregation.Last,
        0
    );

    /// <summary>Requests answered by caches.</summary>
    public static readonly IndicatorDefinition HitRatio = new(
        "hit-ratio",
        "share",
        new("Hit ratio", "Taux de succès du cache"),
        new(
            "Share of requests whose title is stored in a cache inside the ISP.",
            "Part des requêtes dont le titre est stocké dans un cache chez le FAI."
        ),
        TimeAggregation.Mean,
        0
    );

    /// <summary>Bytes of stored titles over bytes requested.</summary>
    public static readonly IndicatorDefinition ByteHitRatio = new(
        "byte-hit-ratio",
        "share",
        new("Byte hit ratio", "Taux de succès en octets"),
        new(
            "Share of requested bytes that belong to titles stored in a cache inside the ISP.",
            "Part des octets demandés appartenant à des titres stockés dans un cache chez le FAI."
        ),
        TimeAggregation.Mean,
        0
    );

    /// <summary>Bytes served inside the ISP over bytes demanded.</summary>
    public static readonly IndicatorDefinition OffloadRatio = new(
        "offload-ratio",
        "share",
        new("Offload ratio", "Taux de délestage"),
        new(
            "Bytes served by caches inside the ISP over bytes demanded.",
            "Octets servis par des caches chez le FAI rapportés aux octets demandés."
        ),
        TimeAggregation.Ratio,
        0
    )
    {
        SmallestNamed = 0.01,
    };

    /// <summary>Bytes delivered.</summary>
    public static readonly IndicatorDefinition ServedVolume = new(
        "served-volume",
        "GB",
        new("Volume served", "Volume servi"),
        new("Bytes delivered to viewers in the month.", "Octets livrés aux abonnés dans le mois."),
        TimeAggregation.Sum,
        0
    );

    /// <summary>Bytes wanted at full quality and not delivered.</summary>
    public static readonly IndicatorDefinition LostVolume = new(
        "lost-volume",
        "GB",
        new("Volume lost to congestion", "Volume perdu par congestion"),
        new(
            "Bytes that running sessions wanted at full quality and did not get.",
            "Octets voulus à pleine qualité par les sessions en cours et non livrés."
        ),
        TimeAggregation.Sum,
        -1
    );

    /// <summary>Paying lines of an ISP at the end of the month.</summary>
    public static readonly IndicatorDefinition Lines = new(
        "lines",
        "lines",
        new("Subscriber lines", "Lignes d'abonnés"),
        new("Paying lines at the end of the month.", "Lignes payantes en fin de mois."),
        TimeAggregation.Last,
        0
    );

    /// <summary>Lines that subscribe to a provider.</summary>
    public static readonly IndicatorDefinition Adopters = new(
        "adopters",
        "lines",
        new("Adopting lines", "Lignes abonnées au service"),
        new(
            "Lines that subscribe to the provider at the end of the month.",
            "Lignes abonnées au service en fin de mois."
        ),
        TimeAggregation.Last,
        0
    );

    /// <summary>What was taken at the start, at today's prices.</summary>
    public static readonly IndicatorDefinition BasketBill = new(
        "basket-bill",
        "{currency}/line/month",
        new("Bill of a fixed basket", "Facture d'un panier fixe"),
        new(
            "Access and the paid services of the first month at today's prices; no value where one of them cannot be bought any more, in any month or run. Weights: lines of the first month.",
            "Accès et services payants du premier mois aux prix du jour ; sans valeur là où l'un d'eux ne s'achète plus, ne serait-ce qu'un mois ou dans une réplication. Poids : lignes du premier mois."
        ),
        TimeAggregation.Ratio,
        -1
    )
    {
        SmallestNamed = 0.1,
        NeedsAll = true,
    };

    /// <summary>Services that lines have given up.</summary>
    public static readonly IndicatorDefinition ServicesGivenUp = new(
        "services-given-up",
        "services/line",
        new("Services given up", "Services abandonnés"),
        new(
            "Services that lines would use at the starting prices and full quality and do not: given up or gone. Weights: lines of the first month.",
            "Services que des lignes utiliseraient aux prix du départ et à pleine qualité et n'utilisent pas : abandonnés ou disparus. Poids : lignes du premier mois."
        ),
        TimeAggregation.Ratio,
        -1
    )
    {
        SmallestNamed = 0.005,
    };

    /// <summary>What a line pays per month.</summary>
    public static readonly IndicatorDefinition SubscriberBill = new(
        "subscriber-bill",
        "{currency}/line/month",
        new("Subscriber bill", "Facture par abonné"),
        new(
            "Access and the video services still taken. Weights: lines of the month, so that it falls when people give something up.",
            "Accès et services vidéo encore pris. Poids : lignes du mois, si bien qu'elle baisse quand on renonce à quelque chose."
        ),
        TimeAggregation.Ratio,
        -1
    )
    {
        SmallestNamed = 0.1,
    };

    /// <summary>Consumer surplus against the start.</summary>
    public static readonly IndicatorDefinition ConsumerSurplus = new(
        "consumer-surplus",
        "{currency}/household/month",
        new("Consumer surplus against the start", "Surplus du consommateur par rapport au début"),
        new(
            "Change since the start in what households would give for their choice of access and the services behind it: prices, "
                + "quality, services that left. Weights: all households of each retail market, with a line or without, as many under all rules.",
            "Variation depuis le début de ce que les ménages donneraient pour leur choix d'accès et les services qu'il porte : prix, "
                + "qualité, services disparus. Poids : tous les ménages de chaque marché, abonnés ou non, aussi nombreux sous toutes les règles."
        ),
        TimeAggregation.Ratio,
        1
    )
    {
        SmallestNamed = 0.1,
    };

    /// <summary>Part of the surplus: price of access.</summary>
    public static readonly IndicatorDefinition SurplusOfAccess = Part(
        "access",
        new("price of access", "prix de l'accès"),
        new(
            "Part of consumer surplus that the price of access makes.",
            "Part du surplus du consommateur due au prix de l'accès."
        )
    );

    /// <summary>Part of the surplus: prices of services.</summary>
    public static readonly IndicatorDefinition SurplusOfServicePrices = Part(
        "service-prices",
        new("prices of services", "prix des services"),
        new(
            "Part of consumer surplus that prices of services still there make, data by volume for them included.",
            "Part du surplus du consommateur due aux prix des services encore présents, données au volume comprises."
        )
    );

    /// <summary>Part of the surplus: services that left.</summary>
    public static readonly IndicatorDefinition SurplusOfServicesLost = Part(
        "services-lost",
        new("services that left", "services disparus"),
        new(
            "Part of consumer surplus that services which left make: all that they were worth to those who would use them.",
            "Part du surplus du consommateur due aux services disparus : tout ce qu'ils valaient pour ceux qui les utiliseraient."
        )
    );

    /// <summary>Part of the surplus: quality.</summary>
    public static readonly IndicatorDefinition SurplusOfQuality = Part(
        "quality",
        new("quality", "qualité"),
        new(
            "Part of consumer surplus that lost quality makes, and the loss of those whom it drove away.",
            "Part du surplus du consommateur due à la qualité perdue, et à la perte de ceux qu'elle a fait partir."
        )
    );

    /// <summary>Part of the surplus: prices of background senders.</summary>
    public static readonly IndicatorDefinition SurplusOfBackground = Part(
        "background",
        new("other senders' prices", "prix des autres émetteurs"),
        new(
            "Part of consumer surplus that senders of other traffic make by passing on fees, one price for the lines of all ISPs.",
            "Part du surplus du consommateur due aux autres émetteurs qui répercutent des redevances, au même prix pour les lignes de tous les FAI."
        )
    );

    /// <summary>Part of the surplus: households not where they would choose to be.</summary>
    public static readonly IndicatorDefinition SurplusNotYetMoved = Part(
        "not-yet-moved",
        new("time it takes to switch", "temps mis à changer"),
        new(
            "What households lose that have not switched yet to what they would choose at these prices.",
            "Ce que perdent les ménages pas encore passés à ce qu'ils choisiraient à ces prix."
        )
    );

    /// <summary>ISP margin.</summary>
    public static readonly IndicatorDefinition IspMargin = new(
        "isp-margin",
        "{currency}/line/month",
        new("ISP margin", "Marge du FAI"),
        new(
            "Revenue less cost of the ISP. Weights: lines of the month.",
            "Recettes moins coûts du FAI. Poids : lignes du mois."
        ),
        TimeAggregation.Ratio,
        0
    )
    {
        SmallestNamed = 0.1,
    };

    /// <summary>Provider margin.</summary>
    public static readonly IndicatorDefinition ProviderMargin = new(
        "provider-margin",
        "{currency}/adopter/month",
        new("Provider margin", "Marge du fournisseur de contenu"),
        new(
            "Revenue less cost of the provider. Weights: adopting lines of the month.",
            "Recettes moins coûts du fournisseur. Poids : lignes abonnées du mois."
        ),
        TimeAggregation.Ratio,
        0
    )
    {
        SmallestNamed = 0.1,
    };

    /// <summary>Providers still in business.</summary>
    public static readonly IndicatorDefinition ProvidersAlive = new(
        "providers-alive",
        "providers",
        new("Providers in business", "Fournisseurs en activité"),
        new(
            "Content providers, background traffic aside, that have not left.",
            "Fournisseurs de contenu, trafic de fond exclu, encore présents."
        ),
        TimeAggregation.Last,
        1
    )
    {
        SmallestNamed = 0.5,
    };

    /// <summary>Energy per viewing hour, hybrid model.</summary>
    public static readonly IndicatorDefinition EnergyPerHour = Energy(
        "",
        new("hybrid", "hybride"),
        new(
            "Energy of delivery, access, home router and device attributed to video, per viewing hour; hybrid model.",
            "Énergie de la diffusion, de l'accès, de la box et du terminal attribuée à la vidéo, par heure vue ; modèle hybride."
        )
    );

    /// <summary>Carbon per viewing hour, hybrid model.</summary>
    public static readonly IndicatorDefinition CarbonPerHour = Carbon(
        "",
        new("hybrid", "hybride"),
        new(
            "Use-phase carbon of the same energy at the scenario's grid factor; hybrid model.",
            "Carbone en phase d'usage de cette énergie, au facteur du réseau électrique du scénario ; modèle hybride."
        )
    );

    /// <summary>Carbon per viewing hour by marginal factors, hybrid model.</summary>
    public static readonly IndicatorDefinition CarbonPerHourMarginal = Carbon(
        "-marginal",
        new("hybrid, marginal factor", "hybride, facteur marginal"),
        new(
            "The same energy by what one kilowatt-hour more or less emits, in place of the mean of all of them: for differences between rules, "
                + "not for what an hour emits; without manufacture. None where a country has no such factor.",
            "La même énergie, par ce qu'émet un kilowattheure de plus ou de moins au lieu de la moyenne de tous : pour des écarts entre règles, "
                + "non pour ce qu'émet une heure ; sans la fabrication. Aucune où un pays n'a pas de tel facteur."
        )
    ) with
    {
        OnlyDifferences = true,
    };

    /// <summary>Energy per viewing hour, conventional model.</summary>
    public static readonly IndicatorDefinition EnergyPerHourConventional = Energy(
        "-conventional",
        new("kWh/GB", "kWh/Go"),
        new(
            "The same by fixed intensities per gigabyte; suited to inventories, not to comparing regimes.",
            "La même par intensités fixes par gigaoctet ; convient aux inventaires, pas à la comparaison de régimes."
        )
    );

    /// <summary>Carbon per viewing hour, conventional model.</summary>
    public static readonly IndicatorDefinition CarbonPerHourConventional = Carbon(
        "-conventional",
        new("kWh/GB", "kWh/Go"),
        new(
            "Use-phase carbon of the conventional energy at the scenario's grid factor.",
            "Carbone en phase d'usage de l'énergie conventionnelle, au facteur du réseau électrique du scénario."
        )
    );

    /// <summary>Energy per viewing hour, power model.</summary>
    public static readonly IndicatorDefinition EnergyPerHourPower = Energy(
        "-power",
        new("power", "puissance"),
        new(
            "The same by idle and marginal power of active use, without standby.",
            "La même par puissance fixe et marginale d'usage actif, sans la veille."
        )
    );

    /// <summary>Carbon per viewing hour, power model.</summary>
    public static readonly IndicatorDefinition CarbonPerHourPower = Carbon(
        "-power",
        new("power", "puissance"),
        new(
            "Use-phase carbon of the power model's energy at the scenario's grid factor.",
            "Carbone en phase d'usage de l'énergie du modèle de puissance, au facteur du réseau électrique du scénario."
        )
    );

    /// <summary>Households of all retail markets.</summary>
    public static readonly IndicatorDefinition Households = new(
        "households",
        "households",
        new("Households", "Ménages"),
        new(
            "Households of all retail markets, with a line or without; as many under all rules.",
            "Ménages de tous les marchés de détail, abonnés ou non ; aussi nombreux sous toutes les règles."
        ),
        TimeAggregation.Mean,
        0
    );

    /// <summary>All indicators in table order.</summary>
    public static IReadOnlyList<IndicatorDefinition> Catalogue { get; } =
    [
        ExperiencedSpeed,
        SpeedIndex,
        BelowHighDefinition,
        Stalled,
        ViewingHours,
        BasketBill,
        ServicesGivenUp,
        SubscriberBill,
        ConsumerSurplus,
        SurplusOfAccess,
        SurplusOfServicePrices,
        SurplusOfServicesLost,
        SurplusOfQuality,
        SurplusOfBackground,
        SurplusNotYetMoved,
        IspMargin,
        ProviderMargin,
        ProvidersAlive,
        EnergyPerHour,
        CarbonPerHour,
        CarbonPerHourMarginal,
        EnergyPerHourConventional,
        CarbonPerHourConventional,
        EnergyPerHourPower,
        CarbonPerHourPower,
        Households,
        Lines,
        Adopters,
        ServedVolume,
        LostVolume,
        OffloadRatio,
        HitRatio,
        ByteHitRatio,
        BusyHourUtilisation,
        Percentile95,
        Capacity,
    ];

    /// <summary>The definition with that id, or null.</summary>
    public static IndicatorDefinition? Find(string id) => Catalogue.FirstOrDefault(d => d.Id == id);

    private static IndicatorDefinition Part(string part, Text name, Text meaning) =>
        new(
            "surplus-" + part,
            "{currency}/household/month",
            new($"Surplus: {name.English}", $"Surplus : {name.French}"),
            meaning,
            TimeAggregation.Ratio,
            1
        );

    private static IndicatorDefinition Energy(string suffix, Text model, Text meaning) =>
        PerHour("energy", suffix, "Wh/h", new("Energy", "Énergie"), model, meaning) with
        {
            SmallestNamed = 2,
        };

    private static IndicatorDefinition Carbon(string suffix, Text model, Text meaning) =>
        PerHour("carbon", suffix, "gCO2e/h", new("Carbon", "Carbone"), model, meaning) with
        {
            SmallestNamed = 1,
        };

    private static IndicatorDefinition PerHour(
        string what,
        string suffix,
        string unit,
        Text name,
        Text model,
        Text meaning
    ) =>
        new(
            $"{what}-per-hour{suffix}",
            unit,
            new($"{name.English} per viewing hour ({model.English})", $"{name.French} par heure vue ({model.French})"),
            meaning,
            TimeAggregation.Ratio,
            -1
        );
}
