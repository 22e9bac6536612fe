using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Grains;

/// <summary>
/// Who watches a workshop, and what each has to be shown. Views are made away from the workshop, which goes on meanwhile: a state never changes.
/// </summary>
internal sealed class ViewBoard(TimeProvider clock)
{
    private readonly Dictionary<string, Viewer> _viewers = new(StringComparer.Ordinal);

    /// <summary>Puts somebody among those who watch.</summary>
    /// <param name="viewer">Who.</param>
    /// <param name="isBlank">True where nothing stands there that was shown before.</param>
    /// <returns>Whether there is something to show.</returns>
    public bool Renew(Viewer viewer, bool isBlank)
    {
        bool isNew = isBlank || !_viewers.ContainsKey(viewer.Name);
        if (isNew)
            _viewers[viewer.Name] = viewer;
        _viewers[viewer.Name].RenewedAt = clock.GetTimestamp();
        return isNew;
    }

    /// <summary>What is new for whom.</summary>
    public async Task<List<(Viewer Viewer, ViewNews News)>> Next(WorkshopState state, DateTimeOffset now)
    {
        foreach (var viewer in _viewers.Values.ToList())
            if (clock.GetElapsedTime(viewer.RenewedAt) > WorkshopWatch.Expiry)
                _viewers.Remove(viewer.Name);
        // Not again to all where one more comes, or a request was only sent again.
        Viewer[] viewers = [.. _viewers.Values.Where(viewer => !ReferenceEquals(viewer.Seen, state))];
        if (viewers.Length == 0)
            return [];
        var news = await Task.Run(() => Made(state, now, viewers));
        foreach (var (viewer, _) in news.Where(told => told.News.IsOver))
            _viewers.Remove(viewer.Name);
        return news;
    }

    private static List<(Viewer Viewer, ViewNews News)> Made(WorkshopState state, DateTimeOffset now, Viewer[] viewers)
    {
        var room = RoomView.Of(state, now);
        byte[] shared = ViewJson.Room(room);
        return [.. viewers.Select(viewer => (viewer, News(state, room, shared, viewer)))];
    }

    private static ViewNews News(WorkshopState state, RoomView room, byte[] shared, Viewer viewer)
    {
        if (!viewer.MayWatch(state) || ViewJson.Own(state, room, viewer.Who) is not { } own)
            return new ViewNews(state.Entries, shared, null, IsOver: true);
        bool isSame = viewer.Own is { } before && before.AsSpan().SequenceEqual(own);
        (viewer.Own, viewer.Seen) = (own, state);
        return new ViewNews(state.Entries, shared, isSame ? null : own);
    }
}
