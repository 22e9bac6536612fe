using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>A statement from the public debate. It is about an hour of viewing or about a company's year, never about both.</summary>
public sealed record Claim
{
    /// <summary>Id: the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>The statement.</summary>
    public required Text Statement { get; init; }

    /// <summary>Who said it.</summary>
    public required Text SaidBy { get; init; }

    /// <summary>When.</summary>
    public required string When { get; init; }

    /// <summary>Source.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader must know; null for nothing.</summary>
    public Text? Note { get; init; }

    /// <summary>The claim about viewing; null for one about a company.</summary>
    public HourClaim? Hour { get; init; }

    /// <summary>The claim about a company; null for one about viewing.</summary>
    public CompanyClaim? Company { get; init; }

    /// <summary>Other published figures for the hour.</summary>
    public IReadOnlyList<PublishedFigure> Published { get; init; } = [];

    /// <summary>Values used, with where they are from.</summary>
    public required IReadOnlyList<ParameterRecord> Parameters { get; init; }
}
