using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A sequence.</summary>
internal sealed class ResolvedList(string path, Mark mark, IReadOnlyList<Resolved> items) : Resolved(path, mark)
{
    public IReadOnlyList<Resolved> Items { get; } = items;

    public IEnumerable<ResolvedValue> Values => Items.OfType<ResolvedValue>();

    public IReadOnlyList<double> Numbers => [.. Values.Select(v => v.Number)];

    public bool IsBroken => Items.Count == 0 || Values.Any(v => v.IsBroken);
}
