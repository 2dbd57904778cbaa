using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>Somebody who signs up is turned down by no activation that has not heard of his last step.</summary>
public sealed class StaleRegistrationTests(SplitPortal portal) : SplitTest(portal)
{
    private readonly RegistrationId _draft = RegistrationId.New();
    private readonly EmailAddress _email = People.NewAddress();

    private IRegistrationGrain DraftHere => Here.Grains.Registration(_draft);

    private IRegistrationGrain DraftThere => There.Grains.Registration(_draft);

    [Fact]
    public async Task The_right_code_of_a_draft_begun_elsewhere_is_right()
    {
        await DraftThere.ViewAsync();   // it wakes up there, not begun
        await DraftHere.StartAsync(Act, _email);

        var submitted = await DraftThere.SubmitCodeAsync(Act, await Here.EmailCodeAsync(_email));

        Assert.True(submitted.Succeeded, submitted.Problem?.Code);
    }

    [Fact]
    public async Task Another_code_for_a_draft_begun_elsewhere_is_only_too_early()
    {
        await DraftThere.ViewAsync();
        await DraftHere.StartAsync(Act, _email);

        var another = await DraftThere.SendAnotherCodeAsync(Act);

        Assert.IsType<Throttled>(another.Problem);
    }

    [Fact]
    public async Task A_draft_whose_last_step_was_made_elsewhere_can_be_completed()
    {
        await DraftHere.StartAsync(Act, _email);
        await DraftHere.SubmitCodeAsync(Act, await Here.EmailCodeAsync(_email));
        await DraftHere.ChoosePasswordAsync(Act, "hash");
        await DraftThere.ViewAsync();
        await DraftHere.GiveIdentityAsync(Act, new Identity(Title.Madame, "Claude", "Dupont"));

        var completed = await DraftThere.CompleteAsync(Act, Company, "2024-11");

        Assert.True(completed.Succeeded, completed.Problem?.Code);
    }
}
