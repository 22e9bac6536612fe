namespace NeutralitySim.Workshop.Seats;

/// <summary>Whose interest a seat speaks for.</summary>
public enum Role
{
    /// <summary>The authority that sets the rules.</summary>
    Regulator,

    /// <summary>The incumbent ISP.</summary>
    IncumbentIsp,

    /// <summary>A small ISP.</summary>
    SmallIsp,

    /// <summary>A large content provider.</summary>
    LargeProvider,

    /// <summary>A start-up that offers content.</summary>
    StartUp,

    /// <summary>The association of subscribers.</summary>
    Subscribers,

    /// <summary>An environment NGO.</summary>
    Environment,

    /// <summary>The press: predicts and asks, takes no side.</summary>
    Press,

    /// <summary>Somebody who watches, and may predict.</summary>
    Observer,
}
