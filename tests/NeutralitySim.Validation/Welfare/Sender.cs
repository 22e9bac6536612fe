namespace NeutralitySim.Validation.Welfare;

/// <summary>Who sends traffic to the lines of a <see cref="ToyWorld"/>.</summary>
internal enum Sender
{
    /// <summary>A service that its viewers pay.</summary>
    Subscription,

    /// <summary>A service that advertisers pay by the hour watched.</summary>
    Advertised,

    /// <summary>A broadcaster that the state pays.</summary>
    Broadcaster,

    /// <summary>Thousands of small senders who compete, so that their price is their cost.</summary>
    Background,
}
