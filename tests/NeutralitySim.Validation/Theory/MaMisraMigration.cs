namespace NeutralitySim.Validation.Theory;

/// <summary>Where users settle in <see cref="MaMisraPublicOption"/>.</summary>
/// <param name="IncumbentShare">m, the charging ISP's share of users, 0 to 1.</param>
/// <param name="IncumbentSurplus">Surplus per user of the incumbent.</param>
/// <param name="PublicOptionSurplus">Surplus per user of the neutral ISP; the same unless all users are on one side.</param>
/// <param name="Revenue">The incumbent's revenue from providers, per user of the whole market.</param>
public sealed record MaMisraMigration(
    double IncumbentShare,
    double IncumbentSurplus,
    double PublicOptionSurplus,
    double Revenue
);
