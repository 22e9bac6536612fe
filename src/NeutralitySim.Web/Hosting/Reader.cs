using Microsoft.AspNetCore.Http;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Hosting;

/// <summary>Whom a response is for.</summary>
internal static class Reader
{
    private const string Preferred = "language";
    private const string Told = "told language";

    /// <summary>The key of a query that asks for a language.</summary>
    public const string LanguageKey = "lang";

    /// <summary>The key of a query that holds the state differences are taken from: levers and assumptions as a query of its own.</summary>
    public const string PinKey = "pin";

    /// <summary>The server's own language, for readers who ask for none of ours.</summary>
    public static void Prefer(HttpContext context, string language) => context.Items[Preferred] = language;

    /// <summary>The language that a request's own body tells.</summary>
    public static void Tell(HttpContext context, string language) => context.Items[Told] = language;

    /// <summary>
    /// The language that the body tells, else that asked for by <c>?lang</c>, else the first of ours in <c>Accept-Language</c>, else the server's.
    /// Anything else that these hold is passed over: a language is no reason to refuse a page.
    /// </summary>
    public static string Language(HttpContext context)
    {
        if (context.Items[Told] is string told)
            return told;
        string? asked = context.Request.Query[LanguageKey];
        if (asked is not null && Text.Languages.Contains(asked))
            return asked;
        return context
                .Request.GetTypedHeaders()
                .AcceptLanguage.OrderByDescending(entry => entry.Quality ?? 1)
                .Select(entry => entry.Value.Value?.Split('-')[0].ToLowerInvariant())
                .FirstOrDefault(code => code is not null && Text.Languages.Contains(code))
            ?? context.Items[Preferred] as string
            ?? Text.Languages[0];
    }

    /// <summary>Words and numbers in the reader's language.</summary>
    public static Locale LocaleOf(HttpContext context) => Locale.For(Language(context));
}
