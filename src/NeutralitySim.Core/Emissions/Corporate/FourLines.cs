namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>
/// A year in four lines that are not added up (gross, reduce, retain, remove), and the two nettings in use. Null where what it
/// needs was not published.
/// </summary>
/// <remarks>
/// <para>
/// <c>reduce = gross(baseline) − gross</c> is already inside gross and is not subtracted again; it is negative where emissions grew.
/// </para>
/// <para>
/// Science-based (SBTi Corporate Net-Zero Standard, October 2021): credits for avoidance lie beyond the value chain and count
/// nothing, and permanent removals neutralise only a residual of at most a tenth of the baseline:
/// <c>net = gross − min(remove_geological, gross)</c> if <c>gross ≤ 0.1·gross(baseline)</c>, else <c>net = gross</c>.
/// </para>
/// <para>
/// Company claim, not SBTi net-zero: <c>net = max(0, gross_market − retain − remove)</c>.
/// </para>
/// <para>Intensities per hour and the order of regimes know nothing of any of this.</para>
/// </remarks>
/// <param name="Year">Year.</param>
/// <param name="Gross">Location-based, all scopes inside the boundary.</param>
/// <param name="GrossMarket">The same with market-based electricity; as gross where not published.</param>
/// <param name="Reduce">Baseline less gross.</param>
/// <param name="Retain">Credits for emissions avoided elsewhere.</param>
/// <param name="Remove">Credits for removal, of both kinds of store.</param>
/// <param name="RemoveGeological">Of them, in permanent stores.</param>
/// <param name="NetScience">Net by the science-based rule.</param>
/// <param name="NetCompany">Net by the company's claim.</param>
public sealed record FourLines(
    int Year,
    CorporateCarbon Gross,
    CorporateCarbon GrossMarket,
    CorporateCarbon Reduce,
    CorporateCarbon? Retain,
    CorporateCarbon? Remove,
    CorporateCarbon? RemoveGeological,
    CorporateCarbon? NetScience,
    CorporateCarbon? NetCompany
)
{
    /// <summary>Largest residual that removals may neutralise, over the baseline.</summary>
    public const double ResidualShare = 0.10;

    /// <summary>The lines of a year.</summary>
    public static FourLines Of(CorporateInventory inventory, CorporateYear year)
    {
        var gross = inventory.Gross(year);
        var market = year.MarketBased ?? gross;
        var remove = year.RemoveBiological + year.RemoveGeological;
        return new FourLines(
            year.Year,
            gross,
            market,
            inventory.BaselineGross() - gross,
            year.Retain,
            remove,
            year.RemoveGeological,
            Science(gross, inventory.BaselineGross(), year.RemoveGeological),
            year.Retain is { } retain && remove is { } removed
                ? CorporateCarbon.Max(CorporateCarbon.Zero, market - retain - removed)
                : null
        );
    }

    private static CorporateCarbon? Science(
        CorporateCarbon gross,
        CorporateCarbon baseline,
        CorporateCarbon? removedForGood
    ) =>
        gross > ResidualShare * baseline ? gross
        : removedForGood is { } removed ? gross - CorporateCarbon.Min(removed, gross)
        : null;
}
