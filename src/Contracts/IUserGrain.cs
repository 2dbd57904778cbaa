using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Contracts;

/// <summary>One account, its habilitations, and the answer to « may this user use this service for this SIRET? ».</summary>
[Alias("efp.IUserGrain"), GrainInterfaceType("efp.IUserGrain")]
public interface IUserGrain : IGrainWithStringKey
{
    /// <summary>Null when there is no such account.</summary>
    [Alias("View")]
    Task<UserView?> ViewAsync();

    [Alias("CanAccess")]
    Task<AccessAnswer> CanAccessAsync(ServiceId service, Siret siret);

    [Alias("PasswordHash")]
    Task<string?> PasswordHashAsync();

    [Alias("Register")]
    Task RegisterAsync(OperationId operation, NewAccount account);

    [Alias("NoteSignIn")]
    Task<Outcome<UserView>> NoteSignInAsync(OperationId operation, string? rehashed);

    /// <summary>Takes a grant that the company decided. Problems: <c>user.not-attached</c>, <c>user.unknown</c>.</summary>
    [Alias("Receive")]
    Task<Outcome<Done>> ReceiveAsync(OperationId operation, Grant grant);

    [Alias("Lose")]
    Task<Outcome<Done>> LoseAsync(OperationId operation, ServiceId service, Siret siret, Person by);

    [Alias("NoteManagerRole")]
    Task NoteManagerRoleAsync(OperationId operation, ServiceId service, bool held);
}

/// <summary>An account as its owner sees it.</summary>
/// <param name="Habilitations">Active ones.</param>
/// <param name="Manages">Services for which he is an effective access manager of his company.</param>
[GenerateSerializer, Immutable, Alias("efp.view.user")]
public sealed record UserView(
    Person Person, Attachment? Attachment, ImmutableArray<Habilitation> Habilitations, ImmutableArray<ServiceId> Manages, DateTimeOffset? LastSignIn)
{
    /// <summary>Those taken back and not given again; null from a silo of before they were told.</summary>
    [Id(0)]
    public ImmutableArray<Habilitation>? Revoked { get; init; }
}
