using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>An activation that another one has overtaken serves what was true at most five seconds ago.</summary>
public sealed class FreshnessTests(SplitPortal portal) : SplitTest(portal)
{
    [Fact]
    public async Task An_access_revoked_elsewhere_is_refused_after_five_seconds()
    {
        var person = await Here.SignUpAsync(Company);
        var (here, there) = (Here.Grains.User(person.Id), There.Grains.User(person.Id));
        await here.ReceiveAsync(Act, new Grant(Edof, Place, [ServiceCatalogue.Edof.DefaultRole], Origin.Grant, person));
        Assert.True((await there.CanAccessAsync(Edof, Place)).Allowed);
        await here.LoseAsync(Act, Edof, Place, person);

        Here.Clock.Advance(AWhile);

        Assert.False((await there.CanAccessAsync(Edof, Place)).Allowed);
        Assert.Empty((await there.ViewAsync())!.Habilitations);
    }

    [Fact]
    public async Task A_session_ended_elsewhere_is_nobody_s_after_five_seconds()
    {
        var person = await Here.SignUpAsync(Company);
        var id = Act.ToString();
        await Here.Grains.Session(id).StartAsync(Act, person.Id);
        Assert.Equal(person.Id, await There.Grains.Session(id).ResumeAsync());
        await Here.Grains.Session(id).EndAsync(Act);

        Here.Clock.Advance(AWhile);

        Assert.Null(await There.Grains.Session(id).ResumeAsync());
    }

    [Fact]
    public async Task A_silo_that_was_given_up_while_it_slept_answers_what_is_true_at_once()
    {
        var person = await Here.SignUpAsync(Company);
        Assert.Empty(await CompanyThere.RequestsOfAsync(person.Id));
        await CompanyHere.SubmitAsync(Act, person.Id, Edof, [Place], null);
        Assert.Empty(await CompanyThere.RequestsOfAsync(person.Id));
        There.IsGivenUp = true;

        Here.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Single(await CompanyThere.RequestsOfAsync(person.Id));
    }

    [Fact]
    public async Task A_silo_that_was_given_up_while_it_slept_writes_nothing()
    {
        var person = await Here.SignUpAsync(Company);
        Assert.Empty(await CompanyThere.RequestsOfAsync(person.Id));
        There.IsGivenUp = true;
        Here.Clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<Exception>(() => CompanyThere.SubmitAsync(Act, person.Id, Edof, [Place], null));

        Assert.Empty(await CompanyHere.RequestsOfAsync(person.Id));
    }

    [Fact]
    public async Task A_refusal_that_is_written_nowhere_is_decided_on_what_is_true()
    {
        var manager = await Here.NewManagerAsync(Company, Edof);
        var person = await Here.SignUpAsync(Company);
        Assert.IsType<Domain.AccessManagers.NotManager>((await CompanyThere.GrantAsync(Act, person.Id, person.Id, Edof, Place, [])).Problem);
        await CompanyHere.AppointAsync(Act, manager.Id, person.Id, Edof);
        await CompanyHere.AcceptCharterAsync(Act, person.Id, Edof);

        Assert.True((await CompanyThere.GrantAsync(Act, person.Id, person.Id, Edof, Place, [])).Succeeded);
    }

    [Fact]
    public async Task Nobody_is_let_in_while_the_store_cannot_be_read()
    {
        var person = await Here.SignUpAsync(Company);
        var user = Here.Grains.User(person.Id);
        Here.Clock.Advance(AWhile);
        Here.Storage.IsUnreadable = grain => grain == $"user/{person.Id}";

        await Assert.ThrowsAnyAsync<Exception>(() => user.CanAccessAsync(Edof, Place));

        Here.Storage.Heal();
        Assert.NotNull(await user.ViewAsync());
    }

    [Fact]
    public async Task What_was_read_a_moment_ago_is_not_read_again()
    {
        var person = await Here.SignUpAsync(Company);
        var user = Here.Grains.User(person.Id);
        Here.Clock.Advance(AWhile);
        await user.ViewAsync();
        Here.Storage.IsUnreadable = _ => true;

        Assert.NotNull(await user.ViewAsync());
    }
}
