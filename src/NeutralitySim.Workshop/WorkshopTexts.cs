using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Workshop;

/// <summary>What the rules say.</summary>
public static partial class WorkshopTexts
{
    internal static readonly Text Deleted = new(
        "This workshop has been deleted, as was promised at its opening.",
        "Cet atelier a été supprimé, comme promis à son ouverture."
    );
    internal static readonly Text NotYours = new(
        "That is not yours to do from here.",
        "Ce n'est pas à vous de le faire d'ici."
    );
    internal static readonly Text NoSeat = new(
        "This seat is no longer taken; join again with the code on the wall.",
        "Cette place n'est plus occupée ; rejoignez à nouveau avec le code affiché."
    );
    internal static readonly Text BadRequestId = new(
        "The request has no id; 1 to {0} characters are accepted.",
        "La demande n'a pas d'identifiant ; 1 à {0} caractères sont acceptés."
    );
    internal static readonly Text RequestIdTwice = new(
        "The request has the id of another one of this seat; each needs its own.",
        "La demande porte l'identifiant d'une autre de cette place ; chacune a besoin du sien."
    );
    internal static readonly Text SeatsLocked = new(
        "The facilitator has locked the phones for a moment.",
        "L'animateur a bloqué les téléphones pour un moment."
    );
    internal static readonly Text NotNow = new(
        "This belongs to the step “{0}”; the room is at “{1}”.",
        "Cela appartient à l'étape « {0} » ; la salle en est à « {1} »."
    );
    internal static readonly Text Sealed = new(
        "This round has been decided; nothing of it changes any more.",
        "Cette manche est jouée ; plus rien n'y change."
    );
    internal static readonly Text WrongCode = new(
        "This is not the code on the wall; it has six letters and digits.",
        "Ce n'est pas le code affiché ; il a six lettres et chiffres."
    );
    internal static readonly Text Full = new("All seats are taken.", "Toutes les places sont prises.");
    internal static readonly Text BadSeat = new(
        "No seat can be made of this; open the page again and join anew.",
        "On ne peut en faire une place ; rouvrez la page et rejoignez à nouveau."
    );
    internal static readonly Text UnknownRole = new("There is no such role.", "Ce rôle n'existe pas.");
    internal static readonly Text RolesSettled = new(
        "The first round has begun; now only the facilitator changes roles.",
        "La première manche a commencé ; seul l'animateur change maintenant les rôles."
    );
    internal static readonly Text NoParty = new(
        "The press and observers take no side: they predict, ask and watch.",
        "La presse et les observateurs ne prennent pas parti : ils prédisent, questionnent et regardent."
    );
    internal static readonly Text ALever = new("a lever", "un levier");
    internal static readonly Text LeverTwice = new(
        "{0}: proposed twice; each lever once is accepted.",
        "{0} : proposé deux fois ; chaque levier une fois est accepté."
    );
    internal static readonly Text UnknownLever = new(
        "{0}: no lever of this scenario.",
        "{0} : aucun levier de ce scénario."
    );
    internal static readonly Text NoSuchNumber = new(
        "{0}: found {1}; a number from {2} to {3} is accepted.",
        "{0} : trouvé {1} ; un nombre de {2} à {3} est accepté."
    );
    internal static readonly Text NoSuchChoice = new(
        "{0}: found {1}; accepted: {2}.",
        "{0} : trouvé {1} ; acceptés : {2}."
    );
    internal static readonly Text LeverLocked = new(
        "{0}: the facilitator has locked this lever where it stands.",
        "{0} : l'animateur a bloqué ce levier là où il est."
    );
    internal static readonly Text NothingMoved = new(
        "The proposal moves no lever; leaving things as they are is a vote for no proposal.",
        "La proposition ne bouge aucun levier ; laisser les choses en l'état, c'est n'approuver aucune proposition."
    );
    internal static readonly Text ManyProposals = new(
        "{0} proposals of yours stand already; withdraw one first.",
        "{0} de vos propositions sont déjà là ; retirez-en une d'abord."
    );
    internal static readonly Text GroupFull = new(
        "{0} proposals stand already, which is all a group can weigh; join one of them.",
        "{0} propositions sont déjà là, tout ce qu'un groupe peut peser ; ralliez-vous à l'une d'elles."
    );
    internal static readonly Text UnknownProposal = new(
        "No such proposal stands in your group, or it is named twice.",
        "Aucune proposition semblable dans votre groupe, ou elle est nommée deux fois."
    );
    internal static readonly Text NothingPredicted = new(
        "The prediction says nothing; at least one measure is needed.",
        "La prédiction ne dit rien ; il faut au moins une mesure."
    );
    internal static readonly Text UnknownMeasure = new(
        "A measure is predicted that this workshop does not have.",
        "Une mesure est prédite que cet atelier n'a pas."
    );
    internal static readonly Text MeasureTwice = new(
        "A measure is predicted twice; each once is accepted.",
        "Une mesure est prédite deux fois ; chacune une fois est acceptée."
    );
    internal static readonly Text BadAmount = new(
        "Accepted are up or down with an amount of 0 or more, or none; and no change without one.",
        "Sont acceptés hausse ou baisse avec un montant de 0 ou plus, ou sans ; et aucun changement, sans montant."
    );
    internal static readonly Text ChallengeIncomplete = new(
        "A challenge needs an assumption, both ends of a range, and a reason.",
        "Une contestation demande une hypothèse, les deux bouts d'une plage, et une raison."
    );
    internal static readonly Text ManyChallenges = new(
        "{0} challenges of yours wait for an answer; a new one can be asked after the next answer.",
        "{0} de vos contestations attendent une réponse ; une autre est possible après la prochaine."
    );
    internal static readonly Text NotTheseQuestions = new(
        "These questions are asked before the first round, or from the debrief on, not now.",
        "Ces questions se posent avant la première manche, ou à partir du bilan, pas maintenant."
    );
    internal static readonly Text BadAnswer = new(
        "Accepted are the questions asked, each once, with 1 (not at all) to 5 (fully).",
        "Sont acceptées les questions posées, chacune une fois, de 1 (pas du tout) à 5 (tout à fait)."
    );
    internal static readonly Text GoneOn = new(
        "The room has gone on meanwhile and is at “{0}”.",
        "La salle a avancé entre-temps et en est à « {0} »."
    );
    internal static readonly Text NoSuchStep = new(
        "The agenda has no such step.",
        "L'ordre du jour n'a pas cette étape."
    );
    internal static readonly Text NoOutcomeYet = new(
        "The simulation has not answered yet; there is nothing to reveal.",
        "La simulation n'a pas encore répondu ; il n'y a rien à révéler."
    );
    internal static readonly Text BadMinutes = new("1 to {0} minutes are accepted.", "1 à {0} minutes sont acceptées.");
    internal static readonly Text LongNotes = new(
        "Notes of at most {0} characters are accepted.",
        "Des notes d'au plus {0} caractères sont acceptées."
    );
    internal static readonly Text BadCharts = new(
        "At most {0} charts are accepted.",
        "Au plus {0} graphiques sont acceptés."
    );
    internal static readonly Text UnknownSeat = new("No such seat is taken.", "Aucune place semblable n'est occupée.");
    internal static readonly Text UnknownGroup = new("There is no such group.", "Ce groupe n'existe pas.");
    internal static readonly Text StillBlind = new(
        "The names of the regimes stay covered until the first reveal.",
        "Les noms des régimes restent couverts jusqu'à la première révélation."
    );
    internal static readonly Text BadOutcome = new(
        "An outcome has each measure once, as a finite number or nothing.",
        "Un résultat a chaque mesure une fois, comme nombre fini ou rien."
    );
    internal static readonly Text NotChosenYet = new(
        "The group does not apply this.",
        "Le groupe n'applique pas cela."
    );
    internal static readonly Text NoOpenChallenge = new(
        "No such challenge waits for an answer.",
        "Aucune contestation semblable n'attend de réponse."
    );
    internal static readonly Text NoVerdict = new(
        "An answer is robust, fragile with the value that turns it, or refused.",
        "Une réponse est robuste, fragile avec la valeur qui la retourne, ou refusée."
    );
    internal static readonly Text BadKey = new("This is no new key.", "Ce n'est pas une nouvelle clé.");
}
