using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Bills and margins of a month from its ledger lines.</summary>
internal sealed class MoneyRecorder(World world, MonthRecorder recorder)
{
    public void Record(int month, RunState state, Ledger ledger)
    {
        RecordIsps(month, state, ledger);
        RecordProviders(month, state, ledger);
    }

    private void RecordIsps(int month, RunState state, Ledger ledger)
    {
        var (bills, margins) = (new RatioSums(), new RatioSums());
        for (int isp = 0; isp < world.Isps.Count; isp++)
        {
            string id = world.Isps[isp].Id;
            Entity[] entities = [new(EntityKind.Isp, id), Entity.All, .. recorder.Groups.OfIsp(isp)];
            string subscribers = Accounts.Subscribers(id);
            double bill =
                -ledger.Net(subscribers, month)
                - ledger.Total(subscribers, LedgerKind.PassedOn, month).Paid
                - ledger.Total(subscribers, LedgerKind.ValueAddedTax, month).Paid;
            double margin = ledger.Net(Accounts.Isp(id), month);
            double ispLines = state.Isps[isp].TotalLines;
            bills.Add(entities, bill, ispLines);
            margins.Add(entities, margin, ispLines);
        }

        bills.Record(recorder, Indicators.SubscriberBill);
        margins.Record(recorder, Indicators.IspMargin);
    }

    private void RecordProviders(int month, RunState state, Ledger ledger)
    {
        var margins = new RatioSums();
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            var data = world.Providers[provider];
            if (data.Size == ProviderSize.Background)
                continue;
            double adopters = 0;
            foreach (var isp in state.Isps)
                adopters += isp.Adopters(provider);
            margins.Add(
                [new Entity(EntityKind.Provider, data.Id), Entity.All, .. recorder.Groups.OfProvider(provider)],
                ledger.Net(Accounts.Provider(data.Id), month),
                adopters
            );
        }

        margins.Record(recorder, Indicators.ProviderMargin);
    }
}
