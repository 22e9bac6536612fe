namespace NeutralitySim.Core.Results;

/// <summary>The two accounts of a month, which must agree: what actors gain in money, and what is used less what that costs.</summary>
public enum WelfareSide
{
    /// <summary>What an actor has of the month, in money: prices, fees and surplus.</summary>
    Actor,

    /// <summary>The part of an actor's row that owners or customers abroad have; counted in that row already.</summary>
    Abroad,

    /// <summary>What something is worth to those who use it, from quantities: no price, fee or toll is in it.</summary>
    Use,

    /// <summary>What something costs in resources, from quantities and unit costs.</summary>
    Resource,

    /// <summary>The part of an actor's row that it invests where its row is larger, and saves where it is smaller.</summary>
    Investment,

    /// <summary>What households have of an actor's investment, in the month in which they have it.</summary>
    Return,
}
