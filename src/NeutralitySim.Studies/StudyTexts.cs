using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Studies;

/// <summary>What studies say.</summary>
public static class StudyTexts
{
    /// <summary>The file of finished runs cannot be used.</summary>
    public static readonly Text NoMemory = new(
        "{0}: the file of finished runs cannot be read; delete it, or choose another folder with --out.",
        "{0} : le fichier des calculs terminés est illisible ; supprimez-le, ou choisissez un autre dossier avec --out."
    );
}
