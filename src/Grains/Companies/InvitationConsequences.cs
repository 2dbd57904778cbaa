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
internal sealed class InvitationConsequences(IGrainFactory grains, EmailKeys emails, ICompanyDirectory directory, Mailer mailer)
{
    public async Task SentAsync(Delivery delivery, Company company, InvitationSent e)
    {
        var invitation = e.Invitation;
        await (await emails.FindAsync(invitation.Email)).NoteInvitationAsync(delivery.Id, Waiting(company, invitation));
        await mailer.SendAsync(delivery.Id, invitation.Email, new Mails.Invited(
            invitation.InvitedBy.ForMail(), directory.CompanyForMail(company.Siren), Accesses(invitation), invitation.Appoint,
            invitation.ExpiresAt, invitation.Note, invitation.Id));
    }

    public async Task AcceptedAsync(Delivery delivery, Company company, InvitationAccepted e)
    {
        foreach (var grant in e.Grants)
        {
            await grains.User(e.By.Id).ReceiveAsync(delivery.Id.Part($"{grant.Service}/{grant.Siret}"), grant).OrSetAsideAsync();
        }

        await (await emails.FindAsync(e.Invitation.Email)).ForgetInvitationAsync(delivery.Id, Waiting(company, e.Invitation));
        await mailer.SendAsync(delivery.Id, e.Invitation.InvitedBy.Email,
            new Mails.InvitationAccepted(e.By.ForMail(), directory.CompanyForMail(company.Siren), e.At));
    }

    /// <summary>Nobody is written to: who has not answered need not be told (rules §9).</summary>
    public async Task RevokedAsync(Delivery delivery, Company company, InvitationsRevoked e)
    {
        foreach (var revoked in e.Invitations) await (await emails.FindAsync(revoked.Email)).ForgetInvitationAsync(delivery.Id.Part(revoked.Id), Waiting(company, revoked));
    }

    private ImmutableArray<Mails.InvitedAccess> Accesses(Invitation invitation) =>
        [.. invitation.Accesses.Select(a => new Mails.InvitedAccess(a.Service, directory.PlaceForMail(a.Siret), a.RolesOrDefault))];

    private static WaitingInvitation Waiting(Company company, Invitation invitation) => new(company.Siren, invitation.Id, invitation.ExpiresAt);
}
