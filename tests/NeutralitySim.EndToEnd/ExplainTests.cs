namespace NeutralitySim.EndToEnd;

/// <summary>Explanations as the command line gives them.</summary>
public sealed class ExplainTests
{
    [Fact]
    public async Task A_key_is_explained_with_unit_range_default_example_and_its_place_in_the_model()
    {
        var told = await CommandLine.Run("explain", "isps.orange.interconnects.x.capacity");
        Assert.Equal((0, ""), (told.Code, told.Errors));
        Assert.Equal(
            """
            isps.<id>.interconnects.<id>.capacity

            Capacity at the start; 0 where only a deal or an upgrade brings the link into being.

            value         a rate in bps, kbps, Mbps, Gbps, Tbps is accepted, for example 40 Gbps
            range         from 0 to 1000 Tbps
            default       none: it must be given
            example       capacity: 40 Gbps        --set isps.orange.interconnects.x.capacity="40 Gbps"
            in the model  the ways by which traffic comes in, its sharing when they are full, and the bills for them

            """.ReplaceLineEndings("\n"),
            told.Output
        );
    }

    [Fact]
    public async Task A_section_lists_its_keys_and_labels_are_in_the_users_language()
    {
        var told = await CommandLine.Run("explain", "regimes.toll", "--lang", "fr");
        Assert.StartsWith("regimes.<id>.toll\n", told.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\nvaleur          une section avec les clés ci-dessous, ou none\n",
            told.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\ndans le modèle  les factures des FAI aux fournisseurs",
            told.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("\ncovers-transit ", told.Output, StringComparison.Ordinal);
    }
}
