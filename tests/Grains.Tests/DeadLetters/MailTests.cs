using EfpConnect.Domain.Outbox;
using EfpConnect.Grains.DeadLetters;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Grains.Tests.DeadLetters;

/// <summary>A mail that was given up is seen by support, without what it says and without whom it names, and sent at its word.</summary>
public sealed class MailTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact]
    public async Task A_refused_mail_is_listed_masked_and_sent_when_support_says_so()
    {
        var address = EmailAddress.Parse("zoe@refus.example");
        var letter = await RefusedMailAsync(address);
        Portal.Postbag.Meets = _ => { };

        var answer = await Portal.Grains.DeadLetters().RetryAsync(letter.Id);

        Portal.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal((DeadLetterKind.Mail, "email-code", "mail.refused"), (letter.Kind, letter.What, letter.Reason));
        Assert.DoesNotContain(address.ToString(), $"{letter}", StringComparison.Ordinal);
        Assert.Equal(RetryAnswer.Delivered, answer);
        await Portal.Postbag.MailAsync(address, "code");
        Assert.Equal(RetryAnswer.Unknown, await Portal.Grains.DeadLetters().RetryAsync(letter.Id));
    }

    [Fact]
    public void A_mail_of_whose_attempts_nothing_was_heard_was_perhaps_sent()
    {
        var silent = new OwedMail(new("0a", null, "{}"), Portal.Clock.GetUtcNow(), 3, Portal.Clock.GetUtcNow()) { Unreported = 3 };

        Assert.Equal("mail.perhaps-sent", DeadLetterViews.Of(silent).Reason);
    }

    private async Task<DeadLetterView> RefusedMailAsync(EmailAddress address)
    {
        var refused = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Portal.Postbag.Meets = mail =>
        {
            if (mail.To != address) return;
            refused.TrySetResult();
            throw new MailRefused("550 no such mailbox");
        };
        await Portal.Grains.Registration(RegistrationId.New()).StartAsync(Act, address);
        await refused.Task;
        return await FindAsync(address);
    }

    // The courier reports just after the refusal.
    private Task<DeadLetterView> FindAsync(EmailAddress address) => Patience.WaitForAsync("a dead letter", async () =>
        (await Portal.Grains.DeadLetters().ListAsync()).FirstOrDefault(letter => letter.Kind == DeadLetterKind.Mail && letter.To == address.ToMasked()));
}
