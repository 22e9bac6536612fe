using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli;

/// <summary>What is said of workshop kits.</summary>
internal static partial class CliTexts
{
    public static readonly Text Kit = new(
        "Write what a facilitator prints for a workshop with a scenario: script, role briefings, table signs, sheets, handout.",
        "Écrire ce qu'un animateur imprime pour un atelier avec un scénario : déroulé, consignes des rôles, chevalets, feuilles, fiche."
    );
    public static readonly Text KitOut = new(
        "Folder for the kit, which has one for each language. [default: out/<scenario>-kit]",
        "Dossier du kit, qui en a un par langue. [défaut : out/<scénario>-kit]"
    );
    public static readonly Text KitForeign = new(
        "{0}: this file is of no workshop kit; accepted: a folder without one, or with a kit, which is written anew.",
        "{0} : ce fichier n'est pas d'un kit d'atelier ; accepté : un dossier sans lui, ou avec un kit, qui est réécrit."
    );
    public static readonly Text KitWritten = new(
        "Workshop kit: {0} says what to print.",
        "Kit d'atelier : {0} dit quoi imprimer."
    );
    public static readonly Text KitExamples = new(
        """
        Examples:
          neutralitysim kit scenarios/us-2014
          neutralitysim kit my-scenario --out kit
          neutralitysim kit scenarios/france-2019 --lang fr

        Both languages are written unless --lang names one. Numbers are those of the baseline regime, estimated by typical days.
        """,
        """
        Exemples :
          neutralitysim kit scenarios/us-2014
          neutralitysim kit mon-scenario --out kit
          neutralitysim kit scenarios/france-2019 --lang fr

        Les deux langues sont écrites, sauf si --lang en nomme une. Les nombres sont ceux du régime de référence, estimés par journées types.
        """
    );
}
