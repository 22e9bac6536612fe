namespace NeutralitySim.Results.Rows;

/// <summary>Takes the stored cells of a row from left to right.</summary>
internal interface IRowCells
{
    void Integer(int value);

    void Text(string value);

    /// <param name="value">NaN where undefined.</param>
    void Number(double value);
}
