using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Reporting.Wording;

/// <summary>All that reports and figures say; blanks are filled in order.</summary>
internal static partial class ReportTexts
{
    public static readonly Text DifferenceFrom = new("difference from {0}", "écart avec {0}");
    public static readonly Text Indicator = new("Indicator", "Indicateur");
    public static readonly Text About = new("About", "Objet");
    public static readonly Text AllTogether = new("all together", "ensemble");
    public static readonly Text InPoints = new("%, differences in points", "%, écarts en points");
    public static readonly Text ComparisonCaption = new(
        "Mean of each regime over its replications; difference from {0}, paired by replication, with its 95% interval in brackets (Student t). Differences beyond noise, whose interval leaves out zero, are in bold.",
        "Moyenne de chaque régime sur ses réplications ; écart avec {0}, apparié par réplication, et son intervalle à 95 % entre crochets (Student). Les écarts au-delà du bruit, dont l'intervalle exclut zéro, sont en gras."
    );
    public static readonly Text PricePerRate = new("{0} per Mbit/s and month", "{0} par Mbit/s et par mois");
    public static readonly Text SummaryEvening = new("{0}: {1}, {2}, services: {3}", "{0} : {1}, {2}, services : {3}");
    public static readonly Text SummaryFlow = new("{0}: from {1} to {2} {3}", "{0} : de {1} à {2} {3}");
    public static readonly Text EveningTitle = new("Your evening at nine", "Votre soirée à 21 h");
    public static readonly Text Gone = new("gone", "parti");
    public static readonly Text EveningSubtitle = new(
        "The same picture of {0} as each regime delivers it, the monthly bill, and which services are there",
        "La même image de {0} telle que chaque régime la livre, la facture du mois et les services présents"
    );
    public static readonly Text EveningCaption = new(
        "Speed of those who want to watch in prime time, mean over the run, who gave up counting 0. The picture has points in proportion to those a stream of that speed usually has; it is no measurement of quality. The bill is that of a fixed basket: access and the paid services of the first month at today's prices, and none where one of them is gone. A service is struck out where it left in most runs.",
        "Débit de ceux qui veulent regarder aux heures de pointe, moyenne de la simulation, les renoncements comptant 0. L'image a des points en proportion de ceux qu'un flux de ce débit a d'ordinaire ; ce n'est pas une mesure de qualité. La facture est celle d'un panier fixe : l'accès et les services payants du premier mois aux prix du jour, et aucune là où l'un d'eux est parti. Un service est barré s'il est parti dans la plupart des réplications."
    );
    public static readonly Text EveningServices = new("Services there", "Services présents");
    public static readonly Text FlowsTitle = new("Who pays whom", "Qui paie qui");
    public static readonly Text FlowsSubtitle = new(
        "Per household and month; streams run from payers at the left to payees at the right",
        "Par ménage et par mois ; les flux vont des payeurs, à gauche, aux bénéficiaires, à droite"
    );
    public static readonly Text FlowsAndTradeSubtitle = new(
        "Per household and month. Bars: payments among services, ISPs and carriers. Streams: all payments, from payers at the left to payees at the right",
        "Par ménage et par mois. Barres : entre services, FAI et transitaires. Flux : tous les paiements, des payeurs, à gauche, aux bénéficiaires, à droite"
    );
    public static readonly Text TradeTitle = new(
        "Among services, ISPs and carriers, from 0 on a scale of its own",
        "Entre services, FAI et transitaires, depuis 0, à leur propre échelle"
    );
    public static readonly Text FlowServices = Text.Plain("services");
    public static readonly Text AllKindsNet = new("all, net", "tout, net");
    public static readonly Text FlowsCaption = new(
        "All payments of the run divided by its months and by all households. A stream between two parties is the difference of what goes each way, bars show each way for itself; streams below 0.002 are left out. A party that is paid by one further right stands once more behind it.",
        "Tous les paiements de la simulation, divisés par ses mois et par tous les ménages. Un flux entre deux parties est la différence de ce qui va dans chaque sens, les barres montrent chaque sens à part ; les flux de moins de 0,002 sont omis. Une partie payée par une autre située plus à droite figure une seconde fois derrière elle."
    );
    public static readonly Text FlowHouseholds = new("households", "ménages");
    public static readonly Text FlowCarriers = new("transit carriers", "transitaires");
    public static readonly Text Payer = new("Payer", "Payeur");
    public static readonly Text Payee = new("Payee", "Bénéficiaire");
    public static readonly Text Rest = new("suppliers and staff", "fournisseurs et personnel");
    public static readonly Text WiresTitle = new("The wires", "Les câbles");
    public static readonly Text WiresSubtitle = new(
        "Links from services to ISPs and homes, coloured by how full they are",
        "Liens des services aux FAI et aux foyers, colorés selon leur charge"
    );
    public static readonly Text WiresCaption = new(
        "Mean load over capacity in one local hour of one month, first replication, of the {0} links with the fullest busy hours. A picture of one hour shows the busiest month and hour: the one in which these links carry most together, over all regimes. "
            + "Blue: below {1}% of capacity; yellow: {1}% or more; rust: {2}% or more, where pictures get worse; grey: not kept. The thicker, the fuller.",
        "Charge moyenne rapportée à la capacité pendant une heure locale d'un mois, première réplication, des {0} liens aux heures de pointe les plus chargées. Une image d'une seule heure montre le mois et l'heure les plus chargés : ceux où ces liens portent ensemble le plus, tous régimes confondus. "
            + "Bleu : moins de {1} % de la capacité ; jaune : {1} % ou plus ; rouille : {2} % ou plus, où l'image se dégrade ; gris : non conservé. Plus c'est épais, plus c'est chargé."
    );
    public static readonly Text SummaryLine = new(
        "{0}: from {1} to {2}, lowest {3}",
        "{0} : de {1} à {2}, au plus bas {3}"
    );
    public static readonly Text SummaryRow = new("{0}: at most {1}, at {2} o'clock", "{0} : au plus {1}, à {2} h");
    public static readonly Text SummaryCells = new("{0} in {1} of {2} cells", "{0} dans {1} cases sur {2}");
    public static readonly Text SummaryOneMore = new("1 more is in the table.", "1 autre est dans le tableau.");
    public static readonly Text SummaryMore = new("{0} more are in the table.", "{0} autres sont dans le tableau.");
    public static readonly Text SomeoneLeft = new(
        "A service that left counts only for the months it was in business, so means over providers are then those of the survivors; a fixed basket with it in has no bill.",
        "Un service parti ne compte que pour ses mois d'activité : les moyennes sur les fournisseurs sont alors celles des survivants ; un panier fixe qui le contenait n'a plus de facture."
    );
    public static readonly Text OneReplication = new(
        "One replication only: nothing can be said about noise.",
        "Une seule réplication : rien ne peut être dit du bruit."
    );
    public static readonly Text AnswerMissing = new("No run has finished.", "Aucun calcul n'est terminé.");
    public static readonly Text AnswerNobodyPays = new(
        "Senders pay ISPs no more and no less than under {0}.",
        "Les émetteurs ne versent aux FAI ni plus ni moins que sous {0}."
    );
    public static readonly Text AnswerPayMore = new(
        "Senders pay ISPs {0} more a household and month{1}.",
        "Les émetteurs versent aux FAI {0} de plus par ménage et par mois{1}."
    );
    public static readonly Text AnswerPayLess = new(
        "Senders pay ISPs {0} less a household and month{1}.",
        "Les émetteurs versent aux FAI {0} de moins par ménage et par mois{1}."
    );
    public static readonly Text AnswerPart = new("{0} {1}", "{0} {1}");
    public static readonly Text AnswerHouseholdsGain = new("Households gain {0}{1}.", "Les ménages y gagnent {0}{1}.");
    public static readonly Text AnswerHouseholdsLose = new("Households lose {0}{1}.", "Les ménages y perdent {0}{1}.");
    public static readonly Text AnswerHouseholdsNothing = new(
        "For households it comes to next to nothing, {0}{1}.",
        "Pour les ménages, cela revient à presque rien, {0}{1}."
    );
    public static readonly Text AnswerOthersHave = new("Others: {0}.", "Les autres : {0}.");
    public static readonly Text AnswerAllTogether = new("All together: {0}.", "Tous ensemble : {0}.");
    public static readonly Text AnswerLeaves = new(
        "{0} leaves, from {1}, in {2} of {3} runs",
        "{0} se retire, dès {1}, dans {2} calculs sur {3}"
    );
    public static readonly Text AnswerNobodyLeaves = new("No service leaves.", "Aucun service ne se retire.");
    public static readonly Text AnswerGiveUp = new(
        "Of a hundred lines, {0} more give up a service or have lost it.",
        "Sur cent lignes, {0} de plus abandonnent un service ou l'ont perdu."
    );
    public static readonly Text AnswerEveningSame = new(
        "At nine in the evening viewers notice nothing ({0} Mbit/s).",
        "À 21 heures, on ne remarque rien à l'écran ({0} Mbit/s)."
    );
    public static readonly Text AnswerEvening = new(
        "At nine in the evening viewers have {0}, who gave up counting as 0.",
        "À 21 heures, on dispose de {0}, qui a renoncé comptant pour 0."
    );
    public static readonly Text AnswerInsteadOf = new("{0} Mbit/s instead of {1}", "{0} Mbit/s au lieu de {1}");
    public static readonly Text AnswerAboveAll = new("Above all {0}: {1}.", "Surtout {0} : {1}.");
    public static readonly Text AnswerCarbonSame = new(
        "Carbon per hour watched: no difference worth naming ({0} g).",
        "Carbone par heure vue : pas d'écart digne de mention ({0} g)."
    );
    public static readonly Text AnswerCarbon = new(
        "Carbon per hour watched: {0} g instead of {1}.",
        "Carbone par heure vue : {0} g au lieu de {1}."
    );
    public static readonly Text AnswerHowSure = new(
        "Differences from {0}, last twelve months where there are more, money per household and month. How sure: {1} replications vary the draws of demand and nothing else; {2} of {3} numbers are guesses, held at their central values here.",
        "Écarts avec {0}, sur les douze derniers mois s'il y en a plus, argent par ménage et par mois. Avec quelle certitude : {1} réplications ne font varier que les tirages de la demande ; {2} nombres sur {3} sont des suppositions, ici à leur valeur centrale."
    );
    public static readonly Text AnswerHowSureOnce = new(
        "Differences from {0}, last twelve months where there are more, money per household and month. How sure: a single replication, so that noise is unknown; {2} of {3} numbers are guesses, held at their central values here.",
        "Écarts avec {0}, sur les douze derniers mois s'il y en a plus, argent par ménage et par mois. Avec quelle certitude : une seule réplication, donc sans mesure du bruit ; {2} nombres sur {3} sont des suppositions, ici à leur valeur centrale."
    );
    public static readonly Text AnswerNothing = new(
        "There are no finished runs of two regimes to compare.",
        "Il n'y a pas de calculs terminés de deux régimes à comparer."
    );
    public static readonly Text Source = new(
        "Scenario {0} · seed {1} · {2} replications · engine {3}",
        "Scénario {0} · graine {1} · {2} réplications · moteur {3}"
    );
    public static readonly Text SourceOne = new(
        "Scenario {0} · seed {1} · 1 replication · engine {3}",
        "Scénario {0} · graine {1} · 1 réplication · moteur {3}"
    );
    public static readonly Text Band95 = new("95% interval", "intervalle à 95 %");
    public static readonly Text Published = new("published", "publié");
    public static readonly Text PublishedFitted = new("published, used for fitting", "publié, ayant servi au calage");
    public static readonly Text Month = new("Month", "Mois");
    public static readonly Text Hour = new("Hour", "Heure");
    public static readonly Text Regime = new("Regime", "Régime");
    public static readonly Text SpeedTitle = new(
        "Prime-time speed index by month",
        "Indice de débit aux heures de pointe, par mois"
    );
    public static readonly Text SpeedSubtitle = new("{0}, by ISP and regime", "{0}, par FAI et par régime");
    public static readonly Text SpeedCaption = new(
        "Stream-weighted mean video bitrate from 19 to 23 h local time. Lines: mean of the replications; bands: 95% interval of that mean (Student t). Vertical marks: deals and exits in the first replication, in the colour of their regime.",
        "Débit vidéo moyen pondéré par les flux, de 19 h à 23 h heure locale. Lignes : moyenne des réplications ; bandes : intervalle à 95 % de cette moyenne (Student). Traits verticaux : accords et départs de la première réplication, dans la couleur de leur régime."
    );
    public static readonly Text SpeedPublishedCaption = new(
        "Published values are compared with the regime history followed: {0}. Values used for fitting are no evidence.",
        "Les valeurs publiées se comparent au régime que l'histoire a suivi : {0}. Les valeurs ayant servi au calage ne prouvent rien."
    );
    public static readonly Text ControlIsp = new("{0} (control)", "{0} (témoin)");
    public static readonly Text DealMark = new("deal", "accord");
    public static readonly Text ExitMark = new("exit", "départ");
    public static readonly Text CapacityMark = new("capacity", "capacité");
    public static readonly Text DayTitle = new("Speed over the day", "Débit au fil de la journée");
    public static readonly Text DaySubtitle = new("{0} at {1}, by local hour", "{0} chez {1}, par heure locale");
    public static readonly Text DaySubtitleAll = new("{0}, by local hour", "{0}, par heure locale");
    public static readonly Text DayCaption = new(
        "Stream-weighted mean video bitrate in each local hour, mean over the days of the month and the replications. Shown are, of the months kept by hour, the one with the lowest value and the last one.",
        "Débit vidéo moyen pondéré par les flux, à chaque heure locale, en moyenne sur les jours du mois et les réplications. Parmi les mois conservés par heure, celui de la valeur la plus basse et le dernier."
    );
    public static readonly Text PrimeTime = new("prime time", "pointe");
    public static readonly Text LinkTitle = new(
        "Busy-hour utilisation of links",
        "Utilisation des liens à l'heure de pointe"
    );
    public static readonly Text LinkSubtitle = new(
        "Load over capacity, by link and month",
        "Charge rapportée à la capacité, par lien et par mois"
    );
    public static readonly Text LinkCaption = new(
        "Mean load over capacity of each link in the hour of the day in which it is highest, mean of the replications. The {0} links with the highest value in any regime and month.",
        "Charge moyenne rapportée à la capacité de chaque lien à l'heure la plus chargée de la journée, moyenne des réplications. Les {0} liens dont la valeur est la plus haute, tous régimes et mois confondus."
    );
    public static readonly Text Link = new("Link", "Lien");
    public static readonly Text MoneyTitle = new(
        "Who pays whom: revenue and cost by actor",
        "Qui paie qui : recettes et coûts par acteur"
    );
    public static readonly Text MoneySubtitle = new(
        "Received to the right, paid to the left; mean per month",
        "Reçu à droite, payé à gauche ; moyenne par mois"
    );
    public static readonly Text MoneyCaption = new(
        "Sum of the ledger over all months, mean of the replications, divided by the number of months. Every payment counts once as cost of its payer and once as revenue of its payee, so that all actors together sum to zero.",
        "Somme du grand livre sur tous les mois, moyenne des réplications, divisée par le nombre de mois. Chaque paiement compte une fois comme coût du payeur et une fois comme recette du bénéficiaire : la somme de tous les acteurs est nulle."
    );
    public static readonly Text MoneyChangeTitle = new(
        "What the regimes change for each actor",
        "Ce que les régimes changent pour chaque acteur"
    );
    public static readonly Text MoneyChangeSubtitle = new(
        "Difference from {0} by kind of payment; mean per month",
        "Écart avec {0} par type de paiement ; moyenne par mois"
    );
    public static readonly Text Net = Text.Plain("net");
    public static readonly Text Actor = new("Actor", "Acteur");
    public static readonly Text Kind = new("Kind of payment", "Type de paiement");
    public static readonly Text PerMonth = new("{0}/month", "{0}/mois");
    public static readonly Text Subscribers = new("Subscribers", "Abonnés");
    public static readonly Text Isps = new("ISPs", "FAI");
    public static readonly Text Carriers = new("Transit carriers", "Opérateurs de transit");
    public static readonly Text Vendors = new("Equipment makers", "Équipementiers");
    public static readonly Text Utilities = new("Electricity suppliers", "Fournisseurs d'électricité");
    public static readonly Text Outside = new("Outside the model", "Hors du modèle");
    public static readonly Text Advertisers = new("Advertisers", "Annonceurs");
    public static readonly Text EnergyTitle = new(
        "Energy per viewing hour by component",
        "Énergie par heure vue, par composante"
    );
    public static readonly Text EnergySubtitle = new(
        "Wh per hour of viewing; models side by side",
        "Wh par heure de visionnage ; modèles côte à côte"
    );
    public static readonly Text EnergyCaption = new(
        "Energy attributed to viewing over the run divided by the hours viewed, mean of the replications; models are named above their bars and must not be mixed. Embodied carbon is not energy and is in the table.",
        "Énergie attribuée au visionnage sur toute la durée, divisée par les heures vues, moyenne des réplications ; les modèles sont nommés au-dessus de leurs barres et ne doivent pas être mélangés. Le carbone de fabrication n'est pas de l'énergie et figure dans le tableau."
    );
    public static readonly Text QualityTitle = new(
        "Viewing time at low quality",
        "Temps de visionnage en basse qualité"
    );
    public static readonly Text QualitySubtitle = new("Share of stream time, {0}", "Part du temps de flux, {0}");
    public static readonly Text QualityCaption = new(
        "Mean over the run and the replications; whiskers: 95% interval (Student t).",
        "Moyenne sur la durée et les réplications ; moustaches : intervalle à 95 % (Student)."
    );
    public static readonly Text ShareOfTime = new("% of viewing time", "% du temps de visionnage");
    public static readonly Text Value = new("Value", "Valeur");
    public static readonly Text Model = new("Model", "Modèle");
    public static readonly Text Component = new("Component", "Composante");
    public static readonly Text EnergyColumn = new("Energy, Wh/h, {0}", "Énergie, Wh/h, {0}");
    public static readonly Text CarbonColumn = new("Carbon, gCO₂e/h, {0}", "Carbone, gCO₂e/h, {0}");
    public static readonly Text AnswerHeading = new("The answer", "La réponse");
    public static readonly Text ComparisonHeading = new("Comparison of regimes", "Comparaison des régimes");
    public static readonly Text GroupComparisons = new(
        "Who has more and who less: by share of lines, region, access, size",
        "Qui a plus et qui a moins : par part des lignes, région, accès, taille"
    );
    public static readonly Text RegionOf = new("region: {0}", "région : {0}");
    public static readonly Text AllComparisons = new(
        "All comparisons, by ISP, provider, link and group of lines",
        "Toutes les comparaisons, par FAI, fournisseur, lien et groupe de lignes"
    );
    public static readonly Text RulesHeading = new("Which rule does it", "Quelle règle agit");
    public static readonly Text RulesExplained = new(
        "Regimes differ from {0} in several groups of rules at once. Share: mean effect of a group over all orders in which groups can change (Shapley value), "
            + "so that shares add up to the difference. Alone: only this group is the regime's, the others are those of {0}. Last: the others are the regime's already. "
            + "Only together: it does nothing by itself. Either suffices: another group does it as well. Turns round: one way alone, the other way last. "
            + "Where fees are bargained and capacity needs no deal, nobody bargains and there is no fee; caches that come with a deal do not come where there are no deals. "
            + "By typical days, replications: {1}; in brackets the 95% interval of a share.",
        "Les régimes diffèrent de {0} par plusieurs groupes de règles à la fois. Part : effet moyen d'un groupe sur tous les ordres dans lesquels les groupes peuvent changer (valeur de Shapley), "
            + "si bien que les parts s'additionnent à l'écart. Seule : seul ce groupe est celui du régime, les autres sont ceux de {0}. En dernier : les autres sont déjà ceux du régime. "
            + "Seulement ensemble : rien à lui seul. L'une ou l'autre suffit : un autre groupe produit le même effet. S'inverse : un sens seule, l'autre en dernier. "
            + "Là où la redevance se négocie sans que la capacité exige d'accord, personne ne négocie et il n'y a pas de redevance ; les caches liés à un accord ne viennent pas où il n'y a pas d'accords. "
            + "Par jours types, réplications : {1} ; entre crochets l'intervalle à 95 % d'une part."
    );
    public static readonly Text RulesTogether = new("all together", "tous ensemble");
    public static readonly Text[] RuleColumns =
    [
        new("Indicator", "Indicateur"),
        new("Rules", "Règles"),
        new("Share", "Part"),
        new("Alone", "Seule"),
        new("Last", "En dernier"),
        new("How", "Comment"),
    ];
    public static readonly Text AboutHeading = new("What is compared", "Ce qui est comparé");
    public static readonly Text FiguresHeading = new("More figures", "Autres figures");
    public static readonly Text GlossaryHeading = new("Words used here", "Les mots employés");
    public static readonly Text PrintsOpenOnly = new(
        "This browser prints only the sections that are open.",
        "Ce navigateur n'imprime que les sections ouvertes."
    );
    public static readonly Text DecisionsHeading = new("Decisions", "Décisions");
    public static readonly Text DecisionsCaption = new(
        "What actors decided under {0}, first replication",
        "Ce que les acteurs ont décidé sous le régime {0}, première réplication"
    );
    public static readonly Text NoDecisions = new("No decisions under {0}.", "Aucune décision sous le régime {0}.");
    public static readonly Text Decision = new("Decision", "Décision");
    public static readonly Text Subject = new("Subject", "Objet");
    public static readonly Text Reason = new("Reason", "Motif");
    public static readonly Text MoneyHeading = new("Money by actor and kind", "Flux d'argent par acteur et par type");
    public static readonly Text WhyHeading = new("Why did they?", "Pourquoi ces choix ?");
    public static readonly Text WhyIntroduction = new(
        "Open a regime, then an actor and a topic: what it could do, what it expected to earn a month with each option, what it chose (✓) and why. First replication. Amounts of capacity and deals are against leaving all as it is. Where no option has an amount nothing was weighed: the scenario or a rule decided.",
        "Ouvrez un régime, puis un acteur et un sujet : ce qu'il pouvait faire, ce qu'il comptait gagner par mois avec chaque option, ce qu'il a choisi (✓) et pourquoi. Première réplication. Pour la capacité et les accords, les montants se comparent à ne rien changer. Là où aucune option n'a de montant, rien n'a été pesé : le scénario ou une règle a décidé."
    );
    public static readonly Text Chosen = new("chosen", "choisi");
    public static readonly Text DecisionsCountOne = new("1 decision", "1 décision");
    public static readonly Text DecidedAlike = new(
        "The same decision {0} months in a row; figures are those of the first.",
        "La même décision {0} mois de suite ; les chiffres sont ceux du premier."
    );
    public static readonly Text LedgerHeading = new("Who gains and who pays", "Qui gagne et qui paie");
    public static readonly Text WelfareCaption = new(
        "Gains against the baseline, mean per month: all actors together gain what is saved in delivery less the dead weight of what is no longer used. Profits count at home as far as owners are said to be there.",
        "Gains par rapport à la référence, moyenne par mois : tous les acteurs ensemble gagnent ce qu'économise l'acheminement, moins la perte sèche de ce qui n'est plus utilisé. Les profits comptent dans le pays pour autant que leurs propriétaires y sont dits."
    );
    public static readonly Text GainTitle = new("Who gains and who loses", "Qui gagne et qui perd");
    public static readonly Text GainFirstYear = new(
        "Difference from {0} in the first twelve months, mean per month",
        "Écart par rapport à {0} sur les douze premiers mois, moyenne par mois"
    );
    public static readonly Text GainSettled = new(
        "Difference from {0} in the last twelve months, mean per month",
        "Écart par rapport à {0} sur les douze derniers mois, moyenne par mois"
    );
    public static readonly Text GainCaption = new(
        "The bars of all actors add up to the last one: cheaper delivery of what is still used, less the dead weight of what is no longer used. A fee that only moves money leaves it at zero.",
        "Les barres de tous les acteurs s'additionnent à la dernière : un acheminement moins cher de ce qui reste utilisé, moins la perte sèche de ce qui ne l'est plus. Une redevance qui ne fait que déplacer de l'argent la laisse à zéro."
    );
    public static readonly Text GainHouseholds = new("Households", "Ménages");
    public static readonly Text GainAccess = new("price of access", "prix de l'accès");
    public static readonly Text GainServicePrices = new("prices of services", "prix des services");
    public static readonly Text GainServicesLost = new("services that left", "services disparus");
    public static readonly Text GainQuality = new("quality", "qualité");
    public static readonly Text GainBackground = new("prices of other senders", "prix des autres émetteurs");
    public static readonly Text GainNotYetMoved = new("time it takes to switch", "temps mis à changer");
    public static readonly Text GainInvestment = new("investment", "investissement");
    public static readonly Text GainNetInvestment = new(
        "investment, worth less cost",
        "investissement, valeur moins coût"
    );
    public static readonly Text GainLarge = new("Large providers", "Grands fournisseurs");
    public static readonly Text GainSmall = new("Small providers", "Petits fournisseurs");
    public static readonly Text GainOtherSenders = new("Owners of other senders", "Propriétaires des autres émetteurs");
    public static readonly Text GainAbroad = new("Customers abroad", "Clients à l'étranger");
    public static readonly Text GainAdvertisers = new("Advertisers, other media", "Annonceurs, autres médias");
    public static readonly Text GainState = new("The state", "L'État");
    public static readonly Text GainCarriers = new("Transit carriers", "Transitaires");
    public static readonly Text GainAll = new("All together", "Tous ensemble");
    public static readonly Text GainHome = new("Of which at home", "Dont dans le pays");
    public static readonly Text GainSavings = new("cheaper delivery", "acheminement moins cher");
    public static readonly Text GainDeadWeight = new("dead weight", "perte sèche");
    public static readonly Text WindowFirstYear = new("first 12 months", "12 premiers mois");
    public static readonly Text WindowSettled = new("last 12 months", "12 derniers mois");
    public static readonly Text BillsCaption = new(
        "Bill of an average line of each ISP over all lines, also those without the service.",
        "Facture d'une ligne moyenne de chaque FAI, sur toutes les lignes, y compris celles sans le service."
    );
    public static readonly Text MarketCaption = new(
        "Markets, first month → last month. HHI: Herfindahl–Hirschman index, sum of squared shares in percent, 10,000 for a monopoly.",
        "Marchés, premier mois → dernier mois. IHH : indice de Herfindahl-Hirschman, somme des carrés des parts en pour cent, 10 000 pour un monopole."
    );
    public static readonly Text IspConcentration = new("HHI of ISPs, by lines", "IHH des FAI, en lignes");
    public static readonly Text ProviderConcentration = new(
        "HHI of content providers, by adopting lines",
        "IHH des fournisseurs de contenu, en lignes abonnées"
    );
    public static readonly Text ProvidersInBusiness = new(
        "Content providers in business",
        "Fournisseurs de contenu en activité"
    );
    public static readonly Text MatrixHeading = new("Who pays whom", "Qui paie qui");
    public static readonly Text MatrixCaption = new(
        "{0}: payers in rows, payees in columns, {1}",
        "{0} : payeurs en lignes, bénéficiaires en colonnes, {1}"
    );
    public static readonly Text PayerPayee = new("Payer ↓ payee →", "Payeur ↓ bénéficiaire →");
    public static readonly Text StatementHeading = new("Statement of each actor", "Compte de chaque acteur");
    public static readonly Text StatementCaption = new(
        "{0}: revenue, cost and margin, mean per month",
        "{0} : recettes, coûts et marge, moyenne par mois"
    );
    public static readonly Text Revenue = new("revenue", "recettes");
    public static readonly Text Cost = new("cost", "coûts");
    public static readonly Text Margin = new("margin", "marge");
    public static readonly Text Sum = Text.Plain("total");
    public static readonly Text FeeTitle = new(
        "Who bears each {0} of fees, and who has it in the end",
        "Qui supporte chaque {0} de redevance, et à qui il revient"
    );
    public static readonly Text FeeSubtitle = new(
        "Fees that content providers pay to ISPs beyond those under {0}; per unit paid",
        "Redevances que les fournisseurs de contenu paient aux FAI de plus que sous le régime {0} ; par unité payée"
    );
    public static readonly Text FeeCaption = new(
        "Differences between the ledgers of the two regimes over the whole run. Prices: change of the mean price times the quantity under the regime with the fee. Network costs: transit, ports, carriage, caches, capacity and electricity, the fees themselves apart. Other: what is left, for example subscribers and advertising won or lost. Each bar sums to 1; parts to the left of zero count against the others.",
        "Écarts entre les grands livres des deux régimes sur toute la durée. Prix : variation du prix moyen multipliée par la quantité sous le régime à redevance. Coûts de réseau : transit, ports, collecte, caches, capacité et électricité, hors les redevances elles-mêmes. Autres : le reste, par exemple abonnés et publicité gagnés ou perdus. Chaque barre fait 1 ; les parts à gauche de zéro se déduisent des autres."
    );
    public static readonly Text FeeAxis = new("{0} per {0} of fees", "{0} par {0} de redevance");
    public static readonly Text FeePaid = new("borne by", "payé par");
    public static readonly Text FeeReceived = new("ends up with", "revient à");
    public static readonly Text FeeSide = new("Side", "Côté");
    public static readonly Text FeePartColumn = Text.Plain("Part");
    public static readonly Text FeeShare = new("Share", "Part des redevances");
    public static readonly Text EmissionsHeading = new("Energy and emissions", "Énergie et émissions");
    public static readonly Text EmissionsCaption = new(
        "Per viewing hour over the run, mean of the replications. Carbon is that of the use phase, except in the row of embodied carbon, which is that of manufacture. Under kWh/GB one figure covers access and core network. Basis: {0}",
        "Par heure vue sur toute la durée, moyenne des réplications. Le carbone est celui de la phase d'usage, sauf à la ligne de la fabrication. En kWh/Go, un seul chiffre couvre le réseau d'accès et le cœur. Base : {0}"
    );
    public static readonly Text SmallEffect = new(
        "By the hybrid model the largest difference between regimes in use-phase carbon per viewing hour is {0} ({1} of the baseline), whereas device and home router alone cause {2}.",
        "Selon le modèle hybride, le plus grand écart entre régimes de carbone d'usage par heure vue est de {0} ({1} de la référence), alors que le terminal et la box causent à eux seuls {2}."
    );
    public static readonly Text ParametersHeading = new("Parameters and their sources", "Paramètres et leurs sources");
    public static readonly Text ParametersGiven = new(
        "Values given by the scenario",
        "Valeurs données par le scénario"
    );
    public static readonly Text ParametersDefault = new("Defaults ({0})", "Valeurs par défaut ({0})");
    public static readonly Text Path = new("Parameter", "Paramètre");
    public static readonly Text Year = new("Year", "Année");
    public static readonly Text SourceColumn = Text.Plain("Source");
    public static readonly Text Note = new("Remark", "Remarque");
    public static readonly Text Guess = new("guess", "estimation sans source");
    public static readonly Text SourcesAsQuoted = new(
        "",
        "Sources et remarques sont citées dans leur langue d'origine."
    );
    public static readonly Text OneGuess = new(
        "1 value is a guess without a source; it is marked.",
        "1 valeur est une estimation sans source ; elle est signalée."
    );
    public static readonly Text GuessCount = new(
        "{0} values are guesses without a source; they are marked.",
        "{0} valeurs sont des estimations sans source ; elles sont signalées."
    );
    public static readonly Text ValuesBy = new("all", "tous");
    public static readonly Text EvidenceHeading = new(
        "What is evidence and what is not",
        "Ce qui prouve et ce qui ne prouve pas"
    );
    public static readonly Text EnginesDiffer = new(
        "A was computed by version {0} of the program, B by {1}: differences also hold those between the two.",
        "A a été calculé par la version {0} du programme, B par {1} : les différences contiennent aussi celles entre les deux."
    );
    public static readonly Text CurrenciesDiffer = new(
        "A is in {0}, B in {1}: their money is shown and not subtracted.",
        "A est en {0}, B en {1} : leurs montants sont montrés, sans différence."
    );
    public static readonly Text CalendarsDiffer = new(
        "A covers {0}, B {1}: what changes with time is in them, so they are shown and not subtracted.",
        "A couvre {0}, B {1} : ce qui change avec le temps y est, ils sont donc montrés, sans différence."
    );
    public static readonly Text CountriesDiffer = new(
        "The ISPs of A are in {0}, those of B in {1}: what differs between countries, such as the grid's carbon, is in them, so they are shown and not subtracted.",
        "Les FAI de A sont en {0}, ceux de B en {1} : ce qui diffère entre pays, comme le carbone de l'électricité, y est, ils sont donc montrés, sans différence."
    );
    public static readonly Text FittedHeading = new("Fitted, and so no evidence", "Calé, donc sans valeur de preuve");
    public static readonly Text NothingFitted = new("Nothing was fitted.", "Rien n'a été calé.");
    public static readonly Text NotModelledHeading = new("Not modelled", "Non modélisé");
    public static readonly Text NothingLeftOut = new(
        "The scenario states nothing that it leaves out.",
        "Le scénario n'indique rien qu'il laisse de côté."
    );
    public static readonly Text ObservationsHeading = new("Published values", "Valeurs publiées");
    public static readonly Text ObservationsCaption = new(
        "Published values and the mean of the replications under {0}",
        "Valeurs publiées et moyenne des réplications sous le régime {0}"
    );
    public static readonly Text Simulated = new("Simulated", "Simulé");
    public static readonly Text UsedForFitting = new("Used for fitting", "A servi au calage");
    public static readonly Text Yes = new("yes", "oui");
    public static readonly Text No = new("no", "non");
    public static readonly Text ProvenanceHeading = Text.Plain("Provenance");
    public static readonly Text ScenarioHash = new("Scenario hash (SHA-256)", "Empreinte du scénario (SHA-256)");
    public static readonly Text ResultsHash = new("Results hash (SHA-256)", "Empreinte des résultats (SHA-256)");
    public static readonly Text Seed = new("Seed", "Graine");
    public static readonly Text EngineVersion = new("Engine version", "Version du moteur");
    public static readonly Text Replications = new(
        "Replications finished, by regime",
        "Réplications terminées, par régime"
    );
    public static readonly Text Period = new("Months", "Mois");
    public static readonly Text DataBehind = new("Numbers behind this figure", "Les chiffres de cette figure");
    public static readonly Text GeneratedBy = new(
        "Made by NeutralitySim {0} from simulated data: the model's consequences, not a forecast.",
        "Produit par NeutralitySim {0} à partir de données simulées : les conséquences du modèle, non une prévision."
    );
    public static readonly Text Millions = Text.Plain("M {0}");
    public static readonly Text Billions = new("bn {0}", "Md {0}");
    public static readonly Text PointsUnit = Text.Plain("points");
    public static readonly Text Standby = new(
        "Energy of standby charged to nobody's viewing: {0}.",
        "Énergie de veille non attribuée à un visionnage : {0}."
    );
    public static readonly Text StandbyItem = new("{0} under {1}", "{0} sous le régime {1}");
    public static readonly Text Number = Text.Plain("{0}");
    public static readonly Text Gigabits = Text.Plain("{0:gbps}");
    public static readonly Text Megabits = Text.Plain("{0:mbps}");
    public static readonly Text UtilisationReason = new("utilisation {0:share}", "utilisation de {0:share}");
    public static readonly Text PricePerMbps = new("{0} {1}/Mbps/month", "{0} {1}/Mbps/mois");
    public static readonly Text GainReason = new("provider gains {0} {1}/month", "le fournisseur gagne {0} {1}/mois");
    public static readonly Text ShareOfMonthReason = new(
        "in use for {0:share} of the month",
        "en service {0:share} du mois"
    );
    public static readonly Text SavingReason = new("saves {0} {1}/month", "économise {0} {1}/mois");
    public static readonly Text ChargesReason = new(
        "network charges are {0:share} of revenue",
        "les frais de réseau font {0:share} des recettes"
    );
    public static readonly Text Appliances = new("{0:count} appliances", "{0:count} serveurs de cache");
    public static readonly Text UseOrTrafficReason = new("use or traffic {0}", "utilisation ou trafic {0}");
    public static readonly Text PerMonthValue = new("{0} {1}/month", "{0} {1}/mois");
    public static readonly Text ChargeReason = new("charge per line {0} {1}", "charge par ligne {0} {1}");
    public static readonly Text ReceiptsReason = new(
        "received from providers per line {0} {1}",
        "reçu des fournisseurs par ligne {0} {1}"
    );
    public static readonly Text MonthsOfLoss = new("{0:count} months of loss", "{0:count} mois de pertes");
    public static readonly Text MarginReason = new("margin of the last month {0} {1}", "marge du dernier mois {0} {1}");
    public static readonly Text DecisionsCount = new("{0} decisions", "{0} décisions");
    public static readonly Text NoObservations = new(
        "No published values are compared.",
        "Aucune valeur publiée n'est comparée."
    );
    public static readonly Text RunsOf = new("{0}: {1}", "{0} : {1}");
    public static readonly Text ModelBoundary = new(
        "Model, boundary, grid basis, dataset and vintage",
        "Modèle, périmètre, base et millésime des facteurs du réseau électrique"
    );
    public static readonly Text CapacityPart = new("ports and capacity", "ports et capacité");
    public static readonly Text CachesPart = new("caches and servers", "caches et serveurs");
    public static readonly Text RunningPart = new("operations and electricity", "exploitation et électricité");
    public static readonly Text CorporateHeading = new(
        "A company's year and plan",
        "L'année d'une entreprise et son plan"
    );
    public static readonly Text CorporateTitle = new(
        "{0}'s years in separate lines",
        "Les années de {0}, ligne par ligne"
    );
    public static readonly Text CorporateSubtitle = new(
        "gross, reduce, retain, remove and both nettings; lines are not added up",
        "brut, réduire, retenir, retirer et les deux soldes ; les lignes ne s'additionnent pas"
    );
    public static readonly Text CorporateNotAnHour = new(
        "It is no footprint of viewing and is never added to figures per viewing hour, nor does it change any comparison of regimes.",
        "Ce n'est pas une empreinte du visionnage : rien ne s'ajoute aux chiffres par heure regardée, et aucune comparaison de régimes n'en dépend."
    );
    public static readonly Text CorporateCaption = new(
        "{0}, kt CO₂e a year; reductions from {1}; totals {2}; – where not published",
        "{0}, kt CO₂e par an ; réductions depuis {1} ; totaux {2} ; – si non publié"
    );
    public static readonly Text StreamingPerHour = new(
        "For scale only: streaming in {0}, {1}, over the hours watched is {2} to {3} g per hour inside the company's boundary.",
        "Pour l'ordre de grandeur seulement : le streaming de {0}, {1}, rapporté aux heures regardées fait {2} à {3} g par heure dans le périmètre de l'entreprise."
    );
    public static readonly Text NettingRules = new(
        "Science-based net (SBTi 2021): avoidance credits count nothing, and permanent removals neutralise only a residual of at most a tenth of the baseline. Company claim: gross less all credits; this is not SBTi net-zero. Reduce is already inside gross and is not subtracted again.",
        "Solde fondé sur la science (SBTi 2021) : les crédits d'évitement ne comptent pas, et les retraits permanents ne neutralisent qu'un résidu d'un dixième au plus de la référence. Solde affirmé par l'entreprise : brut moins tous les crédits ; ce n'est pas le zéro net de la SBTi. « Réduire » est déjà dans le brut et n'en est pas déduit une seconde fois."
    );
    public static readonly Text Gross = new("gross", "brut");
    public static readonly Text Reduce = new("reduce", "réduire");
    public static readonly Text Retain = new("retain", "retenir");
    public static readonly Text Remove = new("remove", "retirer");
    public static readonly Text RemoveForGood = new("of it for good", "dont permanent");
    public static readonly Text Avoided = new("avoided, as claimed (memo)", "évité, selon l'entreprise (mémo)");
    public static readonly Text NetScience = new("net, science-based", "solde fondé sur la science");
    public static readonly Text NetCompany = new("net, company claim", "solde affirmé");
    public static readonly Text AsPublished = new("as first published", "première publication");
    public static readonly Text AsRestated = new("as restated", "après révision");
    public static readonly Text PlanHeading = new("The plan, year by year", "Le plan, année par année");
    public static readonly Text PlanRules = new(
        "In kt CO₂e. A reduction is compared with the straight line to its target; net zero promises nothing before its year. Needed change: of gross, each year from here on, to meet the target, or by the science-based rule to reach the residual. Needed credits: for a zero with gross as it stands in the company's view, permanent removals of the residual in the science-based one.",
        "En kt CO₂e. Une réduction est comparée à la droite qui mène à l'objectif ; le zéro net ne promet rien avant son année. Variation nécessaire : du brut, chaque année à partir de là, pour tenir l'objectif ou, selon la règle fondée sur la science, pour atteindre le résidu. Crédits nécessaires : pour un zéro au brut actuel selon l'entreprise, retraits permanents du résidu selon la science."
    );
    public static readonly Text NotAnnounced = new(
        "a reading, announced by nobody",
        "une lecture que personne n'a annoncée"
    );
    public static readonly Text NothingPublished = new(
        "{0}: no tonnes of these scopes are published, so nothing can be compared.",
        "{0} : aucune tonne de ces scopes n'est publiée, donc rien ne se compare."
    );
    public static readonly Text Measure = new("Judged by", "Jugé sur");
    public static readonly Text Status = new("Status", "État");
    public static readonly Text Announced = new("announced", "annoncé");
    public static readonly Text Achieved = new("achieved", "atteint");
    public static readonly Text Gap = new("gap", "écart");
    public static readonly Text NeededChange = new("needed change a year", "variation annuelle nécessaire");
    public static readonly Text NeededCredits = new("needed credits", "crédits nécessaires");
    public static readonly Text AlwaysOn = new(
        "Always-on power (power and hybrid)",
        "Puissance permanente (puissance et hybride)"
    );
    public static readonly Text Agreement = new("equal at", "égaux à");
    public static readonly Text ThisScenario = new("this scenario", "ce scénario");
    public static readonly Text HomeRouter = new("Home router", "Box");
    public static readonly Text WholeNetwork = new("Access and core network", "Réseau d'accès et cœur");
    public static readonly Text CrossoverTitle = new(
        "Where two ways of counting agree",
        "Où deux façons de compter s'accordent"
    );
    public static readonly Text CrossoverSubtitle = new(
        "Energy of a fixed line by its monthly volume: per gigabyte, or as equipment that is always on",
        "Énergie d'une ligne fixe selon son volume mensuel : par gigaoctet, ou par équipement toujours allumé"
    );
    public static readonly Text CrossoverCaption = new(
        "Left of the crossing an intensity per gigabyte counts less than the equipment draws, right of it more, while the equipment draws much the same whatever passes. Power times 730 h over intensity; the little that bits add to the power is left out. The scenario's volume is that of the services it simulates, under the baseline; what else a household transfers comes on top. No carbon is in this figure.",
        "À gauche du croisement, une intensité par gigaoctet compte moins que ce que l'équipement consomme, à droite davantage, alors que l'équipement consomme presque autant quoi qu'il passe. Puissance fois 730 h sur intensité ; le peu que les bits ajoutent est omis. Le volume du scénario est celui des services simulés, sous la référence ; ce qu'un foyer échange d'autre s'y ajoute. Aucun carbone dans cette figure."
    );
    public static readonly Text CarbonTitle = new(
        "Carbon per viewing hour by component (SCI)",
        "Carbone par heure vue et par composant (SCI)"
    );
    public static readonly Text CarbonSubtitle = new(
        "gCO₂e per hour of viewing; models side by side",
        "gCO₂e par heure de visionnage ; modèles côte à côte"
    );
    public static readonly Text CarbonCaption = new(
        "Software Carbon Intensity, specification 1.1: ((E · I) + M) per hour watched, location-based; E is the energy attributed to viewing, M manufacture where the scenario counts it. Models are named above their bars and must not be mixed or added.",
        "Software Carbon Intensity, spécification 1.1 : ((E · I) + M) par heure vue, fondé sur le lieu ; E est l'énergie attribuée au visionnage, M la fabrication si le scénario la compte. Les modèles sont nommés au-dessus de leurs barres et ne se mélangent ni ne s'additionnent."
    );
    public static readonly Text ChannelTitle = new(
        "How regimes change carbon",
        "Par où les régimes changent le carbone"
    );
    public static readonly Text ChannelSubtitle = new(
        "Difference from {0} by channel, use phase of all equipment, hybrid model",
        "Écart à {0} par canal, usage de tous les équipements, modèle hybride"
    );
    public static readonly Text ChannelCaption = new(
        "Every piece of equipment draws a product of factors, one per channel; the difference is split among them without remainder (Shapley value), mean over paired replications. Standby is in it, manufacture is not; channels of less than a two-thousandth of the largest are left out of the picture.",
        "Chaque équipement consomme un produit de facteurs, un par canal ; l'écart est réparti entre eux sans reste (valeur de Shapley), moyenne des réplications appariées. La veille y est, la fabrication non ; un canal de moins d'un deux-millième du plus grand n'est pas dessiné."
    );
    public static readonly Text ChannelUnit = new("% of carbon under {0}", "% du carbone sous {0}");
    public static readonly Text Channel = new("Channel", "Canal");
    public static readonly Text AllChannels = new("all channels", "tous canaux");
    public static readonly Text RegimeEffect = new(
        "By the hybrid model no regime moves use-phase carbon per viewing hour by more than {0} ({1} of the baseline; device and home router alone cause {2}), and carbon of all equipment together changes most under {3}, by {4}, mainly through {5} ({6}).",
        "Selon le modèle hybride, aucun régime ne déplace le carbone d'usage par heure vue de plus de {0} ({1} de la référence ; le terminal et la box en causent {2} à eux seuls), et le carbone de tous les équipements change le plus sous le régime {3}, de {4}, surtout par ce canal : {5} ({6})."
    );
    public static readonly Text SciCaption = new(
        "Software Carbon Intensity (SCI 1.1) per viewing hour, ((E · I) + M)/R, and per gigabyte for information: location-based, without certificates or credits; mean of the replications. Standby charged to nobody's viewing is outside. Scores of one model compare regimes; scores of two models are never added.",
        "Software Carbon Intensity (SCI 1.1) par heure vue, ((E · I) + M)/R, et par gigaoctet à titre indicatif : fondé sur le lieu, sans certificats ni crédits ; moyenne des réplications. La veille qui n'est imputée à aucun visionnage est en dehors. Les scores d'un modèle comparent les régimes ; ceux de deux modèles ne s'additionnent jamais."
    );
    public static readonly Text Basis = new("Basis", "Base");
    public static readonly Text BasisLine = new(
        "{0}; grid {1}; level {2}; parameters {3}",
        "{0} ; électricité {1} ; niveau {2} ; paramètres {3}"
    );
    public static readonly Text NothingWatched = new("nothing watched", "rien de regardé");
    public static readonly Text GridStated = new("as stated in the scenario", "comme l'énonce le scénario");
    public static readonly Text GridNoSource = new("no source", "sans source");
    public static readonly Text BasisGrid = new("{0}, {1}, vintage {2}", "{0}, {1}, édition {2}");
    public static readonly Text MarginsInComparison = new(
        "{0}: the same energy by what one kilowatt-hour more or less emits: {1}. For differences alone; what a regime emits is by the average.",
        "{0} : la même énergie, par ce qu'émet un kilowattheure de plus ou de moins : {1}. Pour les seuls écarts ; ce qu'émet un régime suit la moyenne."
    );
    public static readonly Text MarginOfGrid = new(
        "{0} {1} gCO₂e/kWh, average {2} ({3})",
        "{0} {1} gCO₂e/kWh, moyenne {2} ({3})"
    );
    public static readonly Text MarginsMissing = new(
        "{0}: no row, for lack of a marginal factor of {1}. The dataset asked for has none, and the scenario states none (emissions.grid.margin.factors).",
        "{0} : pas de ligne, faute de facteur marginal pour {1}. Le jeu de données demandé n'en a pas, et le scénario n'en donne pas (emissions.grid.margin.factors)."
    );
    public static readonly Text EmissionsInComparison = new("Energy and carbon: {0}.", "Énergie et carbone : {0}.");
    public static readonly Text SourceEstimate = new(
        "Scenario {0} · seed {1} · engine {3} · estimate: typical days, no randomness, one run",
        "Scénario {0} · graine {1} · moteur {3} · estimation : jours types, sans hasard, un seul calcul"
    );
    public static readonly Text SourceExactOne = new(
        "Scenario {0} · seed {1} · engine {3} · exact: 1 replication",
        "Scénario {0} · graine {1} · moteur {3} · exact : 1 réplication"
    );
    public static readonly Text SourceExact = new(
        "Scenario {0} · seed {1} · engine {3} · exact: {2} replications",
        "Scénario {0} · graine {1} · moteur {3} · exact : {2} réplications"
    );
    public static readonly Text Reference = new("Baseline", "Référence");
    public static readonly Text ReferenceColumn = new("{0}, baseline", "{0}, référence");
    public static readonly Text Risen = new("fuller than baseline", "plus rempli que la référence");
    public static readonly Text Fallen = new("emptier than baseline", "moins rempli que la référence");
    public static readonly Text ReferenceCaption = new(
        "Baseline: the scenario before any lever is moved.",
        "Référence : le scénario avant tout réglage."
    );
    public static readonly Text HourTitle = new(
        "Link utilisation over the day",
        "Utilisation des liens au fil de la journée"
    );
    public static readonly Text HourSubtitle = new(
        "Load over capacity by local hour, {0}",
        "Charge rapportée à la capacité, par heure locale, {0}"
    );
    public static readonly Text HourCaption = new(
        "Mean load over capacity of each link in each local hour of the month, first replication. The {0} links whose busy hours are most above 70% over all regimes and months, in the month in which they are so most.",
        "Charge moyenne rapportée à la capacité de chaque lien, à chaque heure locale du mois, première réplication. Les {0} liens dont les heures de pointe dépassent le plus 70 %, tous régimes et mois confondus, dans le mois où elles le font le plus."
    );
    public static readonly Text HourReferenceCaption = new(
        "Triangles: at least 2 points above or below the baseline; large ones: at least 10.",
        "Triangles : au moins 2 points au-dessus ou au-dessous de la référence ; grands triangles : au moins 10."
    );
    public static readonly Text PaysMoreTitle = new(
        "Who pays more, who receives more than under {0}",
        "Qui paie plus, qui reçoit plus que sous « {0} »"
    );
    public static readonly Text LiveSpeed = new("Video speed in prime time", "Débit vidéo aux heures de pointe");
    public static readonly Text LiveBill = new("Bill of a fixed basket", "Facture d'un panier fixe");
    public static readonly Text LiveSurplus = new("What households gain in all", "Gain total des ménages");
    public static readonly Text LiveIspMargin = new("ISP margin", "Marge des FAI");
    public static readonly Text LiveProviderMargin = new(
        "Content provider margin",
        "Marge des fournisseurs de contenu"
    );
    public static readonly Text LiveCarbon = new("Carbon per viewing hour", "Carbone par heure vue");
    public static readonly Text LiveAlive = new("Content providers in business", "Fournisseurs de contenu en activité");
    public static readonly Text LiveMove = new("{0} {1} (was {2})", "{0} {1} (au lieu de {2})");
    public static readonly Text LiveMoreMoves = new("{0} and {1} more changes", "{0} et {1} autres changements");
    public static readonly Text LiveOneMoreMove = new("{0} and 1 more change", "{0} et 1 autre changement");
    public static readonly Text LiveReset = new("All levers at baseline", "Tous les réglages sur la référence");
    public static readonly Text LiveSentence = new("{0}: {1}.", "{0} : {1}.");
    public static readonly Text LiveUnder = new("under {0}, {1}", "sous le régime {0}, {1}");
    public static readonly Text LiveRises = new("{0} rises by {1}, to {2}", "{0} augmente de {1} pour s'établir à {2}");
    public static readonly Text LiveFalls = new("{0} falls by {1}, to {2}", "{0} baisse de {1} pour s'établir à {2}");
    public static readonly Text LiveNothing = new("nothing changes", "rien ne change");
    public static readonly Text LiveNothingBeyondNoise = new(
        "nothing changes beyond noise",
        "rien ne change au-delà du bruit"
    );
    public static readonly Text LiveAnd = new("{0} and {1}", "{0} et {1}");
    public static readonly Text LiveSpeedSubject = new("video speed", "le débit vidéo");
    public static readonly Text LiveBillSubject = new("the bill", "la facture");
    public static readonly Text LiveSurplusSubject = new("what households gain in all", "le gain total des ménages");
    public static readonly Text LiveIspMarginSubject = new("the ISPs' margin", "la marge des FAI");
    public static readonly Text LiveProviderMarginSubject = new(
        "the content providers' margin",
        "la marge des fournisseurs de contenu"
    );
    public static readonly Text LiveCarbonSubject = new("carbon per viewing hour", "le carbone par heure vue");
    public static readonly Text LiveAliveSubject = new(
        "the number of content providers in business",
        "le nombre de fournisseurs de contenu en activité"
    );
    public static readonly Text PaysMoreSubtitle = new(
        "To the right: receives more or pays less; to the left: pays more or receives less; mean per month",
        "À droite : reçoit plus ou paie moins ; à gauche : paie plus ou reçoit moins ; moyenne par mois"
    );
    public static readonly Text MoneyPartiesCaption = new(
        "Transit carriers, equipment makers and everybody else outside are in the table only.",
        "Opérateurs de transit, équipementiers et tous les autres extérieurs ne figurent que dans le tableau."
    );
    public static readonly Text LiveRisesOrFallsFrom = new("{0} goes from {1} to {2}", "{0} passe de {1} à {2}");
    public static readonly Text LivePerLine = new("{0} per line and month", "{0} par ligne et par mois");
    public static readonly Text LivePerHousehold = new("{0} per household and month", "{0} par ménage et par mois");
    public static readonly Text LivePerAdopter = new("{0} per adopter and month", "{0} par abonné et par mois");
    public static readonly Text LivePerHour = new("grams of CO₂e", "grammes de CO₂e");
    public static readonly Text CarbonBoundary = new("{0}; boundary: {1}", "{0} ; périmètre : {1}");
    public static readonly Text Shades = Text.Plain("{0} → ≥ {1}");
}
