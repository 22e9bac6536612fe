using NeutralitySim.Reporting.Pictures;

namespace NeutralitySim.Cli.Run;

/// <summary>In what form pictures and report come.</summary>
/// <param name="Pictures">How pictures in pixels look.</param>
/// <param name="WithPdf">True for the report as PDF too.</param>
internal sealed record ReportForm(PictureOptions Pictures, bool WithPdf);
