using EfpConnect.Domain.Registrations;
using static EfpConnect.Domain.Tests.Registrations.Drafts;

namespace EfpConnect.Domain.Tests.Registrations;

public class EmailCodeTests
{
    [Fact]
    public void The_code_of_the_mail_proves_the_address() => Assert.Equal(new EmailVerified(), Assert.Single(Started.Guess("code1", Now.AddMinutes(5)).Events));

    [Fact]
    public void Any_of_the_keys_in_use_may_have_made_the_digest() =>
        Assert.Null(Started.SubmitCode(["with-the-new-key", "code1"], CodePolicy, Limits, Now).Problem);

    [Fact, Trait("Rule", "§4 4"), Trait("Rule", "§12 Mail late by 40 min")]
    public void A_code_is_accepted_until_its_hour_is_over_and_not_at_its_end()
    {
        Assert.Null(Started.Guess("code1", Now.AddMinutes(60) - Second).Problem);
        Assert.Equal(new EmailCodeExpired(Now.AddMinutes(60)), Started.Guess("code1", Now.AddMinutes(60)).Problem);
    }

    [Fact, Trait("Rule", "§4 3"), Trait("Rule", "§12 Mail late by 40 min")]
    public void The_two_latest_codes_are_accepted()
    {
        var twice = Started.Resend(2, Now.AddMinutes(2));

        Assert.Null(twice.Guess("code1", Now.AddMinutes(3)).Problem);
        Assert.Null(twice.Guess("code2", Now.AddMinutes(3)).Problem);
    }

    [Fact, Trait("Rule", "§4 3")]
    public void A_third_code_pushes_out_the_oldest()
    {
        var thrice = Started.Resend(2, Now.AddMinutes(2)).Resend(3, Now.AddMinutes(4));

        Assert.IsType<EmailCodeWrong>(thrice.Guess("code1", Now.AddMinutes(5)).Problem);
        Assert.Null(thrice.Guess("code2", Now.AddMinutes(5)).Problem);
        Assert.Null(thrice.Guess("code3", Now.AddMinutes(5)).Problem);
    }

    [Fact]
    public void Of_two_codes_the_expired_one_is_a_wrong_one()
    {
        var twice = Started.Resend(2, Now.AddMinutes(30));

        Assert.IsType<EmailCodeWrong>(twice.Guess("code1", Now.AddMinutes(60)).Problem);
        Assert.Null(twice.Guess("code2", Now.AddMinutes(60)).Problem);
    }

    [Fact, Trait("Rule", "§4 4")]
    public void When_all_have_expired_the_latest_says_when()
    {
        var twice = Started.Resend(2, Now.AddMinutes(30));

        Assert.Equal(new EmailCodeExpired(Now.AddMinutes(90)), twice.Guess("code2", Now.AddMinutes(90)).Problem);
    }

    [Fact, Trait("Rule", "§4 2")]
    public void A_wrong_guess_is_refused_and_counted()
    {
        var decision = Started.Guess("wrong", Now);

        Assert.Equal(new EmailCodeWrong(AttemptsLeft: 4), decision.Problem);
        Assert.Equal(new WrongCodeSubmitted(Exhausted: false), Assert.Single(decision.Events));
    }

    [Fact]
    public void The_fifth_guess_may_still_be_right() => Assert.Null(Guessed(4).Guess("code1", Now).Problem);

    [Fact, Trait("Rule", "§4 2")]
    public void The_fifth_wrong_guess_kills_every_code()
    {
        var twice = Guessed(4, Started.Resend(2, Now));

        var fifth = twice.Guess("wrong", Now);

        Assert.IsType<EmailCodeExhausted>(fifth.Problem);
        Assert.IsType<EmailCodeExhausted>(twice.After(fifth).Guess("code1", Now).Problem);
        Assert.IsType<EmailCodeExhausted>(twice.After(fifth).Guess("code2", Now).Problem);
    }

    [Fact]
    public void After_that_another_code_begins_anew_and_alone()
    {
        var again = Guessed(5).Resend(2, Now.AddMinutes(2));

        Assert.Equal(new EmailCodeWrong(AttemptsLeft: 4), again.Guess("code1", Now.AddMinutes(3)).Problem);
        Assert.Null(again.Guess("code2", Now.AddMinutes(3)).Problem);
    }

    [Fact, Trait("Rule", "§4 3")]
    public void A_new_code_has_all_its_guesses() => Assert.Equal(new EmailCodeWrong(4), Guessed(3).Resend(2, Now).Guess("wrong", Now).Problem);

    [Fact, Trait("Rule", "§4 4")]
    public void A_proved_address_stays_proved_whatever_is_typed_next()
    {
        Assert.Equal([], Verified.Guess("wrong", Now));
        Assert.Equal([], Verified.SendAnotherCode(Code(2), false, CodePolicy, Limits, Now));
    }

    [Fact, Trait("Rule", "§4 1")]
    public void The_owner_of_a_taken_address_is_sent_no_code()
    {
        var decision = new Registration.NotStarted().Start(Alice.Email, Alice.Id, Code(1), addressTaken: true, CodePolicy, Now);

        Assert.Null(Assert.Single(decision.Events.OfType<EmailCodeIssued>()).Sealed);
    }

    [Fact, Trait("Rule", "§4 1")]
    public void The_screen_cannot_tell_a_taken_address_from_a_free_one()
    {
        var nothing = new Registration.NotStarted();
        var taken = nothing.After(nothing.Start(Alice.Email, Alice.Id, Code(1), addressTaken: true, CodePolicy, Now));

        Assert.Equal(Started.Guess("wrong", Now).Problem, taken.Guess("wrong", Now).Problem);
        Assert.Equivalent(Started, taken, strict: true);
    }

    private static Registration Guessed(int times, Registration? from = null) =>
        Enumerable.Range(0, times).Aggregate(from ?? Started, (draft, _) => draft.After(draft.Guess("wrong", Now)));
}
