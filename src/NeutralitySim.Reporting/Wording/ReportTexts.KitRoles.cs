using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Kit;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Reporting.Wording;

/// <summary>What roles of a workshop are told. Each is given its best case, and the best case against it, at the same length.</summary>
internal static partial class ReportTexts
{
    public static readonly IReadOnlyDictionary<Role, RoleWords> KitRoles = new Dictionary<Role, RoleWords>
    {
        [Role.Regulator] = new(
            new(
                "You are the authority that sets the rules between those who send data and those who deliver them.",
                "Vous êtes l'autorité qui fixe les règles entre ceux qui envoient les données et ceux qui les livrent."
            ),
            new(
                "You want rules that leave households better off, that courts uphold and that still hold when you are not looking. You speak for no company.",
                "Vous voulez des règles dont les ménages sortent gagnants, que les tribunaux confirment et qui tiennent encore quand vous ne regardez pas. Vous ne parlez pour aucune entreprise."
            ),
            new(
                "Without a rule, whoever has the stronger hand writes it; a rule known in advance lets everybody invest.",
                "Sans règle, le plus fort l'écrit ; une règle connue d'avance permet à chacun d'investir."
            ),
            new(
                "Rules are made for yesterday's market; parties who know their costs agree on better terms than an authority can order.",
                "Une règle est faite pour le marché d'hier ; des parties qui connaissent leurs coûts trouvent de meilleurs termes qu'une autorité n'en peut ordonner."
            ),
            new(
                "Ask each table who bears the cost of its proposal in the end, and how you would notice that it fails.",
                "Demandez à chaque table qui supporte à la fin le coût de sa proposition, et à quoi vous verriez qu'elle échoue."
            )
        ),
        [Role.IncumbentIsp] = new(
            new(
                "You run the network that reaches the most households here.",
                "Vous exploitez le réseau qui relie ici le plus de foyers."
            ),
            new(
                "You want to be paid for the capacity you build, to keep your subscribers, and to plan for more than a year.",
                "Vous voulez être payé pour la capacité que vous bâtissez, garder vos abonnés, et prévoir au-delà d'un an."
            ),
            new(
                "A few senders fill the peak for which you build. Whoever causes a cost should take part in it, or nobody has a reason to cause less.",
                "Quelques émetteurs remplissent la pointe pour laquelle vous bâtissez. Qui cause un coût doit y prendre part, sinon personne n'a de raison d'en causer moins."
            ),
            new(
                "Your subscribers ask for these data and pay you to bring them. You are the only way to them, and a price you set there follows from that position, not from a cost.",
                "Vos abonnés demandent ces données et vous paient pour les apporter. Vous êtes le seul chemin vers eux, et le prix que vous y fixez tient à cette position, non à un coût."
            ),
            new(
                "Ask the providers what they would do themselves to lower the peak, and for what in return.",
                "Demandez aux fournisseurs ce qu'ils feraient eux-mêmes pour abaisser la pointe, et contre quoi."
            )
        ),
        [Role.SmallIsp] = new(
            new(
                "You connect fewer households than anybody else at the table.",
                "Vous reliez moins de foyers que tous les autres à la table."
            ),
            new(
                "You want to win subscribers, at terms for transit, links and caches no worse than those of the big one.",
                "Vous voulez gagner des abonnés, avec des conditions de transit, de liens et de caches pas pires que celles du grand."
            ),
            new(
                "What the big one is paid by size, you are not paid at all: fees that go by size make the strong stronger.",
                "Ce que le grand reçoit pour sa taille, vous ne le recevez pas : des redevances selon la taille rendent le fort plus fort."
            ),
            new(
                "Small networks cost more per line, and a rule that spares them makes everybody else pay for that; a payment from senders would help you as well.",
                "Un petit réseau coûte plus par ligne, et une règle qui l'épargne le fait payer aux autres ; un paiement des émetteurs vous aiderait aussi."
            ),
            new(
                "Ask the large provider whether it would bring a cache to you too, and the regulator from what size on a rule holds.",
                "Demandez au grand fournisseur s'il vous apporterait un cache à vous aussi, et au régulateur à partir de quelle taille une règle s'applique."
            )
        ),
        [Role.LargeProvider] = new(
            new(
                "You offer the service that most households here use.",
                "Vous offrez le service que le plus de foyers utilisent ici."
            ),
            new(
                "You want a good picture in the evening at every ISP, at a price you can foresee.",
                "Vous voulez une bonne image le soir chez chaque FAI, à un prix que vous pouvez prévoir."
            ),
            new(
                "You already pay to bring data to the ISP's door, with links and caches that spare it costs. The last leg is what its subscribers pay for.",
                "Vous payez déjà pour porter les données à la porte du FAI, par des liens et des caches qui lui épargnent des coûts. Le dernier tronçon est ce que paient ses abonnés."
            ),
            new(
                "Your audience decides what others must build, and you earn by it. Whoever can fill a link at will can also threaten with it.",
                "Votre audience décide de ce que d'autres doivent bâtir, et vous en vivez. Qui peut remplir un lien à volonté peut aussi en menacer."
            ),
            new(
                "Ask the ISPs what capacity costs them, and what they would do with the money.",
                "Demandez aux FAI ce que leur coûte la capacité, et ce qu'ils feraient de l'argent."
            )
        ),
        [Role.StartUp] = new(
            new(
                "You offer a service that few households use yet.",
                "Vous offrez un service que peu de foyers utilisent encore."
            ),
            new(
                "You want to live long enough to grow: an evening picture as good as that of the large one, and no cost that it can bear and you cannot.",
                "Vous voulez vivre assez longtemps pour grandir : le soir, une image aussi bonne que celle du grand, et aucun coût qu'il supporte et vous non."
            ),
            new(
                "Every large service was small once. A cost that comes before the customers closes the door behind those who are in.",
                "Tout grand service a été petit. Un coût qui vient avant les clients ferme la porte derrière ceux qui sont entrés."
            ),
            new(
                "A service that cannot pay for what it uses lives at the expense of others, and most that fail do so for other reasons.",
                "Un service qui ne peut payer ce qu'il utilise vit aux frais des autres, et la plupart de ceux qui échouent le font pour d'autres raisons."
            ),
            new(
                "Ask whoever proposes a threshold what happens to a service that grows past it.",
                "Demandez à qui propose un seuil ce qui arrive à un service qui le franchit."
            )
        ),
        [Role.Subscribers] = new(
            new(
                "You speak for the households: those who watch much and those who watch little, in town and in the country.",
                "Vous parlez pour les ménages : ceux qui regardent beaucoup et ceux qui regardent peu, en ville et à la campagne."
            ),
            new(
                "You want a lower bill and a better picture, and not one at the price of the other without being asked.",
                "Vous voulez une facture plus basse et une meilleure image, et non l'une au prix de l'autre sans être consultés."
            ),
            new(
                "In the end all of it is paid by households; whoever asks one company for money should say whose bill it ends up on.",
                "À la fin, ce sont les ménages qui paient tout ; qui demande de l'argent à une entreprise doit dire sur quelle facture il finit."
            ),
            new(
                "Households that watch little pay for those who watch much as long as data have no price; one rule for all is not the fairest for each.",
                "Les ménages qui regardent peu paient pour ceux qui regardent beaucoup tant que les données n'ont pas de prix ; une règle pour tous n'est pas la plus juste pour chacun."
            ),
            new(
                "Ask ISPs and providers which part of a payment reaches the bill, and which households gain and lose.",
                "Demandez aux FAI et aux fournisseurs quelle part d'un paiement arrive sur la facture, et quels ménages gagnent ou perdent."
            )
        ),
        [Role.Environment] = new(
            new(
                "You speak for the climate: for the electricity that screens, networks and servers draw.",
                "Vous parlez pour le climat : pour l'électricité que tirent écrans, réseaux et serveurs."
            ),
            new(
                "You want less carbon and energy per hour watched, and no gain per hour that more hours eat up.",
                "Vous voulez moins de carbone et d'énergie par heure vue, et aucun gain par heure que davantage d'heures annule."
            ),
            new(
                "What nobody counts, nobody lowers. Whoever writes rules for traffic should say what they do to electricity.",
                "Ce que personne ne compte, personne ne le réduit. Qui écrit des règles pour le trafic doit dire ce qu'elles font à l'électricité."
            ),
            new(
                "Screens and the way electricity is made weigh far more than who pays whom; a rule of interconnection is the wrong tool for the climate.",
                "Les écrans et la production d'électricité pèsent bien plus que la question de qui paie qui ; une règle d'interconnexion est le mauvais outil pour le climat."
            ),
            new(
                "Ask for each proposal whether its effect on carbon is larger than the doubt about the model.",
                "Demandez pour chaque proposition si son effet sur le carbone dépasse le doute sur le modèle."
            )
        ),
        [Role.Press] = new(
            new(
                "You report on the negotiation for people who were not there. You take no side, propose nothing and do not vote.",
                "Vous rendez compte de la négociation à ceux qui n'y étaient pas. Vous ne prenez pas parti, ne proposez rien et ne votez pas."
            ),
            new(
                "You want to understand who decides what and who pays for it, and to predict outcomes better than those who have an interest in them.",
                "Vous voulez comprendre qui décide quoi et qui le paie, et prédire les résultats mieux que ceux qui y ont intérêt."
            ),
            new(
                "What is agreed behind closed doors is paid for in the open; whoever has good reasons can give them aloud.",
                "Ce qui se décide à huis clos se paie au grand jour ; qui a de bonnes raisons peut les dire à voix haute."
            ),
            new(
                "Nobody gives way in public: an agreement needs a room in which a position can be given up unseen.",
                "Personne ne cède en public : un accord demande une pièce où l'on peut quitter une position sans témoin."
            ),
            new(
                "Ask each table, before the vote and after the outcome: what would have to happen for you to change your mind?",
                "Demandez à chaque table, avant le vote et après le résultat : que faudrait-il pour que vous changiez d'avis ?"
            )
        ),
    };
}
