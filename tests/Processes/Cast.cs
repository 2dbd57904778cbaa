namespace EfpConnect.Processes;

/// <summary>Who and what is there once a portal has filled itself with its demonstration.</summary>
internal static class Cast
{
    public const string Password = "Bonjour-Bleu-2026!";

    public const string Lumiere = "991203456";
    public const string LumiereLyon = "99120345600017";
    public const string LumiereBordeaux = "99120345600025";
    public const string LumiereAix = "99120345600033";
    public const string Horizon = "992456780";
    public const string HorizonNantes = "99245678000012";

    /// <summary>Manager, with access in Lyon.</summary>
    public const string Claire = "claire.martin@lumiere.example";

    /// <summary>Manager.</summary>
    public const string Marc = "marc.petit@lumiere.example";

    /// <summary>Has asked for Bordeaux.</summary>
    public const string Sophie = "sophie.bernard@lumiere.example";

    /// <summary>May nothing yet.</summary>
    public const string Paul = "paul.durand@lumiere.example";

    /// <summary>Of Horizon, whose code went to <see cref="HorizonDirection"/>.</summary>
    public const string Hugo = "hugo.leroy@horizon.example";

    public const string HorizonDirection = "direction@horizon.example";
}
