using System.Net;
using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>Words of the trade, explained where the report uses them.</summary>
public static partial class Glossary
{
    /// <summary>A word, and the beginnings of words by which its use is seen where they are not the word itself, apart by <c>|</c>.</summary>
    internal sealed record Entry(Text Word, Text Meaning, Text? Forms = null)
    {
        public bool IsIn(string text, string language) =>
            Regex.IsMatch(text, $@"\b({(Forms ?? Word).In(language)})", RegexOptions.IgnoreCase);
    }

    /// <summary>What a verdict on a difference is.</summary>
    internal static readonly Text Verdict = new(
        "A verdict says how far a difference hangs on the assumptions: it holds if hardly any draw over their ranges turns it, else it depends on them. It is no probability of truth.",
        "Un verdict dit à quel point un écart dépend des hypothèses : il tient si presque aucun tirage dans leurs plages ne le retourne, sinon il en dépend. Ce n'est pas une probabilité de vérité."
    );

    /// <summary>All words, each explained by those before it.</summary>
    internal static readonly Entry[] Entries =
    [
        new(
            new("ISP", "FAI"),
            new(
                "Internet service provider: the company that connects households. All traffic to them passes its network.",
                "Fournisseur d'accès à internet : l'entreprise qui relie les foyers. Tout ce qu'ils reçoivent passe par son réseau."
            )
        ),
        new(
            new("content provider", "fournisseur de contenu"),
            new(
                "A service whose videos or other data households ask for. It is also called sender here.",
                "Un service dont les foyers demandent les vidéos ou d'autres données. On dit aussi émetteur."
            ),
            new("content provider|sender", "fournisseurs? de contenu|émetteur")
        ),
        new(
            new("transit", "transit"),
            new(
                "A paid way to the whole internet: a carrier brings data to any network, for a price by their rate.",
                "Un passage payant vers tout internet : un transitaire porte les données vers tout réseau, à un prix selon leur débit."
            )
        ),
        new(
            new("peering", "peering (appairage)"),
            new(
                "Two networks linked directly, each handing over only what is meant for the other; mostly without payment.",
                "Deux réseaux reliés directement, chacun ne remettant que ce qui est destiné à l'autre ; le plus souvent sans paiement."
            ),
            new("peering", "peering|appairage|interconnexion directe")
        ),
        new(
            new("paid peering", "peering payant"),
            new(
                "Peering for which the sender pays the ISP, for the capacity of the direct link.",
                "Peering pour lequel l'émetteur paie le FAI : il achète la capacité du lien direct."
            ),
            new("paid peering|paid-peering", "peering payant|interconnexion payante")
        ),
        new(
            new("toll", "péage"),
            new(
                "What an ISP asks of senders for the last leg to its own subscribers, whatever way data come by.",
                "Ce qu'un FAI demande aux émetteurs pour le dernier tronçon vers ses propres abonnés, par où que viennent les données."
            )
        ),
        new(
            new("port", "port"),
            new(
                "The socket at which two networks meet; its size is the most that can pass at once.",
                "La prise où deux réseaux se rejoignent ; sa taille est le plus qui puisse passer à la fois."
            ),
            new(@"ports?\b", @"ports?\b")
        ),
        new(
            new("backhaul", "collecte"),
            new(
                "The ISP's own lines from where data are handed over to the neighbourhood of its subscribers.",
                "Les lignes du FAI lui-même, du point de remise jusqu'au quartier de ses abonnés."
            )
        ),
        new(
            new("cache", "cache"),
            new(
                "A server inside or beside the ISP's network that keeps copies of what many ask for.",
                "Un serveur dans le réseau du FAI, ou tout près, qui garde des copies de ce que beaucoup demandent."
            ),
            new(@"caches?\b", @"caches?\b")
        ),
        new(
            new("offload", "part servie par les caches"),
            new(
                "Share of what households ask for that comes from caches inside their ISP and needs no link to it.",
                "Part de ce que demandent les foyers qui vient de caches chez leur FAI et n'occupe aucun lien vers lui."
            ),
            new("offload", "servie? (depuis|par|dans) les? caches?|délestage")
        ),
        new(
            new("busy hour", "heure de pointe"),
            new(
                "The hour of the day in which a link or a network carries most; in the evening as a rule.",
                "L'heure de la journée où un lien ou un réseau porte le plus ; le soir en général."
            ),
            new("busy hour|busy-hour|prime time|prime-time", "heures? de pointe")
        ),
        new(
            new("utilisation", "utilisation"),
            new(
                "What a link carries over the most that it can carry. Near 100% pictures get worse or stop.",
                "Ce que porte un lien, rapporté au plus qu'il puisse porter. Près de 100 %, l'image se dégrade ou s'arrête."
            )
        ),
        new(
            new("95th percentile", "95e centile"),
            new(
                "A month's rate for a bill: the twentieth of five-minute readings that are highest count nothing, the next one counts.",
                "Le débit facturé d'un mois : le vingtième des relevés de cinq minutes, les plus hauts, ne compte pas ; le suivant compte."
            )
        ),
        new(
            new("bitrate", "débit vidéo"),
            new(
                "Data of a video per second, in Mbit/s. The more, the sharper the picture.",
                "Données d'une vidéo par seconde, en Mbit/s. Plus il y en a, plus l'image est nette."
            ),
            new("bitrate|video speed|Mbit/s", "débit vidéo|débit maximal|Mbit/s")
        ),
        new(
            new("baseline", "référence"),
            new(
                "The rules with which all others are compared.",
                "Les règles auxquelles toutes les autres sont comparées."
            )
        ),
        new(
            new("replication", "réplication"),
            new(
                "The same run with other random draws of demand. How far replications lie apart shows what is chance.",
                "Le même calcul avec d'autres tirages de la demande. L'écart entre réplications montre la part du hasard."
            )
        ),
        new(
            new("consumer surplus", "surplus du consommateur"),
            new(
                "What households have of a service beyond what they pay for it, put in money.",
                "Ce qu'un service vaut pour les ménages au-delà de ce qu'ils le paient, exprimé en argent."
            ),
            new("consumer surplus|households (gain|lose|have)", "surplus|ménages y (gagnent|perdent)|gain des ménages")
        ),
        new(
            new("dead weight", "perte sèche"),
            new(
                "What nobody gets any more, because a price keeps people from what they valued above its cost.",
                "Ce que personne ne reçoit plus, parce qu'un prix écarte des gens de ce qu'ils estimaient plus que son coût."
            )
        ),
        new(
            new("margin", "marge"),
            new("Revenue less cost.", "Recettes moins coûts."),
            new(@"margins?\b", @"marges?\b")
        ),
        new(
            new("gCO₂e", "gCO₂e"),
            new(
                "Grams of greenhouse gases, all counted as the carbon dioxide that warms as much.",
                "Grammes de gaz à effet de serre, tous comptés comme le dioxyde de carbone qui réchauffe autant."
            )
        ),
        new(
            new("marginal carbon", "carbone marginal"),
            new(
                "Carbon of the power stations that run more or less when a little more or less electricity is used; average carbon is that of all stations.",
                "Carbone des centrales qui tournent plus ou moins quand la consommation change un peu ; le carbone moyen est celui de toutes les centrales."
            ),
            new("marginal (factor|carbon|emission|intensit)", "(facteur|carbone|émission|intensité)s? margina")
        ),
        new(
            new("embodied carbon", "carbone de fabrication"),
            new(
                "Carbon of making equipment, spread over the time it is used.",
                "Carbone de la production du matériel, réparti sur la durée où il sert."
            ),
            new("embodied", "fabrication")
        ),
        new(new("verdict", "verdict"), Verdict),
    ];

    /// <summary>For each word the beginnings of words it is known by, apart by <c>|</c> as in a regular expression, and what it means; longer ones first.</summary>
    /// <param name="language">Two-letter code.</param>
    public static IEnumerable<(string Forms, string Meaning)> Words(string language) =>
        Entries
            .OrderByDescending(entry => entry.Word.In(language).Length)
            .Select(entry => ((entry.Forms ?? entry.Word).In(language), entry.Meaning.In(language)));

    /// <summary>The section of the words that a page uses; nothing where it uses none.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="locale">Language.</param>
    /// <param name="page">Markup of the page.</param>
    internal static void Write(Html html, Locale locale, string page)
    {
        if (Used(locale, page) is { Count: > 0 } used)
            html.Section("words", locale[ReportTexts.GlossaryHeading], () => Write(html, locale, used));
    }

    /// <summary>Words and what they mean.</summary>
    internal static void Write(Html html, Locale locale, IReadOnlyList<Entry> words)
    {
        html.Raw("<dl class=\"words\">\n");
        foreach (var entry in words)
            html.Raw("<div>").Element("dt", locale[entry.Word]).Element("dd", locale[entry.Meaning]).Raw("</div>\n");
        html.Raw("</dl>\n");
    }

    /// <summary>The words that a page uses.</summary>
    /// <param name="locale">Language.</param>
    /// <param name="page">Markup of the page.</param>
    internal static IReadOnlyList<Entry> Used(Locale locale, string page)
    {
        string text = WebUtility.HtmlDecode(NotText().Replace(page, " "));
        return [.. Entries.Where(entry => entry.IsIn(text, locale.Language))];
    }

    // Paths of parameters are no words.
    [GeneratedRegex("<style>.*?</style>|<code>.*?</code>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex NotText();
}
