using System.Globalization;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;

namespace NeutralitySim.Workshop.Tests;

public sealed class AccessTests
{
    [Fact]
    public void A_secret_is_long_and_only_itself_matches_its_hash()
    {
        byte[] random = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
        string secret = Secret.Of(random);
        Assert.Equal("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", secret);
        string hash = Secret.Hash(secret);
        Assert.True(Secret.Matches(secret, hash));
        Assert.False(Secret.Matches(secret + "x", hash));
        Assert.False(Secret.Matches("", hash));
        Assert.False(Secret.Matches(hash, hash));
        Assert.False(Secret.Matches(secret, ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => Secret.Of(random.AsSpan(1)));
    }

    [Fact]
    public void Codes_have_no_letters_that_look_alike_and_use_each_equally()
    {
        foreach (string alike in new[] { "0O", "1IL", "2Z", "5S", "8B", "UV" })
            Assert.True(alike.Count(JoinCode.Letters.Contains) <= 1, alike);
        var counts = new Dictionary<char, int>();
        for (int first = 0; first < 256; first++)
        {
            byte[] random = [(byte)first, 0, 0, 0, 0, 0, 0];
            string code = JoinCode.Of(random);
            Assert.Equal(6, code.Length);
            if (first < 240)
                counts[code[0]] = counts.GetValueOrDefault(code[0]) + 1;
        }
        Assert.Equal(24, counts.Count);
        Assert.All(counts.Values, count => Assert.Equal(10, count));
        Assert.Throws<ArgumentException>(() => JoinCode.Of([250, 250, 250, 250, 250, 250, 1]));
    }

    [Theory]
    [InlineData("ACDEFG", true)]
    [InlineData(" acd-efg ", true)]
    [InlineData("ACDEF", false)]
    [InlineData("ACDEFGH", false)]
    [InlineData("", false)]
    public void Codes_are_read_as_people_type_them(string typed, bool isMeant) =>
        Assert.Equal(isMeant, JoinCode.Matches(typed, "ACDEFG"));

    [Fact]
    public void A_secret_tells_whose_it_is()
    {
        var room = new Room();
        room.Seat("a");
        room.Seat("b");
        Assert.Equal(Actor.Facilitator, Actor.OfSecret(room.State, Room.Key));
        Assert.Equal(Actor.Of("b"), Actor.OfSecret(room.State, "token of b"));
        Assert.Null(Actor.OfSecret(room.State, "token of c"));
        Assert.Null(Actor.OfSecret(room.State, ""));
        room.Do(Actor.Facilitator, new RemoveSeat("b"));
        Assert.Null(Actor.OfSecret(room.State, "token of b"));
    }

    [Fact]
    public void A_lost_key_is_replaced_at_the_console_only()
    {
        var room = new Room();
        var seat = room.Seat("a");
        var replace = new ReplaceKey(Secret.Hash("new key"));
        foreach (var other in new[] { seat, Actor.Facilitator, Actor.Newcomer })
            room.Refused(other, replace);
        room.Refused(Actor.Program, new ReplaceKey("plain"));
        room.Do(Actor.Program, replace);
        Assert.Null(Actor.OfSecret(room.State, Room.Key));
        Assert.Equal(Actor.Facilitator, Actor.OfSecret(room.State, "new key"));
    }

    [Fact]
    public void A_bucket_lets_a_burst_through_and_then_its_rate()
    {
        var limit = new RateLimit(3, 0.5);
        var bucket = TokenBucket.Full(limit, Room.Noon);
        for (int i = 0; i < 3; i++)
            Assert.True(bucket.TryTake(limit, Room.Noon, out bucket));
        Assert.False(bucket.TryTake(limit, Room.Noon, out bucket));
        Assert.False(bucket.TryTake(limit, Room.Noon.AddSeconds(1.9), out bucket));
        Assert.True(bucket.TryTake(limit, Room.Noon.AddSeconds(2), out bucket));
        // A clock that is set back neither fills nor empties, and one set far ahead fills once.
        Assert.False(bucket.TryTake(limit, Room.Noon.AddHours(-1), out bucket));
        Assert.Equal(3, bucket.Filled(limit, Room.Noon.AddDays(365)).Tokens);
    }

    [Fact]
    public void Buckets_never_let_more_through_than_burst_and_rate()
    {
        var limit = new RateLimit(20, 2);
        var draws = new SeededDraws(1, "bucket");
        var buckets = new TokenBuckets(limit);
        var now = Room.Noon;
        int taken = 0;
        for (int i = 0; i < 10_000; i++)
        {
            now = now.AddSeconds(draws.Unit());
            for (int tries = draws.Below(5); tries > 0; tries--)
                taken += buckets.TryTake("a", now) ? 1 : 0;
        }
        Assert.InRange(taken, 0.99 * 2 * (now - Room.Noon).TotalSeconds, 20 + 2 * (now - Room.Noon).TotalSeconds);
    }

    [Fact]
    public void Buckets_do_not_grow_with_addresses()
    {
        var buckets = new TokenBuckets(new RateLimit(1, 1), most: 10);
        for (int i = 0; i < 10; i++)
            Assert.True(buckets.TryTake(i.ToString(CultureInfo.InvariantCulture), Room.Noon));
        Assert.False(buckets.TryTake("another", Room.Noon));
        Assert.True(buckets.TryTake("another", Room.Noon.AddSeconds(1)));
        Assert.Equal(1, buckets.Count);
    }

    [Fact]
    public void Draws_follow_from_seed_and_purpose()
    {
        int[] Some(ulong seed, string purpose)
        {
            var draws = new SeededDraws(seed, purpose);
            return [.. Enumerable.Range(0, 20).Select(_ => draws.Below(1000))];
        }
        Assert.Equal(Some(1, "a"), Some(1, "a"));
        Assert.NotEqual(Some(1, "a"), Some(2, "a"));
        Assert.NotEqual(Some(1, "a"), Some(1, "b"));
        var many = new SeededDraws(3, "many");
        int[] counts = new int[6];
        for (int i = 0; i < 6000; i++)
            counts[many.Below(6)]++;
        // Five standard deviations around 1,000.
        Assert.All(counts, count => Assert.InRange(count, 855, 1145));
    }
}
