using NeutralitySim.Core.Worlds;
using NeutralitySim.Studies.Calibrations;

namespace NeutralitySim.Cli;

/// <summary>Fitting values to observations.</summary>
internal static partial class CliTexts
{
    public static readonly Text Calibrate = new(
        "Fit values of a scenario so that its months meet published ones, or your own measurements.",
        "Ajuster des valeurs d'un scénario pour que ses mois rejoignent ceux publiés, ou vos propres mesures."
    );
    public static readonly Text Fit = new(
        "Path of a value to fit, as for --set; several by commas, or repeat it.",
        "Chemin d'une valeur à ajuster, comme pour --set ; plusieurs par des virgules, ou en le répétant."
    );
    public static readonly Text Observations = new(
        "Your measurements: a CSV file with the columns month, isp, provider or link (may be empty), indicator, value with its unit and, to hold months out, fitted (on or off).",
        "Vos mesures : un fichier CSV avec les colonnes month, isp, provider ou link (vides au besoin), indicator, value avec son unité et, pour écarter des mois, fitted (on ou off)."
    );
    public static readonly Text Against = new(
        "Fit to observations of this indicator alone. [default: all]",
        "N'ajuster que sur les observations de cet indicateur. [défaut : toutes]"
    );
    public static readonly Text ObservedRegime = new(
        "Regime whose runs are compared with observations. [default: the scenario's observed-regime, else its baseline]",
        "Régime dont les calculs sont comparés aux observations. [défaut : observed-regime du scénario, sinon sa référence]"
    );
    public static readonly Text FitReplications = new(
        "Runs of each trial, whose mean counts. [default: 4, or the scenario's where fewer]",
        "Calculs par essai, dont la moyenne compte. [défaut : 4, ou ceux du scénario s'il y en a moins]"
    );
    public static readonly Text CalibrationOut = new(
        "Folder for the fitted values, tables, and the runs it need not do again. [default: out/SCENARIO-fit]",
        "Dossier des valeurs ajustées, des tableaux, et des calculs à ne pas refaire. [défaut : out/SCÉNARIO-fit]"
    );
    public static readonly Text NothingObserved = new(
        "{0}: no observation above 0 to fit to; a month of the calendar marked fitted in the scenario's observations is accepted, or one in --observations, of an ISP whose values are fitted.",
        "{0} : aucune observation au-dessus de 0 à laquelle ajuster ; est accepté un mois du calendrier marqué fitted dans observations, ou dans --observations, d'un FAI dont on ajuste des valeurs."
    );
    public static readonly Text FitPlanned = new(
        "{0}, {1}: values fitted: {2}, months fitted to: {3}, held out: {4}, runs a trial: {5}",
        "{0}, {1} : valeurs ajustées : {2}, mois ajustés : {3}, écartés : {4}, calculs par essai : {5}"
    );
    public static readonly Dictionary<FitPart, Text> FitParts = new()
    {
        [FitPart.Search] = new("fit", "ajustement"),
        [FitPart.Intervals] = new("intervals", "intervalles"),
    };
    public static readonly Text FitLeast = new("{0}, least error {1} %", "{0}, moindre erreur {1} %");
    public static readonly Text FitTrials = new(
        "{0} trials of at most {1} in {2:F1} s",
        "{0} essais sur {1} au plus en {2:F1} s"
    );
    public static readonly Text FitValue = new("Value", "Valeur");
    public static readonly Text FitBefore = new("Before", "Avant");
    public static readonly Text FitAfter = new("Fitted", "Ajusté");
    public static readonly Text FitInterval = new("Interval", "Intervalle");
    public static readonly Text FitError = new("Error", "Erreur");
    public static readonly Text FitMonths = new("Months", "Mois");
    public static readonly Text FittedMonths = new("fitted to", "ajustés");
    public static readonly Text HeldOutMonths = new("held out", "écartés");
    public static readonly Text FitRule = new(
        "Error: root mean square of relative errors over months. Interval: where, all other values at their best, it is within {0} % of the least, or no more above it than chance moves it: √(least² + standard error²), here {1}. ≤ and ≥: to the end of the range.",
        "Erreur : moyenne quadratique des erreurs relatives des mois. Intervalle : là où, les autres valeurs au mieux, elle reste à {0} % du minimum, ou pas plus au-dessus que le hasard ne la déplace : √(minimum² + erreur type²), ici {1}. ≤ et ≥ : jusqu'au bout de la plage."
    );
    public static readonly Text FitWritten = new("Fitted values to paste: {0}", "Valeurs ajustées à reprendre : {0}");
    public static readonly Text CalibrateExamples = new(
        """
        Examples:
          neutralitysim calibrate scenarios/us-2014 --fit isps.comcast.interconnects.transit.capacity
          neutralitysim calibrate scenarios/us-2014 --fit isps.comcast.bitrate-factor,isps.comcast.interconnects.transit.capacity --against speed-index
          neutralitysim calibrate my-scenario --fit isps.north.interconnects.transit.capacity --observations measured.csv

        Ctrl-C stops; the same command goes on where it was.
        """,
        """
        Exemples :
          neutralitysim calibrate scenarios/us-2014 --fit isps.comcast.interconnects.transit.capacity
          neutralitysim calibrate scenarios/us-2014 --fit isps.comcast.bitrate-factor,isps.comcast.interconnects.transit.capacity --against speed-index
          neutralitysim calibrate mon-scenario --fit isps.north.interconnects.transit.capacity --observations mesures.csv

        Ctrl-C arrête ; la même commande reprend où elle en était.
        """
    );
}
