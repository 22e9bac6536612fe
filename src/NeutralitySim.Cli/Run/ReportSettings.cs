using System.CommandLine;
using System.CommandLine.Parsing;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Run;

/// <summary>Options that say in what form pictures and report come.</summary>
internal sealed class ReportSettings
{
    private readonly Locale _locale;

    public ReportSettings(Locale locale)
    {
        _locale = locale;
        Dark = new Option<bool>("--dark") { Description = locale[CliTexts.Dark] };
        Size = new Option<PictureSize?>("--size")
        {
            Description = locale[CliTexts.Size],
            HelpName = string.Join('|', ["WxH", .. PictureSize.Names]),
            CustomParser = Parse,
        };
        Pdf = new Option<bool>("--pdf") { Description = locale[CliTexts.Pdf] };
        Size.CompletionSources.Add([.. PictureSize.Names]);
    }

    public Option<bool> Dark { get; }

    public Option<PictureSize?> Size { get; }

    public Option<bool> Pdf { get; }

    public ReportForm Of(ParseResult parsed) =>
        new(new PictureOptions(parsed.GetValue(Dark), parsed.GetValue(Size)), parsed.GetValue(Pdf));

    private PictureSize? Parse(ArgumentResult result)
    {
        string written = result.Tokens[0].Value;
        if (PictureSize.TryParse(written, out PictureSize size))
            return size;
        result.AddError(
            _locale.With(
                CliTexts.NotSize,
                written,
                PictureSize.Least,
                PictureSize.Most,
                string.Join(", ", PictureSize.Names)
            )
        );
        return null;
    }
}
