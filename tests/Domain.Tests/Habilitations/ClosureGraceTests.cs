using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Tests.Habilitations;

/// <summary>What is held where a place closes opens for thirty days from when the closure was seen (rules §12).</summary>
public class ClosureGraceTests
{
    private static readonly EstablishmentStanding JustClosed = Closed(Paris) with { ClosureSeenAt = Now };
    private static readonly EstablishmentStanding JustCeased = JustClosed with { CompanyOpen = false, CompanyClosureSeenAt = Now };

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void An_access_opens_on_after_the_closure_and_says_until_when()
    {
        var answer = At(JustClosed, Now.AddDays(30).AddTicks(-1));

        Assert.True(answer.Allowed);
        Assert.Equal(Now.AddDays(30), answer.EndsAt);
    }

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void From_the_thirtieth_day_on_it_does_not()
    {
        var answer = At(JustClosed, Now.AddDays(30));

        Assert.Equal([AccessReason.EstablishmentClosed], answer.Reasons.AsEnumerable());
        Assert.Null(answer.EndsAt);
    }

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void A_place_that_opens_again_in_time_keeps_its_accesses()
    {
        var answer = At(Open(Paris) with { ClosureSeenAt = Now }, Now.AddDays(60));

        Assert.True(answer.Allowed);
        Assert.Null(answer.EndsAt);
    }

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void What_was_closed_before_anybody_looked_has_no_such_time() =>
        Assert.Equal([AccessReason.EstablishmentClosed], At(Closed(Paris), Now).Reasons.AsEnumerable());

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void Nothing_new_is_given_there_meanwhile() => Assert.IsType<EstablishmentClosed>(JustClosed.WhyClosed);

    [Fact, Trait("Rule", "§12 Legal unit ceases (C)")]
    public void The_same_where_the_whole_company_ceases()
    {
        Assert.True(At(JustCeased, Now.AddDays(29)).Allowed);
        Assert.Equal([AccessReason.EstablishmentClosed, AccessReason.CompanyClosed], At(JustCeased, Now.AddDays(30)).Reasons.AsEnumerable());
    }

    [Fact, Trait("Rule", "§12 Legal unit ceases (C)")]
    public void Of_two_closures_the_first_to_end_the_access_is_told() =>
        Assert.Equal(Now.AddDays(20), At(JustCeased with { ClosureSeenAt = Now.AddDays(-10) }, Now).EndsAt);

    private static AccessAnswer At(EstablishmentStanding standing, DateTimeOffset now) =>
        AccountOf(Alice, Held(Manager)).CanAccess(Edof, standing, "2024-11", new ClosurePolicy(), now);
}
