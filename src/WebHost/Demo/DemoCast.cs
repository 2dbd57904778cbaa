using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;

namespace EfpConnect.WebHost.Demo;

/// <summary>The people and places of the demonstration; the README introduces them.</summary>
internal static class DemoCast
{
    public const string Password = "Bonjour-Bleu-2026!";

    public static readonly Siren Lumiere = Siren.Parse("991203456");
    public static readonly Siret LumiereLyon = Siret.Parse("99120345600017");
    public static readonly Siret LumiereBordeaux = Siret.Parse("99120345600025");
    public static readonly Siren Horizon = Siren.Parse("992456780");

    public static readonly DemoPerson Claire = new(Title.Madame, "Claire", "Martin", "claire.martin@lumiere.example", Lumiere);
    public static readonly DemoPerson Marc = new(Title.Monsieur, "Marc", "Petit", "marc.petit@lumiere.example", Lumiere);
    public static readonly DemoPerson Sophie = new(Title.Madame, "Sophie", "Bernard", "sophie.bernard@lumiere.example", Lumiere);
    public static readonly DemoPerson Paul = new(Title.Monsieur, "Paul", "Durand", "paul.durand@lumiere.example", Lumiere);
    public static readonly DemoPerson Hugo = new(Title.Monsieur, "Hugo", "Leroy", "hugo.leroy@horizon.example", Horizon);

    public static readonly EmailAddress HorizonDirection = EmailAddress.Parse("direction@horizon.example");
}
