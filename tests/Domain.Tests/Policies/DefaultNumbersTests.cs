using EfpConnect.Domain.Captchas;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Sessions;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.Domain.Tests.Policies;

/// <summary>The numbers decided for everybody (rules §0). Changing one here is changing the rules.</summary>
public class DefaultNumbersTests
{
    [Fact]
    public void Email_codes()
    {
        var policy = new EmailCodePolicy();

        Assert.Equal((TimeSpan.FromMinutes(60), 5, 2), (policy.Lifetime, policy.MaxAttempts, policy.LiveCodes));
        Assert.Equal((TimeSpan.FromSeconds(60), 5, 10), (policy.ResendCooldown, policy.PerQuarterHour, policy.PerDay));
    }

    [Fact]
    public void Registrations() => Assert.Equal(TimeSpan.FromHours(24), new RegistrationPolicy().DraftLifetime);

    [Fact]
    public void Requests()
    {
        var policy = new RequestPolicy();

        Assert.Equal((30, 90, 20, 7), (policy.RelanceDelay, policy.Expiry, policy.MaxPending, policy.AfterRefusal));
        Assert.Equal((500, 10), (RequestText.MaxLength, RequestText.MinReasonLength));
    }

    [Fact]
    public void Manager_codes() =>
        Assert.Equal((6, TimeSpan.FromHours(24), 4), (CodeRules.ValidityMonths, CodeRules.IssueInterval, CodeRules.PerThirtyDays));

    [Fact]
    public void Attempts()
    {
        var policy = new ThrottlePolicy();

        Assert.Equal((10, TimeSpan.FromHours(1), 5), (policy.SignInAttempts, policy.SignInLock, policy.SignInFreeAttempts));
        Assert.Equal((5, 10), (policy.ManagerCodesPerTenMinutes, policy.ManagerCodesPerDay));
        Assert.Equal((50, 100), (policy.ManagerCodesOfCompanyPerDay, policy.LettersPerWeek));
    }

    [Fact]
    public void Invitations() => Assert.Equal((14, 50), (new InvitationPolicy().LifetimeDays, new InvitationPolicy().MaxPending));

    [Fact]
    public void Closures() => Assert.Equal(30, new ClosurePolicy().GraceDays);

    [Fact]
    public void Sessions() => Assert.Equal((TimeSpan.FromMinutes(30), TimeSpan.FromHours(12)), (new SessionPolicy().Idle, new SessionPolicy().Absolute));

    [Fact]
    public void Captchas() => Assert.Equal(TimeSpan.FromMinutes(3), new CaptchaPolicy().Lifetime);
}
