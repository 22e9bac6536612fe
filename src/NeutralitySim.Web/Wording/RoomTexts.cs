using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Web.Wording;

/// <summary>What the views of a workshop say; rules, roles, levers and scenarios have their own texts.</summary>
internal static partial class RoomTexts
{
    public static readonly Text NeedsScript = new(
        "A workshop needs JavaScript, which is off in this browser.",
        "Un atelier demande JavaScript, désactivé dans ce navigateur."
    );
    public static readonly Text ErrorUnknown = new(
        "Nobody here has this code, seat or key",
        "Personne ici n'a ce code, cette place ou cette clé"
    );
    public static readonly Text ErrorUnknownDetail = new(
        "The code stands on the wall. A lost facilitator's key is replaced at the console.",
        "Le code est au mur. Une clé d'animateur perdue se remplace à la console."
    );

    // Parts with numbers.
    public static readonly Text YouWant = new("What you want", "Ce que vous voulez");
    public static readonly Text YourGoals = new("Your goals", "Vos buts");
    public static readonly Text NowIs = new("now", "aujourd'hui");
    public static readonly Text YourArgument = new("Your strongest argument", "Votre meilleur argument");
    public static readonly Text TheirArgument = new("The strongest against you", "Le meilleur contre vous");
    public static readonly Text AskOthers = new("What to ask the others", "Que demander aux autres");
    public static readonly Text Reached = new("reached", "atteint");
    public static readonly Text Missed = new("missed", "manqué");
    public static readonly Text Market = new(
        "Who is left, and how concentrated markets are",
        "Qui reste, et combien les marchés sont concentrés"
    );
    public static readonly Text HhiIsps = new(
        "ISPs, by lines (HHI, 10,000: one alone)",
        "FAI, par lignes (IHH, 10 000 : un seul)"
    );
    public static readonly Text HhiServices = new("Services, by adopters (HHI)", "Services, par abonnés (IHH)");
    public static readonly Text WhoLeft = new("Services that left", "Services partis");
    public static readonly Text Nobody = new("none", "aucun");

    // Challenges.
    public static readonly Text NoSuchAssumption = new(
        "{0}: no assumption of this scenario. Choose one from the list.",
        "{0} : aucune hypothèse de ce scénario. Choisissez-en une dans la liste."
    );
    public static readonly Text NotVaried = new(
        "No simulation reads this value as a number, so that a range of it changes nothing.",
        "Aucune simulation ne lit cette valeur comme un nombre : une plage n'y change rien."
    );
    public static readonly Text ChallengeHolds = new(
        "Holds: from {0} to {1} no difference between regimes turns, appears or fades.",
        "Tient : de {0} à {1}, aucun écart entre régimes ne s'inverse, n'apparaît ni ne s'efface."
    );
    public static readonly Text ChallengeTurns = new(
        "{0}, {1} against {2}: turns round {3} {4}.",
        "{0}, {1} face à {2} : s'inverse {3} {4}."
    );
    public static readonly Text ChallengeAppears = new(
        "{0}, {1} against {2}: a difference appears {3} {4}.",
        "{0}, {1} face à {2} : un écart apparaît {3} {4}."
    );
    public static readonly Text ChallengeFades = new(
        "{0}, {1} against {2}: too small to matter {3} {4}.",
        "{0}, {1} face à {2} : trop petit pour compter {3} {4}."
    );
    public static readonly Text Above = new("above", "au-dessus de");
    public static readonly Text Below = new("below", "au-dessous de");

    /// <summary>What the wall says at a step.</summary>
    public static Text Room(StepKind kind) =>
        kind switch
        {
            StepKind.Arrive => new("Take a seat with your phone", "Prenez place avec votre téléphone"),
            StepKind.Brief => new(
                "Read your briefing on your phone. It is yours alone.",
                "Lisez vos consignes sur votre téléphone. Elles ne sont qu'à vous."
            ),
            StepKind.Baseline => new("This is where we start", "Voici d'où nous partons"),
            StepKind.Propose => new(
                "Propose: which levers, to which value, and why",
                "Proposez : quels leviers, à quelle valeur, et pourquoi"
            ),
            StepKind.Predict => new(
                "Predict, in secret: what would change?",
                "Prédisez, en secret : qu'est-ce qui changerait ?"
            ),
            StepKind.Vote => new(
                "Talk to those you need, then approve all you could live with",
                "Parlez à ceux dont vous avez besoin, puis approuvez tout ce que vous accepteriez"
            ),
            StepKind.Apply => new("This won. It is being simulated.", "Voilà ce qui l'emporte. La simulation tourne."),
            StepKind.Reveal => new(
                "What came, beside what was expected",
                "Ce qui est venu, face à ce qui était attendu"
            ),
            StepKind.Rest => new("Coffee. Most deals are made here.", "Café. La plupart des accords se font ici."),
            StepKind.Debrief => new("Leave your role. What have we seen?", "Quittez votre rôle. Qu'avons-nous vu ?"),
            _ => new(
                "Last questions on your phone, then thank you",
                "Dernières questions sur votre téléphone, puis merci"
            ),
        };

    /// <summary>What a phone says at a step.</summary>
    public static Text Seat(StepKind kind) =>
        kind switch
        {
            StepKind.Arrive => new(
                "Before we begin: how far do you agree?",
                "Avant de commencer : êtes-vous d'accord ?"
            ),
            StepKind.Brief => new(
                "Read your briefing. From now on you want what stands there.",
                "Lisez vos consignes. Dès maintenant, vous voulez ce qui y est écrit."
            ),
            StepKind.Baseline => new("Look at the wall.", "Regardez le mur."),
            StepKind.Propose => new(
                "Move the levers you want changed, and say why.",
                "Bougez les leviers que vous voulez changer, et dites pourquoi."
            ),
            StepKind.Predict => new(
                "What would change if it were applied? Nobody sees your answer before the reveal.",
                "Qu'est-ce qui changerait si on l'appliquait ? Personne ne voit votre réponse avant la révélation."
            ),
            StepKind.Vote => new(
                "Tick every proposal you could live with.",
                "Cochez chaque proposition que vous pourriez accepter."
            ),
            StepKind.Apply => new("The vote is counted. Look at the wall.", "Le vote est compté. Regardez le mur."),
            StepKind.Reveal => new("How near did you come?", "Étiez-vous près ?"),
            StepKind.Rest => new("Rest, or make a deal.", "Reposez-vous, ou négociez."),
            StepKind.Debrief => new("You may leave your role now.", "Vous pouvez quitter votre rôle."),
            _ => new("And now: how far do you agree?", "Et maintenant : êtes-vous d'accord ?"),
        };

    /// <summary>What the facilitator may say at a step.</summary>
    public static Text Say(StepKind kind) =>
        kind switch
        {
            StepKind.Arrive => new(
                "Welcome. Scan the code or type it. Choose a role, several may share one; a name is not needed. Answer the six questions: you will see them again at the end.",
                "Bienvenue. Scannez le code ou tapez-le. Choisissez un rôle, à plusieurs si vous voulez ; un nom n'est pas nécessaire. Répondez aux six questions : vous les retrouverez à la fin."
            ),
            StepKind.Brief => new(
                "Whatever you think yourself, during the workshop you want what stands in your briefing. Your goals are yours to tell, or not.",
                "Quoi que vous pensiez vous-même, pendant l'atelier vous voulez ce qui est dans vos consignes. À vous de dire vos buts, ou non."
            ),
            StepKind.Baseline => new(
                "Before you look: under which rules is the evening picture best, and who pays for it? Hands up. Then read the axes first, the colours next, the numbers last. Where do the data come from? Every number has its source, or says that it is a guess; if you disagree, challenge it from your phone.",
                "Avant de regarder : sous quelles règles l'image du soir est-elle la meilleure, et qui la paie ? À main levée. Lisez d'abord les axes, puis les couleurs, puis les nombres. D'où viennent les données ? Chaque nombre a sa source, ou dit qu'il est une supposition ; en désaccord ? Contestez-le depuis votre téléphone."
            ),
            StepKind.Propose => new(
                "Which levers, to which value, and why? A proposal nobody else can live with will not win.",
                "Quels leviers, à quelle valeur, et pourquoi ? Une proposition dont personne d'autre ne veut ne gagnera pas."
            ),
            StepKind.Predict => new(
                "Think before you look: which number will move, which way, how far? A guess that is written teaches more than a nod afterwards.",
                "Réfléchissez avant de regarder : quel nombre bougera, dans quel sens, de combien ? Une idée écrite apprend plus qu'un hochement de tête après coup."
            ),
            StepKind.Vote => new(
                "Get up and talk to those you need. Approve every proposal you could live with. Each role has the same weight, however many share it.",
                "Levez-vous et parlez à ceux dont vous avez besoin. Approuvez chaque proposition que vous pourriez accepter. Chaque rôle pèse autant, quel que soit le nombre de places."
            ),
            StepKind.Apply => new(
                "This won. Hold on to your predictions. After a tie, or a compromise found in the room, choose another below.",
                "Voilà ce qui l'emporte. Gardez vos prédictions. Après une égalité, ou un compromis trouvé dans la salle, choisissez-en une autre ci-dessous."
            ),
            StepKind.Reveal => new(
                "Who expected this? Ask someone who was far off first, then someone who was near. Replay it: which line moved first, and why? Is the difference sure?",
                "Qui s'y attendait ? Demandez d'abord à qui était loin, puis à qui était près. Rejouez : quelle ligne a bougé d'abord, et pourquoi ? L'écart est-il sûr ?"
            ),
            StepKind.Rest => new("Back in ten minutes.", "Retour dans dix minutes."),
            StepKind.Debrief => new(
                "Leave your role. What surprised you? What did the other side want that you had not thought of? What would you have to believe for another rule to be better?",
                "Quittez votre rôle. Qu'est-ce qui vous a surpris ? Que voulait l'autre côté à quoi vous n'aviez pas pensé ? Que faudrait-il croire pour qu'une autre règle soit meilleure ?"
            ),
            _ => new(
                "The six questions once more, please. Afterwards all that people said here is deleted on the date below.",
                "Encore une fois les six questions. Ensuite, tout ce qui s'est dit ici sera effacé à la date ci-dessous."
            ),
        };
}
