namespace NeutralitySim.Core.Results;

/// <summary>Words for the ids in a <see cref="DecisionRecord"/>. An id that is not listed is shown as it is.</summary>
/// <remarks>
/// A sentence's blanks are written <c>{place:format}</c>. Formats: <c>share</c> (1 is 100 %), <c>money-month</c> (money per month),
/// <c>money-line</c> (money per line and month), <c>money-mbps</c> (money per Mbps and month), <c>gbps</c>, <c>mbps</c>, <c>count</c>, <c>number</c>.
/// </remarks>
public static class DecisionTexts
{
    /// <summary>What decisions are about.</summary>
    public static IReadOnlyList<NamedEntry> Topics { get; } =
    [
        new("upgrade", new("capacity", "capacité")),
        new("deal", new("peering deal", "accord d'interconnexion")),
        new("routing", new("path of the traffic", "chemin du trafic")),
        new("bitrate", new("top bitrate", "débit maximal")),
        new("caches", new("caches in ISPs", "caches chez les FAI")),
        new("video-price", new("price of the service", "prix du service")),
        new("retail-price", new("price of access", "prix de l'accès")),
        new("market-exit", new("staying in business", "maintien de l'activité")),
        new("reaction", new("answer to the regime", "réponse au régime")),
    ];

    /// <summary>What can be done.</summary>
    public static IReadOnlyList<NamedEntry> Options { get; } =
    [
        new("upgrade", new("add capacity", "ajouter de la capacité")),
        new("refuse", new("refuse without a deal", "refuser sans accord")),
        new("wait", new("leave as it is", "ne rien changer")),
        new("sign", new("sign", "signer")),
        new("decline", new("decline", "décliner")),
        new("pay", new("pay", "payer")),
        new("reroute", new("reroute over transit", "passer par le transit")),
        new("cut-bitrate", new("cut the bitrate", "baisser le débit")),
        new("deploy-caches", new("deploy caches", "déployer des caches")),
        new("raise-price", new("raise the price", "augmenter le prix")),
        new("lower-price", new("lower the price", "baisser le prix")),
        new("change-price", new("change the price", "changer le prix")),
        new("keep-price", new("keep the price", "garder le prix")),
        new("leave", new("leave", "partir")),
        new("stay", new("stay", "rester")),
    ];

    /// <summary>Why.</summary>
    public static IReadOnlyList<NamedEntry> Reasons { get; } =
    [
        new(
            "best-value",
            new(
                "The best of the options, {0:money-month} better than the next one.",
                "La meilleure des options, {0:money-month} de mieux que la suivante."
            )
        ),
        new(
            "utilisation-above-threshold",
            new(
                "The link was used to {0:share}; capacity of {1:gbps} was called for.",
                "Le lien était utilisé à {0:share} ; il fallait une capacité de {1:gbps}."
            )
        ),
        new(
            "no-deal-no-capacity",
            new(
                "The link was used to {0:share}, but without a deal the {1:gbps} called for were refused.",
                "Le lien était utilisé à {0:share}, mais sans accord les {1:gbps} nécessaires ont été refusés."
            )
        ),
        new(
            "deal-gain",
            new(
                "At {0:money-mbps} the deal brings the provider {1:money-month}.",
                "À {0:money-mbps}, l'accord rapporte {1:money-month} au fournisseur."
            )
        ),
        new(
            "deal-bargained",
            new(
                "With the deal the ISP would gain {0:money-month} and the provider {1:money-month}; they agree on a payment of {2:money-month} to the ISP.",
                "Avec l'accord, le FAI gagnerait {0:money-month} et le fournisseur {1:money-month} ; ils conviennent d'un paiement de {2:money-month} au FAI."
            )
        ),
        new(
            "deal-talks",
            new(
                "Still talking: the ISP would gain {0:money-month}, the provider {1:money-month}; the payment would be {2:money-month} to the ISP.",
                "Toujours en discussion : le FAI gagnerait {0:money-month}, le fournisseur {1:money-month} ; le paiement serait de {2:money-month} au FAI."
            )
        ),
        new(
            "deal-breaks-down",
            new(
                "Together they would lose: the ISP {0:money-month}, the provider {1:money-month}.",
                "Ensemble ils perdraient : le FAI {0:money-month}, le fournisseur {1:money-month}."
            )
        ),
        new(
            "deal-by-date",
            new("Dated by the scenario, at {0:money-mbps}.", "Daté par le scénario, à {0:money-mbps}.")
        ),
        new(
            "transit-saves",
            new(
                "Moving {0:gbps} to transit saves {1:money-month}.",
                "Passer {0:gbps} par le transit économise {1:money-month}."
            )
        ),
        new(
            "charges-too-high",
            new(
                "Network charges took {0:share} of revenue; the top bitrate is now {1:mbps}.",
                "Les frais de réseau prenaient {0:share} des recettes ; le débit maximal est désormais de {1:mbps}."
            )
        ),
        new(
            "caches-worth-it",
            new(
                "Enough traffic or use for {0:count} appliances in all.",
                "Assez de trafic ou d'utilisation pour {0:count} serveurs de cache en tout."
            )
        ),
        new(
            "charge-passed-on",
            new(
                "A charge of {0:money-line} was passed on; the price is now {1:money-line}.",
                "Une charge de {0:money-line} a été répercutée ; le prix est désormais de {1:money-line}."
            )
        ),
        new(
            "months-of-loss",
            new(
                "{0:count} months of loss; the last month's margin was {1:money-month}.",
                "{0:count} mois de pertes ; la marge du dernier mois était de {1:money-month}."
            )
        ),
    ];
}
