using QRCoder;

namespace NeutralitySim.Web.Hosting;

/// <summary>Addresses as QR codes.</summary>
internal static class QrPicture
{
    private const int PixelsPerModule = 4;

    /// <summary>The address as SVG, dark on light with its quiet margin, whatever the page's colours are.</summary>
    public static string Of(Uri address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.L);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule);
    }
}
