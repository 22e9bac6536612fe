using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Reporting.Wording;

/// <summary>What the printed kit of a workshop says.</summary>
internal static partial class ReportTexts
{
    // The pieces.
    public static readonly Text KitTitle = new("Workshop kit", "Kit d'atelier");
    public static readonly Text KitPrint = new("What to print", "Ce qu'il faut imprimer");
    public static readonly Text KitPrintHow = new(
        "All on A4, upright, at 100%. Each piece begins on a page of its own.",
        "Tout en A4, en hauteur, à 100 %. Chaque pièce commence sur une page à elle."
    );
    public static readonly Text KitPiece = new("Piece", "Pièce");
    public static readonly Text KitCopies = new("Copies", "Exemplaires");
    public static readonly Text KitOneCopy = new("one, for the facilitator", "un, pour l'animateur");
    public static readonly Text KitCopyPerTable = new(
        "one, single-sided: a page for each role, given to that role alone",
        "un, recto seul : une page par rôle, remise à ce seul rôle"
    );
    public static readonly Text KitCopyOfSigns = new(
        "one, single-sided on card, folded in the middle",
        "un, recto seul sur carton, plié au milieu"
    );
    public static readonly Text KitCopyPerRound = new("one per person and round", "un par personne et par manche");
    public static readonly Text KitCopyPerRole = new("one per table and round", "un par table et par manche");
    public static readonly Text KitCopyPerPerson = new("one per person", "un par personne");
    public static readonly Text KitScript = new("Script", "Déroulé");
    public static readonly Text KitBriefings = new("Role briefings", "Consignes des rôles");
    public static readonly Text KitSigns = new("Table signs", "Chevalets de table");
    public static readonly Text KitPredictions = new("Predictions", "Prédictions");
    public static readonly Text KitProposals = new("Proposals", "Propositions");
    public static readonly Text KitHandout = new("Handout", "Fiche pour tous");
    public static readonly Text KitQuestions = new("Questions before and after", "Questions d'avant et d'après");
    public static readonly Text KitDebrief = new("Debrief", "Bilan");
    public static readonly Text KitBasis = new(
        "Numbers are those of the scenario under “{0}”, an estimate by typical days and one run. The live page has them exactly.",
        "Les nombres sont ceux du scénario sous « {0} », estimés par journées types en un seul calcul. La page en direct les a exactement."
    );

    // The script.
    public static readonly Text KitAgenda = new("Agenda of {0} minutes", "Ordre du jour de {0} minutes");
    public static readonly Text KitRounds = new(
        "Rounds: {0}. Times count from the start.",
        "Manches : {0}. Les temps se comptent depuis le début."
    );
    public static readonly Text KitTime = new("Time", "Temps");
    public static readonly Text KitStep = new("Step", "Étape");
    public static readonly Text KitMinutes = new("Minutes", "Minutes");
    public static readonly Text KitWhat = new("What the room does", "Ce que fait la salle");
    public static readonly Text KitStepOfRound = new("{0} · round {1}", "{0} · manche {1}");
    public static readonly Text KitBefore = new("Before people come", "Avant l'arrivée");
    public static readonly Text KitLines = new("What you say", "Ce que vous dites");
    public static readonly Text KitLinesHow = new(
        "Sample lines, to be said in your own words. Take no side: give each interest its best case, and let the numbers answer.",
        "Des phrases pour exemple, à dire avec vos mots. Ne prenez pas parti : donnez à chaque intérêt son meilleur argument, et laissez répondre les nombres."
    );
    public static readonly Text KitDoubt = new("“Where do the numbers come from?”", "« D'où viennent les nombres ? »");
    public static readonly IReadOnlyList<Text> KitPreparations =
    [
        new(
            "Tables in a ring with a sign each, one per role; the press walks about. Several people may share a role. With fewer people leave out roles from the end of the list, but keep regulator, incumbent ISP, large content provider and subscribers.",
            "Des tables en cercle, un chevalet par rôle ; la presse circule. Plusieurs personnes peuvent partager un rôle. À moins nombreux, laissez des rôles depuis la fin de la liste, mais gardez le régulateur, le FAI historique, le grand fournisseur et les abonnés."
        ),
        new(
            "Briefings face down on their tables: what stands there is for that role alone.",
            "Les consignes face contre table : ce qui y est n'est que pour ce rôle."
        ),
        new(
            "A handout on each chair; sheets for predictions and proposals at hand, and a pen for everybody.",
            "Une fiche pour tous sur chaque chaise ; les feuilles de prédictions et de propositions à portée, et un stylo pour chacun."
        ),
        new(
            "The live page on the wall with this scenario: neutralitysim serve with its path. It needs no network.",
            "La page en direct au mur, avec ce scénario : neutralitysim serve avec son chemin. Aucun réseau n'est requis."
        ),
    ];
    public static readonly IReadOnlyList<Text> KitDoubts =
    [
        new(
            "From a scenario anybody can read; each value states its source or says that it is a guess.",
            "D'un scénario que chacun peut lire ; chaque valeur donne sa source ou dit qu'elle est une estimation."
        ),
        new(
            "The handout says how many are guesses and what is left out.",
            "La fiche pour tous dit combien sont des estimations et ce qui est laissé de côté."
        ),
        new(
            "The model works out consequences of assumptions; it is no forecast.",
            "Le modèle tire les conséquences d'hypothèses ; ce n'est pas une prévision."
        ),
        new(
            "The same draws of chance hold under all regimes, so that differences come from rules and not from luck.",
            "Les mêmes tirages valent sous tous les régimes : les écarts viennent des règles, non de la chance."
        ),
        new(
            "Whoever disagrees with a value changes it, on the page under Assumptions, and we look at what that does.",
            "Qui conteste une valeur la change, sur la page, sous Hypothèses, et nous regardons ce que cela fait."
        ),
    ];

    // Briefings.
    public static readonly Text KitPrivate = new("For this role alone", "Pour ce rôle seul");
    public static readonly Text KitWho = new("Who you are", "Qui vous êtes");
    public static readonly Text KitWants = new("What you want", "Ce que vous voulez");
    public static readonly Text KitGoals = new("Your goals in numbers", "Vos buts en nombres");
    public static readonly Text KitNoGoals = new(
        "You have none: you win by predicting well and by asking what nobody else asks.",
        "Vous n'en avez pas : vous gagnez en prédisant bien et en demandant ce que personne d'autre ne demande."
    );
    public static readonly Text KitNow = new("As things are", "L'état des lieux");
    public static readonly Text KitReached = new("Reached at", "Atteint à");
    public static readonly Text KitOrMore = new("{0} or more", "{0} ou plus");
    public static readonly Text KitOrLess = new("{0} or less", "{0} ou moins");
    public static readonly Text KitArguments = new("Arguments", "Arguments");
    public static readonly Text KitOwnArgument = new("Your strongest", "Votre meilleur");
    public static readonly Text KitCounter = new("The strongest against you", "Le meilleur contre vous");
    public static readonly Text KitCase = new("Your case", "Votre cause");
    public static readonly Text KitOnLevers = new("On levers of the scenario", "Sur des leviers du scénario");
    public static readonly Text KitAsk = new("Ask the others", "Demandez aux autres");
    public static readonly Text KitLargestIsp = new(
        "Here you are {0}, the largest ISP of the scenario.",
        "Ici, vous êtes {0}, le plus grand FAI du scénario."
    );
    public static readonly Text KitSmallestIsp = new(
        "Here you are {0}, the smallest ISP of the scenario.",
        "Ici, vous êtes {0}, le plus petit FAI du scénario."
    );
    public static readonly Text KitLargestProvider = new(
        "Here you are {0}, the content provider with the largest audience in the scenario.",
        "Ici, vous êtes {0}, le fournisseur de contenu qui a la plus grande audience du scénario."
    );
    public static readonly Text KitSmallestProvider = new(
        "Here you are {0}, the content provider with the smallest audience in the scenario.",
        "Ici, vous êtes {0}, le fournisseur de contenu qui a la plus petite audience du scénario."
    );
    public static readonly Text KitNoIsp = new("The scenario has no ISP.", "Le scénario n'a pas de FAI.");
    public static readonly Text KitNoSmallIsp = new(
        "The scenario has a single ISP, and you are not it: you speak for one that would enter. Its numbers are what you would find.",
        "Le scénario n'a qu'un FAI, et ce n'est pas vous : vous parlez pour un nouveau venu. Ses nombres sont ce que vous trouveriez."
    );
    public static readonly Text KitNoProvider = new(
        "The scenario has no content provider of its own, only other traffic: you speak for those who send most of it.",
        "Le scénario n'a pas de fournisseur de contenu à lui, seulement un autre trafic : vous parlez pour ceux qui en envoient le plus."
    );
    public static readonly Text KitNoStartUp = new(
        "The scenario has a single content provider, and you are not it: you speak for one that would enter. Its numbers are what you would find.",
        "Le scénario n'a qu'un fournisseur de contenu, et ce n'est pas vous : vous parlez pour un nouveau venu. Ses nombres sont ce que vous trouveriez."
    );

    // Signs and sheets.
    public static readonly Text KitFold = new("fold here", "plier ici");
    public static readonly Text KitName = new("Name", "Nom");
    public static readonly Text KitRole = new("Role", "Rôle");
    public static readonly Text KitRound = new("Round", "Manche");
    public static readonly Text KitProposal = new("Proposal", "Proposition");
    public static readonly Text KitPredictionHow = new(
        "What will the proposal change, against how things are? Decide alone, without showing anybody. Tick up, down or the same, and write by how much if you dare.",
        "Que changera la proposition, par rapport à l'état des lieux ? Décidez seul, sans montrer à personne. Cochez hausse, baisse ou pareil, et écrivez de combien si vous l'osez."
    );
    public static readonly Text KitUnderRegime = new("Under", "Sous");
    public static readonly Text KitUp = new("Up", "Hausse");
    public static readonly Text KitDown = new("Down", "Baisse");
    public static readonly Text KitSame = new("Same", "Pareil");
    public static readonly Text KitHowMuch = new("By how much", "De combien");
    public static readonly Text KitProposalHow = new(
        "Write a value beside each lever you want to move; the others stay where they are. Then say whom you need to agree, and what you offer.",
        "Écrivez une valeur à côté de chaque levier à bouger ; les autres restent où ils sont. Dites ensuite de qui il vous faut l'accord, et ce que vous offrez."
    );
    public static readonly Text KitNoLevers = new(
        "This scenario names no levers. A proposal chooses one of its regimes, and may change values whose range is known.",
        "Ce scénario ne nomme pas de leviers. Une proposition choisit l'un de ses régimes, et peut changer des valeurs dont la plage est connue."
    );
    public static readonly Text KitRegimeChosen = new("Regime proposed", "Régime proposé");
    public static readonly Text KitLever = new("Lever", "Levier");
    public static readonly Text KitRange = new("Accepted", "Accepté");
    public static readonly Text KitFromTo = new("{0} to {1}", "de {0} à {1}");
    public static readonly Text KitStanding = new("Where it stands", "Où il en est");
    public static readonly Text KitProposed = new("We propose", "Nous proposons");
    public static readonly Text KitReason = new("Why", "Pourquoi");
    public static readonly Text KitNeeds = new(
        "Who must agree, and what we offer",
        "Qui doit être d'accord, et ce que nous offrons"
    );

    // Handout and debrief.
    public static readonly Text KitRegimes = new("The regimes", "Les régimes");
    public static readonly Text KitNoMeaning = new("as its name says", "comme son nom le dit");
    public static readonly Text KitLeftOut = new("What the scenario leaves out", "Ce que le scénario laisse de côté");
    public static readonly Text KitGuessesHeading = new("What is guessed", "Ce qui est estimé");
    public static readonly Text KitGuesses = new(
        "Of the values of this scenario that state where they come from, {0} of {1} are guesses without a source. Another guess may turn an answer: ask for it.",
        "Des valeurs de ce scénario qui disent d'où elles viennent, {0} sur {1} sont des estimations sans source. Une autre estimation peut retourner une réponse : demandez à la voir."
    );
    public static readonly Text KitQuestionsBefore = new("Before the workshop", "Avant l'atelier");
    public static readonly Text KitQuestionsAfter = new("After the workshop", "Après l'atelier");
    public static readonly Text KitQuestionsHow = new(
        "How far do you agree? From 1 (not at all) to 5 (fully). There is no right answer, and no name is needed.",
        "Êtes-vous d'accord ? De 1 (pas du tout) à 5 (tout à fait). Il n'y a pas de bonne réponse, et aucun nom n'est requis."
    );
    public static readonly Text KitSentence = new("Sentence", "Phrase");
    public static readonly Text KitDebriefHow = new(
        "Leave the roles first: people stand up, change seats, and speak for themselves.",
        "On quitte d'abord les rôles : chacun se lève, change de place, et parle en son nom."
    );
    public static readonly IReadOnlyList<Text> KitDebriefQuestions =
    [
        new("How did it feel to speak for this interest?", "Qu'avez-vous ressenti à parler pour cet intérêt ?"),
        new(
            "Which outcome surprised you most? What had you overlooked?",
            "Quel résultat vous a le plus surpris ? Qu'aviez-vous négligé ?"
        ),
        new(
            "Who predicted best, and by what reasoning? Where did nearly all of us err the same way?",
            "Qui a le mieux prédit, et par quel raisonnement ? Où nous sommes-nous presque tous trompés de la même façon ?"
        ),
        new(
            "Who paid in the end for what was agreed? Were they at the table?",
            "Qui a payé à la fin ce qui a été convenu ? Étaient-ils à la table ?"
        ),
        new(
            "Which argument of another side do you find stronger now than before?",
            "Quel argument d'un autre camp trouvez-vous plus fort qu'avant ?"
        ),
        new(
            "Which assumption would you challenge? Which value would turn the answer for you?",
            "Quelle hypothèse contesteriez-vous ? Quelle valeur retournerait la réponse pour vous ?"
        ),
        new(
            "What does the model leave out that decides the matter outside this room?",
            "Que laisse de côté le modèle, qui tranche la question hors de cette salle ?"
        ),
        new(
            "What will you do differently, or ask whom, next week?",
            "Que ferez-vous autrement, ou que demanderez-vous à qui, la semaine prochaine ?"
        ),
    ];

    /// <summary>What the room does in a step.</summary>
    public static Text KitDoes(StepKind kind) =>
        kind switch
        {
            StepKind.Arrive => new(
                "Takes seats and answers the questions before.",
                "Prend place et répond aux questions d'avant."
            ),
            StepKind.Brief => new(
                "Reads the briefing of the own role, alone.",
                "Lit les consignes de son rôle, chacun pour soi."
            ),
            StepKind.Baseline => new(
                "Looks at the regimes as the scenario describes them.",
                "Regarde les régimes tels que le scénario les décrit."
            ),
            StepKind.Propose => new("Each table fills in a proposal.", "Chaque table remplit une proposition."),
            StepKind.Predict => new("Everybody predicts, in secret.", "Chacun prédit, en secret."),
            StepKind.Vote => new(
                "Tables visit each other, bargain, and vote.",
                "Les tables se rendent visite, négocient, puis votent."
            ),
            StepKind.Apply => new(
                "Watches the levers move; nothing is shown yet.",
                "Regarde bouger les leviers ; rien n'est encore montré."
            ),
            StepKind.Reveal => new("Compares predictions with the outcome.", "Compare les prédictions au résultat."),
            StepKind.Rest => new("Rests. Most deals are made here.", "Se repose. La plupart des accords se font ici."),
            StepKind.Debrief => new("Leaves the roles and talks it over.", "Quitte les rôles et en parle."),
            _ => new("Answers the questions after.", "Répond aux questions d'après."),
        };

    /// <summary>What a facilitator says in a step; the question of the scenario fills the blank where there is one.</summary>
    public static Text KitSays(StepKind kind) =>
        kind switch
        {
            StepKind.Arrive => new(
                "Welcome. Today's question is: {0} Please answer the questions on the sheet before we begin; you will see them again at the end.",
                "Bienvenue. La question du jour : {0} Répondez d'abord aux questions de la feuille ; vous les retrouverez à la fin."
            ),
            StepKind.Brief => new(
                "Turn your briefing over. Whatever you think yourself, during the workshop you want what stands there. Do not show it: your goals are yours to tell, or not.",
                "Retournez vos consignes. Quoi que vous pensiez vous-même, pendant l'atelier vous voulez ce qui y est écrit. Ne les montrez pas : à vous de dire vos buts, ou non."
            ),
            StepKind.Baseline => new(
                "Before I show anything: under which regime is the evening picture best, and who pays for it? Hands up. Now look at the axes first, then at the colours, then at the lines.",
                "Avant de rien montrer : sous quel régime l'image du soir est-elle la meilleure, et qui la paie ? À main levée. Regardez maintenant d'abord les axes, puis les couleurs, puis les courbes."
            ),
            StepKind.Propose => new(
                "One proposal per table: which levers, to which value, and why. A proposal that nobody else can live with will not win.",
                "Une proposition par table : quels leviers, à quelle valeur, et pourquoi. Une proposition dont personne d'autre ne veut ne gagnera pas."
            ),
            StepKind.Predict => new(
                "Think before you look. Which number will move, which way, how far? Write it down alone: a guess that is written teaches more than a nod afterwards.",
                "Réfléchissez avant de regarder. Quel nombre bougera, dans quel sens, de combien ? Écrivez-le seul : une idée écrite apprend plus qu'un hochement de tête après coup."
            ),
            StepKind.Vote => new(
                "Get up and talk to those whom you need. Then vote for every proposal you could live with. The press asks and takes no side.",
                "Levez-vous et parlez à ceux dont vous avez besoin. Votez ensuite pour chaque proposition que vous pourriez accepter. La presse questionne et ne prend pas parti."
            ),
            StepKind.Apply => new(
                "This won. I move these levers, and these only. Hold on to your predictions.",
                "Voilà ce qui l'emporte. Je bouge ces leviers-là, et eux seuls. Gardez vos prédictions en main."
            ),
            StepKind.Reveal => new(
                "Who said up? Who said down? Here it is; once more, slowly. Why did it move? Who gained, who paid, and is the difference larger than the doubt?",
                "Qui a dit hausse ? Qui a dit baisse ? Voici ; encore une fois, lentement. Pourquoi cela a-t-il bougé ? Qui a gagné, qui a payé, et l'écart dépasse-t-il le doute ?"
            ),
            StepKind.Rest => new(
                "We go on when the wall says so. You may talk to anybody.",
                "On reprend quand le mur le dit. Vous pouvez parler à tout le monde."
            ),
            StepKind.Debrief => new(
                "The roles end here. Stand up, shake it off, sit somewhere else. From now on you speak for yourselves.",
                "Les rôles s'arrêtent ici. Levez-vous, quittez votre rôle, asseyez-vous ailleurs. Désormais, vous parlez en votre nom."
            ),
            _ => new(
                "The questions once more, please. Thank you: take your sheets with you, and the scenario too, if you want to argue with it at home.",
                "Les questions encore une fois, s'il vous plaît. Merci : emportez vos feuilles, et aussi le scénario, si vous voulez le contredire chez vous."
            ),
        };
}
