namespace NeutralitySim.Web.Hosting;

/// <summary>What is wrong with one value of a request, before it is known who will read it.</summary>
/// <param name="Field">Key of the query, such as <c>lever.toll</c>; empty for the whole.</param>
/// <param name="In">What was found and what is accepted, in a language.</param>
internal sealed record ValueFault(string Field, Func<string, string> In);
