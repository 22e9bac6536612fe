using System.Buffers.Binary;
using Microsoft.Playwright;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Browser;

/// <summary>The README's picture of the page. <c>eng/page-picture</c> makes it again.</summary>
[Trait("Speed", "Slow")]
[Collection(SharedWorkshop.Name)]
public sealed class PagePictureTests(Workshop workshop)
{
    private const int Width = 1600;
    private const int Height = 1180;
    private const int MostBytes = 400_000;

    private static readonly string Picture = Path.Combine(Golden.RepositoryRoot, "docs", "page.png");

    [BrowserFact]
    public async Task The_readme_shows_the_page_as_it_is_answering()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURE") == "1")
            await Take();
        byte[] picture = await File.ReadAllBytesAsync(Picture);
        Assert.InRange(picture.Length, 10_000, MostBytes);
        Assert.Equal(Width, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
    }

    private async Task Take()
    {
        await using var wall = await workshop.Open("/", Width, Height);
        await wall.Sliders.First.FillAsync("2.5");
        await wall.Sliders.First.BlurAsync();
        await wall.Exact();
        Directory.CreateDirectory(Path.GetDirectoryName(Picture)!);
        await wall.Page.ScreenshotAsync(new() { Path = Picture, Animations = ScreenshotAnimations.Disabled });
    }
}
