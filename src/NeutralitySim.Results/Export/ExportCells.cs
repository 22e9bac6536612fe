namespace NeutralitySim.Results.Export;

/// <summary>Cells of an exported column in a block, good until the next is asked for.</summary>
internal readonly struct ExportCells
{
    internal ExportCells(ReadOnlyMemory<int> integers, Func<int, string>? text = null)
    {
        Integers = integers;
        Text = text;
    }

    internal ExportCells(ReadOnlyMemory<double> numbers) => Numbers = numbers;

    internal ExportCells(ulong seed) => Seed = seed;

    /// <summary>Whole numbers, or the numbers of texts.</summary>
    internal ReadOnlyMemory<int> Integers { get; }

    /// <summary>The text of a number: for a column the same in all blocks of a run.</summary>
    internal Func<int, string>? Text { get; }

    internal ReadOnlyMemory<double> Numbers { get; }

    internal ulong Seed { get; }
}
