using NeutralitySim.Cli.Run.Printing;

namespace NeutralitySim.EndToEnd;

/// <summary>A test that prints; skipped, saying so, where no browser is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() =>
        Skip = InstalledBrowser.Find() is null
            ? "Needs Chromium, Chrome or Edge, or its path in NEUTRALITYSIM_BROWSER."
            : null;
}
