using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Table files.</summary>
internal static partial class ScenarioTexts
{
    public static readonly Text UnknownColumn = new("unknown column", "colonne inconnue");
    public static readonly Text OrTable = new(
        "{0}; or {{ table: file.csv }}, a row for each",
        "{0} ; ou {{ table: fichier.csv }}, une ligne pour chacune"
    );
    public static readonly Text ReadableTable = new(
        "a table in UTF-8 of at most 1 MB is accepted, as spreadsheets save it under the name CSV UTF-8",
        "accepté : un tableau en UTF-8, de 1 Mo au plus, tel que les tableurs l'enregistrent sous le nom CSV UTF-8"
    );
    public static readonly Text HeaderRow = new(
        "a table begins with a row of column names",
        "un tableau commence par une ligne de noms de colonnes"
    );
    public static readonly Text ColumnName = new(
        "a column with cells has a name: a key of the reference",
        "une colonne remplie a un nom : une clé de la référence"
    );
    public static readonly Text ColumnTwice = new(
        "found the column {0} twice (first as column {1}); each column is accepted once",
        "trouvé deux fois la colonne {0} (d'abord en colonne {1}) ; accepté : chaque colonne une fois"
    );
    public static readonly Text ColumnBeside = new(
        "found beside the column {0}; a text, or one text per language, is accepted",
        "trouvé à côté de la colonne {0} ; accepté : un texte, ou un texte par langue"
    );
    public static readonly Text NoColumn = new("the column \"{0}\" is missing", "la colonne « {0} » manque");
    public static readonly Text IdColumn = new(
        "a column with the id of each row is accepted",
        "accepté : une colonne avec l'identifiant de chaque ligne"
    );
    public static readonly Text SeriesColumns = new(
        "month and value stand together, one value per row",
        "month et value vont ensemble, une valeur par ligne"
    );
    public static readonly Text ColumnOfPart = new("{0} says more about its values", "{0} précise ses valeurs");
    public static readonly Text UnitOfWords = new(
        "found the unit {0} for a column that takes none; only columns of numbers have units",
        "trouvé l'unité {0} pour une colonne qui n'en prend pas ; seules les colonnes de nombres ont une unité"
    );
    public static readonly Text RowTwice = new(
        "found {0} twice (first in row {1}); each is accepted once",
        "trouvé deux fois {0} (d'abord à la ligne {1}) ; accepté : chacun une fois"
    );
    public static readonly Text CellsFound = new("found {0} cells", "trouvé {0} cellules");
    public static readonly Text CellsAccepted = new(
        "as many as the header has are accepted, {0}; a cell with a separator or a decimal comma in it stands in quotes",
        "accepté : autant que l'en-tête, {0} ; une cellule qui contient un séparateur ou une virgule décimale se met entre guillemets"
    );
    public static readonly Text PartWithoutValue = new(
        "found {0} where {1} has no value; a value and what is said about it stand together",
        "trouvé {0} où {1} n'a pas de valeur ; une valeur et ce qui en est dit vont ensemble"
    );
    public static readonly Text QuoteInCell = new(
        "found a quote inside a cell; a cell with quotes in it stands in quotes as a whole, those within doubled",
        "trouvé un guillemet dans une cellule ; une cellule qui en contient se met tout entière entre guillemets, ceux du dedans doublés"
    );
    public static readonly Text QuoteNotClosed = new(
        "this cell begins with a quote that is not closed",
        "cette cellule commence par un guillemet qui n'est pas fermé"
    );
}
