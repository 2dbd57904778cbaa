using EfpConnect.CompanyDirectory.Importing;

namespace EfpConnect.CompanyDirectory.Texts;

/// <summary>The one line in French that says why an import stopped, or why it left a line out.</summary>
public static class ImportTexts
{
    public static string Say(ImportRefused refused)
    {
        var file = $"« {refused.File} »";
        return refused.Reason switch
        {
            ImportRefusal.FileMissing => $"Le fichier {file} n’existe pas.",
            ImportRefusal.FileUnreadable => $"Le fichier {file} ne peut pas être lu : vérifiez ses droits d’accès et son support.",
            ImportRefusal.FileEmpty => $"Le fichier {file} est vide.",
            ImportRefusal.NotCsv => $"Le fichier {file} n’est pas un fichier CSV. S’il s’agit d’une archive, décompressez-la d’abord.",
            ImportRefusal.WrongEncoding => $"Le fichier {file} n’est pas encodé en UTF-8 : enregistrez-le en UTF-8, puis recommencez.",
            ImportRefusal.ColumnMissing => $"Il manque la colonne « {refused.Detail} » dans le fichier {file}.",
            ImportRefusal.Truncated => $"Le fichier {file} s’arrête au milieu de la ligne {refused.Detail} : téléchargez-le à nouveau.",
            ImportRefusal.NothingToImport => $"Le fichier {file} ne contient aucune ligne utilisable.",
            ImportRefusal.FolderNotWritable => $"Impossible d’écrire dans le dossier {file} : vérifiez ses droits d’accès.",
            ImportRefusal.DiskFull => $"Il n’y a plus de place sur le disque du dossier {file}.",
            ImportRefusal.AlreadyRunning => $"Un autre import de {file} est en cours : attendez qu’il se termine.",
            ImportRefusal.CheckFailed => $"Le contrôle du fichier produit ({file}) a échoué : l’ancien reste en service. Recommencez.",
            _ => throw new ArgumentOutOfRangeException(nameof(refused), refused.Reason, null),
        };
    }

    public static string Say(BadLine bad) => $"{bad.File}, ligne {bad.Line} : {Say(bad.Fault)}";

    private static string Say(LineFault fault) => fault switch
    {
        LineFault.FieldCount => "le nombre de champs n’est pas celui de l’en-tête.",
        LineFault.InvalidSiren => "le SIREN n’est pas valide.",
        LineFault.InvalidSiret => "le SIRET n’est pas valide.",
        LineFault.UnknownState => "l’état administratif n’est pas reconnu.",
        LineFault.UnknownService => "le service n’existe pas.",
        LineFault.Duplicate => "ce numéro figure déjà plus haut.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
