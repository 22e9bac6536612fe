namespace NeutralitySim.Core.Worlds;

/// <summary>What stops a run.</summary>
internal static class CoreTexts
{
    /// <summary>Scenario, run, month, what went wrong.</summary>
    public static readonly Text RunFailed = new("{0} {1} {2}: {3}", "{0} {1} {2} : {3}");

    /// <summary>Scenario, run, month, place, law, both figures.</summary>
    public static readonly Text LawBroken = new(
        "{0} {1} {2} {3}: {4} does not hold: {5:R} against {6:R}",
        "{0} {1} {2} {3} : {4}, cela ne tient pas : {5:R} contre {6:R}"
    );

    public static readonly Text ServedByPath = new(
        "bytes served by path = bytes served to viewers",
        "octets servis par chemin = octets servis aux spectateurs"
    );
    public static readonly Text ServedAtMostDemanded = new(
        "bytes served ≤ bytes demanded",
        "octets servis ≤ octets demandés"
    );
    public static readonly Text LoadAtMostCapacity = new("load ≤ capacity", "charge ≤ capacité");
    public static readonly Text EnergyCharged = new(
        "energy charged + unallocated = energy drawn",
        "énergie imputée + non imputée = énergie consommée"
    );
    public static readonly Text NoFee = new("no fee between provider and ISP", "aucun paiement du fournisseur au FAI");
    public static readonly Text GainsAreUseLessResources = new(
        "gains of all actors = value of use − resources",
        "gains de tous les acteurs = valeur de l'usage − ressources"
    );
    public static readonly Text Everywhere = new("all", "partout");

    /// <summary>Month, received, paid.</summary>
    public static readonly Text LedgerUnbalanced = new(
        "The ledger of month {0} does not balance: {1:R} received, {2:R} paid.",
        "Le grand livre du mois {0} n'est pas équilibré : {1:R} reçus, {2:R} payés."
    );
}
