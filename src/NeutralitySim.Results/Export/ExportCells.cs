namespace NeutralitySim.Results.Export;

/// <summary>Cells of an exported column in a block, with more behind its rows; good until the next is asked for.</summary>
internal readonly struct ExportCells
{
    internal ExportCells(int[] integers, Func<int, string>? text = null)
    {
        Integers = integers;
        Text = text;
    }

    internal ExportCells(double[] numbers) => Numbers = numbers;

    internal ExportCells(ulong seed) => Seed = seed;

    /// <summary>Whole numbers, or the numbers of texts.</summary>
    internal int[] Integers { get; } = [];

    /// <summary>The text of a number: for a column the same in all blocks of a run.</summary>
    internal Func<int, string>? Text { get; }

    internal double[] Numbers { get; } = [];

    internal ulong Seed { get; }
}
