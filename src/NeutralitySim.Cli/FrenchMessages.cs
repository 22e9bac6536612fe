namespace NeutralitySim.Cli;

/// <summary>All messages in French.</summary>
internal static class FrenchMessages
{
    public static readonly Dictionary<Message, string> Texts = new()
    {
        [Message.Product] =
            "Compare le débit, le coût et les émissions du trafic vidéo selon que l'interconnexion est neutre, payante ou à péage.",
        [Message.Help] = "Afficher cette aide.",
        [Message.Version] = "Afficher la version.",
        [Message.Run] =
            "Simuler un scénario sous chacun de ses régimes, afficher leurs écarts, écrire un rapport avec figures et données.",
        [Message.Check] = "Vérifier des scénarios sans les calculer ; toutes les erreurs sont dites d'un coup.",
        [Message.Compare] = "Comparer les résultats de deux calculs, régime par régime : B − A.",
        [Message.List] = "Lister les scénarios d'un dossier avec la question que chacun pose.",
        [Message.Schema] =
            "Afficher ce qu'un scénario peut contenir : schéma JSON pour les éditeurs, ou référence à lire.",
        [Message.Claim] =
            "Calculer des affirmations du débat public : ce que donne chaque modèle et périmètre, et ce qui les rendrait exactes.",
        [Message.Claims] = "Fichiers d'affirmation, dossiers, ou identifiants de scenarios/claims. [défaut : toutes]",
        [Message.SetInClaim] =
            "Fixer une valeur de l'affirmation, avec son unité ; peut être répété. [défaut : les valeurs du fichier]",
        [Message.ClaimSchema] = "Afficher celui des affirmations.",
        [Message.ClaimFormat] = "Forme des chiffres sur la sortie standard.",
        [Message.Scenario] = "Fichier de scénario, ou dossier contenant son scenario.yaml.",
        [Message.Scenarios] = "Fichiers de scénario, leurs dossiers, ou un dossier de dossiers de scénario.",
        [Message.Results] = "Deux dossiers de résultats de run : A, puis B.",
        [Message.Folder] = "Dossier contenant un dossier par scénario.",
        [Message.Seed] =
            "Racine de tous les tirages, entier à partir de 0 ; même graine, mêmes résultats. [défaut : celle du scénario]",
        [Message.Replications] = "Calculs par régime, chacun avec ses tirages, 1 à 100000. [défaut : ceux du scénario]",
        [Message.Regime] = "Ne calculer que ce régime ; peut être répété. [défaut : tous ceux du scénario]",
        [Message.Set] =
            "Fixer une valeur du scénario, avec son unité ; peut être répété. Mettre entre guillemets ce qui contient une espace. [défaut : les valeurs du fichier]",
        [Message.FromUrl] =
            "Calculer ce que montre une adresse partagée depuis la page : son scénario, ses leviers, ses hypothèses et sa graine. "
            + "Seule l'adresse est lue ; rien n'est demandé à aucun serveur. Au lieu d'un scénario, de --set et de --seed.",
        [Message.ScenariosFolder] =
            "Avec --from-url, dossier où le scénario de l'adresse est trouvé par son nom. [défaut : scenarios, sinon ce dossier]",
        [Message.Out] =
            "Dossier des résultats ; ceux d'un calcul précédent y sont remplacés, sauf avec --resume. [défaut : out/<scénario>]",
        [Message.Engine] =
            "Où les calculs sont faits : orleans dans les grains d'un silo, in-process sur les fils de ce programme ; auto prend "
            + "orleans si cette version le contient. Les résultats sont les mêmes, octet pour octet.",
        [Message.SiloFailed] = "Le silo n'a pas pu démarrer : {0}",
        [Message.Silo] = "Démarrer un silo qui travaille pour une grappe jusqu'à ce qu'on l'arrête",
        [Message.SiloStarted] =
            "Silo de la grappe {0} à {1} : autres silos sur le port {2}, clients sur le port {3}. Ctrl-C l'arrête.",
        [Message.SiloStopping] =
            "Le silo quitte la grappe ; les calculs continuent ailleurs. Une seconde fois arrête aussitôt.",
        [Message.SiloLost] =
            "Ce silo a été coupé de sa grappe, où les calculs continuent sans lui ; redémarrez-le pour qu'il y aide : {0}",
        [Message.Cluster] = "Préparer une grappe",
        [Message.ClusterInit] = "Créer les tables des grappes dans une base PostgreSQL ; celles qui y sont restent",
        [Message.ClusterOption] =
            "Comment les silos se trouvent : development sur cette machine, premier silo sur le port 11111 ou celui indiqué ; ou "
            + "une chaîne de connexion PostgreSQL, par exemple « Host=db;Database=sim;Username=sim »",
        [Message.ClusterDatabase] = "Chaîne de connexion PostgreSQL, par exemple « Host=db;Database=sim;Username=sim »",
        [Message.ClusterName] = "Nom de la grappe ; silos et clients de même nom travaillent ensemble",
        [Message.ClusterAddress] = "Adresse IP à laquelle les autres joignent ce silo",
        [Message.ClusterPort] =
            "Port pour les autres silos ; les clients entrent par le suivant. Un port libre, sauf indication.",
        [Message.Connect] =
            "Confier les calculs à une grappe : development, development:port ou sa chaîne de connexion PostgreSQL",
        [Message.ConnectFailed] = "La grappe n'a pas pu être jointe : {0}",
        [Message.ClusterGone] =
            "La grappe ne répond plus ({0}) : {1} calculs sur {2} sont terminés et gardés ; quand elle sera revenue, la même "
            + "commande avec --resume fera les autres.",
        [Message.EngineFailed] =
            "Orleans a échoué de façon imprévue ({0}) : {1} calculs sur {2} sont terminés et gardés ; --resume avec --engine "
            + "in-process et sans --connect fait les autres sur cette machine.",
        [Message.NotACluster] =
            "{0} : « {1} » n'est pas une grappe ; accepté : development, development:port avec un port de 1 à 65534, ou une "
            + "chaîne de connexion PostgreSQL (clé=valeur;…).",
        [Message.NotAnAddress] = "--address : « {0} » n'est pas une adresse IP ; accepté : par exemple 192.168.1.5.",
        [Message.DatabaseNeeded] =
            "Seule une base a des tables à créer : donnez à --cluster une chaîne de connexion PostgreSQL.",
        [Message.DatabaseFailed] = "Les tables n'ont pas pu être créées : {0}",
        [Message.DatabaseReady] = "La base est prête pour des grappes.",
        [Message.Resume] =
            "Garder les calculs terminés d'une expérience interrompue et faire les autres. [défaut : tout refaire]",
        [Message.Serve] =
            "Ouvrir la page en direct : leviers, tous les régimes côte à côte, réponses pendant qu'un levier bouge.",
        [Message.ServePort] = "Port de la page ; 0 prend n'importe quel port libre. [par défaut : 5014]",
        [Message.ServeLan] =
            "Laisser aussi d'autres machines du réseau ouvrir la page. [par défaut : cette machine seulement]",
        [Message.ServeOpen] = "Ouvrir la page dans le navigateur.",
        [Message.ServeOnlyHere] = "Seule cette machine peut l'ouvrir ; --lan laisse entrer le réseau.",
        [Message.ServeShared] =
            "Tout le monde sur ce réseau peut l'ouvrir et bouger des leviers, sans mot de passe ni chiffrement ; chacun a ses propres leviers et aucun fichier n'est écrit.",
        [Message.ServeStop] = "Ctrl-C arrête.",
        [Message.ServeStopping] = "Arrêt.",
        [Message.ServePortUnusable] =
            "--port {0} : impossible d'y écouter ({1}) ; accepté : un port qu'aucun autre programme n'utilise, ou 0 pour n'importe lequel.",
        [Message.ServeNotOpened] = "Aucun navigateur n'a pu être ouvert ({0}) : ouvrez l'adresse à la main.",
        [Message.Format] = "Forme de la comparaison sur la sortie standard.",
        [Message.Language] = "Langue des messages, des tableaux et du rapport.",
        [Message.Quiet] = "N'afficher ni avancement ni remarques, seulement résultats et erreurs.",
        [Message.NoColor] = "Afficher sans couleur ni gras ; de même si NO_COLOR est défini ou la sortie redirigée.",
        [Message.MetricsPort] =
            "Port de cette machine où Prometheus relève /metrics pendant le calcul. [défaut : aucun]",
        [Message.Reference] = "Afficher la référence à lire (Markdown) au lieu du schéma JSON.",
        [Message.RootExamples] = """
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
              OTEL_EXPORTER_OTLP_…     collecteur de traces et de métriques ; voir README.md, Telemetry

            Codes de sortie : 0 bien, 1 ligne de commande fausse, fichier ou grappe inutilisable, 2 scénario invalide,
              3 loi de conservation violée, 130 interrompu.
            """,
        [Message.RunExamples] = """
            Exemples :
              neutralitysim run scenarios/us-2014/scenario.yaml --lang fr
              neutralitysim run scenarios/first-steps --replications 20 --seed 7
              neutralitysim run scenarios/first-steps --regime neutral --regime tolled
              neutralitysim run scenarios/first-steps --set isps.citynet.retail-price="25 EUR/month" --out out/cheap
              neutralitysim run scenarios/first-steps --format csv > comparison.csv
              neutralitysim run --from-url "http://127.0.0.1:5000/?v=1&engine=0.1.0&scenario=france-2019&lever.toll=2.5"
              neutralitysim run france-2019.json

            Ctrl-C arrête après le mois en cours, garde les calculs terminés et en rend compte ; --resume fait le reste.
            """,
        [Message.ServeExamples] = """
            Exemples :
              neutralitysim serve scenarios/france-2019
              neutralitysim serve scenarios/us-2014 --lan
              neutralitysim serve scenarios/us-2014 --port 0 --lang fr
            """,
        [Message.CheckExamples] = """
            Exemples :
              neutralitysim check scenarios
              neutralitysim check mon-scenario.yaml --set replications=20
              neutralitysim check france-2019.json
            """,
        [Message.CompareExamples] = """
            Exemples :
              neutralitysim compare out/first-steps out/cheap
            """,
        [Message.ClaimExamples] = """
            Exemples :
              neutralitysim claim --lang fr
              neutralitysim claim hour-100-grams --lang fr
              neutralitysim claim hour-100-grams --set grids.europe.intensity="430 g/kWh" --set cars.ademe.carbon="250 g/km"
              neutralitysim claim my-claim.yaml --format csv > claim.csv
            """,
        [Message.SchemaExamples] = """
            Exemples :
              neutralitysim schema > scenario.schema.json
              neutralitysim schema --claim > claim.schema.json
              neutralitysim schema --reference | less
            """,
        [Message.UnknownCommand] = "{0} : cette commande n'existe pas.",
        [Message.UnknownOption] = "{0} : cette option n'existe pas.",
        [Message.TooMany] = "{0} : un argument de trop.",
        [Message.DidYouMean] = "Vouliez-vous dire {0} ?",
        [Message.MissingScenario] = "Nommez un scénario, par exemple : neutralitysim {0} scenarios/first-steps",
        [Message.FromUrlAlone] = "--from-url : l'adresse dit quoi calculer ; accepté : sans {0}.",
        [Message.ScenariosWithoutUrl] = "--scenarios : accepté : avec --from-url seulement.",
        [Message.NoScenarioOfUrl] =
            "--from-url : il n'y a pas de scénario {0} dans {1}, qui contient : {2}. Nommez un autre dossier avec --scenarios.",
        [Message.MissingResults] =
            "Nommez deux dossiers de résultats, par exemple : neutralitysim compare out/first-steps out/cheap",
        [Message.NotAmong] = "{0} {1} : accepté : {2}.",
        [Message.NotWhole] = "{0} {1} : accepté : un entier de {2} à {3}.",
        [Message.NotPathAndValue] = "--set {0} : accepté : chemin=valeur, comme isps.citynet.plan=\"100 Mbps\".",
        [Message.SeeHelp] = "Essayez : {0} --help",
        [Message.NoSuchPath] = "{0} : ce fichier ou dossier n'existe pas.",
        [Message.NoScenarioInFolder] = "{0} : ce dossier ne contient pas de scenario.yaml ; nommez l'un de : {1}",
        [Message.NoScenarios] = "{0} : ce dossier ne contient ni scenario.yaml ni dossiers de scénario.",
        [Message.NoSuchFolder] = "{0} : ce dossier n'existe pas ; nommez-en un qui contient des dossiers de scénario.",
        [Message.NoSuchClaim] = "{0} : ce fichier ou cette affirmation n'existe pas ; affirmations : {1}.",
        [Message.OutIsFile] = "--out {0} : c'est un fichier ; accepté : un dossier, créé s'il manque.",
        [Message.OutUnusable] =
            "--out {0} : impossible d'y écrire ({1}) ; accepté : un dossier que l'on peut créer et remplir.",
        [Message.PortUnusable] =
            "--metrics-port {0} : impossible d'y écouter ({1}) ; accepté : un port qu'aucun autre programme n'utilise.",
        [Message.TelemetryUnusable] =
            "La télémétrie ne peut être mise en place comme l'environnement le demande ({0}) ; accepté, par exemple : OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317, OTEL_EXPORTER_OTLP_PROTOCOL=grpc ou http/protobuf.",
        [Message.FolderInUse] = "{0} : un autre calcul y écrit ; attendez-le ou nommez un autre dossier avec --out.",
        [Message.NotResumable] =
            "{0} : impossible à reprendre, il contient les résultats d'un autre scénario, d'une autre graine, d'autres régimes, d'un autre nombre de réplications ou d'une autre version ; nommez un autre dossier avec --out, ou omettez --resume pour les remplacer.",
        [Message.BadEnvironment] = "{0}={1} : accepté : {2}.",
        [Message.OtherEngine] =
            "L'adresse vient de la version {0} du moteur ; celle-ci est {1} : les résultats peuvent différer de ceux vus alors.",
        [Message.Plan] = "{0} : régimes {1}, réplications {2}, mois {3}, graine {4}",
        [Message.Progress] = "{0} {1} %",
        [Message.TimeLeft] = "reste {0:F0} s",
        [Message.Simulated] = "{0} mois simulés sur {1} en {2:F1} s",
        [Message.Kept] = "Calculs terminés gardés d'avant : {0} sur {1}",
        [Message.Stopping] = "Arrêt ; les calculs terminés sont gardés. Un second Ctrl-C arrête aussitôt.",
        [Message.NothingFinished] = "Interrompu avant la fin d'un premier calcul : rien à rapporter.",
        [Message.Writing] = "Écriture des tableaux, des figures et du rapport …",
        [Message.Report] = "Rapport : {0}",
        [Message.Interrupted] =
            "Interrompu : {0} calculs sur {1} sont terminés et gardés ; la même commande avec --resume fait les autres.",
        [Message.NotPrinted] = "La comparaison n'a pas pu être affichée ({0}) ; elle est dans {1}.",
        [Message.Valid] =
            "{0} : valide ; régimes {1}, FAI {2}, mois {3}, réplications {4} ; valeurs sourcées {5}, estimations {6}",
        [Message.Errors] = "Erreurs : {0}",
        [Message.Broken] = "Un calcul a violé l'une des lois de la simulation et s'est arrêté : {0}",
        [Message.MoreBroken] = "{0} autres calculs de même.",
        [Message.BrokenReport] =
            "Merci de le signaler avec le fichier de scénario : ses résultats auraient été faux et ne sont pas gardés.",
        [Message.OneReplication] =
            "Une seule réplication : rien ne peut être dit du bruit. --replications 5 donne des intervalles.",
        [Message.BeyondNoise] = "* au-delà du bruit : l'intervalle exclut zéro.",
        [Message.ClaimSource] = "Source : {0}.",
        [Message.Claimed] = "Affirmé : {0} pour {1} h, soit {2} par heure.",
        [Message.ClaimedDistance] = "{0} font {1} m pour une voiture à {2} g/km.",
        [Message.ClaimCars] = "Masse et distance affirmées, selon la voiture",
        [Message.ClaimFigures] = "Ce qu'émet une heure",
        [Message.ClaimBreakEven] = "Ce qui rendrait l'affirmation exacte, une valeur à la fois ({0}, {1})",
        [Message.ClaimPublished] = "Autres chiffres publiés pour une heure",
        [Message.ClaimParameters] =
            "Valeurs utilisées et leurs sources (centrales ; emissions.… ont aussi une borne basse et une haute)",
        [Message.ClaimEnvelope] =
            "bas – haut : tous les paramètres à leur borne basse ou haute, une enveloppe et non un intervalle de confiance.",
        [Message.ClaimNoHybrid] =
            "Le modèle hybride n'a pas d'heure à lui : il lui faut les équipements et le trafic d'un scénario (neutralitysim run).",
        [Message.ColumnCar] = "voiture",
        [Message.ColumnMetresOf] = "{0} font",
        [Message.ColumnMassOf] = "{0} m émettent",
        [Message.ColumnSource] = "source",
        [Message.ColumnModel] = "modèle",
        [Message.ColumnParameters] = "paramètres",
        [Message.SetShipped] = "livrés",
        [Message.SetSuperseded] = "{0} (remplacé)",
        [Message.ColumnBoundary] = "périmètre",
        [Message.ColumnViewing] = "visionnage",
        [Message.ColumnGrid] = "électricité",
        [Message.ColumnLowHigh] = "bas – haut",
        [Message.ColumnRatio] = "affirmé ÷ ceci",
        [Message.ColumnMetresBy] = "m à {0} g/km",
        [Message.ColumnValue] = "valeur",
        [Message.ColumnUnit] = "unité",
        [Message.ColumnUsed] = "utilisée",
        [Message.ColumnNeeded] = "nécessaire",
        [Message.ColumnPublisher] = "publié par",
        [Message.ColumnYear] = "année",
        [Message.BoundaryUse] = "usage",
        [Message.BoundaryEmbodied] = "usage et fabrication",
        [Message.LeverGrid] = "intensité carbone de l'électricité",
        [Message.LeverDevicePower] = "puissance de l'écran",
        [Message.LeverDeviceEmbodied] = "fabrication de l'écran",
        [Message.LeverBitrate] = "débit",
        [Message.LeverDataCentre] = "centre de données",
        [Message.LeverNetworkIntensity] = "réseau par volume",
        [Message.LeverRouterIntensity] = "box par volume",
        [Message.LeverAccessPower] = "réseau d'accès par ligne",
        [Message.LeverRouterPower] = "box",
        [Message.LeverDuration] = "durée regardée",
        [Message.LeverCar] = "voiture, pour la distance",
        [Message.CompanyHeading] = "L'année d'une entreprise",
        [Message.CompanyTotal] = "total",
        [Message.CompanyShare] = "part affirmée",
        [Message.CompanyPart] = "cette part du total",
        [Message.CompanyRestated] = "total révisé ensuite",
        [Message.CompanyRestatedPart] = "cette part du total révisé",
        [Message.CompanyNeededShare] = "part du total révisé qui fait autant de tonnes",
        [Message.CompanyLeast] = "sur le plus d'heures regardées",
        [Message.CompanyMost] = "sur le moins d'heures regardées",
        [Message.CompanyNotAnHour] =
            "Périmètre de l'entreprise : réseaux, box et écrans n'y sont pas. Ce n'est pas l'empreinte d'une heure et ne s'y ajoute jamais.",
    };
}
