namespace NeutralitySim.Web.Hosting;

/// <summary>What is wrong with one value of a request.</summary>
/// <param name="Field">Key of the query, such as <c>lever.toll</c> or <c>set.isps.orange.retail-price</c>; empty for the whole.</param>
/// <param name="Message">What was found and what is accepted.</param>
public sealed record FieldError(string Field, string Message);
