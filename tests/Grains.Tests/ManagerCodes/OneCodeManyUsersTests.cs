using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.Tests.ManagerCodes;

/// <summary>The promise of reliability R8: a code is used once, whoever tries, whatever the store does.</summary>
public sealed class OneCodeManyUsersTests(PortalCluster portal) : PortalTest(portal)
{
    private const int Users = 100;

    [Fact, Trait("Rule", "§8 Two users, same code, same instant")]
    public async Task A_hundred_users_with_one_code_make_one_manager()
    {
        var (users, code) = await PrepareAsync();

        var answers = await Task.WhenAll(users.Select(user => RedeemAsync(user, code)));

        await OnlyOneIsManagerAsync(users, answers);
    }

    [Fact]
    public async Task One_manager_also_when_the_store_fails()
    {
        var (users, code) = await PrepareAsync();
        Portal.Storage.Fault = EveryThird(WriteFault.Fails);

        var answers = await Task.WhenAll(users.Select(user => InsistAsync(user, code)));

        Portal.Storage.Fault = _ => WriteFault.None;
        await Portal.SweepAsync();
        await OnlyOneIsManagerAsync(users, answers);
    }

    [Fact]
    public async Task One_manager_also_when_writes_land_that_seemed_to_fail()
    {
        var (users, code) = await PrepareAsync();
        Portal.Storage.Fault = EveryThird(WriteFault.FailsButLands);

        var answers = await Task.WhenAll(users.Select(user => InsistAsync(user, code)));

        Portal.Storage.Fault = _ => WriteFault.None;
        await Portal.SweepAsync();
        await OnlyOneIsManagerAsync(users, answers);
    }

    private async Task<(ImmutableArray<Person> Users, string Code)> PrepareAsync()
    {
        var users = await Task.WhenAll(Enumerable.Range(0, Users).Select(_ => Portal.SignUpAsync(Company)));
        return ([.. users], await Portal.ManagerCodeAsync(Company, Edof));
    }

    private async Task OnlyOneIsManagerAsync(ImmutableArray<Person> users, Outcome<RedemptionView>[] answers)
    {
        var winner = users[Array.FindIndex(answers, answer => answer.Succeeded)];
        Assert.Single(answers, answer => answer.Succeeded);
        Assert.Equal(Users - 1, answers.Count(answer => answer.Problem is CodeAlreadyUsed));
        var managers = (await CompanyGrain.ManagersAsync(winner.Id, Edof)).Value;
        Assert.Equal(winner.Id, Assert.Single(managers).Person.Id);
        Assert.Contains(Edof, (await Portal.Grains.User(winner.Id).ViewAsync())!.Manages);
        await Portal.Postbag.MailAsync(winner.Email, "responsable des accès");
    }

    private Task<Outcome<RedemptionView>> RedeemAsync(Person user, string code) => RedeemAsync(OperationId.New(), user, code);

    private Task<Outcome<RedemptionView>> InsistAsync(Person user, string code)
    {
        var operation = OperationId.New();
        return Insistence.InsistAsync(() => RedeemAsync(operation, user, code));
    }

    private static Func<string, WriteFault> EveryThird(WriteFault fault)
    {
        var writes = 0;
        return _ => Interlocked.Increment(ref writes) % 3 == 0 ? fault : WriteFault.None;
    }
}
