using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Web.Wording;

/// <summary>Words that the scripts of the views use, by their keys there.</summary>
internal static partial class RoomTexts
{
    public static readonly IReadOnlyList<(string Key, Text Text)> Said =
    [
        ("lost", new("Connection lost; trying again…", "Connexion perdue ; nouvel essai…")),
        ("back", new("Back", "Retour")),
        ("next", new("Next: {0}", "Suite : {0}")),
        ("end", new("This is the last step", "C'est la dernière étape")),
        ("pause", new("Pause", "Pause")),
        ("resume", new("Go on", "Reprendre")),
        ("start", new("Start the timer", "Lancer le minuteur")),
        ("minutes", new("min for this step", "min pour cette étape")),
        ("left", new("{0} left", "encore {0}")),
        ("over", new("{0} over", "{0} de trop")),
        ("paused", new("paused", "en pause")),
        ("round", new("round {0} of {1}", "tour {0} sur {1}")),
        ("roundOf", new("round {0}", "tour {0}")),
        ("sent", new("{0} of {1} have sent", "{0} sur {1} ont envoyé")),
        ("seats", new("{0} in the room", "{0} dans la salle")),
        ("joinAt", new("Join at", "Rejoignez")),
        ("code", new("Code", "Code")),
        ("codePicture", new("QR code of the address to join at", "Code QR de l'adresse pour rejoindre")),
        ("join", new("Join", "Rejoindre")),
        ("typeCode", new("The code on the wall", "Le code au mur")),
        ("chooseRole", new("Your role", "Votre rôle")),
        ("yourName", new("Name, if you like", "Nom, si vous voulez")),
        (
            "nameHint",
            new(
                "Only the facilitator sees it. It is deleted with the workshop.",
                "Seul l'animateur le voit. Il est effacé avec l'atelier."
            )
        ),
        ("backToSeat", new("Back to my seat", "Retour à ma place")),
        (
            "seatGone",
            new("This seat is no longer there. Take a new one.", "Cette place n'existe plus. Prenez-en une autre.")
        ),
        ("role", new("Role", "Rôle")),
        ("group", new("Group {0}", "Groupe {0}")),
        ("groups", new("Groups", "Groupes")),
        ("proposals", new("Proposals", "Propositions")),
        ("noProposals", new("No proposal yet.", "Aucune proposition pour l'instant.")),
        ("by", new("by {0}", "de {0}")),
        ("propose", new("Send the proposal", "Envoyer la proposition")),
        ("why", new("Why?", "Pourquoi ?")),
        ("withdraw", new("Withdraw", "Retirer")),
        ("yours", new("yours", "la vôtre")),
        ("locked", new("locked", "verrouillé")),
        ("notSent", new("Not sent yet", "Pas encore envoyé")),
        ("sentOk", new("Sent", "Envoyé")),
        ("sending", new("Sending…", "Envoi…")),
        ("tryAgain", new("It will be sent again when the connection is back.", "L'envoi reprendra avec la connexion.")),
        ("up", new("up", "hausse")),
        ("down", new("down", "baisse")),
        ("none", new("no change", "inchangé")),
        ("howMuch", new("how much", "de combien")),
        ("predict", new("Send the prediction", "Envoyer la prédiction")),
        ("predictOf", new("If this is applied", "Si l'on applique")),
        ("morePredictions", new("More numbers", "Autres nombres")),
        ("vote", new("Send the vote", "Envoyer le vote")),
        ("noneOfThem", new("Tick none to leave things as they are.", "Sans coche, les choses restent en l'état.")),
        ("nothingMoved", new("Nothing is moved yet.", "Rien n'est encore bougé.")),
        ("applied", new("Applied", "Appliquée")),
        ("asItIs", new("Things stay as they are", "Les choses restent en l'état")),
        ("tie", new("a tie", "égalité")),
        ("chosen", new("chosen by the facilitator", "choisie par l'animateur")),
        ("support", new("backed by {0} of the roles", "soutenue par {0} des rôles")),
        ("simulating", new("Simulating…", "Simulation en cours…")),
        ("before", new("before", "avant")),
        ("after", new("after", "après")),
        ("change", new("change", "changement")),
        ("expected", new("What the room expected", "Ce que la salle attendait")),
        (
            "expectedOf",
            new(
                "{0} up, {1} no change, {2} down; median {3}; came: {4}",
                "{0} en hausse, {1} inchangé, {2} en baisse ; médiane {3} ; venu : {4}"
            )
        ),
        ("came", new("came", "venu")),
        (
            "eachDot",
            new(
                "Bars: how many expected which way. Line: middle half of the amounts told; mark: their median. Diamond: what the simulation says.",
                "Barres : combien attendaient quel sens. Trait : la moitié centrale des montants dits ; repère : leur médiane. Losange : ce que dit la simulation."
            )
        ),
        ("surprises", new("What surprised", "Ce qui a surpris")),
        (
            "noSurprise",
            new("Nothing surprised more than half of the room.", "Rien n'a surpris plus de la moitié de la salle.")
        ),
        ("wrong", new("{0} % expected another way", "{0} % attendaient autre chose")),
        ("replay", new("Replay", "Rejouer")),
        ("numbers", new("Numbers", "Nombres")),
        ("regime", new("Regime", "Régime")),
        ("charts", new("Charts", "Graphiques")),
        ("chartsHint", new("What the wall shows, six at most", "Ce que montre le mur, six au plus")),
        ("scores", new("How near the roles came", "Les rôles étaient-ils près ?")),
        ("rightShare", new("right way", "bon sens")),
        ("meanError", new("mean error, in large changes", "erreur moyenne, en grands changements")),
        ("yourScore", new("Round {0}: {1} of {2} ways right", "Tour {0} : {1} sens justes sur {2}")),
        (
            "noScore",
            new(
                "Nothing to compare: you predicted nothing about what was applied.",
                "Rien à comparer : vous n'aviez rien prédit sur ce qui a été appliqué."
            )
        ),
        ("votes", new("Proposals and votes", "Propositions et votes")),
        ("finalState", new("Where it ended", "Où l'on est arrivé")),
        ("openState", new("Open on the live page", "Ouvrir sur la page vivante")),
        ("stateOf", new("{0}, what it has made of the scenario", "{0}, ce qu'il a fait du scénario")),
        ("lever", new("Lever", "Levier")),
        ("touched", new("moved by", "bougé par")),
        ("minimum", new("least", "minimum")),
        ("maximum", new("most", "maximum")),
        ("mean", new("mean", "moyenne")),
        ("agreed", new("nearest to all", "le plus près de tous")),
        ("toAgreement", new("Distance to agreement: {0} % of the scales", "Distance à l'accord : {0} % des échelles")),
        ("between", new("Groups {0} and {1}: {2} %", "Groupes {0} et {1} : {2} %")),
        ("challenges", new("Challenged assumptions", "Hypothèses contestées")),
        ("challenge", new("Challenge an assumption", "Contester une hypothèse")),
        (
            "challengeHint",
            new(
                "Which range would you believe, and why? The simulation tells whether anything turns.",
                "Quelle plage croiriez-vous, et pourquoi ? La simulation dit si quelque chose s'inverse."
            )
        ),
        ("assumption", new("Assumption", "Hypothèse")),
        ("search", new("Search", "Chercher")),
        ("from", new("from", "de")),
        ("to", new("to", "à")),
        ("written", new("in the scenario: {0}", "dans le scénario : {0}")),
        ("guess", new("a guess", "une supposition")),
        ("sendChallenge", new("Send", "Envoyer")),
        ("asked", new("asked", "posée")),
        ("running", new("being simulated", "en simulation")),
        ("robust", new("holds", "tient")),
        ("fragile", new("fragile: {0}", "fragile : {0}")),
        ("refused", new("could not be answered", "sans réponse possible")),
        ("briefing", new("Briefing", "Consignes")),
        ("dashboard", new("Goals", "Buts")),
        ("now", new("Now", "Maintenant")),
        ("doubt", new("Doubt", "Douter")),
        (
            "noBriefing",
            new(
                "This role has no briefing: watch, ask, and predict if you like.",
                "Ce rôle n'a pas de consignes : observez, questionnez, et prédisez si vous voulez."
            )
        ),
        ("noGoals", new("This role has no goals in numbers.", "Ce rôle n'a pas de buts chiffrés.")),
        ("loading", new("Calculating…", "Calcul en cours…")),
        ("partLost", new("This could not be fetched.", "Ceci n'a pas pu être chargé.")),
        ("retry", new("Try again", "Réessayer")),
        ("questions", new("Questions", "Questions")),
        ("agreeNot", new("not at all", "pas du tout")),
        ("agreeFully", new("fully", "tout à fait")),
        ("sendAnswers", new("Send the answers", "Envoyer les réponses")),
        ("answered", new("answered", "répondu")),
        ("questionBefore", new("before", "avant")),
        ("questionAfter", new("after", "après")),
        ("questionShift", new("shift", "écart")),
        ("say", new("What you may say", "Ce que vous pouvez dire")),
        ("notes", new("Notes, for you alone", "Notes, pour vous seul")),
        ("agenda", new("Agenda", "Déroulé")),
        ("goTo", new("Go to this step", "Aller à cette étape")),
        ("waitingFor", new("Waited for", "On attend")),
        ("nobodyMissing", new("Nobody is waited for.", "On n'attend personne.")),
        ("unnamed", new("unnamed", "sans nom")),
        ("bot", new("bot", "robot")),
        ("late", new("late", "en retard")),
        ("people", new("People", "Personnes")),
        ("remove", new("Remove", "Retirer")),
        (
            "removeSure",
            new(
                "Remove this seat? What it said stays, without its name.",
                "Retirer cette place ? Ce qu'elle a dit reste, sans son nom."
            )
        ),
        ("bots", new("Bots, for a rehearsal", "Robots, pour une répétition")),
        ("set", new("Set", "Mettre")),
        ("locks", new("Locks", "Verrous")),
        ("lockSeats", new("Phones may only watch", "Les téléphones ne font que regarder")),
        ("lockLevers", new("Levers nobody may move", "Leviers que nul ne peut bouger")),
        ("whoGains", new("Who gains, who loses", "Qui gagne, qui perd")),
        ("gains", new("Gains", "Gagne")),
        ("loses", new("Loses", "Perd")),
        ("moreLevers", new("More levers ({0})", "Autres leviers ({0})")),
        ("strike", new("Strike", "Rayer")),
        ("apply", new("Apply this one", "Appliquer celle-ci")),
        ("keepAsIs", new("Keep things as they are", "Garder les choses en l'état")),
        ("unveil", new("Show the regimes' names", "Montrer les noms des régimes")),
        (
            "covered",
            new(
                "Regimes are covered: A, B, C in drawn order.",
                "Les régimes sont couverts : A, B, C dans un ordre tiré au sort."
            )
        ),
        ("isLetter", new("{0} is {1}", "{0} est {1}")),
        ("claim", new("A claim, to stand beside the numbers", "Une affirmation, à mettre face aux nombres")),
        ("claimShown", new("Claimed", "On a dit")),
        ("simulated", new("Simulated", "Simulé")),
        ("showClaim", new("Put it on the wall", "La mettre au mur")),
        ("about", new("about", "sur")),
        ("anything", new("anything", "n'importe quoi")),
        ("export", new("Take away", "Emporter")),
        ("exportJson", new("All tables (JSON)", "Toutes les tables (JSON)")),
        ("exportCsv", new("All tables (CSV)", "Toutes les tables (CSV)")),
        ("exportScenario", new("Scenario of {0}", "Scénario : {0}")),
        ("debriefPage", new("Page to print", "Page à imprimer")),
        ("wall", new("The wall", "Le mur")),
        ("howSure", new("How sure is that?", "Est-ce sûr ?")),
        (
            "howSureHint",
            new(
                "Examines what {0} has made of the scenario: some minutes. Verdicts then stand on the wall.",
                "Examine ce que {0} a fait du scénario : quelques minutes. Les verdicts sont ensuite au mur."
            )
        ),
        ("studyDone", new("The verdicts are on the wall.", "Les verdicts sont au mur.")),
        (
            "needKey",
            new(
                "This page needs the facilitator's link, which was printed where the workshop was started.",
                "Cette page demande le lien de l'animateur, imprimé là où l'atelier a été lancé."
            )
        ),
        (
            "deleteAt",
            new("Everything people said here is deleted on {0}.", "Tout ce qui s'est dit ici sera effacé le {0}.")
        ),
        ("deleted", new("This workshop has been deleted.", "Cet atelier a été effacé.")),
        (
            "otherEngine",
            new(
                "Results of this workshop were made with engine {0}; this program has {1}. They are shown as they were then.",
                "Les résultats de cet atelier viennent du moteur {0} ; ce programme a le {1}. Ils sont montrés tels qu'ils étaient."
            )
        ),
        ("seatOf", new("Seat", "Place")),
        ("changeRole", new("Change role", "Changer de rôle")),
        ("leave", new("Give the seat up", "Quitter la place")),
        (
            "leaveSure",
            new("Give your seat up? It cannot be taken back.", "Quitter la place ? On ne peut pas la reprendre.")
        ),
        ("yes", new("Yes", "Oui")),
        ("no", new("No", "Non")),
        ("language", new("Français", "English")),
        ("print", new("Print", "Imprimer")),
        ("light", new("Light or dark", "Clair ou sombre")),
        ("question", new("Question", "Question")),
        ("all", new("all", "tous")),
    ];
}
