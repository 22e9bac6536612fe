using System.CommandLine;
using System.CommandLine.Parsing;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Run;

/// <summary>Options that say how pictures in pixels look.</summary>
internal sealed class PictureSettings
{
    private readonly Locale _locale;

    public PictureSettings(Locale locale)
    {
        _locale = locale;
        Dark = new Option<bool>("--dark") { Description = locale[CliTexts.Dark] };
        Size = new Option<PictureSize?>("--size")
        {
            Description = locale[CliTexts.Size],
            HelpName = string.Join('|', ["WxH", .. PictureSize.Names]),
            CustomParser = Parse,
        };
        Size.CompletionSources.Add([.. PictureSize.Names]);
    }

    public Option<bool> Dark { get; }

    public Option<PictureSize?> Size { get; }

    public PictureOptions Of(ParseResult parsed) => new(parsed.GetValue(Dark), parsed.GetValue(Size));

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
