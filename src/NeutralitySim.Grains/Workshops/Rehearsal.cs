using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Grains;

/// <summary>Has bots do what belongs to the step the room is at.</summary>
internal sealed class Rehearsal(DurableWorkshop workshop, TimeProvider clock)
{
    private bool _isPlaying;

    /// <summary>Whether bots are at it or have nothing to do.</summary>
    public bool IsOver => _isPlaying || Bots.Next(workshop.Ahead).IsEmpty;

    /// <summary>Does what bots have not done yet.</summary>
    public async Task Play()
    {
        _isPlaying = true;
        try
        {
            int before;
            do
            {
                before = workshop.Ahead.Entries;
                var now = clock.GetUtcNow();
                await Task.WhenAll(Bots.Next(workshop.Ahead).Select(move => workshop.Do(move.By, move.Action, now)));
            } while (workshop.Ahead.Entries > before);
        }
        finally
        {
            _isPlaying = false;
        }
    }
}
