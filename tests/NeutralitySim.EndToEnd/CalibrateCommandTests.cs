namespace NeutralitySim.EndToEnd;

/// <summary>Fits as users start them.</summary>
public sealed class CalibrateCommandTests : ScratchFolder
{
    private const string Scenario = "scenarios/first-steps";
    private const string Direct = "isps.citynet.interconnects.direct.capacity";

    [Fact]
    public async Task Own_measurements_are_fitted_and_the_values_run()
    {
        File.WriteAllText(
            At("own.csv"),
            """
            month,isp,provider,link,indicator,value,fitted
            2024-01,citynet,streamly,,speed-index,5.9 Mbps,
            2024-02,citynet,streamly,,speed-index,5.9,
            2024-03,citynet,,direct,p95,36 Gbps,off
            2030-01,citynet,streamly,,speed-index,1,
            """
        );
        var fitted = await Calibrate("--fit", Direct, "--observations", At("own.csv"), "-r", "1");
        Assert.Equal(0, fitted.Code);
        Assert.Contains("values fitted: 1, months fitted to: 2, held out: 1", fitted.Errors, StringComparison.Ordinal);
        Assert.Contains(Direct, fitted.Output, StringComparison.Ordinal);
        Assert.Contains(
            "source: \"fitted to speed-index citynet/streamly, 2 values, 2024-01 to 2024-02\"",
            File.ReadAllText(At("out", "fitted.yaml")),
            StringComparison.Ordinal
        );
        Assert.Equal(4, File.ReadAllLines(At("out", "months.csv")).Length);

        string first = Path.Combine(NeutralitySim.Tests.Shared.Golden.RepositoryRoot, Scenario, "scenario.yaml");
        File.Copy(first, At("out", "scenario.yaml"));
        File.WriteAllText(
            At("out", "own.yaml"),
            "extends: scenario.yaml\n" + File.ReadAllText(At("out", "fitted.yaml"))
        );
        Assert.Equal(0, (await CommandLine.Run("check", At("out", "own.yaml"))).Code);
    }

    [Fact]
    public async Task All_that_is_wrong_with_measurements_is_told_with_row_and_column()
    {
        File.WriteAllText(
            At("own.csv"),
            """
            month;isp;provider;indicator;value
            2024-13;citynet;streamly;speed-index;2 Mbps
            2024-01;citynett;streamly;speed-index;2 kg
            2024-01;citynet;streamly;speed;2
            2024-01;citynet;streamly;p95;2
            """
        );
        var wrong = await Calibrate("--fit", Direct, "--observations", At("own.csv"));
        Assert.Equal(1, wrong.Code);
        foreach (
            string told in (string[])
                [":2:1 month", ":3:2 isp", "\"citynet\"?", ":3:5 value", ":4:4 indicator", "direct, carrier"]
        )
            Assert.Contains(told, wrong.Errors, StringComparison.Ordinal);
        Assert.Equal(1, (await Calibrate("--fit", Direct, "--observations", At("none.csv"))).Code);
        File.WriteAllText(At("own.csv"), "month,speed\n");
        Assert.Contains(
            "\"value\" is missing",
            (await Calibrate("--fit", Direct, "--observations", At("own.csv"))).Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_cannot_be_fitted_is_told_in_French_too()
    {
        var nothing = await Calibrate("--fit", "isps.citynet.name,a.b", "--lang", "fr");
        Assert.Equal(1, nothing.Code);
        Assert.Contains("a.b", nothing.Errors, StringComparison.Ordinal);
        Assert.Contains("pas là un nombre", nothing.Errors, StringComparison.Ordinal);
        var unobserved = await Calibrate("--fit", Direct);
        Assert.Equal(1, unobserved.Code);
        Assert.Contains("no observation", unobserved.Errors, StringComparison.Ordinal);
        Assert.Equal(1, (await Calibrate("--fit", Direct, "--against", "speed")).Code);
        Assert.Equal(2, (await Calibrate("--fit", Direct, "--regime", "none")).Code);
    }

    private Task<CommandLine.Outcome> Calibrate(params string[] more) =>
        CommandLine.Run(["calibrate", Scenario, "--out", At("out"), .. more]);
}
