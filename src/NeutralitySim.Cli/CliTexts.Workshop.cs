using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli;

/// <summary>What the command of a workshop says.</summary>
internal static partial class CliTexts
{
    public static readonly Text Workshop = new(
        "Run a policy workshop with a room of people: wall, facilitator and phones; needs no network but the room's.",
        "Animer un atelier avec une salle : mur, animateur et téléphones ; sans autre réseau que celui de la salle."
    );
    public static readonly Text WorkshopAgenda = new(
        "Minutes of the agenda: one round, two or three.",
        "Minutes du déroulé : un tour, deux ou trois."
    );
    public static readonly Text WorkshopGroups = new(
        "Groups that work side by side, 1 (default) to 12.",
        "Groupes qui travaillent côte à côte, 1 (défaut) à 12."
    );
    public static readonly Text WorkshopBlind = new(
        "Regimes are called A, B, C in drawn order until the facilitator unveils them.",
        "Les régimes s'appellent A, B, C dans un ordre tiré au sort, jusqu'à ce que l'animateur les dévoile."
    );
    public static readonly Text WorkshopDays = new(
        "Days after which all that people said is deleted, 1 to 365; {0} by default.",
        "Jours après lesquels tout ce qui s'est dit est effacé, 1 à 365 ; {0} par défaut."
    );
    public static readonly Text WorkshopStore = new(
        "SQLite file it is kept in; out/<scenario>-workshop/workshop.sqlite by default. The same file takes it up again.",
        "Fichier SQLite où il est gardé ; out/<scénario>-workshop/workshop.sqlite par défaut. Le même fichier le reprend."
    );
    public static readonly Text WorkshopNew = new(
        "Open a new one although one of this scenario is open.",
        "En ouvrir un nouveau bien qu'un de ce scénario soit ouvert."
    );
    public static readonly Text WorkshopNewKey = new(
        "Put a new facilitator's key in place of a lost one.",
        "Remplacer une clé d'animateur perdue."
    );
    public static readonly Text WorkshopLocal = new(
        "Answer on this machine alone, for a rehearsal.",
        "Répondre sur cette machine seulement, pour une répétition."
    );
    public static readonly Text WorkshopConnect = new(
        "Cluster that carries the workshop and its runs, in place of this process.",
        "Grappe qui porte l'atelier et ses simulations, au lieu de ce processus."
    );
    public static readonly Text WorkshopTwoStores = new(
        "--store and --connect are given: a cluster keeps workshops in its own database. One of them is accepted.",
        "--store et --connect sont donnés : une grappe garde les ateliers dans sa propre base. L'un des deux est accepté."
    );
    public static readonly Text WorkshopOpen = new(
        "Open the facilitator's view in the browser.",
        "Ouvrir la vue de l'animateur dans le navigateur."
    );
    public static readonly Text WorkshopStoreUnusable = new(
        "--store: {0} cannot be used: {1}",
        "--store : {0} est inutilisable : {1}"
    );
    public static readonly Text WorkshopOpened = new(
        "A workshop of {0} minutes is open, kept in {1}. The same command takes it up again where it was.",
        "Un atelier de {0} minutes est ouvert, gardé dans {1}. La même commande le reprend où il en était."
    );
    public static readonly Text WorkshopResumed = new(
        "The workshop opened on {0} goes on where it was; --new opens another.",
        "L'atelier ouvert le {0} reprend où il en était ; --new en ouvre un autre."
    );
    public static readonly Text WorkshopScenarioChanged = new(
        "The scenario's levers or regimes have changed since this workshop was opened. --new opens another; the file of then takes it up again.",
        "Les leviers ou régimes du scénario ont changé depuis l'ouverture de cet atelier. --new en ouvre un autre ; le fichier d'alors le reprend."
    );
    public static readonly Text WorkshopWall = new("Wall         {0}", "Mur          {0}");
    public static readonly Text WorkshopJoin = new("Participants {0}  code {1}", "Participants {0}  code {1}");
    public static readonly Text WorkshopFacilitator = new("Facilitator  {0}", "Animateur    {0}");
    public static readonly Text WorkshopKeyOnce = new(
        "The facilitator's key is told this once: keep the link. A lost one is replaced with --new-key.",
        "La clé d'animateur n'est dite que cette fois : gardez le lien. Perdue, elle se remplace avec --new-key."
    );
    public static readonly Text WorkshopKeyKept = new(
        "The facilitator's link is the one told at the opening; a lost one is replaced with --new-key.",
        "Le lien de l'animateur est celui dit à l'ouverture ; perdu, il se remplace avec --new-key."
    );
    public static readonly Text WorkshopShared = new(
        "Everybody on this network with the code can take a seat. Nothing is encrypted: use it on a network you trust.",
        "Tous ceux du réseau qui ont le code peuvent prendre place. Rien n'est chiffré : à utiliser sur un réseau de confiance."
    );
    public static readonly Text WorkshopDeletion = new(
        "All that people say is deleted on {0}.",
        "Tout ce qui s'y dit sera effacé le {0}."
    );
    public static readonly Text WorkshopExamples = new(
        """
        Examples:
          neutralitysim workshop scenarios/us-2014
          neutralitysim workshop scenarios/france-2019 --agenda 90 --groups 3 --blind --lang fr
          neutralitysim workshop scenarios/us-2014 --local --open

        The guide of one page is docs/workshop.md; neutralitysim kit prints briefings, signs and a script.
        """,
        """
        Exemples :
          neutralitysim workshop scenarios/us-2014
          neutralitysim workshop scenarios/france-2019 --agenda 90 --groups 3 --blind --lang fr
          neutralitysim workshop scenarios/us-2014 --local --open

        Le guide d'une page est docs/workshop.md ; neutralitysim kit imprime consignes, écriteaux et déroulé.
        """
    );
}
