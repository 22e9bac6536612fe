using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NeutralitySim.Web.Hosting;

/// <summary>
/// The style sheets, scripts and icon, held in memory and found by name in a list: no request's path ever becomes a
/// path of a file. A browser keeps them and asks each time whether they are still the same.
/// </summary>
internal sealed class Assets
{
    private const string Prefix = "wwwroot/";
    private readonly FrozenDictionary<string, Asset> _assets;

    /// <param name="made">Assets made by the program: path with its leading slash, and text.</param>
    public Assets(IEnumerable<(string Path, string Text)> made)
    {
        var assembly = typeof(Assets).Assembly;
        var files = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return ("/" + name[Prefix.Length..].Replace('\\', '/'), bytes);
            });
        _assets = files
            .Concat(made.Select(asset => (asset.Path, Encoding.UTF8.GetBytes(asset.Text))))
            .ToFrozenDictionary(
                asset => asset.Item1,
                asset => new Asset(asset.Item1, asset.Item2),
                StringComparer.Ordinal
            );
    }

    /// <summary>Answers a request for an asset; false when there is none of this name.</summary>
    public async Task<bool> Serve(HttpContext context)
    {
        if (!_assets.TryGetValue(context.Request.Path.Value ?? "", out var asset))
            return false;
        var headers = context.Response.Headers;
        headers.ETag = asset.Tag;
        headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch.Contains(asset.Tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        headers.Vary = "Accept-Encoding";
        var (encoding, bytes) = asset.In(context.Request.Headers.AcceptEncoding.ToString());
        headers.ContentEncoding = encoding;
        context.Response.ContentType = asset.Type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        return true;
    }

    private sealed class Asset(string path, byte[] bytes)
    {
        private readonly Lazy<byte[]> _brotli = new(() =>
            Packed(bytes, to => new BrotliStream(to, CompressionLevel.Optimal))
        );

        private readonly Lazy<byte[]> _gzip = new(() =>
            Packed(bytes, to => new GZipStream(to, CompressionLevel.Optimal))
        );

        public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";

        public string Type { get; } =
            Path.GetExtension(path) switch
            {
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                ".svg" => "image/svg+xml",
                var other => throw new NotSupportedException($"No content type is known for {other}."),
            };

        /// <summary>The bytes as a browser that accepts some encodings gets them, each packed once.</summary>
        public (string? Encoding, byte[] Bytes) In(string accepted) =>
            accepted.Contains("br", StringComparison.Ordinal) ? ("br", _brotli.Value)
            : accepted.Contains("gzip", StringComparison.Ordinal) ? ("gzip", _gzip.Value)
            : (null, bytes);

        private static byte[] Packed(byte[] bytes, Func<Stream, Stream> pack)
        {
            using var packed = new MemoryStream();
            using (var packer = pack(packed))
                packer.Write(bytes);
            return packed.ToArray();
        }
    }
}
