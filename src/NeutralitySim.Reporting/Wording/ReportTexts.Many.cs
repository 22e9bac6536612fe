using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Reporting.Wording;

/// <content>What tells of more ISPs than have rows of their own.</content>
internal static partial class ReportTexts
{
    public static readonly Text OtherIsps = new("the other {0} ISPs", "les {0} autres FAI");
    public static readonly Text ServicesInIsps = new("services in ISPs", "services chez des FAI");
    public static readonly Text LinksOfIsps = new("links", "liens");
    public static readonly Text LargestShown = new(
        "The {0} largest of {1} ISPs have rows and panels of their own, here and below; all are in the distributions, and one by one in the tables beside this report.",
        "Les {0} plus grands des {1} FAI ont ici et plus bas leurs lignes et graphiques ; tous sont dans les distributions, et un par un dans les tableaux joints à ce rapport."
    );
    public static readonly Text DistributionCaption = new(
        "Distribution over all ISPs, each counted once: one in ten is below the first figure, half below the second, nine in ten below the third; then in how many there is more and in how many less than under {0}.",
        "Distribution sur tous les FAI, comptés chacun une fois : un sur dix est sous le premier chiffre, la moitié sous le deuxième, neuf sur dix sous le troisième ; puis chez combien il y a plus et chez combien moins que sous {0}."
    );
    public static readonly Text MoreAndLess = new("more in {0}, less in {1}", "plus chez {0}, moins chez {1}");
    public static readonly Text SpeedOfAll = new(
        "All {0} ISPs: half are below the line, eight in ten in the band",
        "Les {0} FAI : la moitié sous la ligne, huit sur dix dans la bande"
    );
    public static readonly Text DecisionCounts = new(
        "Decisions of all under {0}, first replication",
        "Décisions de tous sous le régime {0}, première réplication"
    );
    public static readonly Text Count = new("How many", "Combien");
    public static readonly Text DecisionsLeftOut = new(
        "Told one by one are {0} of {1} decisions, those by the largest ISPs or about them; all are in {2} beside this report.",
        "Sont dites une à une {0} décisions sur {1}, celles des plus grands FAI ou à leur propos ; toutes sont dans {2}, joint à ce rapport."
    );
    public static readonly Text ParametersLeftOut = new(
        "{0} values of ISPs that have no rows of their own are left out here; all are in {1} beside this report.",
        "{0} valeurs de FAI qui n'ont pas leurs propres lignes sont omises ici ; toutes sont dans {1}, joint à ce rapport."
    );
    public static readonly Text KeptOfRuns = new("Kept of the runs", "Gardé des calculs");
}
