using EfpConnect.Grains.Aggregates;
using EfpConnect.Grains.DeadLetters;

namespace EfpConnect.Grains.Tests.DeadLetters;

/// <summary>A test on what a company could not deliver.</summary>
public abstract class DeadLetterTest(PortalCluster portal) : PortalTest(portal)
{
    /// <summary>Failed visits after which something is set aside.</summary>
    protected const int Visits = 8;

    protected async Task ApproveThenBreakAsync(Person manager, Person person)
    {
        var request = await AskAsync(person);
        Portal.Storage.Fault = BreakingAt(Place);
        Assert.True((await CompanyGrain.ApproveAsync(Act, manager.Id, request.Request.Id, [])).Succeeded);
    }

    /// <summary>A restart before each visit: how often it failed is stored, how long it rests is not.</summary>
    protected async Task VisitAsync(int times)
    {
        for (var visit = 0; visit < times; visit++)
        {
            await Portal.ForgetAsync(CompanyGrain);
            await Portal.SweepAsync();
        }
    }

    /// <summary>From the company's decision on, the record of a place is broken.</summary>
    protected Func<string, WriteFault> BreakingAt(Siret place) => grain =>
    {
        if (grain == $"company/{Company}") Portal.Register.Fails = siret => siret == place;
        return WriteFault.None;
    };

    /// <summary>Of all that support sees, what this company owes.</summary>
    protected async Task<ImmutableArray<DeadLetterView>> MineAsync()
    {
        var company = CompanyGrain.GetGrainId();
        var mine = (await Portal.Grains.GetGrain<IResumable>(company).DeadLettersAsync()).Select(letter => DeadLetterViews.Of(company, letter).Id);
        return [.. (await Portal.Grains.DeadLetters().ListAsync()).Where(letter => mine.Contains(letter.Id))];
    }
}
