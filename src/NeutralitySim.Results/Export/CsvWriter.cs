using System.Globalization;
using System.Text;

namespace NeutralitySim.Results.Export;

/// <summary>Writes the cells of a CSV file, UTF-8: <see cref="CsvText"/> without a string for each number.</summary>
internal sealed class CsvWriter(Stream to) : IDisposable
{
    private const int LongestNumber = 32;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _used;
    private bool _isFirst = true;

    /// <summary>A text as it stands in the file.</summary>
    internal static byte[] Encoded(string text) => Encoding.UTF8.GetBytes(CsvText.Cell(text));

    /// <summary>A cell: text, number, flag or null for an empty one.</summary>
    internal void Cell(object? value)
    {
        if (value is double number)
            Number(number);
        else if (value is int integer)
            Integer(integer);
        else
            Ready(Encoding.UTF8.GetBytes(CsvText.Cell(value)));
    }

    internal void Ready(ReadOnlySpan<byte> text)
    {
        Separate();
        if (text.Length > _buffer.Length - _used)
            Flush();
        if (text.Length > _buffer.Length)
            to.Write(text);
        else
        {
            text.CopyTo(_buffer.AsSpan(_used));
            _used += text.Length;
        }
    }

    /// <param name="value">NaN where undefined.</param>
    internal void Number(double value)
    {
        if (double.IsNaN(value))
            Separate();
        else
            Formatted(value);
    }

    internal void Integer<T>(T value)
        where T : IUtf8SpanFormattable => Formatted(value);

    internal void EndRow()
    {
        Put((byte)'\n');
        _isFirst = true;
    }

    public void Dispose() => Flush();

    private void Formatted<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Separate();
        if (LongestNumber > _buffer.Length - _used)
            Flush();
        value.TryFormat(_buffer.AsSpan(_used), out int written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    private void Separate()
    {
        if (!_isFirst)
            Put((byte)',');
        _isFirst = false;
    }

    private void Put(byte sign)
    {
        if (_used == _buffer.Length)
            Flush();
        _buffer[_used++] = sign;
    }

    private void Flush()
    {
        to.Write(_buffer.AsSpan(0, _used));
        _used = 0;
    }
}
