namespace EfpConnect.Domain.Users;

/// <summary>What a completed registration makes: everything an account begins with.</summary>
[GenerateSerializer, Immutable, Alias("efp.new-account")]
public sealed record NewAccount(Person Person, string PasswordHash, Attachment Attachment, string TermsVersion, DateTimeOffset At);
