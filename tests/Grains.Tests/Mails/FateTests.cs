using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Grains.Tests.Mails;

/// <summary>What the mail server says of an invitation or a code is shown to whoever sent it.</summary>
public sealed class FateTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§9 Undeliverable")]
    public async Task An_invitation_to_an_address_that_does_not_exist_is_seen_by_the_manager()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var nowhere = People.NewAddress();
        Refuse(nowhere);

        await CompanyGrain.InviteAsync(Act, manager.Id, nowhere, [new(Edof, Place, [])], [], null);

        await Patience.WaitForAsync("the refusal", async () => (await CompanyGrain.InvitationsAsync(manager.Id)).Value[0].Status == InvitationStatus.Undeliverable ? "" : null);
    }

    [Theory, Trait("Rule", "§8 Delivery")]
    [InlineData(false, DeliveryStep.Sent)]
    [InlineData(true, DeliveryStep.Bounced)]
    public async Task Support_sees_where_a_code_is(bool refused, DeliveryStep step)
    {
        var address = People.NewAddress();
        if (refused) Refuse(address);
        var issuance = Portal.Grains.CodeIssuance(Company, Edof);

        await issuance.IssueAsync(Act, new CodeDelivery("Direction", address), "test");

        await Patience.WaitForAsync("the step", async () => (await issuance.ViewAsync()).Step == step ? "" : null);
    }

    private void Refuse(EmailAddress address) => Portal.Postbag.Meets = mail =>
    {
        if (mail.To == address) throw new MailRefused("550 no such mailbox");
    };
}
