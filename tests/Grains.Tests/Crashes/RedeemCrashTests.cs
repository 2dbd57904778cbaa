using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.Tests.Crashes;

/// <summary>The rows R of docs « reliability »: a code that is redeemed while something fails exactly there.</summary>
public sealed class RedeemCrashTests(PortalCluster portal) : PortalTest(portal)
{
    /// <summary>R2: the write landed, nobody knows; the same operation goes on, everybody else is too late.</summary>
    [Fact]
    public async Task A_redemption_that_landed_unseen_goes_on_under_its_operation()
    {
        var (user, late, code) = (await Portal.SignUpAsync(Company), await Portal.SignUpAsync(Company), await Portal.ManagerCodeAsync(Company, Edof));
        var operation = Act;
        FailOnce("manager-code/", WriteFault.FailsButLands);
        await Assert.ThrowsAnyAsync<Exception>(() => RedeemAsync(operation, user, code));

        var again = await RedeemAsync(operation, user, code);

        Assert.True(again.Succeeded, again.Problem?.Code);
        Assert.IsType<CodeAlreadyUsed>((await RedeemAsync(Act, late, code)).Problem);
        await IsManagerOnceAsync(user);
    }

    /// <summary>R0, R1: nothing was stored; the code is unused, and the retry works.</summary>
    [Fact]
    public async Task A_redemption_that_did_not_land_may_be_made_again()
    {
        var (user, code) = (await Portal.SignUpAsync(Company), await Portal.ManagerCodeAsync(Company, Edof));
        var operation = Act;
        FailOnce("manager-code/", WriteFault.Fails);
        await Assert.ThrowsAnyAsync<Exception>(() => RedeemAsync(operation, user, code));
        Assert.Empty(await CompanyGrain.RolesOfAsync(user.Id));

        Assert.True((await RedeemAsync(operation, user, code)).Succeeded);

        await IsManagerOnceAsync(user);
    }

    /// <summary>R3: used, and the silo dies before any effect. R4: the company knows, its reply is lost. R5: so is the user's.</summary>
    [Theory, Trait("Rule", "§8 Success")]
    [InlineData("company/", WriteFault.Fails)]
    [InlineData("company/", WriteFault.FailsButLands)]
    [InlineData("user/", WriteFault.Fails)]
    [InlineData("user/", WriteFault.FailsButLands)]
    public async Task A_used_code_makes_its_manager_whatever_is_lost_on_the_way(string receiver, WriteFault fault)
    {
        var (user, code) = (await Portal.SignUpAsync(Company), await Portal.ManagerCodeAsync(Company, Edof));
        Portal.Storage.Fault = grain => grain.StartsWith(receiver, StringComparison.Ordinal) ? fault : WriteFault.None;
        Assert.True((await RedeemAsync(Act, user, code)).Succeeded);
        await Portal.ForgetAsync(CompanyGrain);
        Portal.Storage.Heal();

        await Portal.SweepAsync();
        await Portal.SweepAsync();

        await IsManagerOnceAsync(user);
    }

    /// <summary>R7: the reply was lost; a new form of the same user gets the success page.</summary>
    [Fact, Trait("Rule", "§8 row 5")]
    public async Task Whoever_used_the_code_is_told_so_again()
    {
        var (user, code) = (await Portal.SignUpAsync(Company), await Portal.ManagerCodeAsync(Company, Edof));
        var first = await RedeemAsync(Act, user, code);

        var second = await RedeemAsync(Act, user, code);

        Assert.Equal(first.Value with { Repeated = true }, second.Value);
    }

    /// <summary>R7, before a sweeper came by: the company could not be told, and the same user types the code again.</summary>
    [Fact]
    public async Task Whoever_used_the_code_is_told_so_also_before_the_company_knows()
    {
        var (user, code) = (await Portal.SignUpAsync(Company), await Portal.ManagerCodeAsync(Company, Edof));
        Portal.Storage.Fault = grain => grain.StartsWith("company/", StringComparison.Ordinal) ? WriteFault.Fails : WriteFault.None;
        var first = await RedeemAsync(Act, user, code);

        var second = await RedeemAsync(Act, user, code);

        Assert.Equal(first.Value with { Repeated = true }, second.Value);
    }

    /// <summary>R10: one « now » decides: what was in time when it was checked is in time, however slow the store.</summary>
    [Fact]
    public async Task A_code_that_expires_while_it_is_written_was_used_in_time()
    {
        var user = await Portal.SignUpAsync(Company);
        var end = new ManagerCodePolicy().ExpiresAt(Portal.Clock.GetUtcNow());
        var code = await Portal.ManagerCodeAsync(Company, Edof);
        Portal.Clock.SetUtcNow(end.AddTicks(-1));
        Portal.Storage.Fault = grain =>
        {
            if (grain.StartsWith("manager-code/", StringComparison.Ordinal)) Portal.Clock.SetUtcNow(end.AddMinutes(1));
            return WriteFault.None;
        };

        var redeemed = await RedeemAsync(Act, user, code);

        Assert.Equal(end.AddTicks(-1), redeemed.Value.RedeemedAt);
        await IsManagerOnceAsync(user);
    }

    /// <summary>R11: a code dies while somebody types it: whichever turn came first, never both.</summary>
    [Fact, Trait("Rule", "§8 row 7"), Trait("Rule", "§12 Code reissued while the user types the old one")]
    public async Task A_code_is_either_used_or_replaced()
    {
        var (user, code) = (await Portal.SignUpAsync(Company), await Portal.ManagerCodeAsync(Company, Edof));
        Portal.Clock.Advance(TimeSpan.FromDays(8));

        var replacing = Portal.Grains.CodeIssuance(Company, Edof).IssueAsync(Act, new CodeDelivery("Direction", null), "perdu");
        var redeemed = await RedeemAsync(Act, user, code);
        Assert.True((await replacing).Succeeded);

        var managers = await CompanyGrain.RolesOfAsync(user.Id);
        if (redeemed.Succeeded) Assert.Single(managers);
        else Assert.Empty(managers);
        Assert.True(redeemed.Succeeded || redeemed.Problem is CodeSuperseded, redeemed.Problem?.Code);
        Assert.Equal(redeemed.Problem, (await RedeemAsync(Act, user, code)).Problem);
    }

    /// <summary>R11, the other way round: replaced before the turn in which it is typed.</summary>
    [Fact]
    public async Task A_code_replaced_first_makes_nobody_a_manager()
    {
        var (user, code) = (await Portal.SignUpAsync(Company), await Portal.ManagerCodeAsync(Company, Edof));
        Portal.Clock.Advance(TimeSpan.FromDays(8));
        await Portal.ManagerCodeAsync(Company, Edof);

        var redeemed = await RedeemAsync(Act, user, code);

        Assert.IsType<CodeSuperseded>(redeemed.Problem);
        Assert.Empty(await CompanyGrain.RolesOfAsync(user.Id));
    }

    private void FailOnce(string grains, WriteFault fault)
    {
        var left = 1;
        Portal.Storage.Fault = grain =>
            grain.StartsWith(grains, StringComparison.Ordinal) && Interlocked.Decrement(ref left) == 0 ? fault : WriteFault.None;
    }

    private async Task IsManagerOnceAsync(Person user)
    {
        Assert.Equal(user.Id, Assert.Single((await CompanyGrain.ManagersAsync(user.Id, Edof)).Value).Person.Id);
        Assert.Equal(Edof, Assert.Single((await ViewAsync(user)).Manages));
        await Portal.Postbag.MailAsync(user.Email, "responsable des accès");
        Assert.Equal(1, Portal.Postbag.Count(user.Email, "responsable des accès"));
    }
}
