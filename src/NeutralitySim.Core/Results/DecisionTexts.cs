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
        new("transit-capacity", new("transit capacity", "capacité de transit")),
        new("deal", new("peering deal", "accord d'interconnexion")),
        new("access-price", new("price of access", "prix de l'accès")),
        new("reaction", new("answer to the rules", "réponse aux règles")),
    ];

    /// <summary>What can be done.</summary>
    public static IReadOnlyList<NamedEntry> Options { get; } =
    [
        new("upgrade", new("add capacity", "ajouter de la capacité")),
        new("refuse", new("refuse without a deal", "refuser sans accord")),
        new("wait", new("leave as it is", "ne rien changer")),
        new("meet-need", new("as much as is needed", "autant qu'il en faut")),
        new("best-transit", new("what brings most", "ce qui rapporte le plus")),
        new("sign", new("sign", "signer")),
        new("decline", new("decline", "décliner")),
        new("pay", new("go on, paying what is owed", "continuer, en payant ce qui est dû")),
        new("reroute", new("reroute over transit", "passer par le transit")),
        new("return-to-peering", new("go back to the direct link", "revenir à l'interconnexion directe")),
        new("cut-bitrate", new("cut the bitrate", "baisser le débit")),
        new("restore-bitrate", new("raise the bitrate again", "relever le débit")),
        new("deploy-caches", new("deploy caches", "déployer des caches")),
        new("withdraw-caches", new("withdraw caches", "retirer des caches")),
        new("raise-price", new("raise the price", "augmenter le prix")),
        new("lower-price", new("lower the price", "baisser le prix")),
        new("change-price", new("change the price", "changer le prix")),
        new("keep-price", new("keep the price", "garder le prix")),
        new("leave", new("leave the market", "quitter le marché")),
    ];

    /// <summary>Why.</summary>
    public static IReadOnlyList<NamedEntry> Reasons { get; } =
    [
        new(
            "best-value",
            new(
                "The best of the options: {0:money-month} more than the next one.",
                "La meilleure des options : {0:money-month} de plus que la suivante."
            )
        ),
        new(
            "gain-too-small",
            new(
                "Another option would bring {0:money-month} more than going on: less than {1:percent} of revenue, too little to change anything.",
                "Une autre option rapporterait {0:money-month} de plus que continuer : moins de {1:percent} des recettes, trop peu pour rien changer."
            )
        ),
        new(
            "change-too-soon",
            new(
                "Another option would bring {0:money-month} more than going on, but a change of that kind was made only recently: it waits.",
                "Une autre option rapporterait {0:money-month} de plus que continuer, mais un changement de cette sorte vient d'avoir lieu : il attend."
            )
        ),
        new(
            "not-over-the-year",
            new(
                "Undoing an earlier change would bring {0:money-month} more now, but over the {2:count} months since it would have brought {1:money-month} on average: it does not go back.",
                "Revenir sur un changement rapporterait {0:money-month} de plus à présent, mais aurait donné {1:money-month} en moyenne sur les {2:count} mois écoulés depuis : il ne revient pas en arrière."
            )
        ),
        new(
            "over-the-year",
            new(
                "It undoes an earlier change: over the {1:count} months since, that would have brought {0:money-month} more on average.",
                "Il revient sur un changement : cela aurait rapporté {0:money-month} de plus en moyenne sur les {1:count} mois écoulés depuis."
            )
        ),
        new(
            "patience",
            new(
                "Whatever it does short of leaving loses money; the best comes to {0:money-month}. Month {1:count} of {2:count} before it leaves.",
                "Quoi qu'il fasse, sauf partir, il perd de l'argent ; le mieux donne {0:money-month}. Mois {1:count} sur {2:count} avant son départ."
            )
        ),
        new(
            "patience-too-soon",
            new(
                "Whatever it does short of leaving loses money; the best comes to {0:money-month}, but has to wait, since a change of that kind was made only recently. Month {1:count} of {2:count} before it leaves.",
                "Quoi qu'il fasse, sauf partir, il perd de l'argent ; le mieux donne {0:money-month}, mais doit attendre, car un changement de cette sorte vient d'avoir lieu. Mois {1:count} sur {2:count} avant son départ."
            )
        ),
        new(
            "patience-too-small",
            new(
                "Whatever it does short of leaving loses money; the best comes to {0:money-month}, too little above going on to change anything. Month {1:count} of {2:count} before it leaves.",
                "Quoi qu'il fasse, sauf partir, il perd de l'argent ; le mieux donne {0:money-month}, trop peu de plus que continuer pour rien changer. Mois {1:count} sur {2:count} avant son départ."
            )
        ),
        new(
            "no-way-out",
            new(
                "For {0:count} months whatever it did short of leaving would have lost money; now the best comes to {1:money-month}.",
                "Depuis {0:count} mois, quoi qu'il fasse, sauf partir, il perd de l'argent ; à présent, le mieux donne {1:money-month}."
            )
        ),
        new(
            "obliged-by-regime",
            new(
                "In busy hours the link was {0:share} full; the rules oblige the ISP to enlarge it, to {1:gbps}.",
                "Aux heures chargées, le lien était rempli à {0:share} ; les règles obligent le FAI à le porter à {1:gbps}."
            )
        ),
        new(
            "obliged-by-deal",
            new(
                "In busy hours the link was {0:share} full; the ISP enlarges it to {1:gbps}, for which no further deal is needed.",
                "Aux heures chargées, le lien était rempli à {0:share} ; le FAI le porte à {1:gbps}, sans qu'il y faille un autre accord."
            )
        ),
        new(
            "no-deal-no-capacity",
            new(
                "In busy hours the link was {0:share} full, but without a deal the ISP refuses to enlarge it to {1:gbps}.",
                "Aux heures chargées, le lien était rempli à {0:share}, mais sans accord le FAI refuse de le porter à {1:gbps}."
            )
        ),
        new(
            "capacity-without-deal",
            new(
                "In busy hours the link was {0:share} full; losing subscribers would cost the ISP more than a deal could bring, so it enlarges the link to {1:gbps} without one.",
                "Aux heures chargées, le lien était rempli à {0:share} ; perdre des abonnés coûterait plus au FAI qu'un accord ne rapporterait, il le porte donc à {1:gbps} sans accord."
            )
        ),
        new(
            "capacity-is-bargained",
            new(
                "In busy hours the link was {0:share} full; ISP and provider bargain about enlarging it to {1:gbps}, and until they agree it stays as it is.",
                "Aux heures chargées, le lien était rempli à {0:share} ; le FAI et le fournisseur négocient pour le porter à {1:gbps}, et d'ici là il reste tel quel."
            )
        ),
        new(
            "deal-is-dated",
            new(
                "In busy hours the link was {0:share} full; the scenario sets the month of the deal, and until then the ISP refuses to enlarge the link to {1:gbps}.",
                "Aux heures chargées, le lien était rempli à {0:share} ; le scénario fixe le mois de l'accord, et d'ici là le FAI refuse de porter le lien à {1:gbps}."
            )
        ),
        new(
            "deal-is-signed",
            new(
                "In busy hours the link was {0:share} full; a deal for another link is signed, so the ISP does not enlarge this one to {1:gbps}.",
                "Aux heures chargées, le lien était rempli à {0:share} ; un accord pour un autre lien est signé, le FAI ne porte donc pas celui-ci à {1:gbps}."
            )
        ),
        new(
            "transit-is-chosen",
            new(
                "Senders would need {1:gbps} of transit. With {0:gbps} the ISP has most: fees for direct ports and its part of transit's profit, less the lines that poor pictures cost it.",
                "Les expéditeurs auraient besoin de {1:gbps} de transit. Avec {0:gbps}, le FAI gagne le plus : prix des ports directs et part du bénéfice du transit, moins les lignes que lui coûtent les mauvaises images."
            )
        ),
        new(
            "deal-gain",
            new(
                "At {0:money-mbps} the deal would be worth {1:money-month} to the provider.",
                "À {0:money-mbps}, l'accord vaudrait {1:money-month} au fournisseur."
            )
        ),
        new(
            "deal-bargained",
            new(
                "Holding out costs the ISP less than opening the link free. With a deal it would gain {0:money-month} and the provider {1:money-month}; they agree on a payment of {2:money-month} to the ISP (without the floor at zero: {3:money-month}).",
                "Attendre coûte moins au FAI qu'ouvrir le lien gratuitement. Par un accord, il gagnerait {0:money-month} et le fournisseur {1:money-month} ; ils conviennent d'un paiement de {2:money-month} au FAI (sans le plancher de zéro : {3:money-month})."
            )
        ),
        new(
            "deal-conciliated",
            new(
                "With a deal the ISP would gain {0:money-month} and the provider {1:money-month}; rather than dispute over the price proposed to them they agree on a payment of {2:money-month} to the ISP (without the proposal, and without the floor at zero: {3:money-month}).",
                "Par un accord, le FAI gagnerait {0:money-month} et le fournisseur {1:money-month} ; plutôt que de se disputer sur le prix qui leur est proposé, ils conviennent d'un paiement de {2:money-month} au FAI (sans la proposition, et sans le plancher de zéro : {3:money-month})."
            )
        ),
        new(
            "deal-talks",
            new(
                "Still talking: the ISP would gain {0:money-month}, the provider {1:money-month}; the payment would be {2:money-month} to the ISP (without the floor at zero: {3:money-month}).",
                "Toujours en discussion : le FAI gagnerait {0:money-month}, le fournisseur {1:money-month} ; le paiement serait de {2:money-month} au FAI (sans le plancher de zéro : {3:money-month})."
            )
        ),
        new(
            "deal-opened-free",
            new(
                "The open link is worth {0:money-month} to the ISP, at least the {1:money-month} of others' fees it puts at stake: holding out is no threat, the link is free, hosting worth {2:money-month} included (payment if the ISP could only refuse, without the floor at zero: {3:money-month}).",
                "Le lien ouvert vaut {0:money-month} au FAI, au moins les {1:money-month} de recettes d'autres services qu'il met en jeu : attendre n'est pas une menace, le lien est gratuit, hébergement de {2:money-month} compris (paiement si le FAI ne pouvait que refuser, sans le plancher de zéro : {3:money-month})."
            )
        ),
        new(
            "deal-withheld",
            new(
                "The provider may keep its service from the ISP's lines: the ISP pays it {2:money-month}. Without that threat the ISP would gain {0:money-month} by a deal and the provider {1:money-month} (payment to the ISP, without the floor at zero: {3:money-month}).",
                "Le fournisseur peut priver de son service les lignes du FAI : le FAI lui verse {2:money-month}. Sans cette menace, un accord rapporterait {0:money-month} au FAI et {1:money-month} au fournisseur (paiement au FAI, sans le plancher de zéro : {3:money-month})."
            )
        ),
        new(
            "deal-breaks-down",
            new(
                "Together they would gain less than the {2:money-month} a deal costs them: the ISP {0:money-month}, the provider {1:money-month} (payment without the floor at zero: {3:money-month}).",
                "Ensemble ils gagneraient moins que les {2:money-month} que coûte un accord : le FAI {0:money-month}, le fournisseur {1:money-month} (paiement sans le plancher de zéro : {3:money-month})."
            )
        ),
        new(
            "deal-declined",
            new(
                "Even free, the link would be worth {1:money-month} to the provider, and nothing but hosting is given in kind; the ISP would gain {0:money-month} (payment without the floor at zero: {3:money-month}).",
                "Même gratuit, le lien vaudrait {1:money-month} au fournisseur, et rien d'autre que l'hébergement n'est donné en nature ; le FAI y gagnerait {0:money-month} (paiement sans le plancher de zéro : {3:money-month})."
            )
        ),
        new(
            "deal-by-date",
            new(
                "The scenario sets the month of this deal and its price, {0:money-mbps}.",
                "Le scénario fixe le mois de cet accord et son prix, {0:money-mbps}."
            )
        ),
        new(
            "receipts-passed-on",
            new(
                "Providers paid the ISP {0:money-line}; competition makes it hand part of that on, and the price of access is now {1:money-line}.",
                "Les services ont versé au FAI {0:money-line} ; la concurrence l'oblige à en rendre une partie, et le prix de l'accès est désormais de {1:money-line}."
            )
        ),
    ];
}
