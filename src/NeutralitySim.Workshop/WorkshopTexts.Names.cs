using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop;

/// <summary>Names of steps and roles, and the questions.</summary>
public static partial class WorkshopTexts
{
    internal static readonly Text Understand = new(
        "I could explain to a friend how video gets from its provider to a screen, and who pays for it.",
        "Je saurais expliquer à un ami comment la vidéo va de son fournisseur à l'écran, et qui paie."
    );
    internal static readonly Text Interests = new(
        "I understand what those want who disagree with me.",
        "Je comprends ce que veulent ceux qui ne sont pas de mon avis."
    );
    internal static readonly Text IspsPaid = new(
        "Large providers should pay ISPs for the traffic they send.",
        "Les grands fournisseurs devraient payer les FAI pour le trafic qu'ils envoient."
    );
    internal static readonly Text Alike = new(
        "ISPs should treat all traffic alike, whoever sends it.",
        "Les FAI devraient traiter tout le trafic de la même façon, quel qu'en soit l'émetteur."
    );
    internal static readonly Text Carbon = new(
        "The rules of interconnection matter for emissions.",
        "Les règles d'interconnexion comptent pour les émissions."
    );
    internal static readonly Text Agreement = new(
        "People with these interests can find rules that all can live with.",
        "Des gens aux intérêts aussi différents peuvent trouver des règles acceptables pour tous."
    );

    /// <summary>Name of a step.</summary>
    public static Text Name(StepKind kind) =>
        kind switch
        {
            StepKind.Arrive => new("Arrival", "Accueil"),
            StepKind.Brief => new("Briefing", "Consignes"),
            StepKind.Baseline => new("As things are", "L'état des lieux"),
            StepKind.Propose => new("Propose", "Proposer"),
            StepKind.Predict => new("Predict", "Prédire"),
            StepKind.Vote => new("Negotiate and vote", "Négocier et voter"),
            StepKind.Apply => new("Apply", "Appliquer"),
            StepKind.Reveal => new("Reveal", "Révéler"),
            StepKind.Rest => new("Rest", "Pause"),
            StepKind.Debrief => new("Debrief", "Bilan"),
            _ => new("Close", "Clôture"),
        };

    /// <summary>Name of a role.</summary>
    public static Text Name(Role role) =>
        role switch
        {
            Role.Regulator => new("Regulator", "Régulateur"),
            Role.IncumbentIsp => new("Incumbent ISP", "FAI historique"),
            Role.SmallIsp => new("Small ISP", "Petit FAI"),
            Role.LargeProvider => new("Large content provider", "Grand fournisseur de contenu"),
            Role.StartUp => new("Start-up", "Jeune pousse"),
            Role.Subscribers => new("Subscribers' association", "Association d'abonnés"),
            Role.Environment => new("Environment NGO", "ONG environnementale"),
            Role.Press => new("Press", "Presse"),
            _ => new("Observer", "Observateur"),
        };
}
