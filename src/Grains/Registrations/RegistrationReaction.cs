using EfpConnect.Domain.Registrations;
using EfpConnect.Grains.Outbox;
using EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Registrations;

/// <summary>What follows from a step of signing up: the mail with the code, and at the end the account itself.</summary>
internal sealed class RegistrationReaction(IGrainFactory grains, Mailer mailer) : IReaction<Registration, RegistrationEvent>
{
    public bool Concerns(RegistrationEvent happened) => happened is EmailCodeIssued or RegistrationCompleted;

    public Task ReactAsync(Delivery delivery, Registration state, RegistrationEvent happened) => happened switch
    {
        EmailCodeIssued { Sealed: { } code } e => mailer.SendAsync(delivery.Id, e.Email, new EmailCode(code, e.At, e.Code.ExpiresAt)),
        EmailCodeIssued e => mailer.SendAsync(delivery.Id, e.Email, new AccountExists(e.At)),
        RegistrationCompleted e => CreateAsync(delivery, e.Account),
        _ => Task.CompletedTask,
    };

    private async Task CreateAsync(Delivery delivery, NewAccount account)
    {
        var page = await grains.RosterIndex(account.Attachment.Siren).PlaceAsync(delivery.Id.Part("roster"), account.Person.Id);
        await grains.User(account.Person.Id).RegisterAsync(delivery.Id, account with { Attachment = account.Attachment with { RosterPage = page } });
    }
}
