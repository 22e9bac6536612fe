using QRCoder;
using QRCoder.Exceptions;

namespace NeutralitySim.Web.Hosting;

/// <summary>Addresses as QR codes.</summary>
internal static class QrPicture
{
    private const int PixelsPerModule = 4;

    /// <summary>
    /// The address as SVG, dark on light with its quiet margin, whatever the page's colours are; null where it is longer than a code holds,
    /// some three thousand letters.
    /// </summary>
    public static string? Of(Uri address)
    {
        try
        {
            using var data = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.L);
            using var code = new SvgQRCode(data);
            return code.GetGraphic(PixelsPerModule);
        }
        catch (DataTooLongException)
        {
            return null;
        }
    }
}
