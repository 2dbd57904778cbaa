using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Tests.Habilitations;

/// <summary>« Pourquoi n’ai-je pas accès ? » : the first reason and all of them (rules §5).</summary>
public class CanAccessTests
{
    private const string Terms = "2024-11";
    private static readonly ClosurePolicy Closures = new();

    [Fact, Trait("Rule", "§5 CanAccess")]
    public void An_active_habilitation_where_all_is_in_order_opens_the_service_with_its_roles()
    {
        var answer = AccountOf(Alice, Held(Catalogue, Finance)).CanAccess(Edof, Open(Paris), Terms, Closures, Now);

        Assert.True(answer.Allowed);
        Assert.Equal([Catalogue, Finance], answer.Roles.AsEnumerable());
    }

    [Fact, Trait("Rule", "§5 CanAccess")]
    public void Each_failing_link_is_a_reason()
    {
        var alice = AccountOf(Alice, Held(Manager));

        Assert.Equal([AccessReason.TermsOutdated], Reasons(alice, Open(Paris), terms: "2025-06"));
        Assert.Equal([AccessReason.EstablishmentClosed], Reasons(alice, Closed(Paris)));
        Assert.Equal([AccessReason.CompanyClosed], Reasons(alice, Open(Paris) with { CompanyOpen = false }));
        Assert.Equal([AccessReason.NotReferenced], Reasons(alice, Unreferenced(Paris)));
        Assert.Equal([AccessReason.NoHabilitation], Reasons(alice, Open(Lyon)));
        Assert.Equal([AccessReason.NoHabilitation], Reasons(AccountOf(Alice), Open(Paris)));
    }

    [Fact, Trait("Rule", "§5 CanAccess")]
    public void All_that_fails_is_named_in_order()
    {
        var standing = Unknown(OtherPlace);

        Assert.Equal(
            [AccessReason.TermsOutdated, AccessReason.NotAttached, AccessReason.EstablishmentClosed, AccessReason.CompanyClosed, AccessReason.NotReferenced, AccessReason.NoHabilitation],
            Reasons(AccountOf(Alice), standing, terms: "2025-06"));
    }

    [Fact, Trait("Rule", "§5 CanAccess")]
    public void Whoever_left_the_company_no_longer_has_its_accesses()
    {
        var gone = ((User.Account)AccountOf(Alice, Held(Manager))) with { Attachment = null };

        Assert.Equal([AccessReason.NotAttached], Reasons(gone, Open(Paris)));
    }

    [Fact]
    public void Refused_means_without_any_role() => Assert.Empty(AccountOf(Alice, Held(Manager)).CanAccess(Edof, Closed(Paris), Terms, Closures, Now).Roles);

    [Fact, Trait("Rule", "§5 Revoke")]
    public void A_revoked_habilitation_opens_nothing()
    {
        var alice = AccountOf(Alice, Held(Manager));

        var after = alice.After(alice.Lose(Edof, Paris, Claire, Now));

        Assert.Equal([AccessReason.NoHabilitation], Reasons(after, Open(Paris)));
    }

    [Fact]
    public void One_service_says_nothing_of_another()
    {
        var answer = AccountOf(Alice, Held(Manager)).CanAccess(Ceres, Open(Paris), Terms, Closures, Now);

        Assert.Equal([AccessReason.NoHabilitation], answer.Reasons.AsEnumerable());
    }

    [Fact]
    public void Nobody_has_access_to_nothing() => Assert.False(new User.Nobody().CanAccess(Edof, Open(Paris), Terms, Closures, Now).Allowed);

    [Fact, Trait("Rule", "§5 CanAccess")]
    public void A_service_without_a_list_needs_no_referencing()
    {
        var alice = AccountOf(Alice, Held(ServiceCatalogue.Of(Ceres).DefaultRole) with { Service = Ceres });

        Assert.True(alice.CanAccess(Ceres, Unreferenced(Paris), Terms, Closures, Now).Allowed);
    }

    private static IEnumerable<AccessReason> Reasons(User user, EstablishmentStanding at, string terms = Terms) => user.CanAccess(Edof, at, terms, Closures, Now).Reasons;
}
