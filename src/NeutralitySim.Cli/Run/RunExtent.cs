using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Cli.Run;

/// <summary>How much of the runs is kept, and as what the tables are written.</summary>
/// <param name="Plan">What is stored of each run.</param>
/// <param name="WithCsv">True where the large tables are written as CSV.</param>
/// <param name="WithParquet">True where they are written as Parquet.</param>
internal sealed record RunExtent(DetailPlan Plan, bool WithCsv, bool WithParquet)
{
    /// <summary>By the size of the world.</summary>
    public const string Auto = "auto";

    private const string Csv = "csv";
    private const string Parquet = "parquet";
    private const string Both = "both";

    /// <summary>What may be asked to be kept, the usual way first.</summary>
    public static readonly string[] Details = [Auto, .. Enum.GetValues<RunDetail>().Select(value => Kebab.Of(value))];

    /// <summary>As what large tables may be written, the usual way first.</summary>
    public static readonly string[] TableFormats = [Auto, Csv, Parquet, Both];

    /// <summary>What was asked for, and where nothing was, what fits the experiment: then it is said.</summary>
    public static RunExtent Of(Experiment experiment, string detail, string tables, Terminal terminal, Locale locale)
    {
        var description = experiment.Description;
        bool isLarge = WorldSize.IsLarge(description);
        var plan = DetailPlan.By(description);
        if (detail != Auto)
        {
            var asked = Enum.GetValues<RunDetail>().Single(value => Kebab.Of(value) == detail);
            plan = new DetailPlan(asked, asked);
        }
        else if (plan.First != plan.Others && experiment.Replications > 1)
        {
            var kept = plan.Others == RunDetail.Months ? CliTexts.KeptByMonth : CliTexts.KeptAsTotals;
            terminal.Remark(locale.With(kept, description.Isps.Count));
        }

        if (tables == Auto && isLarge)
            terminal.Remark(locale.With(CliTexts.LargeTables, description.Isps.Count));
        return new RunExtent(
            plan,
            tables is Csv or Both || tables == Auto && !isLarge,
            tables is Parquet or Both || tables == Auto && isLarge
        );
    }
}
