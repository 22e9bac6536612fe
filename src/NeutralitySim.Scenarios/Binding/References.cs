using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Turns ids into indices, reporting those that name nothing.</summary>
internal sealed class References(ErrorList errors)
{
    /// <summary>Index of the thing a value names; 0 after reporting an unknown one.</summary>
    public int Index(ResolvedValue id, Text what, ResolvedMap things)
    {
        int index = things.IndexOf(id.Text);
        if (index < 0 && !id.IsBroken)
            errors.AddUnknown(id, what, id.Text, things.Ids);
        return Math.Max(index, 0);
    }

    /// <summary>Reports an id that is not among those known.</summary>
    public void Check(ResolvedValue? id, Text what, IReadOnlyList<string> known)
    {
        if (id is { IsBroken: false } && !known.Contains(id.Text))
            errors.AddUnknown(id, what, id.Text, known);
    }
}
