using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>What is valid and yet hardly meant.</summary>
internal static partial class ScenarioTexts
{
    public static readonly Text ReadWithPoint = new(
        "{0} is read as {1}; write that, or {2} if a thousand times as much is meant",
        "{0} est lu {1} ; écrivez-le ainsi, ou {2} si c'est mille fois plus"
    );
    public static readonly Text ValuesWithoutSource = new(
        "numbers without a source: {0}; give it as {{ value: …, year: …, source: \"…\" }}, or mark a guess with source: guess",
        "nombres sans source : {0} ; donnez-la par {{ value: …, year: …, source: \"…\" }}, ou marquez une supposition par source: guess"
    );
    public static readonly Text LinkTooSmall = new(
        "found {0}, about {3} times less than the {1} that {2} would send over it in the busy hour; check the unit of the capacity and the number of subscribers",
        "trouvé {0}, environ {3} fois moins que les {1} que {2} enverraient par là à l'heure de pointe ; vérifiez l'unité de la capacité et le nombre d'abonnés"
    );
    public static readonly Text OpenToAll = new(
        "{0} is the id of no provider, so that all may send over this link; give counterparty: {1} if it is meant, or providers with the ids of those that may",
        "{0} n'est l'identifiant d'aucun fournisseur : tous peuvent envoyer par ce lien ; donnez counterparty: {1} si c'est lui, ou providers avec les identifiants de ceux qui le peuvent"
    );
    public static readonly Text AloneInMarket = new(
        "{0} is alone in the retail market {1}, while {2} share another: nobody can leave it for them; give it retail-market: {3}, or a market of its own if that is meant",
        "{0} est seul sur le marché de détail {1}, alors que {2} en partagent un autre : personne ne peut le quitter pour eux ; donnez-lui retail-market: {3}, ou un marché à lui si c'est voulu"
    );
    public static readonly Text CostsLeftOut = new(
        "left out for {1} and so zero: {0}; give them, or write {2}: 0 where that is meant",
        "laissé de côté pour {1} et donc nul : {0} ; donnez-les, ou écrivez {2}: 0 si c'est voulu"
    );
    public static readonly Text NoLines = new(
        "{0} has no subscribers and appears in no result; give it some, or leave it out",
        "{0} n'a pas d'abonnés et n'apparaît dans aucun résultat ; donnez-lui-en, ou retirez-le"
    );
    public static readonly Text NobodyWatches = new(
        "nobody watches anything, so that there is no traffic to compare; give subscribers-share and sessions",
        "personne ne regarde rien : il n'y a pas de trafic à comparer ; donnez subscribers-share et sessions"
    );
    public static readonly Text IspLosesMoney = new(
        "spends {0} on a line that pays {1}; check serving-cost and retail-price",
        "dépense {0} pour une ligne qui paie {1} ; vérifiez serving-cost et retail-price"
    );
    public static readonly Text ServiceLosesMoney = new(
        "{0} earns {1} and spends {2} on a subscriber from the first month, under any rules, and leaves after {3} months of that; give other-revenue (advertising, a licence fee), lower its costs, or make it size: background",
        "{0} gagne {1} et dépense {2} par abonné dès le premier mois, quelles que soient les règles, et se retire après {3} mois ainsi ; donnez other-revenue (publicité, redevance), baissez ses coûts ou mettez size: background"
    );
    public static readonly Text RegimesAlike = new(
        "{0} cannot differ: their rules are the same wherever this scenario has something they act on; change one, or leave it out",
        "{0} ne peuvent pas différer : leurs règles sont les mêmes partout où ce scénario leur donne prise ; changez-en un, ou retirez-le"
    );
}
