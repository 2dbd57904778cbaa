namespace EfpConnect.Domain.Users;

/// <summary>Somebody as others are shown them: a copy taken when an act was done, kept with it.</summary>
[GenerateSerializer, Immutable, Alias("efp.person")]
public sealed record Person(UserId Id, Identity Identity, EmailAddress Email);
