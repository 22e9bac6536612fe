using System.Security.Cryptography;

namespace NeutralitySim.Results;

/// <summary>SHA-256 of many small pieces, gathered so that the hash is fed a block at a time.</summary>
internal sealed class BufferedHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _used;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= _buffer.Length)
            bytes.CopyTo(Next(bytes.Length));
        else
        {
            Flush();
            _hash.AppendData(bytes);
        }
    }

    /// <summary>Room for the next bytes, to be filled before any others are asked for.</summary>
    public Span<byte> Next(int bytes)
    {
        if (bytes > _buffer.Length - _used)
            Flush();
        _used += bytes;
        return _buffer.AsSpan(_used - bytes, bytes);
    }

    /// <summary>The hash in lower-case hexadecimal digits.</summary>
    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Flush()
    {
        _hash.AppendData(_buffer.AsSpan(0, _used));
        _used = 0;
    }
}
