using System.Buffers.Binary;

namespace NeutralitySim.Cli.Sealing;

/// <summary>Looks at the end of a zip before it is opened: its list of files is read whole into memory, however long somebody made it.</summary>
internal static class ZipGuard
{
    private const uint EndSignature = 0x06054b50;
    private const int EndLength = 22;
    private const int ListOffset = 16;
    private const int LongestEntry = 600;

    /// <summary>True for a zip whose list of files has no more room than so many files take.</summary>
    public static bool IsSmall(Stream zip, int files)
    {
        // The last record counts, as for whoever opens it.
        byte[] tail = new byte[Math.Min(zip.Length, EndLength + ushort.MaxValue)];
        zip.Seek(-tail.Length, SeekOrigin.End);
        zip.ReadExactly(tail);
        zip.Seek(0, SeekOrigin.Begin);
        for (int at = tail.Length - EndLength; at >= 0; at--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == EndSignature)
            {
                // 4 GiB and more are told elsewhere, in a form that no bundle of ours has.
                uint list = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + ListOffset));
                long end = zip.Length - tail.Length + at;
                return list != uint.MaxValue && list <= end && end - list <= (long)files * LongestEntry;
            }

        return false;
    }
}
