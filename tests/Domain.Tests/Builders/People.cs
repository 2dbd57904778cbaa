namespace EfpConnect.Domain.Tests.Builders;

/// <summary>Who acts in the tests: Alice and Bruno ask, Claire and Denis manage.</summary>
public static class People
{
    public static readonly Person Alice = Somebody(1, Title.Madame, "Alice", "Martin");
    public static readonly Person Bruno = Somebody(2, Title.Monsieur, "Bruno", "Petit");
    public static readonly Person Claire = Somebody(3, Title.Madame, "Claire", "Dupont");
    public static readonly Person Denis = Somebody(4, Title.Monsieur, "Denis", "Roux");

    private static Person Somebody(int number, Title title, string firstName, string lastName) =>
        new(UserId.Parse($"{number:x32}"), new Identity(title, firstName, lastName), EmailAddress.Parse($"{firstName}@lumiere.example"));
}
