using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Registrations;
using static EfpConnect.Domain.Tests.Registrations.Drafts;

namespace EfpConnect.Domain.Tests.Registrations;

public class StepTests
{
    [Fact]
    public void Nothing_goes_on_that_was_not_begun()
    {
        var nothing = new Registration.NotStarted();

        Assert.IsType<RegistrationEnded>(nothing.SubmitCode(["code1"], CodePolicy, Limits, Now).Problem);
        Assert.IsType<RegistrationEnded>(nothing.ChoosePassword("hash", Limits, Now).Problem);
        Assert.IsType<RegistrationEnded>(nothing.Complete(Company, "2024-11", Limits, Now).Problem);
    }

    [Fact]
    public void Every_step_asks_for_the_one_before_it()
    {
        Assert.Equal(new RegistrationStepMissing(RegistrationStep.Code), Started.ChoosePassword("hash", Limits, Now).Problem);
        Assert.Equal(new RegistrationStepMissing(RegistrationStep.Code), Started.Complete(Company, "2024-11", Limits, Now).Problem);
        Assert.Equal(new RegistrationStepMissing(RegistrationStep.Password), Verified.GiveIdentity(Alice.Identity, Limits, Now).Problem);
        Assert.Equal(new RegistrationStepMissing(RegistrationStep.Identity), WithPassword.Complete(Company, "2024-11", Limits, Now).Problem);
    }

    [Fact]
    public void Going_back_keeps_what_came_later()
    {
        var changed = Ready.After(Ready.ChoosePassword("another", Limits, Now));

        var draft = Assert.IsType<Registration.Draft>(changed);
        Assert.Equal(("another", Alice.Identity, RegistrationStep.Company), (draft.PasswordHash, draft.Identity, draft.Step));
    }

    [Fact]
    public void Starting_twice_is_starting_once() => Assert.Empty(Started.Start(Bruno.Email, Bruno.Id, Code(2), false, CodePolicy, Now).Events);

    [Fact, Trait("Rule", "§3 – → Completed")]
    public void The_last_step_makes_the_account_of_everything_given()
    {
        var decision = Ready.Complete(Company, "2024-11", Limits, Now);

        var account = Assert.IsType<RegistrationCompleted>(Assert.Single(decision.Events)).Account;
        Assert.Equal(Alice, account.Person);
        Assert.Equal(("hash", "2024-11", Now), (account.PasswordHash, account.TermsVersion, account.At));
        Assert.Equal((Lumiere, "Lumière", Now), (account.Attachment.Siren, account.Attachment.CompanyName, account.Attachment.Since));
    }

    [Fact]
    public void Completing_twice_makes_one_account()
    {
        var completed = Ready.After(Ready.Complete(Company, "2024-11", Limits, Now));

        Assert.Equal(new Registration.Completed(Alice.Id, Now), completed);
        Assert.Equal([], completed.Complete(Company, "2024-11", Limits, Now));
        Assert.Null(completed.WhyNotComplete(Company, "2024-11", Limits, Now.AddMinutes(10).AddSeconds(-1)));
        Assert.IsType<RegistrationEnded>(completed.Complete(Company, "2024-11", Limits, Now.AddMinutes(10)).Problem);
    }

    [Fact, Trait("Rule", "§3 – → Completed")]
    public void Only_a_known_company_that_has_not_ceased_can_be_joined()
    {
        Assert.IsType<CompanyUnknown>(Ready.Complete(Company with { Known = false }, "2024-11", Limits, Now).Problem);
        Assert.IsType<CompanyClosed>(Ready.Complete(Company with { Active = false }, "2024-11", Limits, Now).Problem);
    }

    [Fact, Trait("Rule", "§3 – → Completed")]
    public void Terms_that_are_no_longer_in_force_cannot_be_accepted() =>
        Assert.IsType<TermsOutdated>(Ready.Complete(Company, "2023-01", Limits, Now).Problem);

    [Fact]
    public void A_draft_lives_24_hours_and_not_one_second_more()
    {
        Assert.Null(Ready.Complete(Company, "2024-11", Limits, Now.AddHours(24) - Second).Problem);
        Assert.IsType<RegistrationEnded>(Ready.Complete(Company, "2024-11", Limits, Now.AddHours(24)).Problem);
        Assert.IsType<RegistrationEnded>(Ready.GiveIdentity(Alice.Identity, Limits, Now.AddHours(24)).Problem);
        Assert.IsType<RegistrationEnded>(Started.SendAnotherCode(Code(2), false, CodePolicy, Limits, Now.AddHours(24)).Problem);
    }
}
