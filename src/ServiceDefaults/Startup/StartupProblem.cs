namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>Why a process cannot start, in one line an operator can act on.</summary>
/// <param name="sentence">French, names the setting, its value and what is allowed.</param>
/// <param name="exitCode">2 for a setting that can never work, 1 for a place that does not let us in today.</param>
public sealed class StartupProblem(string sentence, int exitCode, Exception? cause = null) : Exception(sentence, cause)
{
    public int ExitCode => exitCode;

    public static StartupProblem WrongSetting(string key, string? value, string allowed) =>
        new(SettingText.Wrong(key, value, allowed), 2);

    public static StartupProblem ForbiddenInProduction(string key, string? value) =>
        new($"{key} = « {value} » : interdit en production. Retirez ce réglage ou passez en environnement Development.", 2);

    public static StartupProblem NoPepper() =>
        new("Secrets:Pepper:<nom> : obligatoire en production. Indiquez un secret d’au moins 32 octets en base64.", 2);

    public static StartupProblem PortBusy(string key, string address) =>
        new($"{key} = « {address} » : ce port est déjà occupé. Arrêtez l’autre programme ou choisissez un autre port.", 1);

    public static StartupProblem AddressUnknown(string key, string address) =>
        new($"{key} = « {address} » : cette adresse n’appartient pas à cette machine. Indiquez une adresse locale.", 1);

    public static StartupProblem FolderUnusable(string folder, Exception cause) =>
        new($"Store:Directory = « {folder} » : impossible d’y lire et d’y écrire. Indiquez un dossier où ce compte a tous les droits.", 1, cause);

    public static StartupProblem FolderInUse(string folder) =>
        new($"Store:Directory = « {folder} » : déjà ouvert par un autre processus. Arrêtez-le ou indiquez un autre dossier.", 1);

    public static StartupProblem StoreCorrupt(string folder, Exception? cause = null) =>
        new($"Store:Directory = « {folder} » : les données sont endommagées, rien n’a été modifié. Remettez une sauvegarde ou indiquez un autre dossier.", 1, cause);

    public static StartupProblem DiskShort(string folder, long megabytes) =>
        new($"Store:Directory = « {folder} » : moins de {megabytes} Mo libres sur ce disque. Libérez de l’espace, puis redémarrez.", 1);

    public static StartupProblem StoreNotWritten(string folder, Exception cause) =>
        new($"Store:Directory = « {folder} » : le disque refuse les écritures, ce qui a été confirmé est conservé. Libérez de l’espace ou changez de disque, puis redémarrez.", 1, cause);

    public static StartupProblem StoreUnreachable(string address, Exception? cause = null) =>
        new($"Store:Redis = « {SettingText.Shown("Store:Redis", address)} » : serveur injoignable. Démarrez Redis ou corrigez l’adresse et le mot de passe.", 1, cause);

    public static StartupProblem StoreRefused(string address, Exception? cause = null) =>
        new($"Store:Redis = « {SettingText.Shown("Store:Redis", address)} » : le serveur répond mais refuse ce compte. Corrigez l’identifiant, le mot de passe ou ses droits.", 2, cause);

    public static StartupProblem StoreUnprotected(string address) =>
        new($"Store:Redis = « {SettingText.Shown("Store:Redis", address)} » : ce serveur est joignable par d’autres machines et aucun mot de passe n’est donné. Exigé en production : password=….", 2);

    public static StartupProblem StoreUnchecked() =>
        new("Store:Redis : le serveur ne laisse pas lire appendonly, appendfsync et maxmemory-policy (CONFIG GET). Donnez-en le droit à ce compte, ou vérifiez-les vous-même puis indiquez Store:RedisUnchecked=true.", 1);

    public static StartupProblem MembershipLost(string cluster) =>
        new($"Cluster:Id = « {cluster} » : ce silo n’est plus dans la liste du cluster, vidée ou restaurée. Arrêtez tous les processus et reprenez sous un nouveau Cluster:Id (docs/operations.md, « Reprise »).", 1);

    public static StartupProblem StoreNotDurable(string parameter, string value, string allowed) =>
        new($"Store:Redis : le serveur a {parameter} = « {value} », qui peut perdre des données. Valeur exigée en production : {allowed}.", 1);

    public static StartupProblem StoreLogFailing(string fact, string value) =>
        new($"Store:Redis : le serveur annonce {fact} = « {value} » : son journal AOF n’est plus écrit comme il faut. Vérifiez la place sur son disque et ses propres journaux.", 1);

    public static StartupProblem NoPortal(string where) =>
        new($"{where} : aucun portail en marche n’y a été trouvé. Démarrez le portail, ou indiquez le Store:Directory ou le Store:Redis du sien.", 1);
}
