namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>A write that fails leaves no trace; one that seemed to fail but landed is answered from the truth.</summary>
public sealed class FailedWriteTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§12 Grain storage down")]
    public async Task A_failed_write_leaves_no_trace()
    {
        var person = await Portal.SignUpAsync(Company);
        Portal.Storage.Fault = grain => grain.StartsWith("company/", StringComparison.Ordinal) ? WriteFault.Fails : WriteFault.None;

        await Assert.ThrowsAnyAsync<Exception>(() => CompanyGrain.SubmitAsync(Act, person.Id, Edof, [EveryCompany.Place(Company)], null));

        Portal.Storage.Fault = _ => WriteFault.None;
        Assert.Empty(await CompanyGrain.RequestsOfAsync(person.Id));
        Assert.Equal(0, Portal.Postbag.Count(person.Email, "demande"));
    }

    [Fact, Trait("Rule", "§12 Silo dies after write, before reply")]
    public async Task A_write_that_landed_unseen_is_found_by_the_same_operation()
    {
        var person = await Portal.SignUpAsync(Company);
        var operation = Act;
        Portal.Storage.Fault = grain => grain.StartsWith("company/", StringComparison.Ordinal) ? WriteFault.FailsButLands : WriteFault.None;
        await Assert.ThrowsAnyAsync<Exception>(() => CompanyGrain.SubmitAsync(operation, person.Id, Edof, [EveryCompany.Place(Company)], null));
        Portal.Storage.Fault = _ => WriteFault.None;

        var again = await AskAsync(person, operation);

        Assert.Equal(again.Request.Id, Assert.Single(await CompanyGrain.RequestsOfAsync(person.Id)).Request.Id);
    }

    [Fact, Trait("Rule", "§12 Silo dies after write, before reply")]
    public async Task A_decision_that_landed_before_a_crash_gives_its_access_after_it()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var request = await AskAsync(person);
        Portal.Storage.Fault = grain => grain.StartsWith("user/", StringComparison.Ordinal) ? WriteFault.Fails : WriteFault.None;
        await CompanyGrain.ApproveAsync(Act, manager.Id, request.Request.Id, []);
        Assert.Empty((await ViewAsync(person)).Habilitations);
        await Portal.ForgetAsync(CompanyGrain);
        Portal.Storage.Fault = _ => WriteFault.None;

        await Portal.SweepAsync();

        Assert.Single((await ViewAsync(person)).Habilitations);
        await Portal.Postbag.MailAsync(person.Email, "est ouvert");
    }

    [Fact]
    public async Task An_activation_overtaken_by_another_answers_from_the_truth()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var request = await AskAsync(person);
        Portal.Storage.Overtake($"company/{Company}");

        await Assert.ThrowsAnyAsync<Exception>(() => CompanyGrain.ApproveAsync(Act, manager.Id, request.Request.Id, []));

        Assert.Empty((await ViewAsync(person)).Habilitations);
        Assert.True((await CompanyGrain.ApproveAsync(Act, manager.Id, request.Request.Id, [])).Succeeded);
    }
}
