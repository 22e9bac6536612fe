namespace NeutralitySim.Core.Results;

/// <summary>Words for the ids in a <see cref="DecisionRecord"/>. An id that is not listed is shown as it is.</summary>
/// <remarks>
/// A sentence's blanks are written <c>{place:format}</c>. Formats: <c>share</c> (1 is 100 %, whole), <c>percent</c> (with decimals), <c>money-month</c> (money per month),
/// <c>money-line</c> (money per line and month), <c>money-mbps</c> (money per Mbps and month), <c>gbps</c>, <c>mbps</c>, <c>count</c>, <c>number</c>.
/// </remarks>
public static class DecisionTexts
{
    /// <summary>What decisions are about.</summary>
    public static IReadOnlyList<NamedEntry> Topics { get; } =
    [
        new("upgrade", new("capacity", "capacité")),
        new("deal", new("peering deal", "accord d'interconnexion")),
        new("access-price", new("price of access", "prix de l'accès")),
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
        new("pay", new("go on, paying what is owed", "continuer, en payant ce qui est dû")),
        new("reroute", new("reroute over transit", "passer par le transit")),
        new("return-to-peering", new("return to peering", "revenir à l'interconnexion directe")),
        new("cut-bitrate", new("cut the bitrate", "baisser le débit")),
        new("restore-bitrate", new("raise the bitrate again", "relever le débit")),
        new("deploy-caches", new("deploy caches", "déployer des caches")),
        new("withdraw-caches", new("withdraw caches", "retirer des caches")),
        new("raise-price", new("raise the price", "augmenter le prix")),
        new("lower-price", new("lower the price", "baisser le prix")),
        new("change-price", new("change the price", "changer le prix")),
        new("keep-price", new("keep the price", "garder le prix")),
        new("leave", new("leave", "partir")),
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
            "gain-too-small",
            new(
                "Something else would bring {0:money-month} more: less than {1:percent} of revenue, too little for a change.",
                "Une autre option rapporterait {0:money-month} de plus : moins de {1:percent} des recettes, trop peu pour changer."
            )
        ),
        new(
            "change-too-soon",
            new(
                "Something else would bring {0:money-month} more, but a change of its kind was made only lately.",
                "Une autre option rapporterait {0:money-month} de plus, mais un changement du même ordre vient d'avoir lieu."
            )
        ),
        new(
            "not-over-the-year",
            new(
                "Going back would bring {0:money-month} more now, but {1:money-month} on average over {2:count} months.",
                "Revenir en arrière rapporterait {0:money-month} de plus à présent, mais {1:money-month} en moyenne sur {2:count} mois."
            )
        ),
        new(
            "over-the-year",
            new(
                "Going back has promised {0:money-month} more on average over {1:count} months.",
                "Revenir en arrière promet {0:money-month} de plus en moyenne sur {1:count} mois."
            )
        ),
        new(
            "patience",
            new(
                "Even the best it can do would lose: {0:money-month}. Month {1:count} of {2:count} after which it leaves.",
                "Même la meilleure option en affaires serait à perte : {0:money-month}. Mois {1:count} sur {2:count} avant le départ."
            )
        ),
        new(
            "no-way-out",
            new(
                "For {0:count} months even the best it could do would have lost; now {1:money-month}.",
                "Depuis {0:count} mois, même la meilleure option en affaires serait à perte ; à présent {1:money-month}."
            )
        ),
        new(
            "obliged-by-regime",
            new(
                "The link was used to {0:share}; the regime obliges the ISP to add capacity, to {1:gbps}.",
                "Le lien était utilisé à {0:share} ; le régime oblige le FAI à ajouter de la capacité, jusqu'à {1:gbps}."
            )
        ),
        new(
            "obliged-by-deal",
            new(
                "The link was used to {0:share}; capacity grows to {1:gbps}, for which no further deal is needed.",
                "Le lien était utilisé à {0:share} ; la capacité passe à {1:gbps}, sans autre accord nécessaire."
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
            "capacity-without-deal",
            new(
                "The link was used to {0:share}; losing subscribers would cost more than a deal could bring, so the ISP adds capacity to {1:gbps} without one.",
                "Le lien était utilisé à {0:share} ; perdre des abonnés coûterait plus qu'un accord ne rapporterait, le FAI ajoute donc de la capacité jusqu'à {1:gbps} sans accord."
            )
        ),
        new(
            "capacity-is-bargained",
            new(
                "The link was used to {0:share}; the {1:gbps} called for are what ISP and provider bargain about.",
                "Le lien était utilisé à {0:share} ; les {1:gbps} nécessaires sont l'objet de la négociation."
            )
        ),
        new(
            "deal-is-dated",
            new(
                "The link was used to {0:share}; the scenario dates the deal, and until then the {1:gbps} called for are refused.",
                "Le lien était utilisé à {0:share} ; le scénario date l'accord, et d'ici là les {1:gbps} nécessaires sont refusés."
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
                "Holding out costs the ISP less than opening the link free. By a deal it would gain {0:money-month} and the provider {1:money-month}; they agree on a payment of {2:money-month} to the ISP (unbounded: {3:money-month}).",
                "Attendre coûte moins au FAI qu'ouvrir le lien gratuitement. Par un accord, il gagnerait {0:money-month} et le fournisseur {1:money-month} ; ils conviennent d'un paiement de {2:money-month} au FAI (sans borne : {3:money-month})."
            )
        ),
        new(
            "deal-talks",
            new(
                "Still talking: the ISP would gain {0:money-month}, the provider {1:money-month}; the payment would be {2:money-month} to the ISP (unbounded: {3:money-month}).",
                "Toujours en discussion : le FAI gagnerait {0:money-month}, le fournisseur {1:money-month} ; le paiement serait de {2:money-month} au FAI (sans borne : {3:money-month})."
            )
        ),
        new(
            "deal-opened-free",
            new(
                "The open link is worth {0:money-month} to the ISP, at least the {1:money-month} of others' fees it puts at stake: holding out is no threat, the link is free, hosting worth {2:money-month} included (payment if the ISP could only refuse, unbounded: {3:money-month}).",
                "Le lien ouvert vaut {0:money-month} au FAI, au moins les {1:money-month} de recettes d'autres services qu'il met en jeu : attendre n'est pas une menace, le lien est gratuit, hébergement de {2:money-month} compris (paiement si le FAI ne pouvait que refuser, sans borne : {3:money-month})."
            )
        ),
        new(
            "deal-withheld",
            new(
                "The provider may keep its service from the ISP's lines: the ISP pays it {2:money-month}. Without that threat the ISP would gain {0:money-month} by a deal and the provider {1:money-month} (payment to the ISP, unbounded: {3:money-month}).",
                "Le fournisseur peut priver de son service les lignes du FAI : le FAI lui verse {2:money-month}. Sans cette menace, un accord rapporterait {0:money-month} au FAI et {1:money-month} au fournisseur (paiement au FAI, sans borne : {3:money-month})."
            )
        ),
        new(
            "deal-breaks-down",
            new(
                "Together they would gain less than the {2:money-month} a deal costs them: the ISP {0:money-month}, the provider {1:money-month} (unbounded payment: {3:money-month}).",
                "Ensemble ils gagneraient moins que les {2:money-month} que coûte un accord : le FAI {0:money-month}, le fournisseur {1:money-month} (paiement sans borne : {3:money-month})."
            )
        ),
        new(
            "deal-declined",
            new(
                "Even free, the link would be worth {1:money-month} to the provider, and nothing but hosting is given in kind; the ISP would gain {0:money-month} (unbounded payment: {3:money-month}).",
                "Même gratuit, le lien vaudrait {1:money-month} au fournisseur, et rien d'autre que l'hébergement n'est donné en nature ; le FAI y gagnerait {0:money-month} (paiement sans borne : {3:money-month})."
            )
        ),
        new(
            "deal-by-date",
            new("Dated by the scenario, at {0:money-mbps}.", "Daté par le scénario, à {0:money-mbps}.")
        ),
        new(
            "receipts-passed-on",
            new(
                "Providers paid {0:money-line}, which competition passes on in part; the price is now {1:money-line}.",
                "Les services ont versé {0:money-line}, que la concurrence répercute en partie ; le prix est désormais de {1:money-line}."
            )
        ),
    ];
}
