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
            "Stream-weighted mean video bitrate from 19 to 23 h local time.",
            "Débit vidéo moyen pondéré par les flux, de 19 h à 23 h heure locale."
        ),
        TimeAggregation.Mean,
        1
    );

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
    );

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
    );

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
    );

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

    /// <summary>What a line pays per month.</summary>
    public static readonly IndicatorDefinition SubscriberBill = new(
        "subscriber-bill",
        "{currency}/line/month",
        new("Subscriber bill", "Facture par abonné"),
        new(
            "Access and paid video services per paying line and month.",
            "Accès et services vidéo payants, par ligne et par mois."
        ),
        TimeAggregation.Ratio,
        -1
    );

    /// <summary>ISP margin.</summary>
    public static readonly IndicatorDefinition IspMargin = new(
        "isp-margin",
        "{currency}/line/month",
        new("ISP margin", "Marge du FAI"),
        new(
            "Revenue less cost of the ISP per paying line and month.",
            "Recettes moins coûts du FAI, par ligne et par mois."
        ),
        TimeAggregation.Ratio,
        0
    );

    /// <summary>Provider margin.</summary>
    public static readonly IndicatorDefinition ProviderMargin = new(
        "provider-margin",
        "{currency}/adopter/month",
        new("Provider margin", "Marge du fournisseur de contenu"),
        new(
            "Revenue less cost of the provider per adopting line and month.",
            "Recettes moins coûts du fournisseur, par ligne abonnée et par mois."
        ),
        TimeAggregation.Ratio,
        0
    );

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
    );

    /// <summary>Energy per viewing hour, hybrid model.</summary>
    public static readonly IndicatorDefinition EnergyPerHour = new(
        "energy-per-hour",
        "Wh/h",
        new("Energy per viewing hour (hybrid)", "Énergie par heure vue (hybride)"),
        new(
            "Energy of delivery, access, home router and device attributed to video, per viewing hour; hybrid model.",
            "Énergie de la diffusion, de l'accès, de la box et du terminal attribuée à la vidéo, par heure vue ; modèle hybride."
        ),
        TimeAggregation.Ratio,
        -1
    );

    /// <summary>Carbon per viewing hour, hybrid model.</summary>
    public static readonly IndicatorDefinition CarbonPerHour = new(
        "carbon-per-hour",
        "gCO2e/h",
        new("Carbon per viewing hour (hybrid)", "Carbone par heure vue (hybride)"),
        new(
            "Use-phase carbon of the same energy at the scenario's grid factor; hybrid model.",
            "Carbone en phase d'usage de cette énergie, au facteur du réseau électrique du scénario ; modèle hybride."
        ),
        TimeAggregation.Ratio,
        -1
    );

    /// <summary>Energy per viewing hour, conventional model.</summary>
    public static readonly IndicatorDefinition EnergyPerHourConventional = new(
        "energy-per-hour-conventional",
        "Wh/h",
        new("Energy per viewing hour (kWh/GB)", "Énergie par heure vue (kWh/Go)"),
        new(
            "The same by fixed intensities per gigabyte; suited to inventories, not to comparing regimes.",
            "La même par intensités fixes par gigaoctet ; convient aux inventaires, pas à la comparaison de régimes."
        ),
        TimeAggregation.Ratio,
        -1
    );

    /// <summary>Carbon per viewing hour, conventional model.</summary>
    public static readonly IndicatorDefinition CarbonPerHourConventional = new(
        "carbon-per-hour-conventional",
        "gCO2e/h",
        new("Carbon per viewing hour (kWh/GB)", "Carbone par heure vue (kWh/Go)"),
        new(
            "Use-phase carbon of the conventional energy at the scenario's grid factor.",
            "Carbone en phase d'usage de l'énergie conventionnelle, au facteur du réseau électrique du scénario."
        ),
        TimeAggregation.Ratio,
        -1
    );

    /// <summary>Energy per viewing hour, power model.</summary>
    public static readonly IndicatorDefinition EnergyPerHourPower = new(
        "energy-per-hour-power",
        "Wh/h",
        new("Energy per viewing hour (power)", "Énergie par heure vue (puissance)"),
        new(
            "The same by idle and marginal power of active use, without standby.",
            "La même par puissance fixe et marginale d'usage actif, sans la veille."
        ),
        TimeAggregation.Ratio,
        -1
    );

    /// <summary>Carbon per viewing hour, power model.</summary>
    public static readonly IndicatorDefinition CarbonPerHourPower = new(
        "carbon-per-hour-power",
        "gCO2e/h",
        new("Carbon per viewing hour (power)", "Carbone par heure vue (puissance)"),
        new(
            "Use-phase carbon of the power model's energy at the scenario's grid factor.",
            "Carbone en phase d'usage de l'énergie du modèle de puissance, au facteur du réseau électrique du scénario."
        ),
        TimeAggregation.Ratio,
        -1
    );

    /// <summary>All indicators in table order.</summary>
    public static IReadOnlyList<IndicatorDefinition> Catalogue { get; } =
    [
        SpeedIndex,
        BelowHighDefinition,
        Stalled,
        ViewingHours,
        SubscriberBill,
        IspMargin,
        ProviderMargin,
        ProvidersAlive,
        EnergyPerHour,
        CarbonPerHour,
        EnergyPerHourConventional,
        CarbonPerHourConventional,
        EnergyPerHourPower,
        CarbonPerHourPower,
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
}
