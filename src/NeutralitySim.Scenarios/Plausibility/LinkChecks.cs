using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Plausibility;

/// <summary>Links on which a unit has slipped, or that are open to everybody by a slip in an id.</summary>
internal sealed class LinkChecks(World world, ResolvedObject root, BusyHour traffic, ErrorList doubts)
{
    /// <summary>A full link is a question worth asking; one this many times too small is a slip.</summary>
    private const double TooSmall = 30;

    public void Run()
    {
        for (int isp = 0; isp < world.Isps.Count; isp++)
        {
            var links = ((ResolvedObject)root.Map("isps").Items[isp].Item).Map("interconnects");
            for (int link = 0; link < world.Isps[isp].Interconnects.Count; link++)
            {
                var written = (ResolvedObject)links.Items[link].Item;
                CheckCapacity(isp, link, written.Value("capacity"));
                CheckName(world.Isps[isp].Interconnects[link], written);
            }
        }
    }

    private void CheckCapacity(int isp, int link, ResolvedValue capacity)
    {
        if (capacity.Number == 0)
            return;
        var senders = Enumerable
            .Range(0, world.Providers.Count)
            .Where(provider => FirstLink(isp, provider) == link)
            .ToList();
        double sent = senders.Sum(provider => traffic.BitsPerSecond(isp, provider));
        if (sent > TooSmall * capacity.Number)
            doubts.Add(
                capacity,
                ScenarioTexts.LinkTooSmall.With(
                    Words.Quoted(capacity.Written),
                    Kinds.Rate.Format(Rounded(sent), null),
                    Words.List(senders.Select(provider => world.Providers[provider].Id)),
                    Math.Round(Rounded(sent / capacity.Number))
                )
            );
    }

    // The link a provider prefers; those without capacity wait for a deal.
    private int FirstLink(int isp, int provider) =>
        world
            .Isps[isp]
            .Interconnects.ToList()
            .FindIndex(link => link.CapacityBitsPerSecond > 0 && link.Providers.Contains(provider));

    private void CheckName(Interconnect link, ResolvedObject written)
    {
        bool isOpenByDefault =
            !link.HasCarrier && !written.Has("counterparty") && !written.Has("providers") && link.Providers.Count > 1;
        if (isOpenByDefault && NearestName.Of(link.Id, world.Providers.Select(p => p.Id)) is { } meant)
            doubts.Add(written, ScenarioTexts.OpenToAll.With(Words.Quoted(link.Id), meant));
    }

    /// <summary>Two digits: more would pretend to be exact.</summary>
    private static double Rounded(double number)
    {
        double scale = Math.Pow(10, Math.Floor(Math.Log10(number)) - 1);
        return Math.Round(number / scale) * scale;
    }
}
