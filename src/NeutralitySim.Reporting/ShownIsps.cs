using NeutralitySim.Core.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Reporting;

/// <summary>ISPs that have rows and panels of their own: all of a small world, the largest of a large one, whose others are told together.</summary>
internal sealed class ShownIsps
{
    /// <summary>Id by which all the others are told as if they were one.</summary>
    public const string Others = "~";

    private const int Largest = 10;

    private readonly HashSet<string> _hidden;

    public ShownIsps(ReportContext context)
    {
        var all = context.Description.Isps;
        bool isLarge = WorldSize.IsLarge(context.Description);
        var largest = (isLarge ? all.OrderByDescending(isp => Lines(context, isp.Id)).Take(Largest) : all).ToHashSet();
        All = [.. all.Where(largest.Contains)];
        _hidden = [.. all.Where(isp => !largest.Contains(isp)).Select(isp => isp.Id)];
    }

    /// <summary>The ISPs, in the order of the description.</summary>
    public IReadOnlyList<NamedEntry> All { get; }

    /// <summary>How many have none.</summary>
    public int HiddenCount => _hidden.Count;

    /// <summary>True for what is not of a hidden ISP alone.</summary>
    public bool Has(Entity entity) =>
        entity.Kind is not (EntityKind.Isp or EntityKind.IspProvider or EntityKind.Link or EntityKind.Cohort)
        || Has(entity.Id);

    /// <summary>True for ids that do not begin with a hidden ISP.</summary>
    public bool Has(string joinedId) => !_hidden.Contains(JoinedId.Split(joinedId).First);

    /// <summary>True for a decision by or about one that is shown, or about none.</summary>
    public bool Has(string actor, string subject) => Of(actor) == actor && Has(subject);

    /// <summary>True for parameters of no hidden ISP.</summary>
    public bool HasParameter(string path) =>
        _hidden.Count == 0 || path.Split('.') is not ["isps", var isp, ..] || !_hidden.Contains(isp);

    /// <summary>The account; of a hidden ISP or its customers that of all hidden ones.</summary>
    public string Of(string account)
    {
        var (kind, id) = Accounts.Read(account);
        return kind switch
        {
            AccountKind.Isp when _hidden.Contains(id) => Accounts.Isp(Others),
            AccountKind.Subscribers when _hidden.Contains(id) => Accounts.Subscribers(Others),
            _ => account,
        };
    }

    private static double Lines(ReportContext context, string isp) =>
        context
            .Results.Values(Indicators.Lines.Id, new Entity(EntityKind.Isp, isp))
            .Where(values => values.Regime == context.Description.Baseline)
            .Select(values => values.Estimate.Mean)
            .FirstOrDefault(double.IsFinite);
}
