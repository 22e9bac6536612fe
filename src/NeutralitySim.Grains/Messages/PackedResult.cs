using NeutralitySim.Core.Results;

namespace NeutralitySim.Grains;

/// <summary>
/// A result that passes through hands that need not look into it: packed once where it leaves its process, unpacked once where
/// it is read, and never packed at all within one process.
/// </summary>
internal sealed class PackedResult
{
    private RunResult? _value;
    private byte[]? _utf8;

    public PackedResult(RunResult value) => _value = value;

    public PackedResult(byte[] utf8) => _utf8 = utf8;

    public RunResult Value => _value ??= CoreJson.Read<RunResult>(_utf8!);

    public byte[] Utf8 => _utf8 ??= CoreJson.Write(_value!);
}
