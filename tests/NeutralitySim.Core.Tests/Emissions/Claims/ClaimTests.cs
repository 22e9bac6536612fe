using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions.Claims;

/// <summary>Statements of the public debate against published numbers, and break-even values put back into the models.</summary>
public class ClaimTests
{
    private static readonly EmissionParameters Parameters = Central with
    {
        AccessIdleWattsPerLine = [5, 5, 5, 1.2],
        AccessWattsPerMbps = [0.02, 0.02, 0.02, 1.53],
        DeviceEmbodiedGramsPerHour = [38.8, 33.8, 30.8, 29.0],
    };

    private static readonly ClaimGrid Europe = new("eu", Text.Plain("Europe"), 295, "Carbon Trust 2021");

    private static ClaimSession Session(DeviceKind device, AccessTechnology access, double mbps) =>
        new($"{device}", Text.Plain($"{device}"), new ViewingSession(device, access, mbps, 2.2));

    private static HourClaim Claim(double grams, double hours, double? metres = null) =>
        new()
        {
            Grams = grams,
            Hours = hours,
            Metres = metres,
            Boundaries = [ClaimBoundary.Use, ClaimBoundary.UseAndEmbodied],
            Sessions =
            [
                Session(DeviceKind.Television, AccessTechnology.Fibre, 4),
                Session(DeviceKind.Phone, AccessTechnology.Mobile, 4),
            ],
            Grids = [Europe, Europe with { Id = "none", GramsPerKilowattHour = 0 }],
            Cars =
            [
                new("ademe", Text.Plain("ADEME"), 217.6, "ADEME"),
                new("us", Text.Plain("United States"), 250, "EPA"),
            ],
            Sets =
            [
                new("", false, [ClaimModel.Conventional, ClaimModel.Power], new(Parameters, Parameters, Parameters)),
            ],
        };

    [Fact]
    public void A_hundred_grams_are_four_hundred_metres_only_at_two_hundred_and_fifty_grams_a_kilometre()
    {
        var claim = Claim(100, 1, 400);
        Assert.Equal(250, claim.ImpliedGramsPerKilometre!.Value, 1e-9);
        Assert.Equal(460, claim.Cars[0].Metres(100), 0.5);
        Assert.Equal(87, claim.Cars[0].Grams(400), 0.5);
        Assert.Equal(400, claim.Cars[1].Metres(100), 1e-9);
    }

    [Fact]
    public void The_shift_figures_differ_by_eight()
    {
        Assert.Equal(3200, Claim(1600, 0.5).PerHour.Grams, 1e-9);
        Assert.Equal(8, Claim(1600, 0.5).PerHour.Grams / Claim(200, 0.5).PerHour.Grams, 1e-9);
    }

    [Fact]
    public void Every_case_gives_the_models_own_figure()
    {
        var figures = Claim(100, 1).Figures();
        Assert.Equal(2 * 2 * 2 * 2, figures.Count);
        Assert.Equal(49.3, figures[0].Central.Grams, 0.05);
        Assert.Equal(100 / figures[0].Central.Grams, figures[0].ClaimedOverCentral, 1e-12);
        var power = figures.Single(f => Is(f.Case, ClaimModel.Power, ClaimBoundary.UseAndEmbodied, "Phone", "eu"));
        Assert.Equal(2.87 + 29.0, power.Central.Grams, 0.01);
        var nothing = figures.First(f => f.Case.Grid.Id == "none" && f.Case.Boundary == ClaimBoundary.Use);
        Assert.Equal((0.0, double.NaN), (nothing.Central.Grams, nothing.ClaimedOverCentral));
    }

    [Fact]
    public void A_break_even_value_put_back_makes_the_claim_exact()
    {
        var claim = Claim(100, 1, 400);
        int solved = 0;
        foreach (var which in claim.Cases())
        foreach (var parameter in BreakEvenParameter.All.Where(p => p.Applies(which)))
            if (parameter.Solve(which, Parameters, 100) is { } value)
            {
                var (moved, with) = parameter.Set(which, Parameters, value);
                Assert.Equal(100, moved.Carbon(with).Grams, 1e-9);
                solved++;
            }
        Assert.InRange(solved, 60, 200);
    }

    [Fact]
    public void What_would_make_it_true_for_a_television_in_Europe()
    {
        var needed = Claim(100, 1, 400)
            .BreakEvens()
            .Where(b => Is(b.Case, ClaimModel.Conventional, ClaimBoundary.Use, "Television", "eu"))
            .ToDictionary(b => b.Lever, b => b.Needed);
        Assert.Equal(100 / 0.167, needed[ClaimLever.Grid]!.Value, 1e-6);
        Assert.Equal(109 + (100 / 0.295 - 167), needed[ClaimLever.DevicePower]!.Value, 1e-6);
        Assert.Equal(100 / (0.167 * 295), needed[ClaimLever.Duration]!.Value, 1e-9);
        Assert.Equal(0.167 * 295 / 0.4, needed[ClaimLever.Car]!.Value, 1e-9);
        Assert.DoesNotContain(ClaimLever.RouterPower, needed.Keys);
    }

    [Fact]
    public void A_claim_below_what_the_rest_emits_has_no_break_even()
    {
        var needed = Claim(10, 1).BreakEvens().Where(b => b.Case.Boundary == ClaimBoundary.UseAndEmbodied).ToList();
        Assert.All(needed.Where(b => b.Lever == ClaimLever.Grid), b => Assert.Null(b.Needed));
        var zero = Claim(10, 1).BreakEvens().Where(b => b.Case.Grid.Id == "none").ToList();
        Assert.All(zero.Where(b => b.Lever == ClaimLever.DevicePower), b => Assert.Null(b.Needed));
    }

    [Fact]
    public void The_companys_part_is_of_the_company_only()
    {
        var claim = new CompanyClaim(new CorporateCarbon(1.1e6), 0.05, new CorporateCarbon(1.05e6), 67e9, 122e9);
        Assert.Equal(55e3, claim.Part.Tonnes, 1e-6);
        Assert.Equal(52.5e3, claim.RestatedPart!.Value.Tonnes, 1e-6);
        Assert.Equal(0.0524, claim.NeededShare!.Value, 1e-4);
        var (least, most) = claim.PerHour!.Value;
        Assert.Equal(0.45, least.GramsPerHour, 0.005);
        Assert.Equal(0.82, most.GramsPerHour, 0.005);
    }

    private static bool Is(ClaimCase which, ClaimModel model, ClaimBoundary boundary, string session, string grid) =>
        (which.Model, which.Boundary, which.Session.Id, which.Grid.Id) == (model, boundary, session, grid);
}
