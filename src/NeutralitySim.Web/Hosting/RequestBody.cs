using Microsoft.AspNetCore.Http;

namespace NeutralitySim.Web.Hosting;

/// <summary>Bodies of requests, no longer than allowed.</summary>
internal static class RequestBody
{
    /// <summary>The body.</summary>
    /// <param name="context">The request.</param>
    /// <param name="most">Bytes allowed.</param>
    /// <exception cref="FaultException">It is longer.</exception>
    public static async Task<ReadOnlyMemory<byte>> Read(HttpContext context, int most)
    {
        if (context.Request.ContentLength > most)
            throw new FaultException(Fault.TooLarge(most));
        byte[] buffer = new byte[most + 1];
        int read = await context.Request.Body.ReadAtLeastAsync(
            buffer,
            buffer.Length,
            throwOnEndOfStream: false,
            context.RequestAborted
        );
        return read <= most ? buffer.AsMemory(0, read) : throw new FaultException(Fault.TooLarge(most));
    }
}
