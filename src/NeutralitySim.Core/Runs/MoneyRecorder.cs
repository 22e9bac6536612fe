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
        double bills = 0;
        double margins = 0;
        double lines = 0;
        for (int isp = 0; isp < world.Isps.Count; isp++)
        {
            string id = world.Isps[isp].Id;
            var entity = new Entity(EntityKind.Isp, id);
            string subscribers = Accounts.Subscribers(id);
            double bill =
                -ledger.Net(subscribers, month)
                - ledger.Total(subscribers, LedgerKind.PassedOn, month).Paid
                - ledger.Total(subscribers, LedgerKind.ValueAddedTax, month).Paid;
            double margin = ledger.Net(Accounts.Isp(id), month);
            double ispLines = state.Isps[isp].TotalLines;
            recorder.AddRatio(Indicators.SubscriberBill, entity, bill, ispLines);
            recorder.AddRatio(Indicators.IspMargin, entity, margin, ispLines);
            bills += bill;
            margins += margin;
            lines += ispLines;
        }

        recorder.AddRatio(Indicators.SubscriberBill, Entity.All, bills, lines);
        recorder.AddRatio(Indicators.IspMargin, Entity.All, margins, lines);
    }

    private void RecordProviders(int month, RunState state, Ledger ledger)
    {
        double margins = 0;
        double all = 0;
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            var data = world.Providers[provider];
            if (data.Size == ProviderSize.Background)
                continue;
            double margin = ledger.Net(Accounts.Provider(data.Id), month);
            double adopters = 0;
            foreach (var isp in state.Isps)
                adopters += isp.Adopters(provider);
            recorder.AddRatio(Indicators.ProviderMargin, new Entity(EntityKind.Provider, data.Id), margin, adopters);
            margins += margin;
            all += adopters;
        }

        recorder.AddRatio(Indicators.ProviderMargin, Entity.All, margins, all);
    }
}
