namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Words of the trade that no scenario knows, and the choice, or the two, that a person who writes one may mean.</summary>
internal static class ChoiceSynonyms
{
    private static readonly string[] BothPeerings = ["settlement-free-peering", "paid-peering"];

    private static readonly Dictionary<string, (string Words, string[] Choices)[]> ByKind = new(StringComparer.Ordinal)
    {
        ["access"] =
        [
            ("ftth fttp fttb fiber fibra glasfaser optical gpon xgs-pon", ["fibre"]),
            ("hfc docsis coax coaxial câble kabel", ["cable"]),
            ("adsl vdsl xdsl sdsl copper cuivre fttc", ["dsl"]),
            ("3g 4g 5g lte umts fwa wireless cellular", ["mobile"]),
        ],
        ["interconnect-kind"] =
        [
            ("peering pni ixp direct private private-peering public-peering bilateral", BothPeerings),
            ("free free-peering settlement-free sfi", ["settlement-free-peering"]),
            ("paid paid-interconnect paid-interconnection", ["paid-peering"]),
            ("ip-transit upstream carrier", ["transit"]),
        ],
        ["interconnect-medium"] = [("ix public exchange", ["ixp"]), ("private direct cross-connect", ["pni"])],
        ["provider-size"] =
        [
            ("big huge", ["large"]),
            ("medium", ["large", "small"]),
            ("other others rest", ["background"]),
        ],
    };

    /// <summary>The choices a word may mean; empty where nothing is known of it.</summary>
    public static string[] Of(string kind, string word)
    {
        string like = word.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return ByKind.GetValueOrDefault(kind, []).FirstOrDefault(entry => entry.Words.Split(' ').Contains(like)).Choices
            ?? [];
    }
}
