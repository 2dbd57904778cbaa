using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Tests.Users;

public class AccountTests
{
    private static readonly NewAccount Registration = new(Alice, "hash", new Attachment("1", Lumiere, "Lumière", Now), "2024-11", Now);

    [Fact]
    public void An_account_is_made_once()
    {
        var alice = new User.Nobody().After(new User.Nobody().Register(Registration));

        Assert.Equal(Alice, Assert.IsType<User.Account>(alice).Person);
        Assert.Equal([], alice.Register(Registration));
    }

    [Fact, Trait("Rule", "§5 Grant")]
    public void What_a_manager_granted_is_held()
    {
        var alice = AccountOf(Alice);

        var after = (User.Account)alice.After(alice.Receive(Granting(Reader), Now));

        var held = after.Active(Edof, Paris)!;
        Assert.Equal((Origin.Grant, Claire, Now), (held.Origin, held.GrantedBy!, held.GrantedAt));
    }

    [Fact, Trait("Rule", "§5 Grant")]
    public void The_same_roles_again_change_nothing_and_send_nothing() =>
        Assert.Equal([], AccountOf(Alice, Held(Catalogue, Finance)).Receive(Granting(Finance, Catalogue), Now));

    [Fact, Trait("Rule", "§5 ChangeRoles")]
    public void Other_roles_replace_the_ones_held()
    {
        var alice = AccountOf(Alice, Held(Reader));

        var after = (User.Account)alice.After(alice.Receive(Granting(Manager), Now));

        Assert.Equal([Manager], Assert.Single(after.Habilitations).Roles.AsEnumerable());
    }

    [Fact, Trait("Rule", "§5 ChangeRoles")]
    public void Whose_roles_change_learns_what_they_were()
    {
        var changed = Assert.IsType<HabilitationGranted>(Assert.Single(AccountOf(Alice, Held(Reader)).Receive(Granting(Manager), Now).Events));

        Assert.Equal([Reader], changed.FormerRoles!.Value.AsEnumerable());
    }

    [Fact, Trait("Rule", "§5 Re-grant")]
    public void An_access_given_anew_after_it_was_taken_back_changes_no_roles()
    {
        var alice = AccountOf(Alice, Held(Reader) with { RevokedAt = Now.AddDays(-1) });

        var granted = Assert.IsType<HabilitationGranted>(Assert.Single(alice.Receive(Granting(Manager), Now).Events));

        Assert.Null(granted.FormerRoles);
    }

    [Fact]
    public void Granting_again_after_a_revocation_is_a_new_instance()
    {
        var revoked = AccountOf(Alice, Held(Manager) with { RevokedAt = Now.AddDays(-1) });

        var after = (User.Account)revoked.After(revoked.Receive(Granting(Manager), Now));

        Assert.Equal((Now, true), (after.Active(Edof, Paris)!.GrantedAt, Assert.Single(after.Habilitations).IsActive));
    }

    [Fact]
    public void A_grant_of_a_company_that_one_has_left_does_not_arrive()
    {
        var gone = ((User.Account)AccountOf(Alice)) with { Attachment = null };

        Assert.IsType<UserNotAttached>(gone.Receive(Granting(Manager), Now).Problem);
        Assert.IsType<UserNotAttached>(AccountOf(Alice).Receive(Granting(Manager) with { Siret = OtherPlace }, Now).Problem);
    }

    [Fact]
    public void Losing_twice_is_losing_once()
    {
        var alice = AccountOf(Alice, Held(Manager));
        var lost = alice.After(alice.Lose(Edof, Paris, Claire, Now));

        Assert.Equal([], lost.Lose(Edof, Paris, Claire, Now));
        Assert.Equal([], alice.Lose(Edof, Lyon, Claire, Now));
    }

    [Fact]
    public void The_manager_role_is_noted_once_and_taken_back()
    {
        var manager = AccountOf(Claire).After(AccountOf(Claire).NoteManagerRole(Edof, true));

        Assert.Equal(Edof, Assert.Single(((User.Account)manager).Manages));
        Assert.Equal([], manager.NoteManagerRole(Edof, true));
        Assert.Empty(((User.Account)manager.After(manager.NoteManagerRole(Edof, false))).Manages);
    }

    [Fact]
    public void Signing_in_is_noted_and_may_renew_the_hash()
    {
        var alice = AccountOf(Alice);

        var after = (User.Account)alice.After(alice.SignIn("stronger", Now));

        Assert.Equal((Now, "stronger"), (after.LastSignIn, after.PasswordHash));
        Assert.Equal(new SignedIn(Now), Assert.Single(alice.SignIn(null, Now).Events));
    }

    [Fact]
    public void Nobody_can_do_nothing()
    {
        var nobody = new User.Nobody();

        Assert.IsType<UserUnknown>(nobody.SignIn(null, Now).Problem);
        Assert.IsType<UserUnknown>(nobody.Receive(Granting(Manager), Now).Problem);
        Assert.IsType<UserUnknown>(nobody.Lose(Edof, Paris, Claire, Now).Problem);
        Assert.Equal([], nobody.NoteManagerRole(Edof, true));
    }

    private static Grant Granting(params Role[] roles) => new(Edof, Paris, [.. roles], Origin.Grant, Claire);
}
