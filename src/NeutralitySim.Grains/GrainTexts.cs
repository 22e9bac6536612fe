using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>What keeps a cluster or its database from being used.</summary>
internal static class GrainTexts
{
    public static readonly Text BadConnection = new(
        "Connection string of the cluster's database: {0}; accepted: for example 'Host=db.example.org;Database=neutralitysim;Username=simulator'.",
        "Chaîne de connexion de la base de la grappe : {0} ; accepté : par exemple « Host=db.example.org;Database=neutralitysim;Username=simulator »."
    );
    public static readonly Text NoHost = new("no Host", "pas de Host");

    /// <summary>Database, PostgreSQL's own words.</summary>
    public static readonly Text Shared = new(
        "{0}: {1}; accepted: a database, or a schema chosen with 'Search Path=', of its own.",
        "{0} : {1} ; accepté : une base, ou un schéma choisi avec « Search Path= », qui ne sert qu'à cela."
    );

    /// <summary>Database, PostgreSQL's own words, user.</summary>
    public static readonly Text NotAllowed = new(
        "{0}: {1}; accepted: a database in which user '{2}' may create tables.",
        "{0} : {1} ; accepté : une base où l'utilisateur « {2} » peut créer des tables."
    );
    public static readonly Text NoTables = new(
        "{0}: the tables of the cluster are missing; run `neutralitysim cluster init` once.",
        "{0} : les tables de la grappe manquent ; lancez une fois `neutralitysim cluster init`."
    );

    /// <summary>Database, Npgsql's or the system's own words.</summary>
    public static readonly Text Unreachable = new(
        "{0}: cannot connect ({1}); accepted: a running PostgreSQL server that lets this machine in.",
        "{0} : connexion impossible ({1}) ; accepté : un serveur PostgreSQL en marche qui admet cette machine."
    );
    public static readonly Text NoAnswer = new(
        "no silo has answered for {0} s; accepted: a cluster with a silo at work.",
        "aucun silo n'a répondu en {0} s ; accepté : une grappe dont un silo est en marche."
    );
}
