using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>
/// Whom a regime names. Files shared by scenarios know no ids, so that words may stand for them: a size of providers, or
/// the smallest ISP.
/// </summary>
internal sealed class RegimeNames(ErrorList errors, IReadOnlyList<ContentProvider> providers, IReadOnlyList<Isp> isps)
{
    private const string Smallest = "smallest";
    private static readonly string[] Sizes = Table.Words<ProviderSize>();

    /// <summary>Indices of providers, ascending.</summary>
    public IReadOnlyList<int> Providers(ResolvedList list) =>
        Indices(
            list,
            ScenarioTexts.UnknownContentProvider,
            [.. providers.Select(p => p.Id)],
            Sizes,
            word => IndicesOf(providers, p => (int)p.Size == Array.IndexOf(Sizes, word))
        );

    /// <summary>Indices of ISPs, ascending.</summary>
    public IReadOnlyList<int> Isps(ResolvedList list) =>
        Indices(
            list,
            ScenarioTexts.UnknownIsp,
            [.. isps.Select(isp => isp.Id)],
            [Smallest],
            _ => SmallestOfEachMarket()
        );

    private List<int> Indices(
        ResolvedList list,
        Text what,
        string[] ids,
        string[] words,
        Func<string, IEnumerable<int>> meant
    )
    {
        var found = new SortedSet<int>();
        foreach (var value in list.Values.Where(v => !v.IsBroken))
        {
            int index = Array.IndexOf(ids, value.Text);
            if (index >= 0)
                found.Add(index);
            else if (words.Contains(value.Text))
                found.UnionWith(meant(value.Text));
            else
                errors.AddUnknown(value, what, value.Text, [.. ids, .. words]);
        }

        return [.. found];
    }

    // Where an ISP has no rival there is nothing to be an option to.
    private IEnumerable<int> SmallestOfEachMarket() =>
        IndicesOf(isps, _ => true)
            .GroupBy(isp => isps[isp].RetailMarket)
            .Where(market => market.Count() > 1)
            .Select(market => market.MinBy(isp => isps[isp].Cohorts.Sum(c => c.Lines)));

    private static IEnumerable<int> IndicesOf<T>(IReadOnlyList<T> things, Func<T, bool> isMeant) =>
        Enumerable.Range(0, things.Count).Where(index => isMeant(things[index]));
}
