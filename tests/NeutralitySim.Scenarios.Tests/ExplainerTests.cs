using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Every key can be looked up, and an example shows how it is written.</summary>
public class ExplainerTests
{
    [Fact]
    public void Every_key_of_the_schema_is_explained_in_both_languages_under_the_path_it_is_listed_by()
    {
        Assert.True(Explainer.Paths.Count > 250);
        foreach (string path in Explainer.Paths)
        {
            var told = Explainer.Explain(path);
            Assert.True(told is not null, path);
            Assert.Equal(path, told.Path);
            Assert.NotEmpty(told.Meaning);
            foreach (string language in new[] { "en", "fr" })
                Assert.All(new[] { told.Accepted, told.Place }, text => Assert.NotEmpty(text.In(language)));
            Assert.NotNull(told.Place.French);
        }
    }

    [Fact]
    public void Every_example_is_a_value_that_is_accepted()
    {
        foreach (string path in Explainer.Paths)
            if (
                ScenarioSchema.KeyAt(path.Replace("[]", ".0", StringComparison.Ordinal)) is
                { Type: ScalarType type } key
            )
            {
                string example = Explainer.Explain(path)!.Example ?? "";
                Assert.True(type.Kind.Parse(example, "EUR", out var value) is null, $"{path}: {example}");
                Assert.InRange(value.Number, type.Minimum, type.Maximum);
                Assert.Equal(key.Meaning, Explainer.Explain(path)!.Meaning);
            }
    }

    [Theory]
    [InlineData("isps.*.retail-price", "isps.<id>.retail-price")]
    [InlineData("isps.retail-price", "isps.<id>.retail-price")]
    [InlineData("isps.<id>.retail-price", "isps.<id>.retail-price")]
    [InlineData("isps.orange", "isps.<id>")]
    [InlineData("deals.0.month", "deals[].month")]
    [InlineData("deals.month", "deals[].month")]
    [InlineData("deals[].month", "deals[].month")]
    [InlineData("regimes.toll", "regimes.<id>.toll")]
    [InlineData("regimes.tolled.toll.price", "regimes.<id>.toll.price")]
    [InlineData("observations.0.values.2014-02", "observations[].values.<id>")]
    [InlineData("content-providers.netflix.ladder.3", "content-providers.<id>.ladder[]")]
    [InlineData("", "")]
    public void A_path_may_name_things_leave_them_open_or_leave_them_out(string path, string shown) =>
        Assert.Equal(shown, Explainer.Explain(path)?.Path);

    [Theory]
    [InlineData("isps.north.retial-price", "isps.<id>.retail-price")]
    [InlineData("retail-price", "content-providers.<id>.retail-price")]
    [InlineData("calender.months", "calendar")]
    [InlineData("calendar.months.x", null)]
    [InlineData("zzzzzzzz", null)]
    public void A_path_that_is_none_is_answered_by_what_was_probably_meant(string path, string? meant)
    {
        Assert.Null(Explainer.Explain(path));
        Assert.Equal(meant, Explainer.Suggestions(path).FirstOrDefault());
    }
}
