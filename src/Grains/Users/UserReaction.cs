using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Journal;
using EfpConnect.Domain.Roster;
using EfpConnect.Grains.Emails;
using EfpConnect.Grains.Journal;
using EfpConnect.Grains.Outbox;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Users;

/// <summary>What follows from a change of an account: its line in the company's list, and a mail to its owner.</summary>
internal sealed class UserReaction(IGrainFactory grains, EmailKeys emails, ICompanyDirectory directory, Mailer mailer, JournalWriter journal)
    : IReaction<User, UserEvent>
{
    public bool Concerns(UserEvent happened) => happened is not PasswordRehashed;

    public async Task ReactAsync(Delivery delivery, User state, UserEvent happened)
    {
        if (state is not User.Account account) return;
        await ListAsync(delivery, account);
        await (happened switch
        {
            UserRegistered e => WelcomeAsync(delivery, account, e.Account),
            HabilitationGranted { Granted: { Origin: Origin.Grant or Origin.Invitation, GrantedBy: { } by } granted } given =>
                mailer.SendAsync(delivery.Id, account.Person.Email, LetterOf(granted, given.FormerRoles, by)),
            HabilitationRevoked taken => mailer.SendAsync(delivery.Id, account.Person.Email, LetterOf(taken, account)),
            _ => Task.CompletedTask,
        });
    }

    private Mails.MailContent LetterOf(Habilitation granted, ImmutableArray<Role>? former, Person by) => former is { } roles
        ? new Mails.RolesChanged(granted.Service, directory.PlaceForMail(granted.Siret), granted.Roles, roles, by.ForMail())
        : new Mails.AccessGranted(granted.Service, directory.PlaceForMail(granted.Siret), granted.Roles, by.ForMail());

    private Mails.MailContent LetterOf(HabilitationRevoked e, User.Account account) => e.By.Id == account.Person.Id
        ? new Mails.AccessGivenUp(e.Service, directory.PlaceForMail(e.Siret), e.At)
        : new Mails.AccessRevoked(e.Service, directory.PlaceForMail(e.Siret), e.By.ForMail());

    private async Task ListAsync(Delivery delivery, User.Account account)
    {
        if (account.Attachment is not { } attachment) return;
        var entry = new RosterEntry(account.Person, [.. account.Habilitations.Where(h => h.IsActive)], account.Manages, attachment.Since, account.LastSignIn, delivery.Version);
        await grains.RosterPage(attachment.Siren, attachment.RosterPage).ListAsync(delivery.Id.Part("roster"), entry);
    }

    private async Task WelcomeAsync(Delivery delivery, User.Account account, NewAccount made)
    {
        await journal.WriteAsync(delivery, made.Attachment.Siren, new JournalEntry(made.At, JournalAct.UserAttached, account.Person.Id) { User = account.Person.Id });
        await (await emails.FindAsync(account.Person.Email)).ConfirmAsync(delivery.Id.Part("email"), account.Person.Id);
        var company = directory.CompanyForMail(account.Attachment!.Siren);
        await mailer.SendAsync(delivery.Id, account.Person.Email, new Mails.Welcome(account.Person.ForMail(), company));
    }
}
