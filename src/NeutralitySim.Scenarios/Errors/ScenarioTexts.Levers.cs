using NeutralitySim.Core.Worlds;
using static NeutralitySim.Scenarios.Errors.Words;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Levers, states of them, and the addresses that hold a state.</summary>
internal static partial class ScenarioTexts
{
    public static readonly Text NoFrench = new(
        "found no French text; { en: …, fr: … } is accepted",
        "trouvé aucun texte français ; accepté : { en: …, fr: … }"
    );
    public static readonly Text NoEnglish = new(
        "found no English text; { en: …, fr: … } is accepted",
        "trouvé aucun texte anglais ; accepté : { en: …, fr: … }"
    );
    public static readonly Text PathsBesidePath = new(
        "found paths beside path; one of them is accepted",
        "trouvé paths à côté de path ; accepté : l'un d'eux"
    );
    public static readonly Text NeitherPathNorPaths = new(
        "found neither path nor paths; one of them is accepted",
        "trouvé ni path ni paths ; accepté : l'un d'eux"
    );
    public static readonly Text NeitherRangeNorChoices = new(
        "found neither range nor choices; one of them is accepted",
        "trouvé ni range ni choices ; accepté : l'un d'eux"
    );
    public static readonly Text ChoicesWithKind = new(
        "found choices with kind {0}; choices go with kind choice",
        "trouvé choices avec kind {0} ; choices va avec kind choice"
    );

    public static readonly Text SetByAnother = new(
        "found {0}, which {1} sets too; a value that only one lever sets, once, is accepted",
        "trouvé {0}, que {1} fixe aussi ; accepté : une valeur qu'un seul levier fixe, une seule fois"
    );
    public static readonly Text AnotherPath = new("another path of this lever", "un autre chemin de ce levier");
    public static readonly Text NoSingleNumber = new(
        "found {0}, which is no single number; numbers take a range, all else choices",
        "trouvé {0}, qui n'est pas un nombre à lui seul ; un nombre prend range, tout le reste choices"
    );
    public static readonly Text NoValueAt = new(
        "found no value at {0}; a path with a value is accepted",
        "trouvé aucune valeur à {0} ; accepté : un chemin qui a une valeur"
    );
    public static readonly Text RangeWithoutOwn = new(
        "found a range that leaves out the file's own {0} at {1}; a range around it is accepted",
        "trouvé une plage sans la valeur du fichier, {0}, à {1} ; accepté : une plage qui la contient"
    );
    public static readonly Text NothingToMultiply = new(
        "found nothing but zeros to multiply; paths with a value are accepted",
        "trouvé rien que des zéros à multiplier ; accepté : des chemins qui ont une valeur"
    );
    public static readonly Text RangeWithoutOne = new(
        "found a range without 1; a range around 1, the file's values, is accepted",
        "trouvé une plage sans 1 ; accepté : une plage qui contient 1, les valeurs du fichier"
    );
    public static readonly Text FactorBeyond = new(
        "found a factor that takes {0} to {1}; accepted there: {2}",
        "trouvé un facteur qui porte {0} à {1} ; accepté à cet endroit : {2}"
    );

    public static readonly Text DifferentValues = new(
        "found {0} at {1} and {2} at {3}; one value for all paths and regimes is accepted, or kind: factor, or regimes to act on",
        "trouvé {0} à {1} et {2} à {3} ; accepté : une même valeur pour tous les chemins et régimes, ou kind: factor, ou les régimes visés par regimes"
    );
    public static readonly Text NoValue = new("no value", "aucune valeur");
    public static readonly Text FromNotBelowTo = new(
        "found from at or above to; from < to is accepted",
        "trouvé from égal ou supérieur à to ; accepté : from < to"
    );
    public static readonly Text StepWithin = new(
        "a step above 0 and within the range is accepted",
        "accepté : un pas supérieur à 0 qui tient dans la plage"
    );
    public static readonly Text BandOutside = new(
        "found a band from {0} to {1}; bands inside the range, {2} to {3}, are accepted",
        "trouvé une zone de {0} à {1} ; accepté : des zones dans la plage, de {2} à {3}"
    );
    public static readonly Text BandOverlaps = new(
        "found a band that begins at {0}, before the one above it ends at {1}; bands in ascending order that do not overlap are accepted",
        "trouvé une zone qui commence à {0}, avant que la précédente ne finisse à {1} ; accepté : des zones en ordre croissant qui ne se recouvrent pas"
    );
    public static readonly Text NoChoices = new(
        "found no choices; at least 2 are accepted",
        "trouvé aucun choix ; accepté : 2 au moins"
    );
    public static readonly Text OneChoice = new(
        "found one choice; at least 2 are accepted",
        "trouvé un seul choix ; accepté : 2 au moins"
    );
    public static readonly Text BesideChoices = new(
        "found {0} beside choices; choices take neither range nor bands",
        "trouvé {0} à côté de choices ; choices ne prend ni range ni bands"
    );

    public static readonly Text NoChoiceAsInFile = new(
        "found no choice with the file's own values; "
            + "exactly one choice with the file's own values, or without value and set, is accepted",
        "trouvé aucun choix qui ait les valeurs du fichier ; "
            + "accepté : un choix, et un seul, qui ait les valeurs du fichier, ou ni value ni set"
    );
    public static readonly Text ChoicesAsInFile = new(
        "found the same values in the choices {0}; "
            + "exactly one choice with the file's own values, or without value and set, is accepted",
        "trouvé les mêmes valeurs dans les choix {0} ; "
            + "accepté : un choix, et un seul, qui ait les valeurs du fichier, ou ni value ni set"
    );
    public static readonly Text ValueWithoutPath = new(
        "found value in a lever without path; set, values by path, is accepted",
        "trouvé value dans un levier sans path ; accepté : set, des valeurs par chemin"
    );
    public static readonly Text SetBesideValue = new(
        "found set beside value; one of them is accepted",
        "trouvé set à côté de value ; accepté : l'un d'eux"
    );
    public static readonly Text ValuesByPath = new(
        "values by dotted path are accepted",
        "accepté : des valeurs par chemin à points"
    );

    public static readonly Text NumberBetween = new(
        "a number from {0} to {1}, is accepted",
        "accepté : un nombre de {0} à {1}"
    );
    public static readonly Text QuantityBetween = new(
        "a number from {0} to {1}, in {2}, is accepted",
        "accepté : un nombre de {0} à {1}, en {2}"
    );
    public static readonly Text StateOfAnother = new(
        "found a state of the scenario {0}; one of {1} is accepted",
        "trouvé un état du scénario {0} ; accepté : un état de {1}"
    );
    public static readonly Text NoValueOfScenario = new(
        "found {0}; values of the scenario are accepted, not which regimes, levers and files it has",
        "trouvé {0} ; accepté : des valeurs du scénario, non ses régimes, ses leviers ni ses fichiers"
    );
    public static readonly Text AddressTooLong = new(
        "found {0} characters; at most {1} are accepted",
        "trouvé {0} caractères ; accepté : {1} au plus"
    );
    public static readonly Text AddressTooFull = new(
        "found {0} values; at most {1} are accepted",
        "trouvé {0} valeurs ; accepté : {1} au plus"
    );
    public static readonly Text AddressWithout = new(
        "found no {0}; an address with one is accepted, for example {1}",
        "rien trouvé pour {0} ; accepté : une adresse qui l'a, par exemple {1}"
    );
    public static readonly Text NotEncoded = new(
        "found {0}, which is not encoded as addresses are; % with two hexadecimal digits, of UTF-8, is accepted",
        "trouvé {0}, qui n'est pas codé comme une adresse ; accepté : % et deux chiffres hexadécimaux, en UTF-8"
    );
    public static readonly Text KeyWithoutValue = new(
        "found {0} without a value; key=value is accepted",
        "trouvé {0} sans valeur ; accepté : clé=valeur"
    );
    public static readonly Text AddressKeyTwice = new(
        "found {0} twice; each key is accepted once",
        "trouvé deux fois {0} ; accepté : chaque clé une fois"
    );
    public static readonly Text NewerLayout = new(
        "found an address of layout {0}, which a newer version of this program wrote; layouts up to {1} are accepted: open it with that version, or update this one",
        "trouvé une adresse de format {0}, écrite par une version plus récente de ce programme ; accepté : les formats jusqu'à {1} ; ouvrez-la avec cette version-là, ou mettez celle-ci à jour"
    );
    public static readonly Text UnknownLayout = new("found {0}; v={1} is accepted", "trouvé {0} ; accepté : v={1}");
    public static readonly Text NoVersion = new(
        "found {0}; a version is accepted, for example {1}",
        "trouvé {0} ; accepté : une version, par exemple {1}"
    );
    public static readonly Text NoSeed = new(
        "found {0}; a whole number from 0 to {1} is accepted",
        "trouvé {0} ; accepté : un entier de 0 à {1}"
    );
}
