using System.Net;
using NeutralitySim.Web.Hosting;

namespace NeutralitySim.Web.Tests;

/// <summary>Nobody can take all places, and who is alone has half.</summary>
public sealed class FairPlacesTests
{
    private readonly FairPlaces _places = new(512);

    [Fact]
    public void One_address_alone_holds_half_and_each_further_one_half_of_what_is_left()
    {
        Assert.Equal(256, Fill("192.0.2.1"));
        Assert.Equal(128, Fill("192.0.2.2"));
        Assert.Equal(64, Fill("192.0.2.3"));
        Assert.Equal(448, _places.Taken);
        // However many the first asks for, there is a place for the next.
        Assert.Equal(0, Fill("192.0.2.1"));
        Assert.NotNull(_places.Enter(IPAddress.Parse("192.0.2.4")));
    }

    [Fact]
    public void A_place_given_back_is_free_once_however_often_it_is_given_back()
    {
        var places = new FairPlaces(2);
        var first = places.Enter(IPAddress.Loopback);
        Assert.NotNull(first);
        Assert.Null(places.Enter(IPAddress.Loopback));
        first.Dispose();
        first.Dispose();
        Assert.Equal(0, places.Taken);
        Assert.NotNull(places.Enter(IPAddress.Loopback));
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2::9", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:3::9", "2001:db8:1:3::")]
    public void Addresses_that_one_machine_can_change_at_will_are_one_party(string address, string party) =>
        Assert.Equal(IPAddress.Parse(party), FairPlaces.PartyOf(IPAddress.Parse(address)));

    private int Fill(string address)
    {
        int entered = 0;
        while (_places.Enter(IPAddress.Parse(address)) is not null)
            entered++;
        return entered;
    }
}
