using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli;

/// <summary>All that the command line itself says; tables and reports have their own texts.</summary>
internal static partial class CliTexts
{
    // Help.
    public static readonly Text Product = new(
        "Compares throughput, cost and emissions of video traffic under neutral, paid-peering and tolled interconnection.",
        "Compare le débit, le coût et les émissions du trafic vidéo selon que l'interconnexion est neutre, payante ou à péage."
    );
    public static readonly Text Help = new("Show this help.", "Afficher cette aide.");
    public static readonly Text Version = new("Show the version.", "Afficher la version.");
    public static readonly Text Run = new(
        "Simulate a scenario under each of its regimes, print how they differ, and write a report with figures and data.",
        "Simuler un scénario sous chacun de ses régimes, afficher leurs écarts, écrire un rapport avec figures et données."
    );
    public static readonly Text Check = new(
        "Check scenarios without running them; tells every error at once.",
        "Vérifier des scénarios sans les calculer ; toutes les erreurs sont dites d'un coup."
    );
    public static readonly Text List = new(
        "List the scenarios of a folder with the question each answers.",
        "Lister les scénarios d'un dossier avec la question que chacun pose."
    );
    public static readonly Text Schema = new(
        "Print what a scenario file may hold: a JSON Schema for editors, or a reference for people.",
        "Afficher ce qu'un scénario peut contenir : schéma JSON pour les éditeurs, ou référence à lire."
    );
    public static readonly Text Scenario = new(
        "Scenario file, or the folder that holds its scenario.yaml.",
        "Fichier de scénario, ou dossier contenant son scenario.yaml."
    );
    public static readonly Text ServeScenario = new(
        "Scenario file, or the folder that holds its scenario.yaml, to open with. Without one the page lists all scenarios of the folder “scenarios”.",
        "Fichier de scénario, ou dossier contenant son scenario.yaml, à ouvrir d'abord. Sans lui, la page liste tous les scénarios du dossier « scenarios »."
    );
    public static readonly Text ServeNothing = new(
        "There is no folder {0} here, with which the page opens by itself. Name a scenario, as in neutralitysim serve path/to/scenario.yaml, or go where the scenarios are.",
        "Il n'y a pas ici de dossier {0}, par lequel la page s'ouvre d'elle-même. Nommer un scénario, par exemple neutralitysim serve chemin/vers/scenario.yaml, ou aller là où sont les scénarios."
    );
    public static readonly Text Scenarios = new(
        "Scenario files, their folders, or a folder of scenario folders.",
        "Fichiers de scénario, leurs dossiers, ou un dossier de dossiers de scénario."
    );
    public static readonly Text Folder = new(
        "Folder with one folder per scenario.",
        "Dossier contenant un dossier par scénario."
    );
    public static readonly Text Seed = new(
        "Root of all random draws, a whole number from 0; the same seed gives the same results. [default: the scenario's]",
        "Racine de tous les tirages, entier à partir de 0 ; même graine, mêmes résultats. [défaut : celle du scénario]"
    );
    public static readonly Text Replications = new(
        "Runs per regime, each with draws of its own, 1 to 100000. [default: the scenario's]",
        "Calculs par régime, chacun avec ses tirages, 1 à 100000. [défaut : ceux du scénario]"
    );
    public static readonly Text Regime = new(
        "Run only this regime; may be repeated. [default: all of the scenario's]",
        "Ne calculer que ce régime ; peut être répété. [défaut : tous ceux du scénario]"
    );
    public static readonly Text Strict = new(
        "Take warnings for errors: what is valid but hardly meant is not run.",
        "Prendre les avertissements pour des erreurs : ce qui est valide mais sans doute pas voulu n'est pas calculé."
    );
    public static readonly Text Set = new(
        "Set one value of the scenario, with its unit; may be repeated. Quote values that hold spaces. [default: the file's values]",
        "Fixer une valeur du scénario, avec son unité ; peut être répété. Mettre entre guillemets ce qui contient une espace. [défaut : les valeurs du fichier]"
    );
    public static readonly Text FromUrl = new(
        "Run what an address shared from the page shows: its scenario, levers, assumptions and seed. Only the address is read; "
            + "nothing is asked of any server. Instead of a scenario, --set and --seed.",
        "Calculer ce que montre une adresse partagée depuis la page : son scénario, ses leviers, ses hypothèses et sa graine. "
            + "Seule l'adresse est lue ; rien n'est demandé à aucun serveur. Au lieu d'un scénario, de --set et de --seed."
    );
    public static readonly Text ScenariosFolder = new(
        "With --from-url, the folder in which the address's scenario is found by its name. [default: scenarios, else this folder]",
        "Avec --from-url, dossier où le scénario de l'adresse est trouvé par son nom. [défaut : scenarios, sinon ce dossier]"
    );
    public static readonly Text Out = new(
        "Folder for results. It holds those of one experiment: what an earlier run wrote there is replaced, whatever its scenario "
            + "or version; with --resume, finished runs of this very experiment are kept and any other's are refused; other files stay. "
            + "[default: out/<scenario>]",
        "Dossier des résultats. Il contient ceux d'une seule expérience : ce qu'un calcul précédent y a écrit est remplacé, quels "
            + "que soient son scénario et sa version ; avec --resume, les calculs terminés de cette même expérience sont gardés et ceux de "
            + "toute autre refusés ; les autres fichiers restent. [défaut : out/<scénario>]"
    );
    public static readonly Text Dark = new(
        "Draw the figures' PNG files light on dark. The SVG files are both, as their reader asks. [default: dark on light]",
        "Dessiner les fichiers PNG des figures en clair sur fond sombre. Les fichiers SVG sont l'un et l'autre, au choix du lecteur. [défaut : sombre sur clair]"
    );
    public static readonly Text Size = new(
        "Size of the figures' PNG files in pixels, for example 1600x900; slides is 1920x1080, print 3508x2480 (A4 at 300 dpi). Each figure "
            + "is fitted in. [default: 1520 wide and as high as the figure]",
        "Taille en pixels des fichiers PNG des figures, par exemple 1600x900 ; slides vaut 1920x1080, print 3508x2480 (A4 à 300 ppp). "
            + "Chaque figure y est ajustée. [défaut : 1520 de large, hauteur selon la figure]"
    );
    public static readonly Text Pdf = new(
        "Write the report as report.pdf too, for paper: all its sections on A4. Needs Chromium, Chrome or Edge on this machine; nothing else is asked of it, and no network.",
        "Écrire aussi le rapport en report.pdf, pour le papier : toutes ses sections sur A4. Il y faut Chromium, Chrome ou Edge sur cette machine ; rien d'autre ne lui est demandé, et aucun réseau."
    );
    public static readonly Text NoBrowser = new(
        "report.pdf is not made: neither Chromium nor Chrome nor Edge is found on this machine. {0} may say where one is; or open report.html in any browser and print it.",
        "report.pdf n'est pas fait : ni Chromium, ni Chrome, ni Edge n'est trouvé sur cette machine. {0} peut dire où il y en a un ; ou ouvrir report.html dans n'importe quel navigateur et l'imprimer."
    );
    public static readonly Text NotBrowser = new(
        "report.pdf is not made: {0}={1}, and there is no such program.",
        "report.pdf n'est pas fait : {0}={1}, et ce programme n'existe pas."
    );
    public static readonly Text NotPrintedByBrowser = new(
        "report.pdf is not made: {0} has printed nothing. Open report.html in any browser and print it, or name another in NEUTRALITYSIM_BROWSER.",
        "report.pdf n'est pas fait : {0} n'a rien imprimé. Ouvrir report.html dans n'importe quel navigateur et l'imprimer, ou en nommer un autre par NEUTRALITYSIM_BROWSER."
    );
    public static readonly Text NotSize = new(
        "--size: '{0}' is no size. Write two whole numbers of {1} to {2}, as in 1600x900, or one of: {3}.",
        "--size : « {0} » n'est pas une taille. Écrire deux nombres entiers de {1} à {2}, comme 1600x900, ou l'un de : {3}."
    );
    public static readonly Text Resume = new(
        "Keep the finished runs of an interrupted experiment and do the others. [default: start anew]",
        "Garder les calculs terminés d'une expérience interrompue et faire les autres. [défaut : tout refaire]"
    );
    public static readonly Text Detail = new(
        "What is kept of each run: totals keeps sums over the months, months every month, full hours of the day and the energy of each piece of equipment too. auto keeps all of a world of up to {0} ISPs; of a larger one the first replication in full and the months of the others, or their totals where they are very many. Comparison and intervals are the same with each.",
        "Ce qui est gardé de chaque calcul : totals garde les sommes sur les mois, months chaque mois, full aussi les heures du jour et l'énergie de chaque équipement. auto garde tout d'un monde de {0} FAI au plus ; d'un plus grand, la première réplication entière et les mois des autres, ou leurs totaux si elles sont très nombreuses. Comparaison et intervalles sont les mêmes dans tous les cas."
    );
    public static readonly Text Tables = new(
        "How the tables with most rows are written (indicators, series, hourly, ledger, account, emissions, emission-terms); all others are CSV. auto: CSV, and beyond {0} ISPs Parquet.",
        "Forme des tableaux les plus longs (indicators, series, hourly, ledger, account, emissions, emission-terms) ; tous les autres sont en CSV. auto : CSV, et au-delà de {0} FAI Parquet."
    );
    public static readonly Text KeptByMonth = new(
        "{0} ISPs: the first replication is kept in full, the others by month; --detail full keeps all of each.",
        "{0} FAI : la première réplication est gardée entière, les autres par mois ; --detail full garde tout de chacune."
    );
    public static readonly Text KeptAsTotals = new(
        "{0} ISPs in very many runs: the first replication is kept in full, of the others the totals; --detail months or full keeps more.",
        "{0} FAI dans de très nombreux calculs : la première réplication est gardée entière, des autres les totaux ; --detail months ou full en garde plus."
    );
    public static readonly Text LargeTables = new(
        "{0} ISPs: the tables with most rows are written as Parquet, not as CSV; --tables csv or both writes CSV.",
        "{0} FAI : les tableaux les plus longs sont écrits en Parquet, non en CSV ; --tables csv ou both les écrit en CSV."
    );
    public static readonly Text Rules = new(
        "Which rule does it: auto runs all mixtures of two regimes' rules where they differ in up to three groups of rules, else each group alone and last; all runs all; none runs none.",
        "Quelle règle agit : auto calcule tous les mélanges des règles de deux régimes s'ils diffèrent par trois groupes de règles au plus, sinon chaque groupe seul et en dernier ; all les calcule tous ; none n'en calcule aucun."
    );
    public static readonly Text Engine = new(
        "Where runs are carried out: orleans in the grains of a silo, in-process on the threads of this program; auto is "
            + "orleans, or in-process where no silo can be started. Results are the same, byte for byte.",
        "Où les calculs sont faits : orleans dans les grains d'un silo, in-process sur les fils de ce programme ; auto prend "
            + "orleans, ou in-process si aucun silo ne peut démarrer. Les résultats sont les mêmes, octet pour octet."
    );
    public static readonly Text SiloFailed = new(
        "The silo could not be started: {0}",
        "Le silo n'a pas pu démarrer : {0}"
    );
    public static readonly Text Silo = new(
        "Start a silo that works for a cluster until it is stopped",
        "Démarrer un silo qui travaille pour une grappe jusqu'à ce qu'on l'arrête"
    );
    public static readonly Text SiloStarted = new(
        "Silo of cluster {0} at {1}: others on port {2}, clients on port {3}. Ctrl-C stops it.",
        "Silo de la grappe {0} à {1} : autres silos sur le port {2}, clients sur le port {3}. Ctrl-C l'arrête."
    );
    public static readonly Text Dashboard = new(
        "Show Orleans' dashboard on a free port of this machine",
        "Affiche le tableau de bord d'Orleans sur un port libre de cette machine"
    );
    public static readonly Text DashboardShown = new("Dashboard: {0}", "Tableau de bord : {0}");
    public static readonly Text SiloStopping = new(
        "Leaving the cluster; runs go on elsewhere. Once more stops at once.",
        "Le silo quitte la grappe ; les calculs continuent ailleurs. Une seconde fois arrête aussitôt."
    );
    public static readonly Text SiloLost = new(
        "This silo was cut off from its cluster, where runs go on without it; start it again to have it help: {0}",
        "Ce silo a été coupé de sa grappe, où les calculs continuent sans lui ; redémarrez-le pour qu'il y aide : {0}"
    );
    public static readonly Text Cluster = new("Prepare a cluster", "Préparer une grappe");
    public static readonly Text ClusterInit = new(
        "Create the tables of clusters in a PostgreSQL database; those that are there stay",
        "Créer les tables des grappes dans une base PostgreSQL ; celles qui y sont restent"
    );
    public static readonly Text ClusterOption = new(
        "How silos find each other: development on this machine, its first silo on port 11111 or the one given; or a "
            + "PostgreSQL connection string, such as \"Host=db;Database=sim;Username=sim\"",
        "Comment les silos se trouvent : development sur cette machine, premier silo sur le port 11111 ou celui indiqué ; ou "
            + "une chaîne de connexion PostgreSQL, par exemple « Host=db;Database=sim;Username=sim »"
    );
    public static readonly Text ClusterDatabase = new(
        "PostgreSQL connection string, such as \"Host=db;Database=sim;Username=sim\"",
        "Chaîne de connexion PostgreSQL, par exemple « Host=db;Database=sim;Username=sim »"
    );
    public static readonly Text ClusterName = new(
        "Name of the cluster; silos and clients of one name work together",
        "Nom de la grappe ; silos et clients de même nom travaillent ensemble"
    );
    public static readonly Text ClusterAddress = new(
        "IP address at which others reach this silo",
        "Adresse IP à laquelle les autres joignent ce silo"
    );
    public static readonly Text ClusterPort = new(
        "Port for other silos; clients are taken on the port after it. A free one unless given.",
        "Port pour les autres silos ; les clients entrent par le suivant. Un port libre, sauf indication."
    );
    public static readonly Text Connect = new(
        "Have a cluster do the runs: development, development:port, or its PostgreSQL connection string",
        "Confier les calculs à une grappe : development, development:port ou sa chaîne de connexion PostgreSQL"
    );
    public static readonly Text ConnectFailed = new(
        "The cluster could not be reached: {0}",
        "La grappe n'a pas pu être jointe : {0}"
    );
    public static readonly Text Serve = new(
        "Open the live page: levers, all regimes side by side, answers while a lever moves.",
        "Ouvrir la page en direct : leviers, tous les régimes côte à côte, réponses pendant qu'un levier bouge."
    );
    public static readonly Text ServePort = new(
        "Port of the page; 0 takes any that is free. [default: 5014]",
        "Port de la page ; 0 prend n'importe quel port libre. [par défaut : 5014]"
    );
    public static readonly Text ServeLan = new(
        "Let other machines of the network open the page too. [default: this machine alone]",
        "Laisser aussi d'autres machines du réseau ouvrir la page. [par défaut : cette machine seulement]"
    );
    public static readonly Text ServeOpen = new("Open the page in the browser.", "Ouvrir la page dans le navigateur.");
    public static readonly Text ServeOnlyHere = new(
        "Only this machine can open it; --lan lets the network in.",
        "Seule cette machine peut l'ouvrir ; --lan laisse entrer le réseau."
    );
    public static readonly Text ServeShared = new(
        "Everybody on this network can open it and move levers, without a password and unencrypted; each has levers of their own and no file is written.",
        "Tout le monde sur ce réseau peut l'ouvrir et bouger des leviers, sans mot de passe ni chiffrement ; chacun a ses propres leviers et aucun fichier n'est écrit."
    );
    public static readonly Text ServeStop = new("Ctrl-C stops.", "Ctrl-C arrête.");
    public static readonly Text ServeStopping = new("Stopping.", "Arrêt.");
    public static readonly Text ServePortUnusable = new(
        "--port {0}: cannot be listened on ({1}); accepted: a port that no other program uses, or 0 for any.",
        "--port {0} : impossible d'y écouter ({1}) ; accepté : un port qu'aucun autre programme n'utilise, ou 0 pour n'importe lequel."
    );
    public static readonly Text ServeNotOpened = new(
        "No browser could be opened ({0}): open the address by hand.",
        "Aucun navigateur n'a pu être ouvert ({0}) : ouvrez l'adresse à la main."
    );
    public static readonly Text ClusterGone = new(
        "The cluster no longer answers ({0}): {1} of {2} runs are finished and kept; once it is back, the same command with "
            + "--resume does the others.",
        "La grappe ne répond plus ({0}) : {1} calculs sur {2} sont terminés et gardés ; quand elle sera revenue, la même "
            + "commande avec --resume fera les autres."
    );
    public static readonly Text EngineFailed = new(
        "Orleans failed unexpectedly ({0}): {1} of {2} runs are finished and kept; --resume with --engine in-process and "
            + "without --connect does the others on this machine.",
        "Orleans a échoué de façon imprévue ({0}) : {1} calculs sur {2} sont terminés et gardés ; --resume avec --engine "
            + "in-process et sans --connect fait les autres sur cette machine."
    );
    public static readonly Text NotACluster = new(
        "{0}: '{1}' is no cluster; accepted: development, development:port with a port from 1 to 65534, or a PostgreSQL "
            + "connection string (key=value;…).",
        "{0} : « {1} » n'est pas une grappe ; accepté : development, development:port avec un port de 1 à 65534, ou une "
            + "chaîne de connexion PostgreSQL (clé=valeur;…)."
    );
    public static readonly Text NotAnAddress = new(
        "--address: '{0}' is no IP address; accepted: for example 192.168.1.5.",
        "--address : « {0} » n'est pas une adresse IP ; accepté : par exemple 192.168.1.5."
    );
    public static readonly Text DatabaseNeeded = new(
        "Only a database has tables to create: give --cluster a PostgreSQL connection string.",
        "Seule une base a des tables à créer : donnez à --cluster une chaîne de connexion PostgreSQL."
    );
    public static readonly Text DatabaseFailed = new(
        "The tables could not be created: {0}",
        "Les tables n'ont pas pu être créées : {0}"
    );
    public static readonly Text DatabaseReady = new(
        "The database is ready for clusters.",
        "La base est prête pour des grappes."
    );
    public static readonly Text Format = new(
        "How the comparison is printed on standard output.",
        "Forme de la comparaison sur la sortie standard."
    );
    public static readonly Text Language = new(
        "Language of messages, tables and report.",
        "Langue des messages, des tableaux et du rapport."
    );
    public static readonly Text Quiet = new(
        "Print no progress and no remarks, only results and errors.",
        "N'afficher ni avancement ni remarques, seulement résultats et erreurs."
    );
    public static readonly Text NoColor = new(
        "Print without colour and bold; also when NO_COLOR is set or output is redirected.",
        "Afficher sans couleur ni gras ; de même si NO_COLOR est défini ou la sortie redirigée."
    );
    public static readonly Text MetricsPort = new(
        "Port on this machine from which Prometheus scrapes /metrics while the run lasts. [default: none]",
        "Port de cette machine où Prometheus relève /metrics pendant le calcul. [défaut : aucun]"
    );
    public static readonly Text Reference = new(
        "Print the reference for people (Markdown) instead of the JSON Schema.",
        "Afficher la référence à lire (Markdown) au lieu du schéma JSON."
    );
    public static readonly Text Claim = new(
        "Work out statements of the public debate: what each model and boundary gives, and what would make them exact.",
        "Calculer des affirmations du débat public : ce que donne chaque modèle et périmètre, et ce qui les rendrait exactes."
    );
    public static readonly Text Claims = new(
        "Claim files, folders of them, or ids of scenarios/claims. [default: all of these]",
        "Fichiers d'affirmation, dossiers, ou identifiants de scenarios/claims. [défaut : toutes]"
    );
    public static readonly Text SetInClaim = new(
        "Set one value of the claim, with its unit; may be repeated. [default: the file's values]",
        "Fixer une valeur de l'affirmation, avec son unité ; peut être répété. [défaut : les valeurs du fichier]"
    );
    public static readonly Text ClaimFormat = new(
        "How the figures are printed on standard output.",
        "Forme des chiffres sur la sortie standard."
    );
    public static readonly Text ClaimSchema = new(
        "Print that of claim files instead.",
        "Afficher celui des affirmations."
    );
    public static readonly Text RootExamples = new(
        """
        Start here:
          neutralitysim list
          neutralitysim run scenarios/first-steps
          neutralitysim run --help

        Environment, used where the command line says nothing:
          NEUTRALITYSIM_LANG       en or fr
          NEUTRALITYSIM_OUT        folder for the results of all scenarios, instead of out
          NEUTRALITYSIM_FORMAT     table, csv or json
          NEUTRALITYSIM_QUIET      1: as --quiet
          NEUTRALITYSIM_NO_COLOR   1: as --no-color
          NEUTRALITYSIM_BROWSER    Chromium, Chrome or Edge for run --pdf, by path or name
          OTEL_EXPORTER_OTLP_…     collector for traces and metrics; see README.md, Telemetry

        Exit codes: 0 well, 1 wrong command line, unusable file or cluster, 2 invalid scenario,
          3 broken conservation law, 130 interrupted.
        """,
        """
        Pour commencer :
          neutralitysim list --lang fr
          neutralitysim run scenarios/first-steps --lang fr
          neutralitysim run --help --lang fr

        Environnement, suivi quand la ligne de commande ne dit rien :
          NEUTRALITYSIM_LANG       en ou fr
          NEUTRALITYSIM_OUT        dossier des résultats de tous les scénarios, au lieu de out
          NEUTRALITYSIM_FORMAT     table, csv ou json
          NEUTRALITYSIM_QUIET      1 : comme --quiet
          NEUTRALITYSIM_NO_COLOR   1 : comme --no-color
          NEUTRALITYSIM_BROWSER    Chromium, Chrome ou Edge pour run --pdf, par chemin ou nom
          OTEL_EXPORTER_OTLP_…     collecteur de traces et de métriques ; voir README.md, Telemetry

        Codes de sortie : 0 bien, 1 ligne de commande fausse, fichier ou grappe inutilisable, 2 scénario invalide,
          3 loi de conservation violée, 130 interrompu.
        """
    );
    public static readonly Text RunExamples = new(
        $"""
        Examples:
          neutralitysim run scenarios/us-2014/scenario.yaml
          neutralitysim run scenarios/first-steps --replications 20 --seed 7
          neutralitysim run scenarios/first-steps --regime neutral --regime tolled
          neutralitysim run scenarios/first-steps --set isps.citynet.retail-price="25 EUR/month" --out out/cheap
          neutralitysim run scenarios/first-steps --format csv > comparison.csv
          neutralitysim run --from-url "http://127.0.0.1:5000/?v=1&engine={ScenarioState.CurrentEngine}&scenario=france-2019&lever.toll=2.5"
          neutralitysim run france-2019.json

        Ctrl-C stops after the current month, keeps finished runs and reports them; --resume does the rest.
        """,
        $"""
        Exemples :
          neutralitysim run scenarios/us-2014/scenario.yaml --lang fr
          neutralitysim run scenarios/first-steps --replications 20 --seed 7
          neutralitysim run scenarios/first-steps --regime neutral --regime tolled
          neutralitysim run scenarios/first-steps --set isps.citynet.retail-price="25 EUR/month" --out out/cheap
          neutralitysim run scenarios/first-steps --format csv > comparison.csv
          neutralitysim run --from-url "http://127.0.0.1:5000/?v=1&engine={ScenarioState.CurrentEngine}&scenario=france-2019&lever.toll=2.5"
          neutralitysim run france-2019.json

        Ctrl-C arrête après le mois en cours, garde les calculs terminés et en rend compte ; --resume fait le reste.
        """
    );
    public static readonly Text ServeExamples = new(
        """
        Examples:
          neutralitysim serve
          neutralitysim serve scenarios/france-2019
          neutralitysim serve scenarios/us-2014 --lan
          neutralitysim serve scenarios/us-2014 --port 0 --lang fr
        """,
        """
        Exemples :
          neutralitysim serve
          neutralitysim serve scenarios/france-2019
          neutralitysim serve scenarios/us-2014 --lan
          neutralitysim serve scenarios/us-2014 --port 0 --lang fr
        """
    );
    public static readonly Text CheckExamples = new(
        """
        Examples:
          neutralitysim check scenarios
          neutralitysim check my-scenario.yaml --set replications=20
          neutralitysim check france-2019.json
        """,
        """
        Exemples :
          neutralitysim check scenarios
          neutralitysim check mon-scenario.yaml --set replications=20
          neutralitysim check france-2019.json
        """
    );
    public static readonly Text ClaimExamples = new(
        """
        Examples:
          neutralitysim claim
          neutralitysim claim hour-100-grams
          neutralitysim claim hour-100-grams --set grids.europe.intensity="430 g/kWh" --set cars.ademe.carbon="250 g/km"
          neutralitysim claim my-claim.yaml --format csv > claim.csv
        """,
        """
        Exemples :
          neutralitysim claim --lang fr
          neutralitysim claim hour-100-grams --lang fr
          neutralitysim claim hour-100-grams --set grids.europe.intensity="430 g/kWh" --set cars.ademe.carbon="250 g/km"
          neutralitysim claim my-claim.yaml --format csv > claim.csv
        """
    );
    public static readonly Text SchemaExamples = new(
        """
        Examples:
          neutralitysim schema > scenario.schema.json
          neutralitysim schema --claim > claim.schema.json
          neutralitysim schema --reference | less
        """,
        """
        Exemples :
          neutralitysim schema > scenario.schema.json
          neutralitysim schema --claim > claim.schema.json
          neutralitysim schema --reference | less
        """
    );

    // What is wrong with a command line.
    public static readonly Text UnknownCommand = new(
        "{0}: there is no such command.",
        "{0} : cette commande n'existe pas."
    );
    public static readonly Text UnknownOption = new(
        "{0}: there is no such option.",
        "{0} : cette option n'existe pas."
    );
    public static readonly Text TooMany = new("{0}: one argument too many.", "{0} : un argument de trop.");
    public static readonly Text DidYouMean = new("Did you mean {0}?", "Vouliez-vous dire {0} ?");
    public static readonly Text MissingScenario = new(
        "Name a scenario, for example: neutralitysim {0} scenarios/first-steps",
        "Nommez un scénario, par exemple : neutralitysim {0} scenarios/first-steps"
    );
    public static readonly Text FromUrlAlone = new(
        "--from-url: the address says what to run; accepted: without {0}.",
        "--from-url : l'adresse dit quoi calculer ; accepté : sans {0}."
    );
    public static readonly Text ScenariosWithoutUrl = new(
        "--scenarios: accepted: with --from-url only.",
        "--scenarios : accepté : avec --from-url seulement."
    );
    public static readonly Text NoScenarioOfUrl = new(
        "--from-url: there is no scenario {0} in {1}; it holds: {2}. Name another folder with --scenarios.",
        "--from-url : il n'y a pas de scénario {0} dans {1}, qui contient : {2}. Nommez un autre dossier avec --scenarios."
    );
    public static readonly Text NotAmong = new("{0} {1}: accepted: {2}.", "{0} {1} : accepté : {2}.");
    public static readonly Text NotWhole = new(
        "{0} {1}: accepted: a whole number from {2} to {3}.",
        "{0} {1} : accepté : un entier de {2} à {3}."
    );
    public static readonly Text NotPathAndValue = new(
        "--set {0}: accepted: path=value, such as isps.citynet.plan=\"100 Mbps\".",
        "--set {0} : accepté : chemin=valeur, comme isps.citynet.plan=\"100 Mbps\"."
    );
    public static readonly Text SeeHelp = new("Try: {0} --help", "Essayez : {0} --help");
    public static readonly Text NoSuchPath = new(
        "{0}: there is no such file or folder.",
        "{0} : ce fichier ou dossier n'existe pas."
    );
    public static readonly Text NoScenarioInFolder = new(
        "{0}: this folder holds no scenario.yaml; name one of: {1}",
        "{0} : ce dossier ne contient pas de scenario.yaml ; nommez l'un de : {1}"
    );
    public static readonly Text NoScenarios = new(
        "{0}: this folder holds no scenario.yaml and no scenario folders.",
        "{0} : ce dossier ne contient ni scenario.yaml ni dossiers de scénario."
    );
    public static readonly Text NoSuchFolder = new(
        "{0}: there is no such folder; name one that holds scenario folders.",
        "{0} : ce dossier n'existe pas ; nommez-en un qui contient des dossiers de scénario."
    );
    public static readonly Text NoSuchClaim = new(
        "{0}: there is no such file or claim; claims: {1}.",
        "{0} : ce fichier ou cette affirmation n'existe pas ; affirmations : {1}."
    );
    public static readonly Text OutIsFile = new(
        "--out {0}: this is a file; accepted: a folder, made when missing.",
        "--out {0} : c'est un fichier ; accepté : un dossier, créé s'il manque."
    );
    public static readonly Text OutUnusable = new(
        "--out {0}: cannot be written to ({1}); accepted: a folder that can be made and written to.",
        "--out {0} : impossible d'y écrire ({1}) ; accepté : un dossier que l'on peut créer et remplir."
    );
    public static readonly Text PortUnusable = new(
        "--metrics-port {0}: cannot be listened on ({1}); accepted: a port that no other program uses.",
        "--metrics-port {0} : impossible d'y écouter ({1}) ; accepté : un port qu'aucun autre programme n'utilise."
    );
    public static readonly Text TelemetryUnusable = new(
        "Telemetry cannot be set up as the environment asks ({0}); accepted, for example: OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317, OTEL_EXPORTER_OTLP_PROTOCOL=grpc or http/protobuf.",
        "La télémétrie ne peut être mise en place comme l'environnement le demande ({0}) ; accepté, par exemple : OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317, OTEL_EXPORTER_OTLP_PROTOCOL=grpc ou http/protobuf."
    );
    public static readonly Text FolderInUse = new(
        "{0}: another run is writing there; wait for it or name another folder with --out.",
        "{0} : un autre calcul y écrit ; attendez-le ou nommez un autre dossier avec --out."
    );
    public static readonly Text NotResumable = new(
        "{0}: cannot be resumed, it holds results of another scenario, seed, set of regimes, number of replications or version; name another folder with --out, or leave out --resume to replace them.",
        "{0} : impossible à reprendre, il contient les résultats d'un autre scénario, d'une autre graine, d'autres régimes, d'un autre nombre de réplications ou d'une autre version ; nommez un autre dossier avec --out, ou omettez --resume pour les remplacer."
    );
    public static readonly Text Untouched = new(
        "Nothing there was changed: name another folder with --out.",
        "Rien n'y a été changé : nommez un autre dossier avec --out."
    );
    public static readonly Text NotWritten = new(
        "{0}: could not be written to ({1}).",
        "{0} : impossible d'y écrire ({1})."
    );
    public static readonly Text RestByResume = new(
        "Finished runs are kept there; once it can be written to, the same command with --resume does the rest.",
        "Les calculs terminés y sont gardés ; quand il sera possible d'y écrire, la même commande avec --resume fera le reste."
    );
    public static readonly Text Vanished = new(
        "{0}: the folder was removed while the run wrote to it, and the results with it; the same command starts anew.",
        "{0} : le dossier a été supprimé pendant le calcul, et les résultats avec lui ; la même commande recommence."
    );
    public static readonly Text DiskFull = new("the disk is full", "le disque est plein");
    public static readonly Text ReadOnlyDisk = new("the disk is read-only", "le disque est en lecture seule");
    public static readonly Text NoPermission = new("no permission", "accès refusé");
    public static readonly Text PathTooLong = new("the path is too long", "le chemin est trop long");
    public static readonly Text NoFolder = new("no such file or folder", "ce fichier ou dossier n'existe pas");
    public static readonly Text NotAFolder = new("a part of the path is a file", "une partie du chemin est un fichier");
    public static readonly Text AboutPath = new("{0}: {1}", "{0} : {1}");
    public static readonly Text Blank = new(
        "{0} \"\": found nothing; accepted: a name.",
        "{0} \"\" : rien n'a été trouvé ; accepté : un nom."
    );
    public static readonly Text NothingInCommon = new(
        "The two have no finished regime in common (A: {0}; B: {1}); accepted: results of runs with at least one.",
        "Les deux n'ont aucun régime terminé en commun (A : {0} ; B : {1}) ; accepté : des résultats qui en partagent au moins un."
    );
    public static readonly Text BadEnvironment = new("{0}={1}: accepted: {2}.", "{0}={1} : accepté : {2}.");

    // What happens.
    public static readonly Text OtherEngine = new(
        "The address was made with version {0} of the engine; this is {1}: results may differ from those seen then.",
        "L'adresse vient de la version {0} du moteur ; celle-ci est {1} : les résultats peuvent différer de ceux vus alors."
    );
    public static readonly Text ForeignKeys = new(
        "In the address, and none of this program's: {0}.",
        "Dans l'adresse, et étranger à ce programme : {0}."
    );
    public static readonly Text Plan = new(
        "{0}: regimes {1}, replications {2}, months {3}, seed {4}",
        "{0} : régimes {1}, réplications {2}, mois {3}, graine {4}"
    );
    public static readonly Text Progress = Text.Plain("{0} {1} %");
    public static readonly Text TimeLeft = new("{0:F0} s left", "reste {0:F0} s");
    public static readonly Text Simulated = new(
        "{0} of {1} months simulated in {2:F1} s",
        "{0} mois simulés sur {1} en {2:F1} s"
    );
    public static readonly Text Kept = new(
        "Finished runs kept from before: {0} of {1}",
        "Calculs terminés gardés d'avant : {0} sur {1}"
    );
    public static readonly Text Stopping = new(
        "Stopping; finished runs are kept. Ctrl-C again ends at once.",
        "Arrêt ; les calculs terminés sont gardés. Un second Ctrl-C arrête aussitôt."
    );
    public static readonly Text NothingFinished = new(
        "Interrupted before a run was finished: nothing to report.",
        "Interrompu avant la fin d'un premier calcul : rien à rapporter."
    );
    public static readonly Text WhichRule = new(
        "Which rule does it: {0} more runs by typical days …",
        "Quelle règle agit : {0} calculs de plus, par jours types …"
    );
    public static readonly Text Writing = new(
        "Writing tables, figures and report …",
        "Écriture des tableaux, des figures et du rapport …"
    );
    public static readonly Text Report = new("Report: {0}", "Rapport : {0}");
    public static readonly Text Interrupted = new(
        "Interrupted: {0} of {1} runs are finished and kept; the same command with --resume does the others.",
        "Interrompu : {0} calculs sur {1} sont terminés et gardés ; la même commande avec --resume fait les autres."
    );
    public static readonly Text NotPrinted = new(
        "The comparison could not be printed ({0}); it is in {1}.",
        "La comparaison n'a pas pu être affichée ({0}) ; elle est dans {1}."
    );
    public static readonly Text Valid = new(
        "{0}: valid; regimes {1}, ISPs {2}, months {3}, replications {4}; values with a source {5}, unverified {6}, guesses {7}, without a source {8}",
        "{0} : valide ; régimes {1}, FAI {2}, mois {3}, réplications {4} ; valeurs sourcées {5}, non vérifiées {6}, estimations {7}, sans source {8}"
    );
    public static readonly Text ValidClaim = new(
        "{0}: a valid claim; neutralitysim claim {0} works it out",
        "{0} : une affirmation valide ; neutralitysim claim {0} la calcule"
    );
    public static readonly Text IsClaim = new(
        "{0}: this is a claim, not a scenario; neutralitysim claim {0} works it out.",
        "{0} : c'est une affirmation, pas un scénario ; neutralitysim claim {0} la calcule."
    );
    public static readonly Text IsScenario = new(
        "{0}: this is a scenario, not a claim; neutralitysim run {0} simulates it.",
        "{0} : c'est un scénario, pas une affirmation ; neutralitysim run {0} le simule."
    );
    public static readonly Text Warning = new("warning: {0}", "avertissement : {0}");
    public static readonly Text Errors = new("Errors: {0}", "Erreurs : {0}");
    public static readonly Text Broken = new(
        "A run broke one of the simulation's own laws and was stopped: {0}",
        "Un calcul a violé l'une des lois de la simulation et s'est arrêté : {0}"
    );
    public static readonly Text MoreBroken = new("So did {0} more.", "{0} autres calculs de même.");
    public static readonly Text BrokenReport = new(
        "Please report it with the scenario file: its results would have been wrong and are not kept.",
        "Merci de le signaler avec le fichier de scénario : ses résultats auraient été faux et ne sont pas gardés."
    );

    // How to read a table.
    public static readonly Text OneReplication = new(
        "One replication only: nothing can be said about noise. --replications 5 gives intervals.",
        "Une seule réplication : rien ne peut être dit du bruit. --replications 5 donne des intervalles."
    );
    public static readonly Text BeyondNoise = new(
        "* beyond noise: the interval leaves out zero.",
        "* au-delà du bruit : l'intervalle exclut zéro."
    );

    // How a claim is told.
    public static readonly Text ClaimSource = new("Source: {0}.", "Source : {0}.");
    public static readonly Text Claimed = new(
        "Claimed: {0} for {1} h, that is {2} per hour.",
        "Affirmé : {0} pour {1} h, soit {2} par heure."
    );
    public static readonly Text ClaimedDistance = new(
        "{0} are {1} m for a car of {2} g/km.",
        "{0} font {1} m pour une voiture à {2} g/km."
    );
    public static readonly Text ClaimCars = new(
        "Mass and distance claimed, by car",
        "Masse et distance affirmées, selon la voiture"
    );
    public static readonly Text ClaimFigures = new("What an hour emits", "Ce qu'émet une heure");
    public static readonly Text ClaimBreakEven = new(
        "What would make the claim exact, one value at a time ({0}, {1})",
        "Ce qui rendrait l'affirmation exacte, une valeur à la fois ({0}, {1})"
    );
    public static readonly Text ClaimPublished = new(
        "Other published figures for an hour",
        "Autres chiffres publiés pour une heure"
    );
    public static readonly Text ClaimParameters = new(
        "Values used and where they are from (central; emissions.… also have low and high)",
        "Valeurs utilisées et leurs sources (centrales ; emissions.… ont aussi une borne basse et une haute)"
    );
    public static readonly Text ClaimEnvelope = new(
        "low – high: all parameters at their low or high ends, an envelope and no confidence interval.",
        "bas – haut : tous les paramètres à leur borne basse ou haute, une enveloppe et non un intervalle de confiance."
    );
    public static readonly Text ClaimNoHybrid = new(
        "The hybrid model has no hour of its own: it needs a scenario's equipment and traffic (neutralitysim run).",
        "Le modèle hybride n'a pas d'heure à lui : il lui faut les équipements et le trafic d'un scénario (neutralitysim run)."
    );
    public static readonly Text ColumnCar = new("car", "voiture");
    public static readonly Text ColumnMetresOf = new("{0} are", "{0} font");
    public static readonly Text ColumnMassOf = new("{0} m emit", "{0} m émettent");
    public static readonly Text ColumnSource = Text.Plain("source");
    public static readonly Text ColumnModel = new("model", "modèle");
    public static readonly Text ColumnParameters = new("parameters", "paramètres");
    public static readonly Text SetShipped = new("shipped", "livrés");
    public static readonly Text SetSuperseded = new("{0} (superseded)", "{0} (remplacé)");
    public static readonly Text ColumnBoundary = new("boundary", "périmètre");
    public static readonly Text ColumnViewing = new("viewing", "visionnage");
    public static readonly Text ColumnGrid = new("electricity", "électricité");
    public static readonly Text ColumnLowHigh = new("low – high", "bas – haut");
    public static readonly Text ColumnRatio = new("claimed ÷ this", "affirmé ÷ ceci");
    public static readonly Text ColumnMetresBy = new("m at {0} g/km", "m à {0} g/km");
    public static readonly Text ColumnValue = new("value", "valeur");
    public static readonly Text ColumnUnit = new("unit", "unité");
    public static readonly Text ColumnUsed = new("used", "utilisée");
    public static readonly Text ColumnNeeded = new("needed", "nécessaire");
    public static readonly Text ColumnPublisher = new("published by", "publié par");
    public static readonly Text ColumnYear = new("year", "année");
    public static readonly Text BoundaryUse = new("use", "usage");
    public static readonly Text BoundaryEmbodied = new("use and manufacture", "usage et fabrication");
    public static readonly Dictionary<ClaimLever, Text> Levers = new()
    {
        [ClaimLever.Grid] = new("carbon intensity of electricity", "intensité carbone de l'électricité"),
        [ClaimLever.DevicePower] = new("power of the screen", "puissance de l'écran"),
        [ClaimLever.DeviceEmbodied] = new("manufacture of the screen", "fabrication de l'écran"),
        [ClaimLever.Bitrate] = new("bitrate", "débit"),
        [ClaimLever.DataCentre] = new("data centre", "centre de données"),
        [ClaimLever.NetworkIntensity] = new("network per volume", "réseau par volume"),
        [ClaimLever.RouterIntensity] = new("home router per volume", "box par volume"),
        [ClaimLever.AccessPower] = new("access network per line", "réseau d'accès par ligne"),
        [ClaimLever.RouterPower] = new("home router", "box"),
        [ClaimLever.Duration] = new("time watched", "durée regardée"),
        [ClaimLever.Car] = new("car, for the distance", "voiture, pour la distance"),
    };
    public static readonly Text CompanyHeading = new("A company's year", "L'année d'une entreprise");
    public static readonly Text CompanyTotal = Text.Plain("total");
    public static readonly Text CompanyShare = new("part claimed", "part affirmée");
    public static readonly Text CompanyPart = new("that part of the total", "cette part du total");
    public static readonly Text CompanyRestated = new("total as restated later", "total révisé ensuite");
    public static readonly Text CompanyRestatedPart = new(
        "that part of the restated total",
        "cette part du total révisé"
    );
    public static readonly Text CompanyNeededShare = new(
        "part of the restated total that is as many tonnes",
        "part du total révisé qui fait autant de tonnes"
    );
    public static readonly Text CompanyLeast = new("over the most hours watched", "sur le plus d'heures regardées");
    public static readonly Text CompanyMost = new("over the fewest hours watched", "sur le moins d'heures regardées");
    public static readonly Text CompanyNotAnHour = new(
        "Corporate boundary: networks, home routers and screens are not in it. It is no footprint of an hour and is never added to one.",
        "Périmètre de l'entreprise : réseaux, box et écrans n'y sont pas. Ce n'est pas l'empreinte d'une heure et ne s'y ajoute jamais."
    );
}
