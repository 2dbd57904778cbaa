using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Invitations;
using EfpConnect.Grains.Emails;
using EfpConnect.Grains.Outbox;
using Company = EfpConnect.Domain.Companies.Company;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Companies;

/// <summary>The invited address is told, and finds its invitation when it signs in; its acceptance opens the accesses.</summary>
internal sealed class InvitationConsequences(IGrainFactory grains, EmailKeys emails, CompanyPeople people, ICompanyDirectory directory, Mailer mailer)
{
    public async Task SentAsync(Delivery delivery, Company company, InvitationSent e)
    {
        var invitation = e.Invitation;
        await (await emails.FindAsync(invitation.Email)).NoteInvitationAsync(delivery.Id, Waiting(company, invitation));
        if (!e.Quiet) await mailer.SendAsync(delivery.Id, invitation.Email, await LetterOfAsync(company, invitation));
    }

    public async Task AcceptedAsync(Delivery delivery, Company company, InvitationAccepted e)
    {
        foreach (var grant in e.Grants)
        {
            await grains.User(e.By.Id).ReceiveAsync(delivery.Id.Part($"{grant.Service}/{grant.Siret}"), grant).OrSetAsideAsync();
        }

        await (await emails.FindAsync(e.Invitation.Email)).ForgetInvitationAsync(delivery.Id, Waiting(company, e.Invitation));
        await ToInvitersAsync(delivery, company, e.Invitation, e.By, new Mails.InvitationAccepted(e.By.ForMail(), directory.CompanyForMail(company.Siren), e.At)
        {
            Dropped = [.. e.Invitation.Dropped.Select(access => directory.PlaceForMail(access.Siret))],
        });
    }

    public async Task DeclinedAsync(Delivery delivery, Company company, InvitationDeclined e)
    {
        await (await emails.FindAsync(e.Invitation.Email)).ForgetInvitationAsync(delivery.Id, Waiting(company, e.Invitation));
        await ToInvitersAsync(delivery, company, e.Invitation, e.By, new Mails.InvitationDeclined(e.By.ForMail(), directory.CompanyForMail(company.Siren), e.At));
    }

    /// <summary>Nobody is written to: who has not answered need not be told (rules §9).</summary>
    public async Task RevokedAsync(Delivery delivery, Company company, InvitationsRevoked e)
    {
        foreach (var revoked in e.Invitations) await (await emails.FindAsync(revoked.Email)).ForgetInvitationAsync(delivery.Id.Part(revoked.Id), Waiting(company, revoked));
    }

    /// <summary>Whoever belongs to another company learns it here; whoever invites him does not (rules §9 c).</summary>
    private async Task<Mails.MailContent> LetterOfAsync(Company company, Invitation invitation)
    {
        var inviting = directory.CompanyForMail(company.Siren);
        return await people.OwnerOfAsync(invitation.Email) is { Attachment: { } elsewhere } && elsewhere.Siren != company.Siren
            ? new Mails.InvitedElsewhere(invitation.InvitedBy.ForMail(), inviting, directory.CompanyForMail(elsewhere.Siren), invitation.ExpiresAt, invitation.Id)
            : new Mails.Invited(invitation.InvitedBy.ForMail(), inviting, Accesses(invitation), invitation.Appoint, invitation.ExpiresAt, invitation.Note, invitation.Id);
    }

    private Task ToInvitersAsync(Delivery delivery, Company company, Invitation invitation, Person invitee, Mails.MailContent content) =>
        mailer.SendAsync(delivery.Id, company.InvitersOf(invitation).Where(inviter => inviter.Id != invitee.Id).Select(inviter => inviter.Email), _ => content);

    private ImmutableArray<Mails.InvitedAccess> Accesses(Invitation invitation) =>
        [.. invitation.Accesses.Select(a => new Mails.InvitedAccess(a.Service, directory.PlaceForMail(a.Siret), a.RolesOrDefault))];

    private static WaitingInvitation Waiting(Company company, Invitation invitation) => new(company.Siren, invitation.Id, invitation.ExpiresAt);
}
