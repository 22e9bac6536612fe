using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Web.Wording;

/// <summary>All that the page itself says; figures, levers and scenarios have their own texts.</summary>
internal static class PageTexts
{
    // The page's frame.
    public static readonly Text Product = Text.Plain("NeutralitySim");
    public static readonly Text SkipToAnswer = new("Skip to the answer", "Aller à la réponse");
    public static readonly Text Scenario = new("Scenario", "Scénario");
    public static readonly Text Show = new("Show", "Afficher");
    public static readonly Text OtherLanguage = new("Français", "English");
    public static readonly Text Appearance = new("Light or dark", "Clair ou sombre");
    public static readonly Text AppearanceAuto = new("as the device", "comme l'appareil");
    public static readonly Text AppearanceLight = new("light", "clair");
    public static readonly Text AppearanceDark = new("dark", "sombre");
    public static readonly Text Projector = new("Large type", "Grands caractères");
    public static readonly Text Share = new("Copy link", "Copier le lien");
    public static readonly Text ShareDone = new(
        "Link copied: it holds every lever and assumption as they are now.",
        "Lien copié : il contient tous les leviers et hypothèses tels qu'ils sont."
    );
    public static readonly Text ShareByHand = new("Copy this link:", "Copiez ce lien :");
    public static readonly Text CodeOfLink = new("The link as a QR code", "Le lien en code QR");
    public static readonly Text DownloadScenario = new("Download scenario", "Télécharger le scénario");
    public static readonly Text DownloadScenarioHint = new(
        "A file that “neutralitysim run” turns into the same results",
        "Un fichier dont « neutralitysim run » tire les mêmes résultats"
    );
    public static readonly Text Assumptions = new("Assumptions", "Hypothèses");
    public static readonly Text Close = new("Close", "Fermer");
    public static readonly Text NoScript = new(
        "Levers need JavaScript, which is off in this browser. The figures show the scenario as it is written.",
        "Les leviers demandent JavaScript, désactivé dans ce navigateur. Les figures montrent le scénario tel qu'il est écrit."
    );

    // Levers.
    public static readonly Text Levers = new("Levers", "Leviers");
    public static readonly Text NoLevers = new(
        "This scenario names no levers. Its values can be changed under Assumptions.",
        "Ce scénario ne nomme aucun levier. Ses valeurs se modifient sous Hypothèses."
    );
    public static readonly Text Undo = new("Undo", "Annuler");
    public static readonly Text Redo = new("Redo", "Rétablir");
    public static readonly Text ResetAll = new("Reset all", "Tout remettre");
    public static readonly Text Replay = new("Replay last change", "Rejouer le dernier changement");
    public static readonly Text Lock = new("Lock", "Verrouiller");
    public static readonly Text Reset = new("Reset to {0}", "Remettre à {0}");
    public static readonly Text Explain = new("What is this?", "De quoi s'agit-il ?");
    public static readonly Text LeverNumber = new("{0}, exact value", "{0}, valeur exacte");
    public static readonly Text NumberMissing = new(
        "No number was entered: a number from {0} to {1} is accepted. The value stays.",
        "Aucun nombre n'a été saisi : un nombre de {0} à {1} est accepté. La valeur reste."
    );
    public static readonly Text NumberRefused = new(
        "“{0}” is no number here: digits with a point or a comma are accepted, from {1} to {2}. The value stays.",
        "« {0} » n'est pas un nombre ici : des chiffres avec un point ou une virgule sont acceptés, de {1} à {2}. La valeur reste."
    );
    public static readonly Text NumberAmbiguous = new(
        "“{0}” can mean {1} or {2}: write one of these. The value stays.",
        "« {0} » peut vouloir dire {1} ou {2} : écrivez l'un des deux. La valeur reste."
    );
    public static readonly Text NumberClamped = new(
        "“{0}” is outside the range from {1} to {2}: {3} is set instead.",
        "« {0} » est hors de la plage de {1} à {2} : {3} est mis à la place."
    );
    public static readonly Text ActsOn = new("Acts under: {0}", "Agit sous : {0}");
    public static readonly Text LeverSettings = new("Settings", "Réglages");
    public static readonly Text BandRange = new("{0}: {1} – {2} {3}", "{0} : {1} – {2} {3}");
    public static readonly Text KeyDynamics = new("What to watch", "À observer");
    public static readonly Text Gains = LeverWords.Gains;
    public static readonly Text Loses = LeverWords.Loses;
    public static readonly Text ArgumentFor = LeverWords.ArgumentFor;
    public static readonly Text ArgumentAgainst = LeverWords.ArgumentAgainst;
    public static readonly Text RealCase = new("A real case", "Un cas réel");
    public static readonly Text CaseSource = new("Source: {0}", "Source, dans sa langue d'origine : {0}");

    // The answer.
    public static readonly Text Answer = new("Answer", "Réponse");
    public static readonly Text MarkWaiting = new("Calculating…", "Calcul en cours…");
    public static readonly Text MarkEstimate = new("Estimate", "Estimation");
    public static readonly Text MarkEstimateLong = new(
        "typical days, no noise, one run",
        "jours types, sans bruit, une exécution"
    );
    public static readonly Text RunExact = new("Run exactly", "Calcul exact");
    public static readonly Text MarkProgress = new("exact run {0} %", "calcul exact {0} %");
    public static readonly Text MarkExact = Text.Plain("Exact");
    public static readonly Text MarkExactLong = new(
        "every day, replications: {0}",
        "tous les jours, réplications : {0}"
    );
    public static readonly Text MarkExactTypical = new(
        "typical days, replications: {0}",
        "jours types, réplications : {0}"
    );
    public static readonly Text WhichRule = new("Which rule does it", "Quelle règle agit");
    public static readonly Text MixturesMissing = new(
        "Shares need all mixtures of these rules: that is many runs.",
        "Les parts demandent tous les mélanges de ces règles : cela fait beaucoup de simulations."
    );
    public static readonly Text AllMixtures = new("Run all mixtures", "Simuler tous les mélanges");
    public static readonly Text HeadlineCaption = new(
        "▲ ▼ what the levers change; Δ difference from {0}, where there is any",
        "▲ ▼ ce que changent les leviers ; Δ écart à {0}, s'il y en a"
    );
    public static readonly Text CaptionWithVerdicts = new(
        "▲ ▼ what the levers change; Δ difference from {0}; beneath it the verdict: tap it. In bold: holds for all assumptions tried",
        "▲ ▼ ce que changent les leviers ; Δ écart à {0} ; dessous, le verdict : touchez-le. En gras : tient sous toutes les hypothèses essayées"
    );
    public static readonly Text HowSure = new("How sure is that?", "Est-ce sûr ?");
    public static readonly Text HowSureWait = new(
        "Every assumption at both ends of its range, and 200 draws of all at once: minutes. Levers may move meanwhile.",
        "Chaque hypothèse aux deux bouts de sa plage, puis 200 tirages de toutes ensemble : des minutes. Les leviers peuvent bouger pendant ce temps."
    );
    public static readonly Text HowSureQueue = new("Another study is under way…", "Une autre étude est en cours…");
    public static readonly Text HowSureStep = new(
        "Step {0} of {1}, {2}: {3} of {4} runs",
        "Étape {0} sur {1}, {2} : {3} calculs sur {4}"
    );
    public static readonly Text HowSureStopped = new("The study was stopped.", "L'étude est arrêtée.");
    public static readonly Text BasisWindows = new(
        "{0}; the sentence is about the last twelve months, the table about all",
        "{0} ; la phrase porte sur les douze derniers mois, le tableau sur tous"
    );
    public static readonly Text ValuesOnly = new("values only", "valeurs seulement");
    public static readonly Text CopyOf = new("Copy “{0}” as a picture", "Copier « {0} » en image");
    public static readonly Text HowSureDone = new(
        "The verdicts are there, beneath the differences they are about.",
        "Les verdicts sont là, sous les écarts dont ils parlent."
    );
    public static readonly Text Stop = new("Stop", "Arrêter");
    public static readonly Text VerdictsPinned = new(
        "Verdicts are not of differences from A.",
        "Les verdicts ne portent pas sur les écarts à A."
    );
    public static readonly Text Indicator = new("Indicator", "Indicateur");
    public static readonly Text FromRegime = new("vs {0}", "contre {0}");
    public static readonly Text CannotBeBought = new("a service is gone", "un service est parti");
    public static readonly Text ByLevers = new("levers", "leviers");
    public static readonly Text Figures = new("Charts", "Graphiques");
    public static readonly Text MoreFigures = new("More charts", "Autres graphiques");
    public static readonly Text MoreLevers = new("More levers ({0})", "Autres leviers ({0})");
    public static readonly Text Chart = new("chart", "graphique");
    public static readonly Text ChartMenu = new("Choose, copy, download", "Choisir, copier, télécharger");
    public static readonly Text ChooseChart = new("Which chart", "Quel graphique");
    public static readonly Text ChoosePanel = new("Which part", "Quelle partie");
    public static readonly Text ChooseProvider = new("Which service", "Quel service");
    public static readonly Text AllPanels = new("all", "tous");
    public static readonly Text NoChart = new("There is nothing to draw here.", "Il n'y a rien à tracer ici.");
    public static readonly Text Regimes = new("Regimes shown", "Régimes montrés");
    public static readonly Text Mode = new("What charts show", "Ce que montrent les graphiques");
    public static readonly Text ModeValues = new("values", "valeurs");
    public static readonly Text ModeRegime = new("difference from {0}", "écart à {0}");
    public static readonly Text ModeBefore = new("change by the levers", "changement dû aux leviers");
    public static readonly Text ModePinned = new("difference from A", "écart à A");
    public static readonly Text TwoCharts = new("Two charts", "Deux graphiques");
    public static readonly Text CopyPicture = new("Copy", "Copier");
    public static readonly Text Copied = new("The picture is in the clipboard.", "L'image est dans le presse-papiers.");
    public static readonly Text NotCopied = new(
        "This browser keeps the clipboard closed: the picture was saved as a file.",
        "Ce navigateur garde le presse-papiers fermé : l'image est enregistrée en fichier."
    );
    public static readonly Text MonthOf = new("Month", "Mois");
    public static readonly Text HourOf = new("Hour", "Heure");
    public static readonly Text DifferenceFrom = new("difference from", "écart à");
    public static readonly Text AllScenarios = new("All scenarios", "Tous les scénarios");
    public static readonly Text ScenariosIntroduction = new(
        "Each scenario asks one question. Choose one, move its levers, and see who pays, what viewers notice and what it emits.",
        "Chaque scénario pose une question. Choisissez-en un, déplacez ses leviers et voyez qui paie, ce que remarquent les spectateurs et ce que cela émet."
    );
    public static readonly Text Tour = new("Guided tour", "Visite guidée");
    public static readonly Text TourBack = new("Back", "Retour");
    public static readonly Text TourNext = new("Next", "Suite");
    public static readonly Text TourDone = new("Done", "Terminer");
    public static readonly Text TourPlace = new("{0} of {1}", "{0} sur {1}");
    public static readonly Text TourProblem = new("1. The problem", "1. Le problème");
    public static readonly Text TourDeal = new(
        "2. The deal: what each regime is",
        "2. L'accord : ce qu'est chaque régime"
    );
    public static readonly Text TourNeutral = new(
        "3. What if the network were neutral?",
        "3. Et si le réseau était neutre ?"
    );
    public static readonly Text TourNeutralText = new(
        "Compare the same evening under each regime. Against the first regime:",
        "Comparez la même soirée sous chaque régime. Par rapport au premier :"
    );
    public static readonly Text TourYours = new("4. Your turn", "4. À vous");
    public static readonly Text TourYoursText = new(
        "Before you move the first lever, say which number will change, and which way. Then move it, and press Replay to see the change again. If you disagree with a number behind it, change it under Assumptions.",
        "Avant de déplacer le premier levier, dites quel nombre va changer, et dans quel sens. Puis déplacez-le et appuyez sur Rejouer pour revoir le changement. Si un nombre ne vous convainc pas, changez-le sous Hypothèses."
    );
    public static readonly Text Published = new("published", "publié");
    public static readonly Text Total = Text.Plain("total");
    public static readonly Text Before = new("before", "avant");
    public static readonly Text Change = new("change", "changement");
    public static readonly Text Pin = new("Compare with what stands now (A)", "Comparer avec l'état actuel (A)");
    public static readonly Text Pinned = new(
        "From now on differences are taken from A: {0}",
        "Désormais les écarts sont pris depuis A : {0}"
    );
    public static readonly Text AsWritten = new("the scenario as written", "le scénario tel qu'il est écrit");
    public static readonly Text Unpinned = new(
        "Differences are taken from the scenario as written.",
        "Les écarts sont pris depuis le scénario tel qu'il est écrit."
    );
    public static readonly Text Enlarge = new("Enlarge", "Agrandir");
    public static readonly Text Previous = new("Previous figure", "Figure précédente");
    public static readonly Text Next = new("Next figure", "Figure suivante");
    public static readonly Text Table = new("Table", "Tableau");
    public static readonly Text HowComputed = new("How it is computed", "Comment c'est calculé");
    public static readonly Text Download = new("Download", "Télécharger");
    public static readonly Text DownloadOf = new("Download “{0}” as {1}", "Télécharger « {0} » en {1}");
    public static readonly Text EnlargeOf = new("Enlarge “{0}”", "Agrandir « {0} »");
    public static readonly Text TableOf = new("Table of “{0}”", "Tableau de « {0} »");

    // Assumptions.
    public static readonly Text AssumptionsIntroduction = new(
        "Every value the answer rests on, with its source. Change one if you disagree: the answer follows at once.",
        "Toutes les valeurs sur lesquelles repose la réponse, avec leur source. Modifiez celle qui ne vous convainc pas : la réponse suit aussitôt. Sources et remarques sont citées dans leur langue d'origine."
    );
    public static readonly Text Search = new("Search", "Chercher");
    public static readonly Text SearchHint = new("name, source, value", "nom, source, valeur");
    public static readonly Text ShowAll = new("all", "toutes");
    public static readonly Text ShowSourced = new("with a source", "sourcées");
    public static readonly Text ShowGuesses = new("guesses", "suppositions");
    public static readonly Text ShowChanged = new("changed", "modifiées");
    public static readonly Text ShowRanged = new("with a range", "avec une plage");
    public static readonly Text FilterBy = new("Show", "Afficher");
    public static readonly Text Guess = new("guess", "supposition");
    public static readonly Text DefaultValue = new("default", "valeur par défaut");
    public static readonly Text Changed = new("changed", "modifiée");
    public static readonly Text Found = new("values shown: {0}", "valeurs affichées : {0}");
    public static readonly Text RangeOf = new("range {0} – {1}", "plage {0} – {1}");
    public static readonly Text RegimeOnly = new("under {0} only", "sous {0} seulement");
    public static readonly Text SectionCalendar = new("Calendar", "Calendrier");
    public static readonly Text SectionProviders = new("Content providers", "Fournisseurs de contenu");
    public static readonly Text SectionIsps = new("Internet providers", "Fournisseurs d'accès");
    public static readonly Text SectionDeals = new("Deals", "Accords");
    public static readonly Text SectionDemand = new("Demand", "Demande");
    public static readonly Text SectionMarket = new("How actors react", "Réactions des acteurs");
    public static readonly Text SectionEmissions = new("Energy and carbon", "Énergie et carbone");
    public static readonly Text SectionRegimes = new("Rules of the regimes", "Règles des régimes");
    public static readonly Text ResetAssumptions = new("Reset all assumptions", "Remettre toutes les hypothèses");
    public static readonly Text ResetValue = new("Reset {0}", "Remettre {0}");
    public static readonly Text LeftOut = new("What the model leaves out", "Ce que le modèle laisse de côté");
    public static readonly Text Fitted = new("What was fitted", "Ce qui a été ajusté");
    public static readonly Text NothingLeftOut = new("The scenario names nothing.", "Le scénario n'indique rien.");
    public static readonly Text NothingFitted = new("Nothing was fitted.", "Rien n'a été ajusté.");
    public static readonly Text Loading = new("Loading…", "Chargement…");

    // What the page says while it works.
    public static readonly Text OtherEngine = new(
        "This link was made with version {0} of the engine, this is {1}: what it shows may differ from what was seen then.",
        "Ce lien a été fait avec la version {0} du moteur, celle-ci est {1} : ce qu'il montre peut différer de ce qui a été vu alors."
    );
    public static readonly Text ForeignKeys = new(
        "In the address, and not of this page: {0}. Passed over.",
        "Dans l'adresse, et étranger à cette page : {0}. Ignoré."
    );
    public static readonly Text AssumptionsChanged = new("{0} changed", "modifiées : {0}");
    public static readonly Text SetLever = new("Set the lever there: {0}", "Y mettre le levier : {0}");
    public static readonly Text ConnectionLost = new(
        "The connection to the simulator is lost. What is shown is the last answer.",
        "La connexion au simulateur est perdue. Ce qui est affiché est la dernière réponse."
    );
    public static readonly Text Retry = new("Try again", "Réessayer");
    public static readonly Text RetryIn = new("Trying again in {0} s.", "Nouvel essai dans {0} s.");
    public static readonly Text Undone = new("Undone: {0}", "Annulé : {0}");
    public static readonly Text Redone = new("Redone: {0}", "Rétabli : {0}");
    public static readonly Text AllReset = new(
        "Levers and assumptions are as written.",
        "Leviers et hypothèses sont comme écrits."
    );

    // Errors.
    public static readonly Text ErrorNotFound = new("There is nothing here.", "Il n'y a rien ici.");
    public static readonly Text ErrorNotFoundDetail = new("The page is at /.", "La page est à l'adresse /.");
    public static readonly Text ErrorMethod = new(
        "This method is not accepted here.",
        "Cette méthode n'est pas acceptée ici."
    );
    public static readonly Text ErrorMethodDetail = new("Accepted: {0}.", "Acceptées : {0}.");
    public static readonly Text ErrorHost = new(
        "This server does not go by that name.",
        "Ce serveur ne porte pas ce nom."
    );
    public static readonly Text ErrorHostDetail = new(
        "Use the address that “neutralitysim serve” printed. For other machines on the network it needs --lan.",
        "Utilisez l'adresse qu'a affichée « neutralitysim serve ». Pour d'autres machines du réseau il faut --lan."
    );
    public static readonly Text ErrorOrigin = new(
        "Requests of other pages are refused.",
        "Les requêtes d'autres pages sont refusées."
    );
    public static readonly Text ErrorOriginDetail = new(
        "Only this server's own page may ask for answers.",
        "Seule la page de ce serveur peut demander des réponses."
    );
    public static readonly Text ErrorMedia = new(
        "This type of content is not accepted.",
        "Ce type de contenu n'est pas accepté."
    );
    public static readonly Text ErrorMediaDetail = new("Accepted: application/json.", "Accepté : application/json.");
    public static readonly Text ErrorTooLarge = new("The request is too large.", "La requête est trop grande.");
    public static readonly Text ErrorTooLargeDetail = new(
        "At most {0} kB are accepted.",
        "Au plus {0} ko sont acceptés."
    );
    public static readonly Text ErrorRequest = new("The request cannot be read.", "La requête est illisible.");
    public static readonly Text ErrorRequestDetail = new(
        "Accepted: a JSON object with state, sequence, language, width and wide.",
        "Accepté : un objet JSON avec state, sequence, language, width et wide."
    );
    public static readonly Text ErrorState = new(
        "The link or the change asked for has errors.",
        "Le lien ou le changement demandé comporte des erreurs."
    );
    public static readonly Text ErrorStateDetail = new(
        "Correct what follows, or start from the scenario as written.",
        "Corrigez ce qui suit, ou partez du scénario tel qu'il est écrit."
    );
    public static readonly Text ErrorScenario = new("There is no such scenario here.", "Ce scénario n'existe pas ici.");
    public static readonly Text ErrorScenarioDetail = new("Scenarios: {0}.", "Scénarios : {0}.");
    public static readonly Text ErrorTooBig = new(
        "This would be more than the page can simulate.",
        "Ce serait plus que la page ne peut simuler."
    );
    public static readonly Text ErrorTooBigDetail = new(
        "About {0} MB would be needed and {1} MB are allowed: use fewer months, actors or replications, or the command line.",
        "Il faudrait environ {0} Mo et {1} Mo sont permis : prenez moins de mois, d'acteurs ou de réplications, ou la ligne de commande."
    );
    public static readonly Text ErrorTooMany = new("Too many requests.", "Trop de requêtes.");
    public static readonly Text ErrorTooManyDetail = new("Try again in a moment.", "Réessayez dans un instant.");
    public static readonly Text ErrorBusy = new("All places are taken.", "Toutes les places sont prises.");
    public static readonly Text ErrorBusyDetail = new(
        "The server is working on as many answers as it can. Try again in a moment.",
        "Le serveur prépare autant de réponses qu'il le peut. Réessayez dans un instant."
    );
    public static readonly Text ErrorTime = new(
        "The answer took too long and was stopped.",
        "La réponse prenait trop de temps et a été arrêtée."
    );
    public static readonly Text ErrorTimeDetail = new(
        "At most {0} s are allowed: use fewer months or replications, or the command line.",
        "Au plus {0} s sont permises : prenez moins de mois ou de réplications, ou la ligne de commande."
    );
    public static readonly Text ErrorRun = new("A run could not go on.", "Une exécution n'a pas pu continuer.");
    public static readonly Text ErrorInternal = new(
        "Something went wrong in the simulator.",
        "Une erreur s'est produite dans le simulateur."
    );
    public static readonly Text ErrorInternalDetail = new(
        "It is written where the server was started. Other pages are not affected.",
        "Elle est écrite là où le serveur a été lancé. Les autres pages ne sont pas touchées."
    );
    public static readonly Text BackToPage = new(
        "Open the scenario as written",
        "Ouvrir le scénario tel qu'il est écrit"
    );

    // The foot.
    public static readonly Text Foot = new(
        "NeutralitySim {0}, seed {1}. It takes no side: every value has a source or says it is a guess.",
        "NeutralitySim {0}, graine {1}. Il ne prend pas parti : chaque valeur a une source ou dit qu'elle est une supposition."
    );
    public static readonly Text Keys = new(
        "Keys: Ctrl+Z undoes, Ctrl+Y redoes, R replays the last change, arrow keys move a lever, Page Up and Page Down move it further.",
        "Clavier : Ctrl+Z annule, Ctrl+Y rétablit, R rejoue le dernier changement, les flèches déplacent un levier, Page préc. et Page suiv. plus loin."
    );
}
