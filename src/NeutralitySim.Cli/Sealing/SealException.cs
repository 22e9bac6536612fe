using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli.Sealing;

/// <summary>A folder or bundle cannot be used as asked.</summary>
/// <param name="text">Which file, what was found, what is accepted.</param>
internal sealed class SealException(Text text) : TextException(text);
