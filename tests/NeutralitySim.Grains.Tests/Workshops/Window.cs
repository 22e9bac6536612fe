using System.Text.Json;
using System.Text.Json.Nodes;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Grains.Tests.Workshops;

/// <summary>Reads views as a page does, and keeps all that was ever sent.</summary>
internal sealed class Window(WorkshopWatch watch) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<ViewNews> _news = watch.News().GetAsyncEnumerator();
    private byte[]? _room;
    private byte[]? _own;

    public List<string> Owns { get; } = [];

    public int Messages { get; private set; }

    public bool IsOver { get; private set; }

    public RoomView Room => JsonSerializer.Deserialize<RoomView>(_room, WorkshopJson.Options)!;

    /// <summary>What the viewer alone sees, with the room put where it belongs.</summary>
    public T Own<T>()
    {
        var own = JsonNode.Parse(_own)!.AsObject();
        own["room"] = JsonNode.Parse(_room);
        return own.Deserialize<T>(WorkshopJson.Options)!;
    }

    /// <summary>Reads until something holds.</summary>
    public async Task Until(Func<Window, bool> holds)
    {
        while (_room is null || _own is null || !holds(this))
            await Read();
    }

    /// <summary>Reads until it ends.</summary>
    public async Task UntilOver()
    {
        while (!IsOver && await Read()) { }
    }

    private async Task<bool> Read()
    {
        if (!await _news.MoveNextAsync().AsTask().WaitAsync(Patience.Longest))
            return false;
        Messages++;
        var news = _news.Current;
        _room = news.Room ?? _room;
        _own = news.Own ?? _own;
        IsOver |= news.IsOver;
        if (news.Own is not null)
            Owns.Add(System.Text.Encoding.UTF8.GetString(news.Own));
        return true;
    }

    public async ValueTask DisposeAsync() => await watch.DisposeAsync();
}
